//! Files for other programs.

use super::Renderer;
use crate::diagnostic::Diagnostic;
use crate::edition::Export;

impl Renderer<'_, '_> {
    /// Writes a file for other programs.
    pub(super) fn export(&self, export: &Export, _out: &mut Vec<u8>) -> Result<(), Diagnostic> {
        match *export {}
    }
}
