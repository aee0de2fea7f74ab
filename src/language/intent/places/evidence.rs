//! What speaks for a place at a word: what stands around it.

use crate::language::intent::atom::Atom;
use crate::language::intent::lexicon::LEXICON;
use crate::language::intent::names;
use crate::language::intent::tokens::{Token, TokenKind, Tokens};

/// The classes of words that tell of places.
pub(super) struct Classes {
    /// Before places above all: "in", "i", "nach", "via".
    pub into: Atom,
    /// Before places, but as well before people and things: "to", "til", "from", "bei".
    pub toward: Atom,
    /// Verbs that take a place with nothing between: "passerar Ånge", "leaving Narvik".
    pub reach: Atom,
    /// Joins places in a list.
    pub list: Atom,
    pub maybe: Atom,
    /// Before a name that isn't a place: "with", "café".
    pub person: Atom,
    pub venue: Atom,
    /// After a name that isn't a place: "Berlin street".
    pub street: Atom,
    /// Never a place: days, months, languages, apps.
    pub never: Atom,
    /// Which part of a country: "south", "norra", "Süden"; and the small words after: "of", "delen av".
    pub part: Atom,
    pub part_of: Atom,
    /// Other words that the reader knows, which are rather those than a place.
    pub known: [Atom; 6],
    pub day: Atom,
    /// What people do, not towns: "kommer", "comes".
    pub come: [Atom; 2],
    pub me: [Atom; 2],
    pub the: Atom,
    /// "stop", "Halt".
    pub halt: Atom,
    /// "not" and "but": "not Leeds but Sheffield".
    pub not: Atom,
    pub but: Atom,
}

impl Classes {
    pub fn new() -> Classes {
        let class = |name| LEXICON.class(name);
        Classes {
            into: class("into"),
            toward: class("toward"),
            reach: class("reach"),
            list: class("list"),
            maybe: class("maybe"),
            person: class("person"),
            venue: class("venue"),
            street: class("street"),
            never: class("never"),
            part: class("part"),
            part_of: class("part_of"),
            known: ["event", "kind", "lodging", "drink", "past", "activity"].map(class),
            day: class("day"),
            come: ["come", "arrive"].map(class),
            me: ["i", "us"].map(class),
            the: class("the"),
            halt: class("halt"),
            not: class("not"),
            but: class("but"),
        }
    }
}

/// What speaks for a place at a word.
pub(super) struct Evidence {
    pub capital: bool,
    pub into: bool,
    pub toward: bool,
    /// After a place, in a list of them.
    pub listed: bool,
    /// After "then", "and".
    pub after_list: bool,
    /// After a postal code, or a house number and a comma.
    pub addressed: bool,
    /// After "café", "hotel".
    pub venue: bool,
    pub opens: bool,
    pub before_time: bool,
    pub after_time: bool,
    /// The first of its clause.
    pub opens_clause: bool,
    /// The last of its clause, if it's one word.
    pub closes: bool,
    /// After another word with a capital, as a surname is.
    pub after_capital: bool,
    /// And that is a common word or a name, and not of the lists: "Jack London".
    pub after_name: bool,
    /// After "with", "says".
    pub after_person: bool,
    /// After "with".
    pub with: bool,
    /// Whom the sentence is about: "Lund kommer", "Paris and I".
    pub is_subject: bool,
    /// After "the"; and that after "in".
    pub after_the: bool,
    pub into_the: bool,
    /// In a question.
    pub asks: bool,
    pub german: bool,
    pub one_case: bool,
}

impl Evidence {
    pub fn at(text: &str, c: &Classes, tokens: &Tokens, i: usize, listed: bool) -> Evidence {
        let token = &tokens.all[i];
        let before = i.checked_sub(1).map(|n| &tokens.all[n]).filter(|t| t.sentence == token.sentence);
        let after_space = |t: &&Token| text.get(t.bytes.end..token.bytes.start) == Some(" ");
        let close = before.filter(after_space);
        let after = tokens.all.get(i + 1).filter(|t| t.sentence == token.sentence);
        let second = tokens.all.get(i + 2).filter(|t| t.sentence == token.sentence);
        let is_me = |t: &Token| c.me.iter().any(|&class| t.is(class));
        // "fri noon uppsala come by": the town is behind its time, and others are asked to come.
        let after_time = before.is_some_and(|t| t.what == TokenKind::Time);
        let comes = !(after_time && tokens.one_case)
            && after.is_some_and(|t| !t.opens_clause && c.come.iter().any(|&class| t.is(class)));
        let and_me = after.is_some_and(|t| t.is(c.list)) && second.is_some_and(is_me);
        // "Next stop: Ed".
        let after_halt = before.is_some_and(|t| {
            t.is(c.halt) && text.get(t.bytes.end..token.bytes.start).is_some_and(|gap| gap == " " || gap == ": ")
        });
        let is_article =
            |t: &Token| t.is(c.the) || tokens.german && t.is(c.part_of) && !t.is(c.into) && !t.is(c.toward);
        let after_the = close.is_some_and(is_article);
        let before_the = i.checked_sub(2).map(|n| &tokens.all[n]).filter(|t| after_the && t.sentence == token.sentence);
        let after_person = close.is_some_and(|t| t.is(c.person));
        Evidence {
            capital: token.capital && !tokens.one_case,
            into: close.is_some_and(|t| t.is(c.into) || t.is(c.reach)) || after_halt,
            toward: close.is_some_and(|t| t.is(c.toward) && !t.is(c.person)),
            listed,
            after_list: close.is_some_and(|t| t.is(c.list)),
            addressed: super::numbers::is_addressed(text, tokens, i),
            venue: close.is_some_and(|t| t.is(c.venue)),
            opens: token.opens,
            before_time: after.is_some_and(|t| t.is(LEXICON.time))
                || after.is_some_and(|t| t.is(c.toward) || t.is(c.into) || t.is(c.list))
                    && second.is_some_and(|t| t.is(LEXICON.time) || t.is(c.day)),
            after_time,
            opens_clause: token.opens_clause,
            closes: after.is_none_or(|t| t.opens_clause),
            after_capital: close.is_some_and(|t| is_first_name(c, t)),
            after_name: close.is_some_and(|t| {
                (t.opens || !tokens.german) && is_first_name(c, t) && t.atoms.is_empty() && names::is_common(&t.key)
            }),
            after_person,
            with: close.is_some_and(|t| t.is(c.person) && t.is(c.toward)),
            is_subject: (comes && !second.is_some_and(is_me)) || and_me && close.is_none(),
            after_the,
            into_the: before_the.is_some_and(|t| (t.is(c.into) || t.is(c.toward)) && !t.is(c.person)),
            asks: tokens.asks(token),
            german: tokens.german,
            one_case: tokens.one_case,
        }
    }

    /// Whether the words around it are those around a place.
    pub fn placed(&self) -> bool {
        self.into || self.toward || self.listed || self.addressed
    }

    /// Whether it stands alone between commas, or on its line.
    pub fn alone(&self) -> bool {
        self.opens_clause && self.closes
    }

    pub fn beside_time(&self) -> bool {
        self.before_time || self.after_time
    }
}

/// Whether a word before a name can be of that name. The first of a sentence has a capital anyway.
fn is_first_name(c: &Classes, token: &Token) -> bool {
    token.what == TokenKind::Word
        && token.capital
        && !token.is(c.into)
        && !token.is(c.toward)
        && !token.is(c.part)
        && (!token.opens || token.atoms.is_empty() && names::is_common(&token.key))
}
