//! Who may what: one table, asked everywhere.

/// What somebody is to a trip, and to the room and the record at hand. The rights add up.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Roles {
    pub owner: bool,
    pub crew: bool,
    /// Made the record at hand: a host of their offer, the maker of a meetup.
    pub maker: bool,
    /// Moderates the room at hand, and that room is linked to the trip.
    pub moderator: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Deed {
    /// Who travels, which rooms, who may find it, its end.
    RunTrip,
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
    /// Note contacts, see them, take them back.
    KeepContacts,
}

impl Deed {
    pub const ALL: [Self; 10] = [
        Self::RunTrip,
        Self::PlanTrip,
        Self::AnswerOffer,
        Self::AnswerSuggestion,
        Self::WithdrawOffer,
        Self::SettleMeetup,
        Self::ChangeMeetup,
        Self::SetLeads,
        Self::SeeHosts,
        Self::KeepContacts,
    ];
}

/// | deed | owner | crew | maker | moderator |
/// |---|---|---|---|---|
/// | run the trip | ✓ | | | |
/// | plan it | ✓ | ✓ | | |
/// | answer offers | ✓ | ✓ | | |
/// | answer suggestions | ✓ | ✓ | | |
/// | withdraw an offer or suggestion | | | ✓ | |
/// | settle a meetup | ✓ | ✓ | | ✓ |
/// | change a meetup | ✓ | ✓ | ✓ | ✓ |
/// | set a meetup's reminders | ✓ | ✓ | ✓ | |
/// | see who hosts | ✓ | ✓ | | |
/// | keep contacts | ✓ | ✓ | | |
pub fn may(roles: Roles, deed: Deed) -> bool {
    let crew = roles.owner || roles.crew;
    match deed {
        Deed::RunTrip => roles.owner,
        Deed::PlanTrip | Deed::AnswerOffer | Deed::AnswerSuggestion | Deed::SeeHosts | Deed::KeepContacts => crew,
        Deed::WithdrawOffer => roles.maker,
        Deed::SettleMeetup => crew || roles.moderator,
        Deed::ChangeMeetup => crew || roles.moderator || roles.maker,
        Deed::SetLeads => crew || roles.maker,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_above() {
        let one = |role: &str| Roles {
            owner: role == "owner",
            crew: role == "crew",
            maker: role == "maker",
            moderator: role == "moderator",
        };
        let rows = Deed::ALL.map(|deed| {
            ["owner", "crew", "maker", "moderator", "guest"].map(|role| if may(one(role), deed) { 'x' } else { '.' })
        });
        let rows: Vec<String> = rows.iter().map(|row| row.iter().collect()).collect();
        assert_eq!(rows, ["x....", "xx...", "xx...", "xx...", "..x..", "xx.x.", "xxxx.", "xxx..", "xx...", "xx..."]);
    }
}
