//! An advisory as a mail (RFC 5322) that is ready to send, but for who receives it.
//!
//! - `From` is the organisation's contact where that is a mail address; else a placeholder below
//!   `.invalid` (RFC 2606), which no server delivers for, so that a sender has to fill it in.
//! - There is no `To`: who receives it is for the sender to say.
//! - `Date` is the last change of the advisory. Where no date is known there is none, and the
//!   server that takes the mail adds it (RFC 6409 section 8.2).
//! - `Message-ID` comes from the edition, the id and the last change: the same version of an
//!   advisory that is sent twice shows once.
//! - The label stands in the subject and before the text, as TLP 2.0 asks. No header of our own
//!   repeats it (RFC 6648), and `Auto-Submitted` is left out: a person sends this.

use super::{Sheet, one_line, page};
use crate::language::say;
use crate::source::content_hash;
use crate::time::Moment;
use mail_builder::headers::HeaderType;
use mail_builder::headers::address::Address;
use mail_builder::headers::content_type::ContentType;
use mail_builder::headers::date::Date;
use mail_builder::headers::message_id::MessageId;
use mail_builder::headers::text::Text;
use mail_builder::mime::{BodyPart, MimePart};
use std::borrow::Cow;

/// Who sends, where the site names no mail address.
const UNKNOWN_SENDER: &str = "fill-in-the-sender@sender.invalid";

/// The longest address of a mailbox, in bytes (RFC 5321 section 4.5.3.1.3).
const LONGEST_ADDRESS: usize = 254;

/// The advisory as a mail: ASCII, each line ends with CRLF.
///
/// Written as a part of MIME, not with `MessageBuilder`, which would read the clock for a missing
/// `Date`; the boundary is given for the same reason.
pub(super) fn mail(sheet: &Sheet<'_>) -> Option<String> {
    let text = with_crlf(sheet.text());
    let html = with_crlf(&page::page(sheet));
    // No line of quoted-printable holds `=_` (RFC 2045 section 6.7), no base64 does either, and no
    // text holds its own hash.
    let hash = content_hash([text.as_str(), &html].concat().as_bytes());
    let boundary = format!("=_casebook_{hash:032x}");
    let kind = ContentType::new("multipart/alternative").attribute("boundary", boundary);
    let mut headers: Vec<(Cow<'_, str>, HeaderType<'_>)> = Vec::new();
    if let Some(at) = sheet.view.updated {
        headers.push(("Date".into(), Date::new(at.earliest().as_second()).into()));
    }
    headers.push(("From".into(), sender(sheet).into()));
    headers.push(("Subject".into(), Text::new(subject(sheet)).into()));
    headers.push(("Message-ID".into(), MessageId::new(message_id(sheet)).into()));
    headers.push(("MIME-Version".into(), Text::new("1.0").into()));
    headers.push(("Content-Type".into(), kind.into()));
    let parts = vec![MimePart::new("text/plain", text), MimePart::new("text/html", html)];
    let mut bytes = Vec::new();
    MimePart { headers, contents: BodyPart::Multipart(parts) }.write_part(&mut bytes);
    String::from_utf8(bytes).ok()
}

/// The subject on one line. What would read as an encoded word (RFC 2047) is broken up, so that a
/// title is shown as it is written.
fn subject(sheet: &Sheet<'_>) -> String {
    let subject = format!("[TLP:{}] {}", sheet.tlp, sheet.heading());
    subject.replace("=?", "= ?")
}

fn sender<'s>(sheet: &Sheet<'s>) -> Address<'s> {
    match sheet.contact().filter(|contact| is_mailbox(contact)) {
        Some(contact) => {
            Address::new_address(Some(sheet.publisher().replace("=?", "= ?")), contact)
        }
        None => Address::new_address(Some(say!("copy_unknown_sender")), UNKNOWN_SENDER),
    }
}

/// Whether it is one plain address: dots and atoms, an at sign, labels of a domain (RFC 5322
/// section 3.4.1, without quoted parts). A percent sign is an encoded character of `mailto:`.
fn is_mailbox(address: &str) -> bool {
    let Some((local, domain)) = address.split_once('@') else { return false };
    let atom = |part: &str| {
        !part.is_empty()
            && part.bytes().all(|b| b.is_ascii_alphanumeric() || b"!#$&'*+-/=?^_`{|}~".contains(&b))
    };
    let label = |part: &str| {
        !part.is_empty() && part.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-')
    };
    address.len() <= LONGEST_ADDRESS && local.split('.').all(atom) && domain.split('.').all(label)
}

/// `ADV-2026-0012.20260323T160000Z.1f2e3d4c@security.example.com`. The hash tells editions
/// apart, which may share a host and even an address.
fn message_id(sheet: &Sheet<'_>) -> String {
    let version = sheet.view.updated.map_or_else(|| "undated".to_owned(), Moment::machine);
    let plain: String = version.chars().filter(char::is_ascii_alphanumeric).collect();
    let place = [sheet.base_url, "\n", sheet.edition].concat();
    let hash = content_hash(place.as_bytes()) as u32;
    format!(
        "{}.{plain}.{hash:08x}@{}",
        one_line(sheet.view.id),
        crate::address::host(sheet.base_url)
    )
}

/// Lines that end with CRLF, as mail has them (RFC 2045 section 6.7: before it is encoded).
fn with_crlf(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + text.len() / 32);
    for line in text.lines() {
        out.push_str(line);
        out.push_str("\r\n");
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_plain_mail_address_sends() {
        for good in ["security@example.com", "a.b+c@x.example", "root@localhost"] {
            assert!(is_mailbox(good), "{good}");
        }
        let bad = [
            "https://example.com/contact",
            "a@b@c",
            "a%0d%0aBcc:x@example.com",
            "a b@example.com",
            "a@b.example\r\nBcc: c@d.example",
            ".a@b.example",
            "a@",
            "\u{e9}@example.com",
            "a@example.com,b@example.com",
        ];
        for bad in bad {
            assert!(!is_mailbox(bad), "{bad:?}");
        }
    }
}
