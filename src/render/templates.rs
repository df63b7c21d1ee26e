//! The templates: the site's own shadow those of its theme, which shadow the default ones.

use crate::config::Config;
use crate::diagnostic::{Diagnostic, FileId, Span, nearest};
use crate::html::{Html, escape, grouped, ready, told};
use crate::language::{Argument, Message, PerLanguage, current};
use crate::source::SourceSet;
use std::collections::BTreeMap;
use tera::{Error, ErrorKind, Kwargs, Map, State, Tera, Value};

/// Parsed templates, and the file that each came from.
#[derive(Clone)]
pub struct Templates {
    pub(super) tera: Tera,
    files: BTreeMap<String, FileId>,
}

impl Templates {
    /// Reads all templates of a site.
    ///
    /// # Errors
    /// Every template that can't be parsed, with its place.
    pub fn read(sources: &SourceSet, config: &Config) -> Result<Self, Vec<Diagnostic>> {
        let theme = config.theme.as_deref().unwrap_or("default");
        let theme_folder = format!("themes/{theme}/templates/");
        let mut diagnostics = Vec::new();
        if !sources.files.iter().any(|f| f.path.starts_with(&theme_folder)) {
            diagnostics.push(missing_theme(sources, theme));
        }
        let mut files: BTreeMap<String, FileId> = BTreeMap::new();
        for folder in ["themes/default/templates/", &theme_folder, "templates/"] {
            for (id, file) in sources.iter() {
                if let Some(name) = file.path.strip_prefix(folder) {
                    files.insert(name.to_owned(), id);
                }
            }
        }
        let mut tera = Tera::default();
        sorted::register(&mut tera);
        tera.register_filter("grouped", |number: i64, _: Kwargs, _: &State| {
            ready(&grouped(number))
        });
        tera.register_function("say", say);
        let texts = || files.iter().map(|(name, id)| (name.as_str(), &*sources.file(*id).text));
        if let Err(error) = tera.add_raw_templates(texts()) {
            diagnostics.extend(all_errors(&files, sources, &error));
            diagnostics.extend(missing_templates(&files, sources));
            crate::diagnostic::tidy(&mut diagnostics);
        }
        if diagnostics.is_empty() { Ok(Self { tera, files }) } else { Err(diagnostics) }
    }

    /// The diagnostic of an error in rendering `name`.
    pub(super) fn diagnostic(&self, name: &str, error: &Error) -> Diagnostic {
        diagnostic(&self.files, name, error)
    }
}

/// The function `say(id="list_records", count=3)`: a message in the language of the page, with its variables
/// filled in. What is finished HTML stays as it is, all else is escaped.
fn say(arguments: Kwargs, _: &State) -> Result<Value, Error> {
    let id = arguments.must_get::<&str>("id")?;
    if current().message(id).is_none() {
        return Err(Error::message(format!("there is no message `{id}`")));
    }
    let filled: Vec<(&str, Argument<'_>)> = arguments
        .iter()
        .filter_map(|(name, value)| Some((name.as_str()?, value)))
        .filter(|(name, _)| *name != "id")
        .map(|(name, value)| (name, argument(value)))
        .collect();
    let Html(html) = told(id, &filled);
    Ok(ready(&html))
}

fn argument(value: &Value) -> Argument<'_> {
    match (value.as_i64(), value.as_str()) {
        (Some(number), _) if value.is_number() => Argument::Number(number),
        (_, Some(html)) if value.is_safe() => Argument::Ready(html.into()),
        (_, Some(text)) => Argument::Text(text.into()),
        _ => Argument::Text(value.to_string().into()),
    }
}

/// The messages without variables, as templates find them: `text.common_severity`.
pub(super) fn texts() -> Value {
    static TEXTS: PerLanguage<Value> = PerLanguage::new();
    let make = || {
        let language = current();
        let mut map = Map::new();
        for id in language.ids() {
            if let Some(Message::Text(text)) = language.message(id) {
                let mut html = String::with_capacity(text.len());
                escape(text, &mut html);
                map.insert(id.to_owned().into(), ready(&html));
            }
        }
        Value::from(map)
    };
    TEXTS.get(make).clone()
}

/// Tera's maps have no order of their own: these filters give one, so that the same content gives
/// the same bytes. A theme goes through `extra | pairs`, never through `extra` itself.
mod sorted {
    use tera::{Kwargs, Map, State, Tera, Value};

    pub(super) fn register(tera: &mut Tera) {
        tera.register_filter("keys", keys);
        tera.register_filter("values", values);
        tera.register_filter("pairs", pairs);
    }

