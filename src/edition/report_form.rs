//! The form with which a reporter writes a report, and the text that does the same by mail.

use super::Lens;
use crate::address::Grouping;
use crate::html::counted;
use crate::identifier::{CvssVersion, Kind};
use crate::record::words::{Category, PartyKind};
use serde::Serialize;
use std::collections::BTreeSet;

/// The first line of a report as text; its file has `casebook-report = 1`.
pub const REPORT_MARK: &str = "casebook-report 1";

/// A question of a report.
#[derive(Serialize, Debug)]
pub struct Question {
    /// The field of the reporter's file; `ids` stands for `cve` and `cvss`.
    pub key: &'static str,
    /// The question as the text has it, on a line between `==` and `==`.
    pub asked: &'static str,
    /// What is to be known to answer it.
    pub hint: &'static str,
}

const fn question(key: &'static str, asked: &'static str, hint: &'static str) -> Question {
    Question { key, asked, hint }
}

/// The questions in their order. The command that imports a report knows them by `asked`.
pub const QUESTIONS: [Question; 10] = [
    question("title", "The problem in one line", ""),
    question(
        "category",
        "What kind of event is it?",
        "Leave one: security-incident (somebody broke in, or something did), vulnerability (somebody could), outage (a service is down).",
    ),
    question("product", "Which product or service is it about, in which version?", ""),
    question(
        "problem",
        "1. What is the problem?",
        "What happens, since when, how it can be seen, and what somebody could do with it.",
    ),
    question(
        "ids",
        "2. Does it have a CVE id or a CVSS vector?",
        "For a vulnerability. One a line, such as CVE-2024-3094 or CVSS:3.1/AV:N/…; nothing if you don't know.",
    ),
    question(
        "remediation",
        "3. Is there a way to resolve or mitigate it?",
        "Its steps in order, one a line; nothing if you know of none.",
    ),
    question(
        "customer_message",
        "4. What should customers be told?",
        "What they should know or do, in your words.",
    ),
    question(
        "kind",
        "Who are you?",
        "Leave one: team, vendor, customer, csirt, law-enforcement, regulator, researcher. You may stay anonymous.",
    ),
    question("name", "Your name or organisation", "You may leave it out."),
    question(
        "contact",
        "How can we reach you?",
        "A mail address or a telephone number. Without one, nobody can answer you.",
    ),
];

/// Everything that the form shows.
#[derive(Serialize, Debug)]
pub struct ReportFormView {
    /// Where to send it: a mail address or a web page.
    pub contact: String,
    /// The mail address alone, if it is one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mail: Option<String>,
    /// A mail with the questions in it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mailto: Option<String>,
    /// Until when a report is answered: `1 business day`.
    pub target: String,
    /// What kind of event it may be.
    pub categories: &'static [Category],
    /// Who may report.
    pub reporters: &'static [PartyKind],
    /// Names of products and services that this edition shows elsewhere.
    pub offerings: Vec<String>,
    /// The questions by name.
    pub asked: Asked,
    /// The questions as text to answer.
    pub text: String,
    /// The calculators, oldest version first.
    pub calculators: Vec<Calculator>,
}

/// The words of the questions that the script repeats in a mail.
#[derive(Serialize, Debug)]
pub struct Asked {
    title: &'static str,
    category: &'static str,
    product: &'static str,
    problem: &'static str,
    ids: &'static str,
    remediation: &'static str,
    customer_message: &'static str,
    kind: &'static str,
    name: &'static str,
    contact: &'static str,
}

/// The calculator of a version of CVSS: for templates finished.
#[derive(Clone, Copy, Debug)]
pub struct Calculator(pub CvssVersion);

impl Lens<'_, '_> {
    /// The form. Only names that this edition shows elsewhere are offered.
    pub fn report_form(&self) -> ReportFormView {
        let config = self.d.config();
        let contact = config.organization.contact.clone().unwrap_or_default();
        let mail = contact.strip_prefix("mailto:").map(str::to_owned);
        let days = config.policy.targets.acknowledge_within;
        let text = template();
        let mailto = mail.as_ref().map(|_| {
            let [subject, body] = ["Security report", text.as_str()].map(mail_encode);
            format!("{contact}?subject={subject}&body={body}")
        });
        ReportFormView {
            mail,
            mailto,
            contact,
            target: counted(days, "business day"),
            categories: Category::ALL,
            reporters: PartyKind::ALL,
            offerings: self.offerings(),
            asked: asked(),
            text,
            calculators: [CvssVersion::V31, CvssVersion::V40].map(Calculator).into(),
        }
    }

    /// The services that have a page here, and the products that an advisory of this edition names.
    fn offerings(&self) -> Vec<String> {
        let services = self.d.group(Grouping::Services);
        let mut names: BTreeSet<String> =
            services.map(|(key, _)| self.named(Grouping::Services, key).text).collect();
        for index in self.d.list(Kind::Advisory) {
            let advisory = self.d.open(*index).and_then(|content| content.advisory());
            for affected in advisory.iter().flat_map(|a| &a.affected) {
                let open = affected.open(&self.d.clearance);
                let name = |key: &str| self.d.book.registry.product_name(key).to_owned();
                names.extend(open.map(|a| name(&a.product.value)));
            }
        }
        names.into_iter().collect()
    }
}

fn asked() -> Asked {
    let of = |key| QUESTIONS.iter().find(|q| q.key == key).map_or("", |q| q.asked);
    Asked {
        title: of("title"),
        category: of("category"),
        product: of("product"),
        problem: of("problem"),
        ids: of("ids"),
        remediation: of("remediation"),
        customer_message: of("customer_message"),
        kind: of("kind"),
        name: of("name"),
        contact: of("contact"),
    }
}

/// The questions as text to answer. What stands in brackets is for the reader, and is taken out of
/// the answers.
fn template() -> String {
    let mut text = format!("{REPORT_MARK}\n");
    for question in &QUESTIONS {
        text.push_str(&format!("\n== {} ==\n", question.asked));
        if !question.hint.is_empty() {
            text.push_str(&format!("({})\n", question.hint));
        }
        text.push('\n');
    }
    text
}

/// Text within a `mailto:` address, with the line breaks of mails (RFC 6068, section 5).
fn mail_encode(text: &str) -> String {
    let mut out = String::new();
    for byte in text.replace('\n', "\r\n").bytes() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => {
                out.push(char::from(byte));
            }
            _ => out.push_str(&format!("%{byte:02X}")),
        }
    }
    out
}
