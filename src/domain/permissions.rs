//! Who may do what: one table, asked everywhere. [`CommandId::permissions`](super::command::CommandId::permissions) says
//! which of it each command can ask for.

/// A part that somebody has in a trip, in the room at hand, or in the record at hand. Parts add up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// Anybody who writes to the bot.
    Anybody,
    /// May see the trip: is in a room of its, hosts on it, or it is open.
    Guest,
    /// Made the record at hand: a host of their offer, the maker of a meetup.
    Maker,
    /// Moderates the room at hand (power level 50 or more); of a trip, where that room is linked to it.
    Moderator,
    Crew,
    Owner,
    /// Runs the bot, and speaks where nobody else reads along.
    Operator,
}

/// The roles that somebody has in a trip, in the room and in the record at hand.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Roles {
    pub guest: bool,
    pub maker: bool,
    pub moderator: bool,
    pub crew: bool,
    pub owner: bool,
    pub operator: bool,
    /// The trip's owner wants to hear nothing of them: then all else counts for nothing. (Whom the operators block is
    /// heard nowhere at all: see [`crate::turn`].)
    pub blocked: bool,
}

impl Roles {
    fn has(self, role: Role) -> bool {
        match role {
            Role::Anybody => true,
            Role::Guest => self.guest,
            Role::Maker => self.maker,
            Role::Moderator => self.moderator,
            Role::Crew => self.crew,
            Role::Owner => self.owner,
            Role::Operator => self.operator,
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Permission {
    /// Ask what there is, set one's own language, get one's own data, block somebody for oneself.
    UseBot,
    /// Start a trip. The operator's `[trips]` narrows it.
    StartTrip,
    /// Where it goes and what is on.
    SeeTrip,
    /// Offer, suggest, propose, say whether one comes.
    TakePart,
    /// Who travels, whom it is handed over to, who is blocked, its rooms, who may find it, its end.
    RunTrip,
    /// Have a room pinged no more.
    Unlink,
    /// A room's language, zone and reminders.
    SetRoom,
    /// What the trip is about; its stops.
    PlanTrip,
    /// Take or leave a night.
    AnswerOffer,
    /// Say yes, maybe or no to a suggested detour.
    AnswerSuggestion,
    /// Take a night, or a suggestion, back.
    WithdrawOffer,
    /// A meetup that stands at once instead of being proposed.
    SettleMeetup,
    /// Change or cancel one.
    ChangeMeetup,
    /// When the room is pinged for one.
    SetLeads,
    /// See who hosts.
    SeeHosts,
    /// Note contacts, see them, introduce them, take them back.
    KeepContacts,
    /// Look after the bot itself.
    Operate,
}

impl Permission {
    pub const ALL: [Self; 17] = [
        Self::UseBot,
        Self::StartTrip,
        Self::SeeTrip,
        Self::TakePart,
        Self::RunTrip,
        Self::Unlink,
        Self::SetRoom,
        Self::PlanTrip,
        Self::AnswerOffer,
        Self::AnswerSuggestion,
        Self::WithdrawOffer,
        Self::SettleMeetup,
        Self::ChangeMeetup,
        Self::SetLeads,
        Self::SeeHosts,
        Self::KeepContacts,
        Self::Operate,
    ];

    /// The table: who may.
    pub fn who(self) -> &'static [Role] {
        use Role::{Anybody, Crew, Guest, Maker, Moderator, Operator, Owner};
        match self {
            Self::UseBot | Self::StartTrip => &[Anybody],
            Self::SeeTrip | Self::TakePart => &[Guest, Crew, Owner],
            Self::RunTrip => &[Owner],
            Self::Unlink => &[Owner, Moderator],
            Self::SetRoom => &[Moderator],
            Self::PlanTrip | Self::AnswerOffer | Self::AnswerSuggestion | Self::SeeHosts | Self::KeepContacts => {
                &[Crew, Owner]
            }
            Self::WithdrawOffer => &[Maker],
            Self::SettleMeetup => &[Crew, Owner, Moderator],
            Self::ChangeMeetup => &[Maker, Crew, Owner, Moderator],
            Self::SetLeads => &[Maker, Crew, Owner],
            Self::Operate => &[Operator],
        }
    }
}

pub fn may(roles: Roles, permission: Permission) -> bool {
    !roles.blocked && permission.who().iter().any(|role| roles.has(*role))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The table, for reading.
    #[test]
    fn the_table() {
        let roles = [Role::Anybody, Role::Guest, Role::Maker, Role::Moderator, Role::Crew, Role::Owner, Role::Operator];
        let row = |permission: &Permission| -> String {
            let mark = |role: &Role| {
                if permission.who().contains(role) || permission.who() == [Role::Anybody] { 'x' } else { '.' }
            };
            format!("{} {permission:?}", roles.iter().map(mark).collect::<String>())
        };
        let rows: Vec<String> = Permission::ALL.iter().map(row).collect();
        insta::assert_snapshot!(rows.join("\n"), @"
        xxxxxxx UseBot
        xxxxxxx StartTrip
        .x..xx. SeeTrip
        .x..xx. TakePart
        .....x. RunTrip
        ...x.x. Unlink
        ...x... SetRoom
        ....xx. PlanTrip
        ....xx. AnswerOffer
        ....xx. AnswerSuggestion
        ..x.... WithdrawOffer
        ...xxx. SettleMeetup
        ..xxxx. ChangeMeetup
        ..x.xx. SetLeads
        ....xx. SeeHosts
        ....xx. KeepContacts
        ......x Operate
        ");
    }

    #[test]
    fn who_is_blocked_may_nothing() {
        let all =
            Roles { guest: true, maker: true, moderator: true, crew: true, owner: true, operator: true, blocked: true };
        for permission in Permission::ALL {
            assert!(!may(all, permission) && may(Roles { blocked: false, ..all }, permission), "{permission:?}");
        }
    }
}
