//! The one integration binary: the real command on real folders.

#![allow(
    dead_code,
    dropping_references,
    unreachable_pub,
    clippy::pedantic,
    clippy::nonminimal_bool,
    clippy::disallowed_methods,
    clippy::disallowed_types,
    clippy::expect_used,
    clippy::panic,
    clippy::print_stderr,
    clippy::print_stdout,
    clippy::unwrap_used,
    missing_docs,
    reason = "tests read and write folders, start the binary, and fail by panicking"
)]

#[path = "integration/support.rs"]
mod support;

#[path = "integration/cases.rs"]
mod cases;
#[path = "integration/commands.rs"]
mod commands;
#[path = "integration/copies.rs"]
mod copies;
#[path = "integration/demonstration.rs"]
mod demonstration;
#[path = "integration/determinism.rs"]
mod determinism;
#[path = "integration/explain.rs"]
mod explain;
#[path = "integration/feeds.rs"]
mod feeds;
#[path = "integration/import.rs"]
mod import;
#[path = "integration/layers.rs"]
mod layers;
#[path = "integration/leak.rs"]
mod leak;
#[path = "integration/ledger.rs"]
mod ledger;
#[path = "integration/lifecycle.rs"]
mod lifecycle;
#[path = "integration/messages.rs"]
mod messages;
#[path = "integration/preview.rs"]
mod preview;
#[path = "integration/provider.rs"]
mod provider;
#[path = "integration/trends.rs"]
mod trends;
#[path = "integration/year.rs"]
mod year;
