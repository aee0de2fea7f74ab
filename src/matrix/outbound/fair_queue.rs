//! Which row of the outbox is sent next: the most urgent class first, and within it the places in turn. A place is a room, or
//! a person's direct chat.
//!
//! Within a class, it is start-time fair queueing: each place has a start tag that grows when it is served, the lowest is
//! next, and a new place starts with the tag of the others. One turn in [`OPEN_TURN`] is open to all classes, and one in as
//! many of a place's own turns goes to the row that has waited there longest. So nothing starves, however many urgent rows
//! there are.

use std::collections::HashMap;

use crate::outgoing::Class;
use crate::store::Head;

/// One in so many turns is open to all classes. The same of a place's own turns: one is for its oldest row.
pub const OPEN_TURN: u32 = 4;
/// How much a turn adds to a place's tag: a direct chat gets two turns where a room gets one.
const COST_DIRECT: u64 = 1;
const COST_ROOM: u64 = 2;
/// The number of classes.
const CLASSES: usize = Class::ALL.len();

/// The row to be sent next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pick {
    /// The index of a head.
    pub head: usize,
    /// Not the head itself, but the row that has waited longest in its place.
    pub oldest: bool,
}

/// Chooses the next row, and remembers which places were served.
#[derive(Debug, Default)]
pub struct FairQueue {
    /// One for each class, and the last one for the open turns.
    rounds: [Round; CLASSES + 1],
    /// Turns so far.
    count: u32,
    /// The turns of each place since it last had nothing waiting.
    own: HashMap<String, u32>,
}

/// The places that compete with each other.
#[derive(Debug, Default)]
struct Round {
    /// The virtual time: the lowest tag of the places that wait. It never decreases.
    now: u64,
    tags: HashMap<String, Tag>,
}

/// One place in a round.
#[derive(Debug)]
struct Tag {
    /// The virtual time at which it is to be served.
    start: u64,
    /// The turn in which it was last served.
    last: u32,
    waits: bool,
}

impl Round {
    /// Notes which places wait. A new one, or one that is back, starts at the virtual time.
    fn update<'a>(&mut self, places: impl Iterator<Item = &'a str> + Clone) {
        let waiting = places.clone().filter_map(|place| self.tags.get(place)).filter(|tag| tag.waits);
        self.now = self.now.max(waiting.map(|tag| tag.start).min().unwrap_or(self.now));
        for tag in self.tags.values_mut() {
            tag.waits = false;
        }
        for place in places {
            match self.tags.get_mut(place) {
                Some(tag) => {
                    tag.start = tag.start.max(self.now);
                    tag.waits = true;
                }
                None => {
                    self.tags.insert(place.to_owned(), Tag { start: self.now, last: 0, waits: true });
                }
            }
        }
        let now = self.now;
        self.tags.retain(|_, tag| tag.waits || tag.start > now);
    }

    /// The order of places: by their tags, then by their last turns.
    fn order(&self, place: &str) -> (u64, u32) {
        self.tags.get(place).map_or((self.now, 0), |tag| (tag.start, tag.last))
    }

    /// Notes that a place has its turn.
    fn serve(&mut self, head: &Head, turn: u32) {
        if let Some(tag) = self.tags.get_mut(&head.place) {
            tag.last = turn;
            tag.start += if head.direct { COST_DIRECT } else { COST_ROOM };
        }
    }
}

impl FairQueue {
    /// Chooses among the places that are ready, and notes that the chosen one has its turn. `None` where nothing is ready.
    ///
    /// `heads`: the first row of each place that has any. `reactions`: whether the bot's own reactions may be sent, which
    /// come last.
    pub fn next(&mut self, heads: &[Head], reactions: bool) -> Option<Pick> {
        self.own.retain(|place, _| heads.iter().any(|head| head.place == *place));
        let ready = |head: &&Head| head.ready;
        let messages = heads.iter().filter(ready).any(|head| head.class != Class::Reaction);
        if !messages && !reactions {
            return None;
        }
        let open = messages && self.count % OPEN_TURN == OPEN_TURN - 1;
        let class = heads.iter().filter(ready).map(|head| head.class).min()?;
        let round = if open { CLASSES } else { class as usize };
        let in_round = |head: &&Head| if open { head.class != Class::Reaction } else { head.class == class };
        self.rounds[round].update(heads.iter().filter(in_round).map(|head| head.place.as_str()));
        let (index, head) = heads
            .iter()
            .enumerate()
            .filter(|(_, head)| head.ready && in_round(head))
            .min_by_key(|(_, head)| (self.rounds[round].order(&head.place), head.class, !head.direct, head.id))?;
        self.count = self.count.wrapping_add(1);
        self.rounds[round].serve(head, self.count);
        let own = self.own.entry(head.place.clone()).or_default();
        *own = own.wrapping_add(1);
        let oldest = messages && (open || own.is_multiple_of(OPEN_TURN));
        Some(Pick { head: index, oldest })
    }
}

