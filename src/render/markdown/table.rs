//! A table in Markdown, as GitHub and many others read it.

/// The rows of a table that is being read.
#[derive(Default)]
pub(super) struct Table(Vec<Vec<String>>);

impl Table {
    /// Begins a row.
    pub(super) fn row(&mut self) {
        self.0.push(Vec::new());
    }

    /// Adds a cell to the open row.
    pub(super) fn cell(&mut self, text: &str) {
        if let Some(row) = self.0.last_mut() {
            row.push(text.trim().to_owned());
        }
    }

    /// The table, one line for each row; the first row is its head. Short rows are filled up.
    pub(super) fn lines(&self) -> String {
        let columns = self.0.iter().map(Vec::len).max().unwrap_or(0);
        let mut lines: Vec<String> = Vec::new();
        for row in self.0.iter().filter(|row| !row.is_empty()) {
            let cells = (0..columns).map(|i| row.get(i).map_or("", String::as_str));
            lines.push(format!("| {} |", cells.collect::<Vec<_>>().join(" | ")));
            if lines.len() == 1 {
                lines.push(format!("|{}", "---|".repeat(columns)));
            }
        }
        lines.join("\n")
    }
}
