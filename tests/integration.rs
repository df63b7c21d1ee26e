//! The one integration binary: the real command on real folders.

#[path = "integration/support.rs"]
mod support;

#[path = "integration/cases.rs"]
mod cases;
#[path = "integration/commands.rs"]
mod commands;
#[path = "integration/demonstration.rs"]
mod demonstration;
#[path = "integration/determinism.rs"]
mod determinism;
#[path = "integration/layers.rs"]
mod layers;
#[path = "integration/leak.rs"]
mod leak;
