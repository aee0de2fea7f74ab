//! Whose turn it is to be spoken to: the more urgent first, the places in turn, and nobody never.
//!
//! Within a class the places take turns by start-time fair queueing: each has a mark that moves on when it is served, the
//! lowest is next, and who comes anew starts where the others are. One turn in [`OPEN_TURN`] is open to all classes, and
//! of a place's own turns one in as many goes to what has waited there longest: so nothing starves, however much of what is
//! more urgent there is.

use std::collections::HashMap;

use crate::outgoing::Class;
use crate::store::Head;

/// Of so many turns one is for any class, in turn; so is one of a place's own.
pub const OPEN_TURN: u32 = 4;
/// How far a turn moves a place's mark on: a direct chat gets two turns where a room gets one.
const COST_DIRECT: u64 = 1;
const COST_ROOM: u64 = 2;
/// How many classes there are.
const CLASSES: usize = Class::ALL.len();

/// Who is served next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pick {
    /// Which of the heads.
    pub head: usize,
    /// Not the head itself, but what has waited longest in its place.
    pub oldest: bool,
}

#[derive(Debug, Default)]
pub struct Turns {
    /// A round for each class, and the last one for the open turns.
    rounds: [Round; CLASSES + 1],
    count: u32,
    /// How many turns a place has had while something waited there.
    own: HashMap<String, u32>,
}

#[derive(Debug, Default)]
struct Round {
    /// The lowest mark of all that wait; never lower than it was.
    now: u64,
    marks: HashMap<String, Mark>,
}

#[derive(Debug)]
struct Mark {
    at: u64,
    /// Which of all turns was its last one.
    last: u32,
    waits: bool,
}

impl Round {
    /// Notes who waits. Who comes anew starts where the others are, also after having been served a lot before.
    fn look<'a>(&mut self, places: impl Iterator<Item = &'a str> + Clone) {
        let waiting = places.clone().filter_map(|place| self.marks.get(place)).filter(|mark| mark.waits);
        self.now = self.now.max(waiting.map(|mark| mark.at).min().unwrap_or(self.now));
        for mark in self.marks.values_mut() {
            mark.waits = false;
        }
        for place in places {
            match self.marks.get_mut(place) {
                Some(mark) => {
                    mark.at = mark.at.max(self.now);
                    mark.waits = true;
                }
                None => {
                    self.marks.insert(place.to_owned(), Mark { at: self.now, last: 0, waits: true });
                }
            }
        }
        let now = self.now;
        self.marks.retain(|_, mark| mark.waits || mark.at > now);
    }

    /// Where a place stands, and when it was served last.
    fn mark(&self, place: &str) -> (u64, u32) {
        self.marks.get(place).map_or((self.now, 0), |mark| (mark.at, mark.last))
    }

    fn serve(&mut self, head: &Head, turn: u32) {
        if let Some(mark) = self.marks.get_mut(&head.place) {
            mark.last = turn;
            mark.at += if head.direct { COST_DIRECT } else { COST_ROOM };
        }
    }
}

impl Turns {
    /// Who is next of those that are ready, and notes that they had their turn. `reactions`: whether there is time for the
    /// bot's own reactions, which come once nothing else is ready.
    ///
    /// `heads`: one of each place that has something waiting.
    pub fn next(&mut self, heads: &[Head], reactions: bool) -> Option<Pick> {
        self.own.retain(|place, _| heads.iter().any(|head| head.place == *place));
        let ready = |head: &&Head| head.ready;
        let said = heads.iter().filter(ready).any(|head| head.class != Class::Reaction);
        // What is ready is a reaction at most.
        if !said && !reactions {
            return None;
        }
        let open = said && self.count % OPEN_TURN == OPEN_TURN - 1;
        let class = heads.iter().filter(ready).map(|head| head.class).min()?;
        let round = if open { CLASSES } else { class as usize };
        let in_round = |head: &&Head| if open { head.class != Class::Reaction } else { head.class == class };
        self.rounds[round].look(heads.iter().filter(in_round).map(|head| head.place.as_str()));
        let (index, head) = heads
            .iter()
            .enumerate()
            .filter(|(_, head)| head.ready && in_round(head))
            .min_by_key(|(_, head)| (self.rounds[round].mark(&head.place), head.class, !head.direct, head.id))?;
        self.count = self.count.wrapping_add(1);
        self.rounds[round].serve(head, self.count);
        let own = self.own.entry(head.place.clone()).or_default();
        *own = own.wrapping_add(1);
        let oldest = said && (open || own.is_multiple_of(OPEN_TURN));
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
    use crate::store::{Row, Store};

    /// A store and the order in which its rows are sent, without a server.
    struct Queue {
        store: Store,
        turns: Turns,
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
            Self { store, turns: Turns::default(), now: DateTime::UNIX_EPOCH + TimeDelta::days(20_000) }
        }

        fn add(&mut self, out: &Outgoing) -> i64 {
            let now = self.now;
            self.store.transact(|tx| tx.enqueue(out, now)).unwrap()
        }

        fn send(&mut self) -> Option<Row> {
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

        /// How many are sent until that one is, itself among them.
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
            // A turn may just be open to all.
            assert!(queue.until(asked, |_| {}) <= 2);
            // Nor does it hold up one of the crew.
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
        // As much that is urgent as there are turns, by many.
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
        // People who answer need them no more.
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

        /// However it comes: while a place asks for no more than its share, its answers come within two rounds; within a
        /// place, each class keeps its order; and all is sent in the end.
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
                    // Where those that are flooded have all that is urgent, one turn in four is open to others: six
                    // rooms, and six direct chats that get two turns where a room gets one.
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
