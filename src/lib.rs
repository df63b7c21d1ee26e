//! Casebook compiles Markdown incident records into sites of postmortems, improvement trackers and
//! customer advisories: one site for each audience, from one source.

pub mod address;
pub mod calendar;
pub mod cli;
pub mod config;
pub mod diagnostic;
pub mod edition;
pub mod fields;
pub mod graph;
pub mod html;
pub mod identifier;
pub mod import;
pub mod label;
pub mod language;
pub mod markdown;
pub mod obligation;
pub mod output;
pub mod pipeline;
pub mod plan;
pub mod policy;
pub mod record;
pub mod render;
pub mod serve;
pub mod shared;
pub mod signature;
pub mod source;
pub mod time;
pub mod versions;
