//! By which names and from which pages the preview may be asked.
//!
//! A page of another site can't read our answers, but it could have its own name point to this
//! machine (DNS rebinding), and would then be the same site to the browser. So the Host of every
//! request must be a name of ours. An address written in digits can't be made to point elsewhere.

use hyper::HeaderMap;
use hyper::Uri;
use hyper::header::{HOST, ORIGIN};
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};

/// The hosts that are ours.
#[derive(Debug)]
pub(super) struct Hosts {
    bound: SocketAddr,
    extra: Vec<Authority>,
}

/// Why a request is not ours to answer.
#[derive(PartialEq, Eq, Debug)]
pub(super) enum Stranger {
    /// The Host header is missing, doubled or no host, or the address has none that is.
    Malformed,
    /// It is addressed to a host that is not ours.
    Host(String),
    /// It comes from a page that is not ours.
    Origin,
}

#[derive(PartialEq, Eq, Debug)]
enum Host {
    Name(String),
    Address(IpAddr),
}

#[derive(PartialEq, Eq, Debug)]
struct Authority {
    host: Host,
    port: Option<u16>,
}

/// Whether a text is a host that [`Settings`](super::Settings) may name: `NAME`, an address, or one
/// of them with `:PORT`.
pub fn is_host(text: &str) -> bool {
    Authority::parse(text).is_some()
}

impl Authority {
    /// A host with or without a port: no user, no path, nothing around.
    fn parse(text: &str) -> Option<Self> {
        if let Ok(address) = text.parse() {
            return Some(Self { host: Host::Address(IpAddr::V6(address)), port: None });
        }
        let (host, port) = if let Some(rest) = text.strip_prefix('[') {
            let (address, port) = rest.split_once(']')?;
            let address: Ipv6Addr = address.parse().ok()?;
            let port = if port.is_empty() { port } else { port.strip_prefix(':')? };
            (Host::Address(IpAddr::V6(address)), port)
        } else {
            let (host, port) = text.split_once(':').unwrap_or((text, ""));
            (Host::parse(host)?, port)
        };
        let port = match port {
            "" => None,
            _ if port.bytes().all(|b| b.is_ascii_digit()) => Some(port.parse().ok()?),
            _ => return None,
        };
        Some(Self { host, port })
    }
}

impl Host {
    fn parse(text: &str) -> Option<Self> {
        if let Ok(address) = text.parse::<Ipv4Addr>() {
            return Some(Self::Address(IpAddr::V4(address)));
        }
        let of_name = |b: u8| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'.' | b'_');
        let fits = !text.is_empty() && text.bytes().all(of_name);
        fits.then(|| Self::Name(text.to_ascii_lowercase()))
    }
}

impl Hosts {
    /// The hosts of a server that is bound there, and others.
    pub(super) fn new(bound: SocketAddr, extra: &[String]) -> Self {
        Self { bound, extra: extra.iter().filter_map(|text| Authority::parse(text)).collect() }
    }

    /// Whether a request is addressed to a host of ours. Where the address names one itself, both
    /// must be ours.
    pub(super) fn check_host(&self, uri: &Uri, headers: &HeaderMap) -> Result<(), Stranger> {
        let mut hosts = headers.get_all(HOST).iter();
        let (Some(host), None) = (hosts.next(), hosts.next()) else {
            return Err(Stranger::Malformed);
        };
        self.check(host.to_str().map_err(|_| Stranger::Malformed)?)?;
        uri.authority().map_or(Ok(()), |authority| self.check(authority.as_str()))
    }

    fn check(&self, text: &str) -> Result<(), Stranger> {
        let authority = Authority::parse(text).ok_or(Stranger::Malformed)?;
        let ours = self.has(&authority, 80);
        ours.then_some(()).ok_or_else(|| Stranger::Host(text.to_owned()))
    }

    /// Whether a request comes from no page of another site: browsers name the page's origin, and
    /// say how it stands to ours.
    pub(super) fn check_origin(&self, headers: &HeaderMap) -> Result<(), Stranger> {
        let from_ours = headers.get_all(ORIGIN).iter().all(|origin| {
            let authority = origin.to_str().ok().and_then(|text| {
                let http = text.strip_prefix("http://").map(|rest| (rest, 80));
                http.or_else(|| text.strip_prefix("https://").map(|rest| (rest, 443)))
            });
            authority.is_some_and(|(rest, port)| {
                Authority::parse(rest).is_some_and(|authority| self.has(&authority, port))
            })
        });
        // "none" is what the writer typed or opened. Other ports of this machine are "same-site".
        let mut sites = headers.get_all("sec-fetch-site").iter();
        let from_same = sites.all(|site| site == "same-origin" || site == "none");
        (from_ours && from_same).then_some(()).ok_or(Stranger::Origin)
    }

