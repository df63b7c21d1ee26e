//! The languages of a site: those in the binary, with the messages of the site's own folder and of its theme above them.

use crate::diagnostic::{Diagnostic, Span};
use crate::language::{BUILT_IN, Language, Message, built_in, english, read};
use crate::source::SourceSet;
use std::collections::BTreeMap;
use std::sync::Mutex;

/// The languages that a site has messages in.
#[derive(Clone, Debug)]
pub struct Languages {
    /// That of the site's pages.
    pub site: &'static Language,
    /// Those with messages of the site or of its theme, by tag in lower case.
    own: BTreeMap<String, &'static Language>,
}

impl Default for Languages {
    fn default() -> Self {
        Self { site: english(), own: BTreeMap::new() }
    }
}

impl Languages {
    /// The language of a tag, or of the nearest that is wider.
    pub fn of(&self, tag: &str) -> Option<&'static Language> {
        let tag = tag.to_ascii_lowercase();
        let mut wanted = tag.as_str();
        loop {
            if let Some(found) = self.own.get(wanted) {
                return Some(found);
            }
            match wanted.rsplit_once('-') {
                Some((wider, _)) => wanted = wider,
                None => return built_in(&tag),
            }
        }
    }
}

/// Reads `languages/TAG.ftl` and `languages/TAG/NAME.ftl` of the theme and of the site, whose messages come
/// before the theme's, and those before the ones in the binary.
pub(super) fn languages(
    sources: &SourceSet,
    theme: Option<&str>,
    site: &str,
    diagnostics: &mut Vec<Diagnostic>,
) -> Languages {
    let of_theme = theme.map(|theme| format!("themes/{theme}/languages/"));
    let mut found: BTreeMap<String, BTreeMap<String, Message>> = BTreeMap::new();
    for folder in of_theme.as_deref().into_iter().chain(["languages/"]) {
        for (file, source) in sources.iter() {
            let Some(below) = source.path.strip_prefix(folder) else { continue };
            let tag = below.split('/').next().unwrap_or_default();
            let tag = tag.strip_suffix(".ftl").unwrap_or(tag).to_ascii_lowercase();
            let (messages, faults) = read(&source.text);
            diagnostics.extend(faults.into_iter().map(|fault| {
                Diagnostic::error("language", fault.message)
                    .at(Span::new(file, fault.range), "")
                    .help("what messages may hold is in the theme guide")
            }));
            found.entry(tag).or_default().extend(messages);
        }
    }
    let own: BTreeMap<String, &'static Language> =
        found.into_iter().map(|(tag, messages)| (tag.clone(), kept(&tag, messages))).collect();
    let mut languages = Languages { site: english(), own };
    match languages.of(site) {
        Some(language) => languages.site = language,
        None => diagnostics.push(unknown(sources, site)),
    }
    languages
}

/// Languages stay until the program ends: one that was read before, in a preview, is taken again.
fn kept(tag: &str, messages: BTreeMap<String, Message>) -> &'static Language {
    type Read = (String, BTreeMap<String, Message>, &'static Language);
    static KEPT: Mutex<Vec<Read>> = Mutex::new(Vec::new());
    let mut kept = KEPT.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
    if let Some((_, _, same)) = kept.iter().find(|(t, m, _)| t == tag && *m == messages) {
        return same;
    }
    let base = built_in(tag).unwrap_or_else(english);
    let language = Language::new(tag, messages.clone().into_iter().collect(), Some(base));
    let language: &'static Language = Box::leak(Box::new(language));
    kept.push((tag.to_owned(), messages, language));
    language
}

fn unknown(sources: &SourceSet, tag: &str) -> Diagnostic {
    let message =
        format!("there are no messages in `{tag}`: what is not of a record will be in English");
    let mut found = Diagnostic::warning("language", message);
    if let Some((file, source)) = sources.by_path("casebook.toml")
        && let Some(start) = source.text.find("language")
    {
        found = found.at(Span::new(file, start..start + "language".len()), "named here");
    }
    let known = BUILT_IN.join(", ");
    found.help(format!("put them into languages/{tag}.ftl, or take one of {known}"))
}
