//! Mails as their readers see them: headers unfolded, encoded words and bodies decoded (RFC 2045, 2047).

/// The head and each part of a mail in the clear. Boundaries are left out: they are hashes of what
/// the parts hold.
pub(super) fn decoded(mail: &[u8]) -> Vec<u8> {
    let mail = String::from_utf8_lossy(mail).replace("\r\n", "\n");
    let (head, body) = mail.split_once("\n\n").expect("a mail has a head and a body");
    let head = unfolded(head);
    let mut out: Vec<u8> = Vec::new();
    for line in head.lines() {
        let line = line.split("; boundary=").next().unwrap_or_default();
        out.extend(words(line).into_bytes());
        out.push(b'\n');
    }
    match head.split_once("boundary=\"").and_then(|(_, rest)| rest.split('"').next()) {
        Some(boundary) => {
            for part in body.split(&format!("--{boundary}")).skip(1) {
                if !part.starts_with("--") {
                    out.extend(decoded(format!("X-Part: yes{part}").as_bytes()));
                }
            }
        }
        None => {
            let head = head.to_ascii_lowercase();
            let coded = |name: &str| head.contains(&format!("content-transfer-encoding: {name}"));
            out.extend(match () {
                () if coded("quoted-printable") => quoted(&body.replace("=\n", "")),
                () if coded("base64") => base64(body),
                () => body.as_bytes().to_vec(),
            });
        }
    }
    out
}

fn unfolded(head: &str) -> String {
    head.replace("\n ", " ").replace("\n\t", " ")
}

/// Quoted-printable without soft line breaks, or the Q encoding, in which `_` is a space.
fn quoted(text: &str) -> Vec<u8> {
    let bytes = text.as_bytes();
    let mut out = Vec::with_capacity(bytes.len());
    let mut i = 0;
    while i < bytes.len() {
        let digits = text.get(i + 1..i + 3).filter(|_| bytes[i] == b'=');
        match digits.and_then(|d| u8::from_str_radix(d, 16).ok()) {
            Some(byte) => {
                out.push(byte);
                i += 3;
            }
            None => {
                out.push(bytes[i]);
                i += 1;
            }
        }
    }
    out
}

fn base64(text: &str) -> Vec<u8> {
    let (mut bits, mut held, mut out) = (0_u32, 0, Vec::new());
    for c in text.bytes() {
        let value = match c {
            b'A'..=b'Z' => c - b'A',
            b'a'..=b'z' => c - b'a' + 26,
            b'0'..=b'9' => c - b'0' + 52,
            b'+' => 62,
            b'/' => 63,
            _ => continue,
        };
        bits = bits << 6 | u32::from(value);
        held += 6;
        if held >= 8 {
            held -= 8;
            out.push((bits >> held) as u8);
        }
    }
    out
}

/// A line of a head without encoded words; spaces between two of them belong to neither.
fn words(line: &str) -> String {
    let line = line.replace("?= =?", "?==?");
    let mut out = String::new();
    let mut rest = line.as_str();
    while let Some(at) = rest.find("=?") {
        out.push_str(&rest[..at]);
        let mut parts = rest[at + 2..].splitn(4, '?');
        let (Some(_), Some(how), Some(text)) = (parts.next(), parts.next(), parts.next()) else {
            break;
        };
        let bytes = if how.eq_ignore_ascii_case("b") {
            base64(text)
        } else {
            quoted(&text.replace('_', " "))
        };
        out.push_str(&String::from_utf8_lossy(&bytes));
        rest = parts.next().and_then(|rest| rest.strip_prefix('=')).unwrap_or_default();
    }
    out + rest
}

/// A search that reads no mail would let a leak pass.
#[test]
fn a_canary_is_found_in_every_encoding_of_a_mail() {
    let mail = |part: &str| {
        format!(
            "Subject: =?utf-8?B?w6QgQ3EwMDA=?= =?utf-8?Q?41zX_in?= the head\r\n\
             Content-Type: multipart/alternative;\r\n boundary=\"=_b\"\r\n\r\n\
             --=_b\r\n{part}\r\n--=_b--\r\n"
        )
    };
    let plain = "Content-Type: text/plain\r\n\r\nCq00042zX";
    let quoted = "Content-Type: text/plain\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n\
                  =C3=A4 a long line Cq000=\r\n42z=58";
    let base64 = "Content-Type: text/html\r\nContent-Transfer-Encoding: base64\r\n\r\n\
                  w6QgQ3E\r\nwMDA0MnpY";
    let needles = ["cq00041zx", "cq00042zx"];
    let (search, numbers) = super::search::Needles::new(needles.into_iter());
    for part in [plain, quoted, base64] {
        let found = search.of(&decoded(mail(part).as_bytes()));
        for needle in needles {
            assert!(found.contains(&numbers[needle]), "{needle} in {part}");
        }
    }
    assert!(!search.of(mail(base64).as_bytes()).contains(&numbers[needles[1]]), "it was hidden");
}
