//! The Markdown below the front matter of an incident.

use super::super::calendar::{DAY, date_text};
use super::super::random::Random;
use super::super::{Dialect, sentences, words};
use super::Draft;

/// A line of those texts that are not empty; nothing where there is none.
fn line(texts: &[&str]) -> String {
    let texts: Vec<&str> = texts.iter().copied().filter(|text| !text.is_empty()).collect();
    if texts.is_empty() { String::new() } else { texts.join(" ") + "\n" }
}

impl Draft<'_> {
    /// A link to the `n`th of the other incidents, in one of the forms that prose allows.
    fn reference(&self, n: usize, dialect: Dialect) -> String {
        let Some(other) = self.others.get(n % self.others.len().max(1)) else {
            return "none before it".to_owned();
        };
        let id = self.corpus.outlines[*other].id();
        match n {
            0 => dialect.link(&id, None, None),
            1 => dialect.bare(&id),
            2 => dialect.link(&id, Some("F1"), None),
            _ => dialect.link(&id, None, Some("the earlier report")),
        }
    }

    /// The whole body.
    pub(super) fn body(&mut self, dialect: Dialect) -> String {
        let links: Vec<String> = (0..4).map(|n| self.reference(n, dialect)).collect();
        let strict = match (self.corpus.labelled, self.corpus.outlines[self.index].tlp, dialect) {
            (true, "CLEAR" | "GREEN", Dialect::Casebook) => " {tlp=AMBER}",
            (true, _, Dialect::Casebook) => " {tlp=AMBER+STRICT}",
            _ => "",
        };
        let notes = Random::stream(self.corpus.seed, "cwe", self.index).below(words::CWES.len());
        let weakness = dialect.weakness(words::CWES[notes]);
        let day = date_text(self.times[0].div_euclid(DAY));
        let n = self.counts.body;
        let p = &mut self.prose;
        let mut parts = vec![
            format!("## Summary\n\n{}\n", p.paragraph(n.summary)),
            line(&[
                &format!("It began on {day}."),
                &p.paragraph(n.start),
                &format!("A like case is {}.", links[0]),
            ]),
            format!("## Technical summary\n\n{}\n", p.paragraph(n.technical)),
            p.code(n.code),
            line(&[&p.paragraph(n.comparison), &format!("Compare {}.", links[1])]),
            p.table(n.table),
        ];
        if n.aside > 0 {
            let heading = p.one_of(&sentences::HEADINGS);
            parts.push(format!("### {heading}\n\n{}\n", p.paragraph(n.aside)));
            parts.push(p.code(n.code));
            parts.push(format!("> {}\n", p.paragraph(1)));
        }
        parts.push(format!("The weakness is {weakness}; {} shows the same one.\n", links[2]));
        parts.push(line(&["## Response"]));
        parts.push(line(&[&p.paragraph(n.response)]));
        parts.push(p.list("1.", n.steps));
        parts.push(format!("What we keep from {}:\n\n{}", links[3], p.list("-", n.lessons)));
        parts.push(format!("## Forensic detail{strict}\n\n{}\n", p.paragraph(n.forensic)));
        parts.retain(|part| !part.is_empty());
        parts.join("\n")
    }
}
