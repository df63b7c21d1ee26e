//! The table of duties: what may start each clock, how long it runs, who is told, and which text
//! says so.

use crate::record::words::{ClockStart, Regime};

/// How long a clock runs.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Term {
    /// Hours, exact on the line of time.
    Hours(i64),
    /// So many hours from the start that the notification names, and at most so many from awareness.
    HoursAndFromAwareness(i64, i64),
    /// Calendar days: to the end of the last.
    Days(i32),
    /// Business days of the federal government of the United States: to the end of the last.
    FederalBusinessDays(u32),
    /// Months: to the same time of day, or the end of a shorter month.
    Months(i32),
    /// Without a number, such as "without undue delay".
    NoNumber,
    /// As the notification's own `due` says.
    AsWritten,
}

/// What is known of a duty.
#[derive(Clone, Copy, Debug)]
pub struct Duty {
    /// What may start its clock, and how long it then runs.
    pub starts: &'static [(ClockStart, Term)],
    /// The earlier notices whose submission starts it where no start is written.
    pub earlier: &'static [Regime],
    /// The deadline, in words.
    pub rule: &'static str,
    /// Who is told.
    pub recipient: &'static str,
    /// The text that says so; empty for what is agreed or set by others.
    pub source: &'static str,
    /// What to look out for.
    pub note: &'static str,
    /// Whether it is known to be in force.
    pub in_force: bool,
}

impl Duty {
    /// What starts the clock where there is one possibility alone.
    pub fn only_start(&self) -> Option<ClockStart> {
        match self.starts {
            [(start, _)] => Some(*start),
            _ => None,
        }
    }

    /// How long the clock runs from such a start; `None` where that does not start it.
    pub fn term(&self, start: ClockStart) -> Option<Term> {
        self.starts.iter().find(|(s, _)| *s == start).map(|(_, term)| *term)
    }
}

const PLAIN: Duty = Duty {
    starts: &[],
    earlier: &[],
    rule: "",
    recipient: "",
    source: "",
    note: "",
    in_force: true,
};

const GDPR_33: Duty = Duty {
    starts: &[(ClockStart::Aware, Term::Hours(72))],
    rule: "72 hours after the controller became aware",
    recipient: "Supervisory authority",
    source: "Regulation (EU) 2016/679, Art. 33(1)",
    note: "Awareness is a reasonable degree of certainty, not the first alert.",
    ..PLAIN
};

const GDPR_34: Duty = Duty {
    starts: &[(ClockStart::HighRisk, Term::NoNumber)],
    rule: "without undue delay; no number is set",
    recipient: "People whose data are concerned",
    source: "Regulation (EU) 2016/679, Art. 34(1)",
    ..PLAIN
};

const NIS2: Duty = Duty { recipient: "CSIRT or competent authority", ..PLAIN };

const NIS2_EARLY: Duty = Duty {
    starts: &[(ClockStart::Aware, Term::Hours(24))],
    rule: "24 hours after becoming aware of the significant incident",
    source: "Directive (EU) 2022/2555, Art. 23(4)(a)",
    note: "National law may ask for more.",
    ..NIS2
};

const NIS2_NOTICE: Duty = Duty {
    starts: &[(ClockStart::Aware, Term::Hours(72))],
    rule: "72 hours after becoming aware of the significant incident",
    source: "Directive (EU) 2022/2555, Art. 23(4)(b)",
    note: "24 hours for trust service providers, where their services are concerned.",
    ..NIS2
};

const NIS2_FINAL: Duty = Duty {
    starts: &[(ClockStart::Submitted, Term::Months(1))],
    earlier: &[Regime::Nis2Notification],
    rule: "one month after the incident notification was submitted",
    source: "Directive (EU) 2022/2555, Art. 23(4)(d)",
    note: "It runs from the submission, not from awareness.",
    ..NIS2
};

const DORA: Duty = Duty {
    recipient: "Competent authority",
    note: "A weekend or holiday may give more time, which is not counted here.",
    ..PLAIN
};

const DORA_INITIAL: Duty = Duty {
    starts: &[(ClockStart::Classified, Term::HoursAndFromAwareness(4, 24))],
    rule: "4 hours after classification as major, at most 24 hours after becoming aware",
    source: "Regulation (EU) 2022/2554, Art. 19(4)(a); Delegated Regulation (EU) 2025/301, Art. 5",
    ..DORA
};

const DORA_INTERMEDIATE: Duty = Duty {
    starts: &[(ClockStart::Submitted, Term::Hours(72))],
    earlier: &[Regime::DoraInitial],
    rule: "72 hours after the initial notification was submitted",
    source: "Regulation (EU) 2022/2554, Art. 19(4)(b); Delegated Regulation (EU) 2025/301, Art. 5",
    ..DORA
};

