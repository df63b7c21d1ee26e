//! Trouble with the disk: folders that cannot be written, and a disk that is full.

use super::{Room, SITE, read, refused};
use crate::support::{Ran, run, tree, write};
use std::fs;
use std::os::unix::fs::{MetadataExt, PermissionsExt, chown};
use std::os::unix::process::CommandExt;
use std::path::Path;
use std::process::Command;

/// An ordinary user, for whom permissions count.
const NOBODY: u32 = 65534;

/// The command as somebody to whom the permissions of files apply: root drops its rights.
fn as_nobody(room: &Path, folder: &Path, arguments: &[&str]) -> Option<Ran> {
    let binary = room.join("casebook");
    if !binary.exists() {
        fs::copy(env!("CARGO_BIN_EXE_casebook"), &binary).ok()?;
    }
    let mut command = Command::new(&binary);
    command.current_dir(folder).args(arguments).env("NO_COLOR", "1");
    command.env("SOURCE_DATE_EPOCH", "1795219200");
    if fs::metadata(room).ok()?.uid() == 0 {
        command.uid(NOBODY).gid(NOBODY);
    }
    Some(Ran::of(command.output().ok()?))
}

fn mode(path: &Path, mode: u32) {
    fs::set_permissions(path, fs::Permissions::from_mode(mode)).expect("the mode is set");
}

#[test]
fn a_folder_that_cannot_be_written_is_an_error() {
    let (room, site) = Room::with_site();
    mode(&room.path(), 0o755);
    for folder in ["out", "fresh"] {
        fs::create_dir(room.at(folder)).expect("made");
        // For root the folder belongs to the user that runs the command, as it would elsewhere.
        let _ = chown(room.at(folder), Some(NOBODY), Some(NOBODY));
    }
    let build =
        |output| as_nobody(&room.path(), &site, &["build", "--edition", "public", "-o", output]);
    let Some(first) = build("../out") else {
        println!("skipped: the command can't be run as another user here");
        return;
    };
    first.fine();
    let before = tree(&room.at("out"));
    write(&site, &[("content/pages/new.md", SITE[3].1)]);
    // The folder of the editions.
    mode(&room.at("out"), 0o555);
    mode(&room.at("fresh"), 0o555);
    for output in ["../out", "../fresh", "../fresh/deep/down"] {
        let ran = build(output).expect("it ran before");
        refused(&ran, 1, &["error[output]", "permission denied", "help: make the output folder"]);
    }
    mode(&room.at("out"), 0o755);
    assert_eq!(tree(&room.at("out")), before);
    assert_eq!(tree(&room.at("fresh")).len(), 0);
    // The folder of the edition itself.
    mode(&room.at("out/public"), 0o555);
    let ran = build("../out").expect("it ran before");
    refused(&ran, 1, &["error[output]", "permission denied"]);
    mode(&room.at("out/public"), 0o755);
    // Whatever the failed one did, the next build makes it good.
    build("../out").expect("it ran before").fine();
    assert!(read(room.at("out/public/new/index.html")).contains("Words."));
}

#[test]
fn a_source_that_cannot_be_read_is_an_error() {
    let (room, site) = Room::with_site();
    mode(&room.path(), 0o755);
    let page = site.join("content/pages/about.md");
    let folder = site.join("content/incidents");
    mode(&page, 0o000);
    mode(&folder, 0o000);
    let ran = as_nobody(&room.path(), &site, &["check"]);
    mode(&page, 0o644);
    mode(&folder, 0o755);
    let Some(ran) = ran else {
        println!("skipped: the command can't be run as another user here");
        return;
    };
    refused(&ran, 1, &["content/pages/about.md", "content/incidents", "permission denied"]);
}

#[test]
fn a_file_in_place_of_a_folder_is_an_error() {
    let (room, site) = Room::with_site();
    write(&room.path(), &[("out/public", "mine")]);
    let ran = run(&site, &["build", "--edition", "public", "-o", "../out"]);
    refused(&ran, 1, &["error[output]", "is a file", "help: move the file away"]);
    assert_eq!(read(room.at("out/public")), "mine");
}

/// Runs a shell script in a name space of its own, where it may mount a small disk.
fn with_mounts(script: &str) -> Option<Ran> {
    [&["-m"][..], &["-rm"]].into_iter().find_map(|way| {
        let shell = |script: &str| {
            Command::new("unshare").args(way).args(["sh", "-c", script]).output().ok()
        };
        // The mount goes with the name space, at the end of the shell.
        let able = shell("mount -t tmpfs small /tmp")?.status.success();
        able.then(|| shell(script).map(Ran::of)).flatten()
    })
}

#[test]
fn a_full_disk_is_an_error_and_the_previous_site_stays() {
    let (room, site) = Room::with_site();
    fs::create_dir(room.at("disk")).expect("made");
    // A file of the new build that is larger than what is left on the disk.
    write(&room.path(), &[("large.bin", &"0123456789abcdef".repeat(1 << 16))]);
    let script = format!(
        "set -e\ncd '{site}'\nexport NO_COLOR=1 SOURCE_DATE_EPOCH=1795219200\n\
         mount -t tmpfs -o size=3m small '{room}/disk'\n\
         '{binary}' build -q -o '{room}/disk/out' >&2\n\
         cp -a '{room}/disk/out' '{room}/before'\n\
         head -c 100m /dev/zero > '{room}/disk/filling' 2> '{room}/said' || true\n\
         test \"$(df --output=avail '{room}/disk' | tail -1)\" -eq 0\n\
         mkdir static && cp '{room}/large.bin' static/\n\
         set +e\n'{binary}' build -q -o '{room}/disk/out'\ncode=$?\nset -e\n\
         cp -a '{room}/disk/out' '{room}/after'\nrm '{room}/disk/filling'\nrm -r static\n\
         '{binary}' build -q -o '{room}/disk/out' >&2\ncp -a '{room}/disk/out' '{room}/mended'\n\
         exit $((code + 40))\n",
        site = site.display(),
        room = room.path().display(),
        binary = env!("CARGO_BIN_EXE_casebook"),
    );
    let Some(ran) = with_mounts(&script) else {
        println!("skipped: no small disk can be mounted here (`unshare`)");
        return;
    };
    refused(&ran, 41, &["error[output]", "the disk is full", "help: free some space"]);
    let before = tree(&room.at("before"));
    assert!(before.len() > 20);
    assert!(tree(&room.at("after")) == before, "the previous site has changed");
    assert!(tree(&room.at("mended")) == before, "the next build does not make it good");
}

/// `casebook list incident --json > incidents.json` on a full disk must not look as if it went well.
#[test]
fn an_answer_that_cannot_be_printed_is_an_error() {
    let (_room, site) = Room::with_site();
    for arguments in [&["list", "incident", "--json"][..], &["check", "--format", "json"], &["man"]]
    {
        let full = fs::File::options().write(true).open("/dev/full").expect("there is a /dev/full");
        let output = crate::support::casebook(&site, arguments).stdout(full).output();
        let ran = Ran::of(output.expect("the binary starts"));
        assert_ne!(ran.code, 0, "{arguments:?} says nothing of the full disk");
    }
}
