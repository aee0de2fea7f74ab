//! Names that Matrix gives to people, rooms and events, kept apart by type so that none stands in for another.

use std::fmt;
use std::num::{NonZeroI64, ParseIntError};
use std::str::FromStr;

use serde::{Deserialize, Serialize};

macro_rules! id {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(String);

        impl $name {
            pub fn new(id: impl Into<String>) -> Self {
                Self(id.into())
            }

            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }
    };
}

id! {
    /// A person: `@kari:example.org` (Matrix 1.15, appendix "User identifiers").
    UserId
}
id! {
    /// A room: `!opaque:example.org`, or without a server from room version 12 on.
    RoomId
}
id! {
    /// An event: `$opaque`.
    EventId
}

/// A trip, as it is counted in the store.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct TripId(i64);

impl TripId {
    pub const fn new(id: i64) -> Self {
        Self(id)
    }

    pub const fn get(self) -> i64 {
        self.0
    }
}

impl FromStr for TripId {
    type Err = ParseIntError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        text.parse().map(Self)
    }
}

impl fmt::Display for TripId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// A record's number in its trip: 1 or more, as the first record of a trip is 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct RecordNo(NonZeroI64);

impl RecordNo {
    /// `None` for 0, which no record has.
    pub fn new(no: i64) -> Option<Self> {
        NonZeroI64::new(no).map(Self)
    }

    pub const fn get(self) -> i64 {
        self.0.get()
    }
}

impl FromStr for RecordNo {
    type Err = ParseIntError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        text.parse().map(Self)
    }
}

impl fmt::Display for RecordNo {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// A record, wherever it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct RecordRef {
    pub trip: TripId,
    pub no: RecordNo,
}

/// Bytes of an id (Matrix 1.15, appendix "User identifiers").
const MAX_ID: usize = 255;
/// Ids that are read from one text.
const MAX_WRITTEN: usize = 100;

impl UserId {
    /// The part between `@` and `:`, for when a person has set no display name.
    pub fn localpart(&self) -> &str {
        self.0.trim_start_matches('@').split(':').next().unwrap_or_default()
    }

    /// The part after the first `:`.
    pub fn server(&self) -> &str {
        self.0.split_once(':').map_or("", |(_, server)| server)
    }

    /// Whether `text` has the shape of a user id: `@localpart:server`, no white space, at most 255 bytes.
    pub fn looks_like(text: &str) -> bool {
        text.len() <= MAX_ID
            && !text.chars().any(char::is_whitespace)
            && text
                .strip_prefix('@')
                .and_then(|rest| rest.split_once(':'))
                .is_some_and(|(local, server)| !local.is_empty() && !server.is_empty())
    }

    /// Where it stands in a text as the whole id, not as the beginning of another: `@kari:example.co` is not in
    /// `@kari:example.com`.
    pub fn stands_in(&self, text: &str) -> Vec<std::ops::Range<usize>> {
        let of_server = |c: char| c.is_ascii_alphanumeric() || c == '-';
        let ends = |rest: &str| !rest.trim_start_matches(['.', ':']).starts_with(of_server);
        let found = text.match_indices(self.as_str()).map(|(at, id)| at..at + id.len());
        found.filter(|found| ends(&text[found.end..])).collect()
    }

    /// The ids that are written out in a text: `@kari:example.org`, or a link to one.
    pub fn written_in(text: &str) -> Vec<Self> {
        let mut found: Vec<Self> = Vec::new();
        let mut add = |id: Self| {
            if found.len() < MAX_WRITTEN && !found.contains(&id) {
                found.push(id);
            }
        };
        for (at, _) in text.match_indices('@') {
            // `kari@example.org` is an e-mail address.
            if !text[..at].ends_with(|c: char| c.is_alphanumeric() || matches!(c, '.' | '_' | '-' | '+' | '%' | '@')) {
                Self::at_start(&text[at..]).into_iter().for_each(&mut add);
            }
        }
        for word in
            text.split(|c: char| c.is_whitespace() || matches!(c, '<' | '>' | '(' | ')' | '[' | ']' | '"' | ','))
        {
            let lower = word.to_ascii_lowercase();
            let links = ["matrix.to/#/", "matrix:u/", "matrix:user/"].into_iter();
            for at in links.filter_map(|link| lower.find(link)) {
                Self::linked_by(word[at..].trim_end_matches(['.', ';', ':', '!'])).into_iter().for_each(&mut add);
            }
        }
        found
    }

