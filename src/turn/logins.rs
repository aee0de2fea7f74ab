//! Warnings about unverified logins and forged messages. They go to the person's direct chat, which only verified devices
//! can read; those about the bot's own account go to the operators.

use chrono::{DateTime, Utc};

use crate::context::outbound::{to_one, to_operators};
use crate::domain::ids::UserId;
use crate::env::Env;
use crate::incoming::Login;
use crate::msg;
use crate::outgoing::Outgoing;
use crate::render::msg::Arg;
use crate::store::{StoreError, Tx};
use crate::text::clean::clean_line;

/// Warnings about logins to one person in a day, at most. A homeserver can make up any number of logins.
const TIMES_A_DAY: u32 = 3;
/// Logins named in one message; the next message names the others.
const MAX_NAMED: usize = 5;
/// Characters of a device's name, and of its id, that are shown.
const MAX_NAME: usize = 40;

/// Warns of logins that the bot doesn't encrypt for. Each is named once.
pub(crate) fn told(
    tx: &Tx<'_>,
    env: &Env,
    person: &UserId,
    logins: &[Login],
    now: DateTime<Utc>,
) -> Result<Vec<Outgoing>, StoreError> {
    let own = *person == env.bot;
    // Nobody is asked into a chat for this, and who is blocked notices nothing but silence.
    if !own && (tx.person(person)?.direct.is_none() || tx.is_blocked(person)?) {
        return Ok(Vec::new());
    }
    if tx.times_told_of_logins(person, now)? >= TIMES_A_DAY {
        return Ok(Vec::new());
    }
    let devices: Vec<String> = logins.iter().map(|login| login.device.clone()).collect();
    let untold = tx.untold_logins(person, &devices)?;
    let named: Vec<&Login> = logins.iter().filter(|login| untold.contains(&login.device)).take(MAX_NAMED).collect();
    if named.is_empty() {
        return Ok(Vec::new());
    }
    for login in &named {
        tx.put_told_login(person, &login.device, now)?;
    }
    let (count, shown): (usize, Vec<Arg>) = (named.len(), named.iter().map(|login| shown(login)).collect());
    if own {
        return to_operators(tx, env, msg!("own-login", count: count, logins: shown), now);
    }
    let line = msg!("new-login", count: count, logins: shown);
    Ok(vec![to_one(tx, env, person, &[line], now)?])
}

/// Warns somebody of a message in their name that another person's keys encrypted: once a day, where the bot has a direct
/// chat with them.
pub(crate) fn forged(
    tx: &Tx<'_>,
    env: &Env,
    claimed: &UserId,
    now: DateTime<Utc>,
) -> Result<Vec<Outgoing>, StoreError> {
    if tx.person(claimed)?.direct.is_none() || tx.is_blocked(claimed)? {
        return Ok(Vec::new());
    }
    if !tx.may_tell_forged(claimed, now.with_timezone(&env.settings.zone).date_naive())? {
        return Ok(Vec::new());
    }
    Ok(vec![to_one(tx, env, claimed, &[msg!("forged")], now)?])
}

fn shown(login: &Login) -> Arg {
    let device = clean_line(&login.device, MAX_NAME);
    let name = login.name.as_deref().map(|name| clean_line(name, MAX_NAME)).filter(|name| !name.is_empty());
    Arg::Text(name.map_or(device.clone(), |name| format!("{device} “{name}”")))
}