#[cfg(test)]
mod tests {
    use chrono::{DateTime, TimeDelta, Utc};
    use proptest::prelude::*;

    use super::*;
    use crate::domain::ids::{EventId, RoomId, UserId};
    use crate::outgoing::{Act, Choice, Message, Outgoing};
    use crate::store::{OutboxRow, Store};

    /// A store and the order in which its rows are sent, without a homeserver.
    struct Queue {
        store: Store,
        turns: FairQueue,
        now: DateTime<Utc>,
    }

    fn message(text: &str, ping: bool) -> Message {
        Message {
            plain: text.to_owned(),
            html: String::new(),
            ping,
            mentions: Vec::new(),
            reply_to: None,
            thread: None,
        }
    }

    fn room(name: &str) -> RoomId {
        RoomId::new(format!("!{name}"))
    }

    fn person(name: &str) -> UserId {
        UserId::new(format!("@{name}:localhost"))
    }

    fn answer(name: &str) -> Outgoing {
        let act = Act::Say(message("answer", false));
        Outgoing { answers: Some(EventId::new("$asked")), ..Outgoing::to_room(&room(name), true, act) }
    }

    fn news(name: &str) -> Outgoing {
        Outgoing::to_person(&person(name), message("news", false))
    }

    fn ping(name: &str) -> Outgoing {
        Outgoing::to_room(&room(name), true, Act::Say(message("ping", true)))
    }

    impl Queue {
        fn new() -> Self {
            let store = Store::in_memory("test").unwrap();
            Self { store, turns: FairQueue::default(), now: DateTime::UNIX_EPOCH + TimeDelta::days(20_000) }
        }

        fn add(&mut self, out: &Outgoing) -> i64 {
            let now = self.now;
            self.store.transact(|tx| tx.enqueue(out, now)).unwrap()
        }

        fn send(&mut self) -> Option<OutboxRow> {
            let (now, turns) = (self.now, &mut self.turns);
            self.store
                .transact(|tx| {
                    let heads = tx.outbox_heads(now, &[])?.heads;
                    let Some(pick) = turns.next(&heads, true) else { return Ok::<_, crate::store::StoreError>(None) };
                    let head = &heads[pick.head];
                    let id = if pick.oldest { tx.outbox_oldest(&head.place, now)?.unwrap_or(head.id) } else { head.id };
                    let row = tx.outbox_row(id)?;
                    tx.outbox_done(id, Some(&EventId::new(format!("$sent{id}"))), now)?;
                    Ok(row)
                })
                .unwrap()
        }

        /// How many rows are sent up to and including that one.
        fn until(&mut self, id: i64, mut meanwhile: impl FnMut(&mut Self)) -> usize {
            for sent in 1.. {
                if self.send().expect("it is still to come").id == id {
                    return sent;
                }
                meanwhile(self);
            }
            unreachable!()
        }
    }

    #[test]
    fn an_answer_waits_for_no_flood_in_another_room() {
        let mut queue = Queue::new();
        for _ in 0..5_000 {
            queue.add(&answer("flood"));
        }
        for n in 0..30 {
            queue.send();
            let asked = queue.add(&answer(&format!("other{}", n % 7)));
            assert!(queue.until(asked, |_| {}) <= 2);
        }
    }

    #[test]
    fn news_for_a_crew_of_29_holds_up_no_answer() {
        let mut queue = Queue::new();
        for _ in 0..100 {
            for n in 0..29 {
                queue.add(&news(&format!("crew{n}")).choices(Choice::YES_MAYBE_NO));
            }
        }
        for n in 0..40 {
            queue.send();
            let asked = queue.add(&answer(&format!("other{}", n % 3)));
            // One turn may be an open one.
            assert!(queue.until(asked, |_| {}) <= 2);
            // It doesn't hold up a reply to one of the crew either.
            let asked =
                queue.add(&Outgoing { answers: Some(EventId::new("$asked")), ..news(&format!("crew{}", n % 29)) });
            assert!(queue.until(asked, |_| {}) <= 3);
        }
    }

    #[test]
    fn what_is_urgent_comes_first_and_starves_nobody() {
        let mut queue = Queue::new();
        for n in 0..200 {
            queue.add(&answer(&format!("room{}", n % 20)));
        }
        let urgent = queue.add(&ping("room7"));
        assert!(queue.until(urgent, |_| {}) <= 2);
        let late = queue.add(&news("patient"));
        let leave = queue.add(&Outgoing::to_room(&room("left"), false, Act::Leave));
        // In each turn, one more urgent row in some room.
        let mut n = 0;
        let mut more = |queue: &mut Queue| {
            n += 1;
            queue.add(&ping(&format!("loud{}", n % 9)));
        };
        let places = 20 + 9 + 2;
        assert!(queue.until(late, &mut more) <= places * OPEN_TURN as usize);
        if queue.store.transact(|tx| tx.outbox_row(leave)).unwrap().is_some() {
            assert!(queue.until(leave, &mut more) <= places * OPEN_TURN as usize);
        }
    }

