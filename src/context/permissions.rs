//! What the sender may do ([`Permission`]), and whether anybody else reads along.

use crate::context::Context;
use crate::context::outcome::{CommandError, refuse};
use crate::domain::ids::UserId;
use crate::domain::permissions::{Permission, Roles, may};
use crate::domain::private::{Confidant, Entitled};
use crate::domain::trip::Trip;
use crate::store::StoreError;

impl<'a> Context<'a> {
    pub fn roles(&self, trip: &Trip, maker: Option<&UserId>) -> Result<Roles, StoreError> {
        let cx = self.linked() == Some(trip.id);
        Ok(Roles {
            owner: trip.owner == *self.me(),
            crew: trip.is_crew(self.me()),
            maker: maker == Some(self.me()),
            moderator: self.said.moderator && cx,
            guest: cx || self.tx.may_see(self.me(), trip.id)?,
            operator: self.is_operator(),
            blocked: self.tx.is_blocked_in(trip.id, self.me())?,
        })
    }

    /// Whether this person may; a refusal is for [`Context::require`].
    pub fn may(&self, permission: Permission, trip: &Trip, maker: Option<&UserId>) -> Result<bool, StoreError> {
        Ok(may(self.roles(trip, maker)?, permission))
    }

    /// # Errors
    /// Refuses, saying who may, where this person may not; in silence where the trip's owner blocked them.
    pub fn require(&self, permission: Permission, trip: &Trip, maker: Option<&UserId>) -> Result<(), CommandError> {
        self.assert_declared(permission);
        let roles = self.roles(trip, maker)?;
        if may(roles, permission) {
            return Ok(());
        }
        if roles.blocked {
            return Err(CommandError::Ignored);
        }
        Err(match permission {
            Permission::RunTrip | Permission::Unlink => refuse!("only-owner", owner: self.name(&trip.owner)?),
            Permission::PlanTrip
            | Permission::AnswerOffer
            | Permission::AnswerSuggestion
            | Permission::SeeHosts
            | Permission::KeepContacts => {
                refuse!("only-crew", trip: &trip)
            }
            Permission::WithdrawOffer => refuse!("only-host"),
            Permission::SettleMeetup => refuse!("only-settlers"),
            Permission::ChangeMeetup => refuse!("only-changers"),
            Permission::SetLeads => refuse!("only-leads"),
            Permission::SetRoom => refuse!("only-moderators"),
            // People who may not see a trip don't learn that there is one.
            Permission::UseBot
            | Permission::StartTrip
            | Permission::SeeTrip
            | Permission::TakePart
            | Permission::Operate => refuse!("no-trip"),
        })
    }

    /// The rows of [`CommandId`](crate::domain::command::CommandId) are binding: a command asks for what stands there, besides seeing the trip
    /// that it is about.
    fn assert_declared(&self, permission: Permission) {
        debug_assert!(
            permission == Permission::SeeTrip
                || self.command().is_none_or(|command| command.permissions().contains(&permission)),
            "{:?} asks for {permission:?}",
            self.command()
        );
    }

    /// As [`Context::require`], of a room, whatever trip it is linked to.
    pub fn require_in_room(&self, permission: Permission) -> Result<(), CommandError> {
        self.assert_declared(permission);
        let roles = Roles { moderator: self.said.moderator, operator: self.is_operator(), ..Roles::default() };
        if may(roles, permission) { Ok(()) } else { Err(refuse!("only-moderators")) }
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

    /// Why something private is not taken here, where [`Context::confidant`] is none.
    pub fn refuse_with_readers(&self, unencrypted: CommandError, in_room: CommandError) -> CommandError {
        let room = &self.said.room;
        match room.direct {
            true if room.encrypted || room.hindrance.is_some() => refuse!("chat-open-refused"),
            true => unencrypted,
            false => in_room,
        }
    }

    /// Whether an operator speaks, where nobody else reads along.
    pub fn is_operator(&self) -> bool {
        self.confidant().is_some() && self.env.settings.is_operator(self.me())
    }
}
