//! TODO.

use crate::context::Here;
use crate::context::outcome::{Halt, refuse};
use crate::domain::ids::UserId;
use crate::domain::permissions::{Deed, Roles, may};
use crate::domain::private::{Confidant, Entitled};
use crate::domain::trip::Trip;
use crate::store::StoreError;

impl<'a> Here<'a> {
    pub fn roles(&self, trip: &Trip, maker: Option<&UserId>) -> Result<Roles, StoreError> {
        let here = self.linked() == Some(trip.id);
        Ok(Roles {
            owner: trip.owner == *self.me(),
            crew: trip.is_crew(self.me()),
            maker: maker == Some(self.me()),
            moderator: self.said.moderator && here,
            guest: here || self.tx.may_see(self.me(), trip.id)?,
            operator: self.is_operator(),
            blocked: self.tx.is_blocked_in(trip.id, self.me())?,
        })
    }

    /// Whether this person may; a refusal is for [`Here::require`].
    pub fn may(&self, deed: Deed, trip: &Trip, maker: Option<&UserId>) -> Result<bool, StoreError> {
        Ok(may(self.roles(trip, maker)?, deed))
    }

    /// # Errors
    /// Refuses, saying who may, where this person may not; in silence where the trip's owner blocked them.
    pub fn require(&self, deed: Deed, trip: &Trip, maker: Option<&UserId>) -> Result<(), Halt> {
        self.is_declared(deed);
        let roles = self.roles(trip, maker)?;
        if may(roles, deed) {
            return Ok(());
        }
        if roles.blocked {
            return Err(Halt::Silence);
        }
        Err(match deed {
            Deed::RunTrip | Deed::Unlink => refuse!("only-owner", owner: self.name(&trip.owner)?),
            Deed::PlanTrip | Deed::AnswerOffer | Deed::AnswerSuggestion | Deed::SeeHosts | Deed::KeepContacts => {
                refuse!("only-crew", trip: &trip)
            }
            Deed::WithdrawOffer => refuse!("only-host"),
            Deed::SettleMeetup => refuse!("only-settlers"),
            Deed::ChangeMeetup => refuse!("only-changers"),
            Deed::SetLeads => refuse!("only-leads"),
            Deed::SetRoom => refuse!("only-moderators"),
            // Whoever may not see a trip doesn't learn that there is one.
            Deed::UseBot | Deed::StartTrip | Deed::SeeTrip | Deed::TakePart | Deed::Operate => refuse!("no-trip"),
        })
    }

    /// The rows of [`CommandId`](crate::domain::command::CommandId) are binding: a command asks for what stands there, besides seeing the trip
    /// that it is about.
    fn is_declared(&self, deed: Deed) {
        debug_assert!(
            deed == Deed::SeeTrip || self.command.is_none_or(|command| command.permissions().contains(&deed)),
            "{:?} asks for {deed:?}",
            self.command
        );
    }

    /// As [`Here::require`], of a room, whatever trip it is linked to.
    pub fn require_in_room(&self, deed: Deed) -> Result<(), Halt> {
        self.is_declared(deed);
        let roles = Roles { moderator: self.said.moderator, operator: self.is_operator(), ..Roles::default() };
        if may(roles, deed) { Ok(()) } else { Err(refuse!("only-moderators")) }
    }

    /// Proof that the answer reaches a member of that crew alone, encrypted; `None` in rooms and for others.
    pub fn entitled(&self, trip: &Trip) -> Option<Entitled<'a>> {
        self.confidant()?.entitled(trip.crew.iter())
    }

    /// The person who speaks, where nobody else reads along.
    pub fn confidant(&self) -> Option<Confidant<'a>> {
        Confidant::in_room(&self.said.room, self.me())
    }

    /// Whether this is a room of several, not somebody's direct chat in which others were or are.
    pub fn in_shared_room(&self) -> bool {
        self.room.as_ref().is_some_and(|room| !room.facts.direct)
    }

    /// Why something private is not taken here, where [`Here::confidant`] is none.
    pub fn others_read(&self, unencrypted: Halt, in_room: Halt) -> Halt {
        let room = &self.said.room;
        match room.direct {
            true if room.encrypted || room.hindrance.is_some() => refuse!("chat-open-refused"),
            true => unencrypted,
            false => in_room,
        }
    }

    /// Whether an operator speaks, where nobody else reads along.
    pub fn is_operator(&self) -> bool {
        self.confidant().is_some() && self.world.settings.is_operator(self.me())
    }
}
