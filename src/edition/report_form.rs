//! The form with which a reporter writes a report, and the text that does the same by mail.

use super::Lens;
use crate::address::Grouping;
use crate::identifier::{CvssVersion, Kind};
use crate::language::{BUILT_IN, built_in, current, say};
use crate::record::words::{Category, PartyKind};
use serde::Serialize;
use std::collections::BTreeSet;

/// The first line of a report as text; its file has `casebook-report = 1`.
pub const REPORT_MARK: &str = "casebook-report 1";

/// A question of a report.
#[derive(Debug)]
pub struct Question {
    /// The field of the reporter's file; `ids` stands for `cve` and `cvss`.
    pub key: &'static str,
    /// The message with its words.
    asked: &'static str,
    /// The message with what is to be known to answer it; empty where there is none.
    hint: &'static str,
}

impl Question {
    /// The question as the text has it, on a line between `==` and `==`.
    pub fn asked(&self) -> &'static str {
        say!(self.asked)
    }

    /// What is to be known to answer it.
    pub fn hint(&self) -> &'static str {
        if self.hint.is_empty() { "" } else { say!(self.hint) }
    }

    /// Whether words are this question, in any language that a form may be in.
    pub fn is(&self, words: &str) -> bool {
        let words = words.to_lowercase();
        in_all_languages(self.asked).any(|asked| asked.to_lowercase() == words)
    }

    /// What is to be known to answer it, in each language that a form may be in.
    pub fn hints(&self) -> impl Iterator<Item = &'static str> {
        in_all_languages(self.hint)
    }
}

/// A message in the language at hand and in each language of the program.
fn in_all_languages(id: &'static str) -> impl Iterator<Item = &'static str> {
    let built_in = BUILT_IN.iter().filter_map(|tag| built_in(tag));
    std::iter::once(current()).chain(built_in).filter_map(move |language| language.text(id))
}

const fn question(key: &'static str, asked: &'static str, hint: &'static str) -> Question {
    Question { key, asked, hint }
}

/// The questions in their order. The command that imports a report knows them by their words.
pub const QUESTIONS: [Question; 10] = [
    question("title", "report_asks_title", ""),
    question("category", "report_asks_category", "report_hint_category"),
    question("product", "report_asks_product", ""),
    question("problem", "report_asks_problem", "report_hint_problem"),
    question("ids", "report_asks_ids", "report_hint_ids"),
    question("remediation", "report_asks_remediation", "report_hint_remediation"),
    question("customer_message", "report_asks_message", "report_hint_message"),
    question("kind", "report_asks_kind", "report_hint_kind"),
    question("name", "report_asks_name", "report_hint_name"),
    question("contact", "report_asks_contact", "report_hint_contact"),
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
    /// Within how many business days a report is answered.
    pub target: u32,
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
            let [subject, body] = [say!("report_subject"), text.as_str()].map(mail_encode);
            format!("{contact}?subject={subject}&body={body}")
        });
        ReportFormView {
            mail,
            mailto,
            contact,
            target: days,
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
    let of = |key| QUESTIONS.iter().find(|q| q.key == key).map_or("", Question::asked);
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
        text.push_str(&format!("\n== {} ==\n", question.asked()));
        if !question.hint().is_empty() {
            text.push_str(&format!("({})\n", question.hint()));
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