    fn in_order(map: &Map) -> Vec<(Value, Value)> {
        let mut entries: Vec<_> = map.iter().collect();
        entries.sort_by(|a, b| a.0.cmp(b.0));
        entries.into_iter().map(|(k, v)| (Value::from(k.clone()), v.clone())).collect()
    }

    fn keys(map: &Map, _: Kwargs, _: &State) -> Vec<Value> {
        in_order(map).into_iter().map(|(key, _)| key).collect()
    }

    fn values(map: &Map, _: Kwargs, _: &State) -> Vec<Value> {
        in_order(map).into_iter().map(|(_, value)| value).collect()
    }

    fn pairs(map: &Map, _: Kwargs, _: &State) -> Vec<Value> {
        in_order(map).into_iter().map(|(key, value)| Value::from(vec![key, value])).collect()
    }
}

fn missing_theme(sources: &SourceSet, theme: &str) -> Diagnostic {
    let mut found = Diagnostic::error("unknown-theme", format!("there is no theme `{theme}`"));
    if let Some((file, source)) = sources.by_path("casebook.toml")
        && let Some(start) = source.text.find("theme")
    {
        found = found.at(Span::new(file, start..start + "theme".len()), "named here");
    }
    found.help(format!("put its templates into themes/{theme}/templates/, or leave `theme` out"))
}

/// The first error of each template: one slip must not hide the next.
fn all_errors(
    files: &BTreeMap<String, FileId>,
    sources: &SourceSet,
    whole: &Error,
) -> Vec<Diagnostic> {
    let each: Vec<Diagnostic> = files
        .iter()
        .filter_map(|(name, id)| {
            let alone = Tera::default().add_raw_template(name, &sources.file(*id).text);
            alone.err().filter(|e| matches!(e.kind(), ErrorKind::SyntaxError(_))).map(|e| (name, e))
        })
        .map(|(name, error)| diagnostic(files, name, &error))
        .collect();
    let missing = matches!(whole.kind(), ErrorKind::MissingParent { .. });
    if each.is_empty() && !missing { vec![diagnostic(files, "", whole)] } else { each }
}

/// Every `extends` and `include` of a template that is not there, with the nearest name.
fn missing_templates(files: &BTreeMap<String, FileId>, sources: &SourceSet) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for id in files.values() {
        let text = &sources.file(*id).text;
        for (at, _) in text.match_indices("{%") {
            let tag = text[at..].split("%}").next().unwrap_or_default();
            let words = tag.trim_start_matches(['{', '%', '-', ' ']);
            if !(words.starts_with("extends") || words.starts_with("include")) {
                continue;
            }
            let Some(open) = tag.find(['"', '\'']) else { continue };
            let quoted = &tag[open + 1..];
            let Some(length) = quoted.find(['"', '\'']) else { continue };
            let name = &quoted[..length];
            if !files.contains_key(name) {
                let start = at + open + 1;
                let span = Span::new(*id, start..start + length);
                let one = Diagnostic::error("template", format!("there is no template `{name}`"))
                    .at(span, "named here");
                found.push(match nearest(name, files.keys().map(String::as_str)) {
                    Some(near) => one.help(format!("did you mean `{near}`?")),
                    None => one.help("templates stand in templates/, or in the theme's templates/"),
                });
            }
        }
    }
    found
}

fn diagnostic(files: &BTreeMap<String, FileId>, name: &str, error: &Error) -> Diagnostic {
    let reported = match error.kind() {
        ErrorKind::SyntaxError(report) | ErrorKind::RenderingError(report) => Some(report),
        _ => None,
    };
    if let Some(report) = reported
        && let Some(file) = files.get(report.filename())
    {
        let span = Span::new(*file, report.span().range.clone());
        return Diagnostic::error("template", format!("template: {}", report.message()))
            .at(span, "")
            .help("the fields that templates may use are in the theme guide, ARCHITECTURE.md");
    }
    let text = error.to_string();
    let first = text.lines().find(|l| !l.trim().is_empty()).unwrap_or("can't be used");
    let mut found = Diagnostic::error("template", format!("template: {}", first.trim()));
    let place = text.lines().find_map(|l| l.trim().strip_prefix("--> ").map(str::to_owned));
    let file = place
        .as_deref()
        .and_then(|p| files.get(p.split(':').next().unwrap_or_default()))
        .or_else(|| files.get(name));
    if let Some(file) = file {
        found = found.at(Span::new(*file, 0..0), place.unwrap_or_default());
    }
    found.help(text)
}