    /// The id with which a text begins: to where its server's name ends.
    fn at_start(text: &str) -> Option<Self> {
        let end = text.char_indices().map(|(at, _)| at).find(|at| *at > 2 * MAX_ID).unwrap_or(text.len());
        let (local, server) = text[..end].strip_prefix('@')?.split_once(':')?;
        let of_local = |c: char| {
            !c.is_whitespace() && !matches!(c, '@' | '%' | ',' | ';' | '(' | ')' | '<' | '>' | '[' | ']' | '"')
        };
        let of_server = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | ':' | '[' | ']');
        let end = server.find(|c: char| !of_server(c)).unwrap_or(server.len());
        let server = server[..end].trim_end_matches(['.', '-', ':', ']']);
        let id = format!("@{local}:{server}");
        (local.chars().all(of_local) && Self::looks_like(&id)).then_some(Self(id))
    }

    /// The person to whom a link leads: `https://matrix.to/#/@kari:example.org?via=…`, `matrix:u/kari:example.org`
    /// (Matrix 1.15, appendices, "matrix.to navigation" and "Matrix URI scheme").
    pub fn linked_by(link: &str) -> Option<Self> {
        let bare = |rest: &str| rest.split(['?', '/']).next().and_then(decoded);
        let after = |scheme: &str| link.get(..scheme.len()).filter(|head| head.eq_ignore_ascii_case(scheme));
        let rest = |scheme: &str| after(scheme).map(|head| &link[head.len()..]);
        let id = if let Some(rest) = ["matrix:u/", "matrix:user/"].into_iter().find_map(rest) {
            format!("@{}", bare(rest)?)
        } else {
            let hosts = ["https://matrix.to/#/", "http://matrix.to/#/", "matrix.to/#/", "https://www.matrix.to/#/"];
            bare(hosts.into_iter().find_map(rest)?)?
        };
        Self::looks_like(&id).then_some(Self(id))
    }
}

/// Percent-decoding (RFC 3986, section 2.1); `None` where it is none or no UTF-8 comes of it.
pub fn decoded(text: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        bytes.push(if byte == b'%' {
            let digit = |byte: Option<u8>| char::from(byte?).to_digit(16);
            let (high, low) = (digit(rest.next())?, digit(rest.next())?);
            u8::try_from(high * 16 + low).ok()?
        } else {
            byte
        });
    }
    String::from_utf8(bytes).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn where_an_id_stands() {
        let ada = UserId::new("@ada:example.co");
        for (text, stands) in [
            ("@ada:example.co", true),
            ("Ada (@ada:example.co) said. Yes", true),
            ("ask @ada:example.co. Then", true),
            ("4@1@ada:example.co@kari:example.org Storgata 1", true),
            ("@ada:example.com", false),
            ("@ada:example.co.uk", false),
            ("@ada:example.co:8448", false),
            ("@ada:example.co-op.org and @ada:example.co", true),
            ("@adam:example.co", false),
        ] {
            assert_eq!(!ada.stands_in(text).is_empty(), stands, "{text}");
        }
    }

    #[test]
    fn ids_written_out() {
        for (text, ids) in [
            ("@lars:x.org", &["@lars:x.org"][..]),
            ("add @lars:x.org, @mal:y.org and (@kari:z.org).", &["@lars:x.org", "@mal:y.org", "@kari:z.org"]),
            ("@lars:x.org,@mal:y.org", &["@lars:x.org", "@mal:y.org"]),
            ("@lars:localhost:8448!", &["@lars:localhost:8448"]),
            ("@lars:x.org's sofa", &["@lars:x.org"]),
            ("https://matrix.to/#/@lars:x.org?via=y.org", &["@lars:x.org"]),
            ("<https://matrix.to/#/%40lars%3Ax.org>.", &["@lars:x.org"]),
            ("see matrix:u/lars:x.org?action=chat", &["@lars:x.org"]),
            ("MATRIX.TO/#/@lars:x.org", &["@lars:x.org"]),
            ("@Lars:X.org", &["@Lars:X.org"]),
            ("lars@x.org:80", &[]),
            ("@lars@x.org", &[]),
            ("@toolshed in Trondheim: Sunday", &[]),
            ("#room:x.org !room:x.org https://matrix.to/#/!room:x.org", &[]),
            ("@ :x @:x @x: @", &[]),
            ("https://matrix.to/#/@%ff:x.org", &[]),
        ] {
            let ids: Vec<UserId> = ids.iter().copied().map(UserId::new).collect();
            assert_eq!(UserId::written_in(text), ids, "{text}");
        }
    }
}
