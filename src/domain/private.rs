//! Private words: they are shown only to a person who is entitled to them, in an encrypted direct chat (invariant 5 in
//! ARCHITECTURE.md).
//!
//! A [`Private`] value has neither `Display` nor a readable `Debug`, so a room can't receive it by mistake:
//!
//! ```compile_fail
//! use stopover::domain::private::Private;
//! let address = Private::new("Storgata 1".to_owned());
//! println!("{address}"); // no `Display`
//! ```
//!
//! ```compile_fail
//! use stopover::domain::{ids::UserId, private::Confidant};
//! let kari = UserId::new("@kari:example.org");
//! let anybody = Confidant { person: &kari }; // only an encrypted direct chat gives one
//! ```

use std::fmt;

use super::ids::UserId;
use crate::domain::room::RoomFacts;

/// A value that only some people may see.
#[derive(Clone, PartialEq, Eq)]
pub struct Private<T>(T);

impl<T> Private<T> {
    /// Hides a value.
    pub fn new(value: T) -> Self {
        Self(value)
    }

    /// The value, for rules and the store: to compare, address and keep it, never to show it. A review should look at each
    /// caller.
    pub fn for_rules(&self) -> &T {
        &self.0
    }

    /// The value, for a person who is entitled to it.
    pub fn reveal(&self, _to: &Entitled<'_>) -> &T {
        &self.0
    }
}

impl<T> fmt::Debug for Private<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Private(…)")
    }
}

/// Proof that what is said reaches one known person alone, end-to-end encrypted.
#[derive(Clone, Copy, Debug)]
pub struct Confidant<'a> {
    person: &'a UserId,
}

impl<'a> Confidant<'a> {
    /// The one in this room besides the bot; `None` where that is not known to be this person, where others are in it or can
    /// come in by themselves, or where the chat is not encrypted.
    pub fn in_room(room: &RoomFacts, person: &'a UserId) -> Option<Self> {
        let alone = room.direct && room.hindrance.is_none() && room.with.as_ref() == Some(person);
        (alone && room.encrypted).then_some(Self { person })
    }

    /// For what goes to a person: that way always ends in an encrypted direct chat ([`crate::outgoing::Destination`]).
    pub fn by_direct_chat(person: &'a UserId) -> Self {
        Self { person }
    }

    /// Whom the words reach.
    pub fn person(&self) -> &'a UserId {
        self.person
    }

    /// Proof that this person is entitled to what `owners` share: they are one of them.
    pub fn entitled<'o>(self, mut owners: impl Iterator<Item = &'o UserId>) -> Option<Entitled<'a>> {
        owners.any(|owner| owner == self.person).then_some(Entitled { _to: self })
    }
}

/// Proof that a [`Confidant`] may know.
#[derive(Clone, Copy, Debug)]
pub struct Entitled<'a> {
    _to: Confidant<'a>,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::ids::RoomId;
    use crate::domain::room::Hindrance;

    #[test]
    fn only_an_encrypted_direct_chat_is_confidential() {
        let (kari, mallory) = (UserId::new("@kari:localhost"), UserId::new("@mallory:localhost"));
        let chat = RoomFacts {
            id: RoomId::new("!r"),
            name: None,
            direct: true,
            with: Some(kari.clone()),
            hindrance: None,
            encrypted: true,
        };
        assert!(Confidant::in_room(&chat, &kari).is_some());
        assert!(Confidant::in_room(&chat, &mallory).is_none(), "not who speaks, but who is there");
        for other in [
            RoomFacts { encrypted: false, ..chat.clone() },
            RoomFacts { direct: false, ..chat.clone() },
            // They are only invited.
            RoomFacts { with: None, ..chat.clone() },
            RoomFacts { hindrance: Some(Hindrance::Open), ..chat.clone() },
            RoomFacts { hindrance: Some(Hindrance::Cipher), ..chat.clone() },
        ] {
            assert!(Confidant::in_room(&other, &kari).is_none(), "{other:?}");
        }
    }

    #[test]
    fn only_those_named_are_entitled() {
        let (kari, mallory) = (UserId::new("@kari:localhost"), UserId::new("@mallory:localhost"));
        let secret = Private::new("the key is under the stone");
        let crew = [kari.clone()];
        let entitled = Confidant::by_direct_chat(&kari).entitled(crew.iter()).unwrap();
        assert_eq!(*secret.reveal(&entitled), "the key is under the stone");
        assert!(Confidant::by_direct_chat(&mallory).entitled(crew.iter()).is_none());
        assert_eq!(format!("{secret:?}"), "Private(…)");
    }
}