const DORA_FINAL: Duty = Duty {
    starts: &[(ClockStart::Submitted, Term::Months(1))],
    earlier: &[Regime::DoraIntermediate],
    rule: "one month after the latest intermediate report was submitted",
    source: "Regulation (EU) 2022/2554, Art. 19(4)(c); Delegated Regulation (EU) 2025/301, Art. 5",
    ..DORA
};

const SEC: Duty = Duty {
    starts: &[(ClockStart::MaterialityDetermined, Term::FederalBusinessDays(4))],
    rule: "4 business days after the incident was determined to be material",
    recipient: "Securities and Exchange Commission, on EDGAR",
    source: "Form 8-K, Item 1.05 and General Instruction B.1",
    note: "Counted in the federal calendar of the United States, in New York. The hours in which \
           a filing is accepted are not counted here, nor are days closed by executive order.",
    ..PLAIN
};

const CRA: Duty = Duty {
    recipient: "CSIRT designated as coordinator, and ENISA",
    note: "Applies since 11 September 2026.",
    ..PLAIN
};

const CRA_EARLY: Duty = Duty {
    starts: &[(ClockStart::Aware, Term::Hours(24))],
    rule: "24 hours after becoming aware of the exploited vulnerability or severe incident",
    source: "Regulation (EU) 2024/2847, Art. 14(2)(a) and (4)(a)",
    ..CRA
};

const CRA_NOTICE: Duty = Duty {
    starts: &[(ClockStart::Aware, Term::Hours(72))],
    rule: "72 hours after becoming aware of the exploited vulnerability or severe incident",
    source: "Regulation (EU) 2024/2847, Art. 14(2)(b) and (4)(b)",
    ..CRA
};

const CRA_FINAL: Duty = Duty {
    starts: &[(ClockStart::FixAvailable, Term::Days(14)), (ClockStart::Submitted, Term::Months(1))],
    earlier: &[Regime::CraNotification],
    rule: "for a vulnerability 14 days after a corrective or mitigating measure is available; for \
           an incident one month after the 72-hour notification was submitted",
    source: "Regulation (EU) 2024/2847, Art. 14(2)(c) and (4)(c)",
    ..CRA
};

const HIPAA: Duty = Duty {
    starts: &[(ClockStart::Discovered, Term::Days(60))],
    rule: "without unreasonable delay, at most 60 calendar days after discovery",
    recipient: "People concerned; the Secretary of Health and Human Services",
    source: "45 CFR 164.404(b) and 164.408",
    note: "60 days are the outer limit. Breaches of fewer than 500 people have another date for \
           the notice to the Secretary.",
    ..PLAIN
};

const CIRCIA: Duty = Duty {
    starts: &[
        (ClockStart::ReasonableBelief, Term::Hours(72)),
        (ClockStart::RansomPaid, Term::Hours(24)),
    ],
    rule: "72 hours after reasonable belief that a covered incident happened; 24 hours after a \
           ransom was paid",
    recipient: "Cybersecurity and Infrastructure Security Agency",
    source: "6 U.S.C. 681b(a)",
    note: "Not in force, verify: no final rule was found.",
    in_force: false,
    ..PLAIN
};

const CONTRACT: Duty = Duty {
    starts: &[(ClockStart::AsAgreed, Term::AsWritten)],
    rule: "as agreed, written in the record",
    recipient: "The other side of the contract",
    ..PLAIN
};

const CUSTOM: Duty = Duty { rule: "as written in the record", recipient: "As stated", ..CONTRACT };

/// What is known of the duty of a regime.
pub const fn duty(regime: Regime) -> &'static Duty {
    match regime {
        Regime::GdprArt33 => &GDPR_33,
        Regime::GdprArt34 => &GDPR_34,
        Regime::Nis2EarlyWarning => &NIS2_EARLY,
        Regime::Nis2Notification => &NIS2_NOTICE,
        Regime::Nis2Final => &NIS2_FINAL,
        Regime::DoraInitial => &DORA_INITIAL,
        Regime::DoraIntermediate => &DORA_INTERMEDIATE,
        Regime::DoraFinal => &DORA_FINAL,
        Regime::Sec8k105 => &SEC,
        Regime::CraEarlyWarning => &CRA_EARLY,
        Regime::CraNotification => &CRA_NOTICE,
        Regime::CraFinal => &CRA_FINAL,
        Regime::Hipaa => &HIPAA,
        Regime::Circia => &CIRCIA,
        Regime::Contract => &CONTRACT,
        Regime::Custom => &CUSTOM,
    }
}