    #[test]
    fn a_places_own_news_comes_while_it_goes_on_asking() {
        let mut queue = Queue::new();
        queue.add(&answer("busy"));
        let act = Act::Say(message("news", false));
        let news = queue.add(&Outgoing::to_room(&room("busy"), true, act));
        let sent = queue.until(news, |queue| {
            queue.add(&answer("busy"));
        });
        assert!(sent <= OPEN_TURN as usize, "{sent}");
    }

    #[test]
    fn reactions_come_last_and_not_at_all_once_they_are_stale() {
        let mut queue = Queue::new();
        queue.add(&answer("one").choices(Choice::YES_MAYBE_NO));
        queue.add(&answer("two"));
        queue.add(&news("kari"));
        let kinds: Vec<bool> =
            std::iter::from_fn(|| queue.send()).map(|row| matches!(row.act, Act::React { .. })).collect();
        assert_eq!(kinds, [false, false, false, true, true, true]);
        let asked = queue.add(&answer("one").choices(Choice::YES_MAYBE_NO));
        queue.send();
        queue.now += TimeDelta::minutes(3);
        let now = queue.now;
        assert_eq!(queue.store.transact(|tx| tx.outbox_drop_stale(now)).unwrap(), 3);
        assert_eq!(queue.send(), None);
        // Once people have answered, the reactions are not needed any more.
        queue.add(&answer("one").choices(Choice::YES_MAYBE_NO));
        let row = queue.send().unwrap();
        assert!(row.id > asked);
        let event = EventId::new(format!("$sent{}", row.id));
        assert_eq!(queue.store.transact(|tx| tx.outbox_drop_reactions(&event, now)).unwrap(), 3);
        assert_eq!(queue.send(), None);
    }

    #[test]
    fn an_edit_comes_after_what_it_edits() {
        let mut queue = Queue::new();
        let said = queue.add(&Outgoing::to_room(&room("one"), true, Act::Say(message("news", false))));
        let edit = Act::Edit { row: said, message: message("other news", false) };
        let edit = queue.add(&Outgoing::to_room(&room("one"), true, edit));
        assert_eq!([queue.send().unwrap().id, queue.send().unwrap().id], [said, edit]);
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(24))]

        /// In any order of arrival: a place that asks for no more than its share gets its replies within two rounds; within a
        /// place, each class keeps its order; and everything is sent in the end.
        #[test]
        fn each_gets_their_turn(
            steps in prop::collection::vec((0usize..6, 0usize..5, 1usize..40), 20..60),
        ) {
            let mut queue = Queue::new();
            let mut asked: Vec<(i64, usize)> = Vec::new();
            let mut order: HashMap<(String, Class), i64> = HashMap::new();
            let (mut added, mut sent) = (0usize, 0usize);
            let mut drain = |queue: &mut Queue, asked: &mut Vec<(i64, usize)>| -> Result<bool, TestCaseError> {
                let Some(row) = queue.send() else { return Ok(false) };
                sent += 1;
                let place = format!("{:?}", row.to);
                if let Some(last) = order.insert((place, row.class), row.id) {
                    prop_assert!(last < row.id, "out of order");
                }
                asked.retain(|(id, _)| *id != row.id);
                for (_, waited) in asked.iter_mut() {
                    *waited += 1;
                    // Where the flooded places have all the urgent rows, one turn in four is open to others: six rooms, and
                    // six direct chats, which get two turns where a room gets one.
                    prop_assert!(*waited <= (6 + 6 * 2 + 1) * OPEN_TURN as usize, "waited {waited}");
                }
                Ok(true)
            };
            for (place, kind, many) in steps {
                for _ in 0..many {
                    let out = match kind {
                        0 => ping(&format!("flood{place}")),
                        1 | 2 => answer(&format!("flood{place}")),
                        _ => news(&format!("flood{place}")),
                    };
                    queue.add(&out);
                    added += 1;
                }
                if kind != 0 && asked.is_empty() {
                    asked.push((queue.add(&answer("quiet")), 0));
                    added += 1;
                }
                for _ in 0..5 {
                    drain(&mut queue, &mut asked)?;
                }
            }
            while drain(&mut queue, &mut asked)? {}
            prop_assert!(asked.is_empty());
            prop_assert_eq!(sent, added);
        }
    }
}
