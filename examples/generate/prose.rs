//! Fills sentences with words, and makes paragraphs, lists, tables and code blocks of them.

use super::random::Random;
use super::{sentences, words};
use std::fmt::Write as _;

/// Writes the text of one record; its sentences keep coming back to the record's services.
pub(crate) struct Prose {
    /// The stream that every choice is drawn from.
    pub(crate) random: Random,
    /// The services that the record is about.
    pub(crate) services: Vec<String>,
}

/// The key of one of the forty services.
pub(crate) fn service(index: usize) -> String {
    let area = words::AREAS[index / words::ROLES.len() % words::AREAS.len()];
    format!("{area}-{}", words::ROLES[index % words::ROLES.len()])
}

/// The number of services.
pub(crate) const SERVICES: usize = words::AREAS.len() * words::ROLES.len();

/// The text with its first letter as a capital.
pub(crate) fn capital(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map_or_else(String::new, |c| c.to_uppercase().chain(chars).collect())
}

impl Prose {
    /// A host name such as `dorval-14`: a few thousand different ones, so that the vocabulary has
    /// the long tail that host names, commits and ticket numbers give to real reports.
    pub(crate) fn host(&mut self) -> String {
        let r = &mut self.random;
        let (a, b) = (*r.pick(&words::SYLLABLES), *r.pick(&words::SYLLABLES));
        format!("{a}{b}-{:02}", r.between(1, 48))
    }

    fn slot(&mut self, name: &str) -> String {
        let r = &mut self.random;
        match name {
            "service" => r.pick(&self.services).clone(),
            "other" => service(r.below(SERVICES)),
            "part" => (*r.pick(&words::PARTS)).to_owned(),
            "data" => (*r.pick(&words::DATA)).to_owned(),
            "failed" => (*r.pick(&words::FAILED)).to_owned(),
            "change" => (*r.pick(&words::CHANGES)).to_owned(),
            "signal" => (*r.pick(&words::SIGNALS)).to_owned(),
            "setting" => (*r.pick(&words::SETTINGS)).to_owned(),
            "region" => (*r.pick(&words::REGIONS)).to_owned(),
            "team" => r.pick(&words::TEAMS).0.replace('-', " "),
            "host" => self.host(),
            "n" => r.between(3, 960).to_string(),
            "m" => r.between(2, 59).to_string(),
            "h" => r.between(2, 23).to_string(),
            "p" => r.between(2, 97).to_string(),
            other => format!("{{{other}}}"),
        }
    }

    /// A sentence with its slots filled. `{Part}` is `{part}` with a capital.
    pub(crate) fn fill(&mut self, sentence: &str) -> String {
        let mut out = String::with_capacity(sentence.len() + 48);
        let mut rest = sentence;
        while let Some((before, after)) = rest.split_once('{') {
            out.push_str(before);
            let Some((name, tail)) = after.split_once('}') else { break };
            let word = self.slot(&name.to_lowercase());
            let upper = name.starts_with(char::is_uppercase);
            out.push_str(&if upper { capital(&word) } else { word });
            rest = tail;
        }
        out.push_str(rest);
        out
    }

    /// One of the sentences, filled.
    pub(crate) fn one_of(&mut self, sentences: &[&str]) -> String {
        let sentence = *self.random.pick(sentences);
        self.fill(sentence)
    }

    /// `count` different sentences, each filled.
    pub(crate) fn some_of(&mut self, sentences: &[&str], count: usize) -> Vec<String> {
        let chosen = self.random.distinct(count, sentences.len(), None);
        chosen.into_iter().map(|i| self.fill(sentences[i])).collect()
    }

    /// A paragraph of `count` sentences.
    pub(crate) fn paragraph(&mut self, count: usize) -> String {
        self.some_of(&sentences::BODY, count).join(" ")
    }

    /// A list with a marker before each item; nothing without items.
    pub(crate) fn list(&mut self, marker: &str, count: usize) -> String {
        let items = self.some_of(&sentences::ITEMS, count);
        items.iter().fold(String::new(), |mut out, item| {
            let _ = writeln!(out, "{marker} {item}");
            out
        })
    }

    /// A table of measurements; nothing without rows.
    pub(crate) fn table(&mut self, rows: usize) -> String {
        if rows == 0 {
            return String::new();
        }
        let mut out = "| Part | Host | Before | After |\n|---|---|---:|---:|\n".to_owned();
        for _ in 0..rows {
            let row = self.fill("| {part} | {host} | {n} | {n} |\n");
            out.push_str(&row);
        }
        out
    }

    /// A code block without a language: a log, a configuration or a session; nothing without lines.
    pub(crate) fn code(&mut self, (fewest, most): (i64, i64)) -> String {
        let lines = self.random.between(fewest, most);
        if lines == 0 {
            return String::new();
        }
        let kind = self.random.below(3);
        let mut out = "```\n".to_owned();
        for i in 0..lines {
            let line = match kind {
                0 => self.log_line(i),
                1 => self.fill("{setting} = {n}    # was {n}, see {host}"),
                _ if i % 2 == 0 => self.fill("$ fleet run --host {host} show {setting}"),
                _ => self.fill("{host}: {setting} is {n}, expected {n} ({region})"),
            };
            out.push_str(&line);
            out.push('\n');
        }
        out + "```\n"
    }

    fn log_line(&mut self, i: i64) -> String {
        let level = *self.random.pick(&["info", "warn", "error", "debug"]);
        let request = self.random.hex(8);
        let second = 3 + i * 5;
        self.fill(&format!(
            "10:{{m}}:{second:02} {level} {{service}} <{{setting}}={{n}}> request={request}"
        ))
    }
}
