//! A browser of this machine that prints a page: found, started without a network, stopped in time.

use super::staging::Staging;
use crate::diagnostic::Diagnostic;
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::time::{Duration, Instant};

/// Programs that print in Chromium's way, in the order in which they are looked for.
const NAMES: [&str; 9] = [
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
    "chrome",
    "microsoft-edge",
    "microsoft-edge-stable",
    "msedge",
    "brave-browser",
];

/// Where systems without a search path for such programs keep them.
const PLACES: [&str; 6] = [
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
    "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
    "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

/// How often a running browser is asked whether it has ended.
const GLANCE: Duration = Duration::from_millis(25);

/// A browser that can be started.
pub(super) struct Browser {
    program: PathBuf,
}

impl Browser {
    /// The one that the command line names, else the first that is found.
    ///
    /// # Errors
    /// None is found.
    pub(super) fn find(named: Option<&Path>) -> Result<Self, Diagnostic> {
        if let Some(program) = named {
            return Ok(Self { program: program.to_owned() });
        }
        let path = std::env::var_os("PATH").unwrap_or_default();
        let found = candidates(&path).find(|place| place.is_file());
        found.map(|program| Self { program }).ok_or_else(|| {
            Diagnostic::error(
                "no-browser",
                format!(
                    "no browser that prints PDF files is found: looked for {}",
                    NAMES.join(", ")
                ),
            )
            .help("install Chromium, or name a browser with --browser PATH")
        })
    }

    /// Prints a page into the output of the folder.
    ///
    /// # Errors
    /// The browser can't be started, takes too long, fails, or writes no PDF file.
    pub(super) fn print(
        &self,
        page: &Path,
        staging: &Staging,
        patience: Duration,
    ) -> Result<(), Diagnostic> {
        let log = fs::File::create(staging.log()).map_err(|e| {
            Diagnostic::error("unwritable", format!("{}: {e}", staging.log().display()))
        })?;
        let mut command = Command::new(&self.program);
        command
            .args(arguments(page, staging))
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(log);
        let mut child = command.spawn().map_err(|e| {
            Diagnostic::error(
                "no-browser",
                format!("{} can't be started: {e}", self.program.display()),
            )
            .help("name a browser with --browser PATH")
        })?;
        let Some(status) = waited(&mut child, patience) else {
            let _ = child.kill();
            let _ = child.wait();
            return Err(self.fault(&format!("took longer than {} s and was stopped", patience.as_secs()), "")
                .help("give it more time with --timeout SECONDS, or name another browser with --browser PATH"));
        };
        if status.success() && is_pdf(&staging.output()) {
            return Ok(());
        }
        let how = match status.code() {
            Some(0) => "wrote no PDF file".to_owned(),
            Some(code) => format!("failed with exit code {code}"),
            None => "was stopped by a signal".to_owned(),
        };
        let said = fs::read(staging.log()).unwrap_or_default();
        Err(self.fault(&how, &last_words(&String::from_utf8_lossy(&said))).help(
            "see that the browser starts by itself; where it may not make a sandbox of its own, as in some \
             containers, name a script with --browser that starts it with --no-sandbox",
        ))
    }

    fn fault(&self, how: &str, said: &str) -> Diagnostic {
        let said = if said.is_empty() { String::new() } else { format!(": {said}") };
        Diagnostic::error("browser-failed", format!("{} {how}{said}", self.program.display()))
    }
}

/// Files that may be a browser, by a search path.
fn candidates(path: &std::ffi::OsStr) -> impl Iterator<Item = PathBuf> {
    let folders: Vec<PathBuf> = std::env::split_paths(path).collect();
    let on_path = NAMES.iter().flat_map(move |name| {
        let file = format!("{name}{}", std::env::consts::EXE_SUFFIX);
        folders.iter().map(|folder| folder.join(&file)).collect::<Vec<_>>()
    });
    on_path.chain(PLACES.iter().map(PathBuf::from))
}

/// What the browser is started with: nothing is fetched, nothing is kept.
fn arguments(page: &Path, staging: &Staging) -> Vec<OsString> {
    let with = |name: &str, path: &Path| {
        let mut argument = OsString::from(name);
        argument.push(path);
        argument
    };
    let mut arguments: Vec<OsString> = [
        "--headless",
        "--disable-gpu",
        "--no-pdf-header-footer",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--disable-extensions",
        "--host-resolver-rules=MAP * ~NOTFOUND",
    ]
    .map(OsString::from)
    .into();
    if staging.is_of_root() {
        arguments.push("--no-sandbox".into());
    }
    arguments.push(with("--user-data-dir=", &staging.profile()));
    arguments.push(with("--print-to-pdf=", &staging.output()));
    arguments.push(address(page).into());
    arguments
}

/// The address of a file, in which only what stands for itself is left as it is.
fn address(path: &Path) -> String {
    let path = path.to_string_lossy().replace('\\', "/");
    let mut out = String::from(if path.starts_with('/') { "file://" } else { "file:///" });
    for byte in path.trim_start_matches("//?/").bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'/' | b'-' | b'_' | b'.' | b'~' | b':' => {
                out.push(char::from(byte));
            }
            byte => out.push_str(&format!("%{byte:02X}")),
        }
    }
    out
}

/// How a process ended; `None` where it still runs after so long.
fn waited(child: &mut Child, patience: Duration) -> Option<ExitStatus> {
    let began = Instant::now();
    loop {
        match child.try_wait() {
            Ok(Some(status)) => return Some(status),
            Ok(None) if began.elapsed() < patience => std::thread::sleep(GLANCE),
            _ => return None,
        }
    }
}

/// Whether a file is a PDF file to its end.
fn is_pdf(path: &Path) -> bool {
    let Ok(bytes) = fs::read(path) else { return false };
    let end = &bytes[bytes.len().saturating_sub(1024)..];
    bytes.starts_with(b"%PDF-") && end.windows(5).any(|five| five == b"%%EOF")
}

/// The last line that says something, without what browsers say of each start.
fn last_words(log: &str) -> String {
    let noise = ["dbus", "DevTools listening", "Fontconfig", "vaapi", "gcm"];
    let says = |line: &&str| !line.trim().is_empty() && !noise.iter().any(|n| line.contains(n));
    let line = log.lines().rfind(says).unwrap_or_default().trim();
    line.chars().filter(|c| !c.is_control()).take(300).collect()
}

#[cfg(test)]
mod tests {
    use super::{address, candidates, last_words};
    use std::ffi::OsStr;
    use std::path::Path;

    #[test]
    fn addresses_of_files_hold_any_name() {
        assert_eq!(address(Path::new("/a b/ü#1?/x.html")), "file:///a%20b/%C3%BC%231%3F/x.html");
        assert_eq!(address(Path::new("C:\\a\\x.html")), "file:///C:/a/x.html");
    }

    #[cfg(unix)]
    #[test]
    fn names_come_before_folders() {
        let found: Vec<_> = candidates(OsStr::new("/one:/two")).collect();
        assert_eq!(found[0], Path::new("/one/chromium"));
        assert_eq!(found[1], Path::new("/two/chromium"));
        assert_eq!(found[2], Path::new("/one/chromium-browser"));
        assert!(found.iter().any(|p| p.starts_with("/Applications")));
    }

    #[test]
    fn the_last_words_say_why() {
        let log = "[1:2] Failed to connect to dbus\nNo usable sandbox!\n\n[1:2] dbus again\n";
        assert_eq!(last_words(log), "No usable sandbox!");
        assert_eq!(last_words("\n"), "");
    }
}
