//! Which messages the scripts of a page need: each kind of page loads its own, and no others.

/// The pages whose scripts have messages, and the search, which all pages have.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum WordsOf {
    /// The page of an incident.
    Incident,
    /// The page of an advisory.
    Advisory,
    /// Lists that can be narrowed.
    List,
    /// The form of a report.
    Report,
    /// The search.
    Search,
    /// The table of improvements.
    Table,
}

impl WordsOf {
    /// All of them.
    pub const ALL: [Self; 6] =
        [Self::Incident, Self::Advisory, Self::List, Self::Report, Self::Search, Self::Table];

    /// The name of the file.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Incident => "incident",
            Self::Advisory => "advisory",
            Self::List => "list",
            Self::Report => "report",
            Self::Search => "search",
            Self::Table => "table",
        }
    }

    /// How the ids of the messages begin.
    pub const fn beginnings(self) -> &'static [&'static str] {
        match self {
            Self::Incident => &["script_timeline_", "script_lanes_", "script_cop"],
            Self::Advisory => &["script_affected_", "script_steps_", "script_cop"],
            Self::List => &["script_list_"],
            Self::Report => &["script_report_"],
            Self::Search => &["script_search_"],
            Self::Table => &["script_table_"],
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_message_of_a_script_is_in_a_file() {
        let mut ids = crate::language::english().ids();
        ids.retain(|id| id.starts_with("script_"));
        assert!(ids.len() > 50);
        for id in ids {
            let of = |of: &WordsOf| of.beginnings().iter().any(|b| id.starts_with(b));
            assert!(WordsOf::ALL.iter().any(of), "{id}");
        }
    }
}
