//! `casebook explain [CODE]`: what a process rule means, why, and how to mend what it finds.

use super::Exit;
use super::site::{print, usage};
use crate::config::{self, Config, Profile};
use crate::policy::explain::{Explanation, explain, groups, markdown, words};
use crate::source::{LoadOptions, find_root, load};
use std::path::{Path, PathBuf};

/// Explains one rule, or lists all of them.
pub(super) fn run(code: Option<&str>, as_markdown: bool, config: Option<&Path>) -> Exit {
    let Some(code) = code else {
        return print(&if as_markdown { markdown() } else { list() });
    };
    match explain(code) {
        Ok(one) => print(&page(one, site(config).as_ref())),
        Err(Some(near)) => usage(&format!("there is no rule `{code}`; did you mean `{near}`?")),
        Err(None) => usage(&format!("there is no rule `{code}`; `casebook explain` lists them")),
    }
}

/// The settings of the site that the command runs in, if it runs in one.
fn site(config: Option<&Path>) -> Option<Config> {
    let root: PathBuf = match config {
        Some(file) if file.is_dir() => file.to_owned(),
        Some(file) => file.parent()?.to_owned(),
        None => find_root(&std::env::current_dir().ok()?)?,
    };
    let (sources, _) = load(&LoadOptions::new(&root));
    sources.by_path("casebook.toml")?;
    Some(config::read(&sources, &mut Vec::new()))
}

/// All rules, a line each.
fn list() -> String {
    let width = groups().iter().flat_map(|(_, r)| r).map(|e| e.code.len()).max().unwrap_or(0);
    let mut out = String::new();
    for (group, rules) in groups() {
        out.push_str(group);
        out.push('\n');
        for one in rules {
            let level = one.level().map_or("error", words);
            out.push_str(&format!("  {:width$}  {level:5}  {}\n", one.code, one.meaning));
        }
        out.push('\n');
    }
    out.push_str(
        "`casebook explain CODE` says more of one. A site sets its own levels in `[policy]`.\n",
    );
    out
}

/// One rule.
fn page(one: &Explanation, site: Option<&Config>) -> String {
    let mut out = format!("{} ({})\n\n{}.\n\n", one.code, one.group.to_lowercase(), one.meaning);
    out.push_str(&filled("", one.why));
    out.push_str(&filled("To mend it: ", one.mend));
    out.push_str(&filled("Behind it: ", one.place));
    out.push_str(&format!("By default: {}\n", one.level_words()));
    if let (Some(config), Some(_)) = (site, one.level()) {
        let policy = &config.policy;
        let profile = match policy.profile {
            Profile::Standard => "standard",
            Profile::Ccadb => "ccadb",
            Profile::None => "none",
        };
        let level = words(policy.level(one.code));
        out.push_str(&format!("On this site: {level} (profile {profile})\n"));
    }
    if let Some(target) = one.target {
        let set = site.and_then(|config| config.policy.targets.shown(target));
        let set = set.map_or(String::new(), |set| format!(" = \"{set}\""));
        out.push_str(&format!("Target: {target}{set}\n"));
    }
    out
}

/// A paragraph in lines of 88 letters, and an empty line.
fn filled(lead: &str, text: &str) -> String {
    format!("{}\n\n", textwrap::fill(&format!("{lead}{text}"), 88))
}
