//! How long incidents are: the counts that tell a short one from a long one.

/// How long incidents are.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Length {
    /// 4 to 6 KB each.
    Short,
    /// About 10 KB each.
    Long,
}

/// What there is of each optional thing in an incident. Rows of the timeline, findings,
/// improvements and related incidents have the same number in each length.
#[derive(Clone, Copy)]
pub(crate) struct Counts {
    /// Rows of the timeline that name their phase.
    pub(crate) phases: usize,
    /// Rows of the timeline that point at evidence.
    pub(crate) cited_rows: usize,
    /// One row in so many says who acted.
    pub(crate) actor_every: usize,
    /// Pieces of evidence, at least one.
    pub(crate) evidence: usize,
    /// Whys of a finding.
    pub(crate) whys: usize,
    /// Findings, from the first, that say why they escaped notice and point at evidence.
    pub(crate) full_findings: usize,
    /// Improvements, from the first, that have a ticket.
    pub(crate) trackers: usize,
    /// Improvements, from the second, that another team was asked about.
    pub(crate) consulted: usize,
    /// Improvements, from the first, that name their route and scope.
    pub(crate) routes: usize,
    /// Improvements, from the first, that say how one will know that they work.
    pub(crate) measures: usize,
    /// What went well in the response.
    pub(crate) went_well: usize,
    /// What went badly in it.
    pub(crate) went_badly: usize,
    /// What was luck in it, at most one thing.
    pub(crate) got_lucky: usize,
    /// The body.
    pub(crate) body: Body,
}

/// What the body of an incident has. A part whose number is 0 is left out.
#[derive(Clone, Copy)]
pub(crate) struct Body {
    /// Sentences of the first paragraph.
    pub(crate) summary: usize,
    /// Sentences on how it began.
    pub(crate) start: usize,
    /// Sentences before the first code block.
    pub(crate) technical: usize,
    /// Sentences after it.
    pub(crate) comparison: usize,
    /// Sentences of a subsection with a code block and a quotation of its own.
    pub(crate) aside: usize,
    /// Sentences on the response.
    pub(crate) response: usize,
    /// Sentences of the section with a tighter label.
    pub(crate) forensic: usize,
    /// Lowest and highest number of lines of a code block.
    pub(crate) code: (i64, i64),
    /// Rows of the table.
    pub(crate) table: usize,
    /// Items of the numbered list.
    pub(crate) steps: usize,
    /// Items of the list at the end.
    pub(crate) lessons: usize,
}

const LONG: Counts = Counts {
    phases: 2,
    cited_rows: 3,
    actor_every: 2,
    evidence: 2,
    whys: 2,
    full_findings: 4,
    trackers: 1,
    consulted: 1,
    routes: 5,
    measures: 5,
    went_well: 2,
    went_badly: 2,
    got_lucky: 1,
    body: Body {
        summary: 5,
        start: 4,
        technical: 4,
        comparison: 3,
        aside: 4,
        response: 5,
        forensic: 3,
        code: (6, 8),
        table: 5,
        steps: 4,
        lessons: 3,
    },
};

/// A short incident with a table; together with [`WITH_CODE`] it has each kind of field.
const WITH_TABLE: Counts = Counts {
    phases: 0,
    cited_rows: 1,
    actor_every: 5,
    evidence: 1,
    whys: 1,
    full_findings: 1,
    trackers: 0,
    consulted: 1,
    routes: 1,
    measures: 1,
    went_well: 1,
    went_badly: 1,
    got_lucky: 0,
    body: Body {
        summary: 1,
        start: 0,
        technical: 1,
        comparison: 0,
        aside: 0,
        response: 0,
        forensic: 1,
        code: (0, 0),
        table: 3,
        steps: 0,
        lessons: 2,
    },
};

/// A short incident with a code block.
const WITH_CODE: Counts = Counts {
    phases: 1,
    full_findings: 0,
    trackers: 1,
    consulted: 0,
    got_lucky: 1,
    body: Body { code: (2, 3), table: 0, ..WITH_TABLE.body },
    ..WITH_TABLE
};

impl Length {
    /// The length of a name that was asked for.
    pub(crate) fn named(name: &str) -> Option<Self> {
        [Self::Short, Self::Long].into_iter().find(|length| length.name() == name)
    }

    /// Its name.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Short => "short",
            Self::Long => "long",
        }
    }

    /// What the incident at an index has. The two kinds of short ones take turns.
    pub(crate) fn counts(self, index: usize) -> Counts {
        match self {
            Self::Long => LONG,
            Self::Short if index.is_multiple_of(2) => WITH_TABLE,
            Self::Short => WITH_CODE,
        }
    }
}
