//! The preview server: what a writer sees is what `build` writes.

mod differences;
pub mod http;
mod hub;
mod preview;
mod site;
mod update;
pub mod watch;

pub use differences::{Fate, Step, as_text, differences};
pub use hub::Hub;
pub use preview::{Change, Event, Found, Preview, View};
pub use site::{Shown, Site};
pub use update::{Faults, Outcome, Place, Signing, Workspace};