    fn has(&self, asked: &Authority, default_port: u16) -> bool {
        let port = asked.port.unwrap_or(default_port);
        let named = |own: &Authority| own.host == asked.host && own.port.is_none_or(|p| p == port);
        self.extra.iter().any(named) || (port == self.bound.port() && self.is_local(&asked.host))
    }

    fn is_local(&self, host: &Host) -> bool {
        match host {
            Host::Name(name) => name == "localhost",
            // Bound to all interfaces, we can't tell which addresses lead here.
            Host::Address(address) => {
                *address == self.bound.ip()
                    || *address == IpAddr::V4(Ipv4Addr::LOCALHOST)
                    || *address == IpAddr::V6(Ipv6Addr::LOCALHOST)
                    || self.bound.ip().is_unspecified()
            }
        }
    }
}

impl Stranger {
    /// What a person reads who comes upon it.
    pub(super) fn explanation(&self) -> String {
        match self {
            Self::Malformed => {
                "A request must say in one Host header, and in no other way, whom it is for.\n".into()
            }
            Self::Host(host) => format!(
                "This preview may show drafts, so it answers to names of this machine alone, and \
                 \"{host}\" is none.\nIf the name is yours, start the preview with --allow-host \
                 NAME: here, --allow-host {host}\n"
            ),
            Self::Origin => "This part of the preview answers to its own pages alone.\nIf the page \
                             is yours under another name, start the preview with --allow-host NAME\n"
                .into(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hosts(bound: &str, extra: &[&str]) -> Hosts {
        let extra: Vec<String> = extra.iter().map(|s| (*s).to_owned()).collect();
        Hosts::new(bound.parse().unwrap(), &extra)
    }

    #[test]
    fn names_of_this_machine_are_ours_with_the_port() {
        let ours = hosts("127.0.0.1:1313", &[]);
        for host in ["localhost:1313", "LOCALHOST:1313", "127.0.0.1:1313", "[::1]:1313"] {
            assert_eq!(ours.check(host), Ok(()), "{host}");
        }
        for host in
            ["localhost", "localhost:1314", "evil.example:1313", "127.0.0.2:1313", "10.0.0.1:1313"]
        {
            assert_eq!(ours.check(host), Err(Stranger::Host(host.into())));
        }
        for host in [
            "",
            ":1313",
            "a b",
            "localhost:1313/",
            "u@localhost:1313",
            "localhost:1313:1313",
            "localhost:+1313",
            "localhost:99999",
            "[::1",
            "[::1]1313",
            "[x]:1313",
            "localhost:1313,evil",
        ] {
            assert_eq!(ours.check(host), Err(Stranger::Malformed), "{host}");
        }
        assert_eq!(hosts("127.0.0.1:80", &[]).check("localhost"), Ok(()));
    }

    #[test]
    fn a_bind_to_all_takes_addresses_but_no_names() {
        for bound in ["0.0.0.0:1313", "[::]:1313"] {
            let ours = hosts(bound, &[]);
            for host in ["192.0.2.7:1313", "[2001:db8::1]:1313", "localhost:1313"] {
                assert_eq!(ours.check(host), Ok(()), "{host}");
            }
            assert!(ours.check("evil.example:1313").is_err());
        }
    }

    #[test]
    fn hosts_may_be_added_with_and_without_port() {
        let ours = hosts("127.0.0.1:1313", &["Preview.Example", "localhost:8080", "2001:db8::1"]);
        for host in ["preview.example", "preview.example:9", "localhost:8080", "[2001:db8:0::1]:5"]
        {
            assert_eq!(ours.check(host), Ok(()), "{host}");
        }
        for host in ["sub.preview.example", "localhost:8081"] {
            assert!(ours.check(host).is_err(), "{host}");
        }
        assert!(is_host("name.example:80") && is_host("::1") && !is_host("http://name.example"));
    }

    #[test]
    fn origins_must_be_ours() {
        let ours = hosts("127.0.0.1:1313", &["preview.example"]);
        let check = |name: &'static str, value: &str| {
            let headers = HeaderMap::from_iter([(
                hyper::header::HeaderName::from_static(name),
                value.parse().unwrap(),
            )]);
            ours.check_origin(&headers).is_ok()
        };
        assert!(ours.check_origin(&HeaderMap::new()).is_ok());
        for origin in ["http://localhost:1313", "http://127.0.0.1:1313", "https://preview.example"]
        {
            assert!(check("origin", origin), "{origin}");
        }
        for origin in [
            "null",
            "http://evil.example",
            "http://localhost:3000",
            "http://localhost",
            "ftp://localhost:1313",
            "",
        ] {
            assert!(!check("origin", origin), "{origin}");
        }
        assert!(check("sec-fetch-site", "same-origin") && check("sec-fetch-site", "none"));
        assert!(!check("sec-fetch-site", "cross-site") && !check("sec-fetch-site", "same-site"));
    }
}
