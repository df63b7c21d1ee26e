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
    /// The message of the deadline.
    pub rule: &'static str,
    /// The message of who is told.
    pub recipient: &'static str,
    /// The text that says so; empty for what is agreed or set by others.
    pub source: &'static str,
    /// The message of what to look out for; empty for nothing.
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
    rule: "duty_gdpr_33_rule",
    recipient: "duty_gdpr_33_recipient",
    source: "Regulation (EU) 2016/679, Art. 33(1)",
    note: "duty_gdpr_33_note",
    ..PLAIN
};

const GDPR_34: Duty = Duty {
    starts: &[(ClockStart::HighRisk, Term::NoNumber)],
    rule: "duty_gdpr_34_rule",
    recipient: "duty_gdpr_34_recipient",
    source: "Regulation (EU) 2016/679, Art. 34(1)",
    ..PLAIN
};

const NIS2: Duty = Duty { recipient: "duty_nis2_recipient", ..PLAIN };

const NIS2_EARLY: Duty = Duty {
    starts: &[(ClockStart::Aware, Term::Hours(24))],
    rule: "duty_nis2_early_rule",
    source: "Directive (EU) 2022/2555, Art. 23(4)(a)",
    note: "duty_nis2_early_note",
    ..NIS2
};

const NIS2_NOTICE: Duty = Duty {
    starts: &[(ClockStart::Aware, Term::Hours(72))],
    rule: "duty_nis2_notice_rule",
    source: "Directive (EU) 2022/2555, Art. 23(4)(b)",
    note: "duty_nis2_notice_note",
    ..NIS2
};

const NIS2_FINAL: Duty = Duty {
    starts: &[(ClockStart::Submitted, Term::Months(1))],
    earlier: &[Regime::Nis2Notification],
    rule: "duty_nis2_final_rule",
    source: "Directive (EU) 2022/2555, Art. 23(4)(d)",
    note: "duty_nis2_final_note",
    ..NIS2
};

const DORA: Duty = Duty { recipient: "duty_dora_recipient", note: "duty_dora_note", ..PLAIN };

const DORA_INITIAL: Duty = Duty {
    starts: &[(ClockStart::Classified, Term::HoursAndFromAwareness(4, 24))],
    rule: "duty_dora_initial_rule",
    source: "Regulation (EU) 2022/2554, Art. 19(4)(a); Delegated Regulation (EU) 2025/301, Art. 5",
    ..DORA
};

const DORA_INTERMEDIATE: Duty = Duty {
    starts: &[(ClockStart::Submitted, Term::Hours(72))],
    earlier: &[Regime::DoraInitial],
    rule: "duty_dora_intermediate_rule",
    source: "Regulation (EU) 2022/2554, Art. 19(4)(b); Delegated Regulation (EU) 2025/301, Art. 5",
    ..DORA
};

const DORA_FINAL: Duty = Duty {
    starts: &[(ClockStart::Submitted, Term::Months(1))],
    earlier: &[Regime::DoraIntermediate],
    rule: "duty_dora_final_rule",
    source: "Regulation (EU) 2022/2554, Art. 19(4)(c); Delegated Regulation (EU) 2025/301, Art. 5",
    ..DORA
};

const SEC: Duty = Duty {
    starts: &[(ClockStart::MaterialityDetermined, Term::FederalBusinessDays(4))],
    rule: "duty_sec_rule",
    recipient: "duty_sec_recipient",
    source: "Form 8-K, Item 1.05 and General Instruction B.1",
    note: "duty_sec_note",
    ..PLAIN
};

const CRA: Duty = Duty { recipient: "duty_cra_recipient", note: "duty_cra_note", ..PLAIN };

const CRA_EARLY: Duty = Duty {
    starts: &[(ClockStart::Aware, Term::Hours(24))],
    rule: "duty_cra_early_rule",
    source: "Regulation (EU) 2024/2847, Art. 14(2)(a) and (4)(a)",
    ..CRA
};

const CRA_NOTICE: Duty = Duty {
    starts: &[(ClockStart::Aware, Term::Hours(72))],
    rule: "duty_cra_notice_rule",
    source: "Regulation (EU) 2024/2847, Art. 14(2)(b) and (4)(b)",
    ..CRA
};

const CRA_FINAL: Duty = Duty {
    starts: &[(ClockStart::FixAvailable, Term::Days(14)), (ClockStart::Submitted, Term::Months(1))],
    earlier: &[Regime::CraNotification],
    rule: "duty_cra_final_rule",
    source: "Regulation (EU) 2024/2847, Art. 14(2)(c) and (4)(c)",
    ..CRA
};

const HIPAA: Duty = Duty {
    starts: &[(ClockStart::Discovered, Term::Days(60))],
    rule: "duty_hipaa_rule",
    recipient: "duty_hipaa_recipient",
    source: "45 CFR 164.404(b) and 164.408",
    note: "duty_hipaa_note",
    ..PLAIN
};

const CIRCIA: Duty = Duty {
    starts: &[
        (ClockStart::ReasonableBelief, Term::Hours(72)),
        (ClockStart::RansomPaid, Term::Hours(24)),
    ],
    rule: "duty_circia_rule",
    recipient: "duty_circia_recipient",
    source: "6 U.S.C. 681b(a)",
    note: "duty_circia_note",
    in_force: false,
    ..PLAIN
};

const CONTRACT: Duty = Duty {
    starts: &[(ClockStart::AsAgreed, Term::AsWritten)],
    rule: "duty_contract_rule",
    recipient: "duty_contract_recipient",
    ..PLAIN
};

const CUSTOM: Duty =
    Duty { rule: "duty_custom_rule", recipient: "duty_custom_recipient", ..CONTRACT };

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
