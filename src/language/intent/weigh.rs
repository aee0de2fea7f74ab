//! The cues found in a message, weighed: what it asks to be written down, and which kind of bed.

use std::collections::HashSet;
use std::ops::Range;

use crate::domain::offer::Kind;
use crate::language::intent::atom::{ANY, Atom};
use crate::language::intent::guess::guess;
use crate::language::intent::lexicon::{DOUBT, HINT, IntentCue, LEXICON, STRONG, SURE};
use crate::language::intent::model::{Intent, KindRead};
use crate::language::intent::pattern::Needs;
use crate::language::intent::tokens::{Token, TokenKind, Tokens};

/// Points from which an intent is read: those of one cue that is enough by itself.
const ENOUGH: i32 = 4;
/// What a message needs besides: a suggestion without a place suggests nothing, and so on.
const LACKS: i32 = 4;
/// Cues of one intent that are kept; more change nothing.
const MAX_CUES: usize = 64;

/// A cue where it was found.
struct FoundCue<'a> {
    number: usize,
    cue: &'a IntentCue,
    /// Tokens.
    from: usize,
    to: usize,
}

/// What the cues say of one intent.
#[derive(Clone, Debug, Default)]
pub(super) struct Says {
    /// Those of the two strongest cues, less what speaks against it.
    pub points: i32,
    /// The text of the strongest.
    pub bytes: Option<Range<usize>>,
    /// Whether some clause denies it.
    pub denied: bool,
    /// Whether a cue was found in a part that is over or thought up.
    pub barred: bool,
}

/// All that the cues say of a message, for the model to weigh.
pub(super) struct Evidence {
    /// As [`Intent::ALL`]; nothing of `None`.
    pub says: Vec<Says>,
    /// The intent that has the most points, if they are enough.
    pub cued: Option<(Intent, Range<usize>)>,
    /// What is guessed from the kinds of words.
    pub guessed: Option<(Intent, Range<usize>)>,
    /// The cues found, by their place in the lexicon, and the sentence that each begins in.
    pub found: Vec<(usize, usize)>,
    /// By sentence: whether nothing is written down of it; and whether of a clause of it.
    pub barred: Vec<(bool, bool)>,
}

impl Evidence {
    /// The sentences in which a cue speaks for an intent.
    pub fn sentences(&self, intent: Intent) -> HashSet<usize> {
        let speaks = |number: &usize| {
            LEXICON.cues.get(*number).is_some_and(|cue| cue.weight.intent == intent && cue.weight.points > 0)
        };
        self.found.iter().filter(|(number, _)| speaks(number)).map(|(_, sentence)| *sentence).collect()
    }
}

/// What the cues say of the message.
pub(super) fn evidence(tokens: &Tokens) -> Evidence {
    let has_time = tokens.all.iter().any(|t| t.is(LEXICON.time));
    let has_place = tokens.all.iter().any(|t| t.what == TokenKind::Place);
    let has_hours = tokens.all.iter().any(|t| t.is(LEXICON.hours));
    let found =
        cues(tokens, &Needs { time: Some(has_time), hours: Some(has_hours), place: Some(has_place), question: None });
    let barred = Barred::new(tokens, &found);
    let mut best: Option<(i32, Intent, Range<usize>)> = None;
    let mut all_says = vec![Says::default(); Intent::ALL.len()];
    for (says, intent) in all_says.iter_mut().zip(Intent::ALL) {
        if intent == Intent::None {
            continue;
        }
        let denied: HashSet<usize> = found
            .iter()
            .filter(|f| f.cue.weight.intent == intent && f.cue.weight.points == 0)
            .filter_map(|f| tokens.all.get(f.from))
            .map(|t| t.clause)
            .collect();
        says.denied = !denied.is_empty();
        let is_denied = |f: &FoundCue<'_>| {
            f.cue.weight.points >= 0
                && tokens.all.get(f.from..f.to).is_some_and(|cue| cue.iter().any(|t| denied.contains(&t.clause)))
        };
        let mut said = HashSet::new();
        let mut cues: Vec<&FoundCue<'_>> = Vec::new();
        for f in found.iter().filter(|f| f.cue.weight.intent == intent) {
            if barred.holds(tokens, f) {
                says.barred = true;
            } else if !is_denied(f) && cues.len() < MAX_CUES && said.insert(f.number) {
                cues.push(f);
            }
        }
        cues.sort_by_key(|f| -f.cue.weight.points);
        let Some(first) = cues.first() else { continue };
        let for_it: i32 = first.cue.weight.points + cues.get(1).map_or(0, |f| f.cue.weight.points.max(0) / 2);
        let against: i32 = cues.iter().map(|f| f.cue.weight.points.min(0)).sum();
        let lacks = match intent {
            Intent::Suggest | Intent::Stop if !has_place => LACKS,
            _ => 0,
        };
        says.points = for_it + against - lacks;
        says.bytes = Some(span(tokens, first));
        if says.points >= ENOUGH && best.as_ref().is_none_or(|(most, ..)| says.points > *most) {
            best = Some((says.points, intent, span(tokens, first)));
        }
    }
    let sentences = tokens.all.last().map_or(0, |t| t.sentence + 1);
    let mut parts = vec![(false, false); sentences];
    for (at, token) in tokens.all.iter().enumerate().filter(|(_, t)| t.what != TokenKind::Link) {
        let part = &mut parts[token.sentence];
        part.0 |= barred.all || barred.sentences.contains(&token.sentence);
        part.1 |= barred.token(tokens, at);
    }
    Evidence {
        says: all_says,
        cued: best.map(|(_, intent, bytes)| (intent, bytes)),
        guessed: guess(tokens, |at| barred.token(tokens, at)),
        found: found.iter().filter_map(|f| Some((f.number, tokens.all.get(f.from)?.sentence))).collect(),
        barred: parts,
    }
}

fn span(tokens: &Tokens, found: &FoundCue<'_>) -> Range<usize> {
    let start = tokens.all.get(found.from).map_or(0, |t| t.bytes.start);
    let end = found.to.checked_sub(1).and_then(|n| tokens.all.get(n)).map_or(start, |t| t.bytes.end);
    start..end.max(start)
}

/// Every cue in the message.
fn cues(tokens: &Tokens, has: &Needs) -> Vec<FoundCue<'static>> {
    let lexicon = &*LEXICON;
    let mut found = Vec::new();
    for (at, token) in tokens.all.iter().enumerate() {
        let mut tried: Vec<usize> = token
            .atoms
            .iter()
            .chain(token.opens_clause.then_some(&ANY))
            .flat_map(|atom| lexicon.cues_from(*atom))
            .copied()
            .collect();
        tried.sort_unstable();
        tried.dedup();
        for number in tried {
            let cue = &lexicon.cues[number];
            let needs = cue.pattern.needs;
            let lacks = |need: Option<bool>, has: Option<bool>| need.is_some() && need != has;
            if lacks(needs.time, has.time) || lacks(needs.hours, has.hours) || lacks(needs.place, has.place) {
                continue;
            }
            if let Some(to) = cue.pattern.matches(tokens, at) {
                found.push(FoundCue { number, cue, from: at, to });
            }
        }
    }
    found
}

/// The sentences and clauses of which nothing is written down: what they tell is over, or thought up. Not what is only
/// wished: "it would be nice if you came".
struct Barred {
    all: bool,
    sentences: HashSet<usize>,
    clauses: HashSet<usize>,
}

impl Barred {
    fn new(tokens: &Tokens, found: &[FoundCue<'_>]) -> Barred {
        let mut barred = Barred { all: false, sentences: HashSet::new(), clauses: HashSet::new() };
        let (mut lifted, mut wished) = (HashSet::new(), HashSet::new());
        for f in found.iter().filter(|f| f.cue.weight.intent == Intent::None) {
            let Some(token) = tokens.all.get(f.from) else { continue };
            match f.cue.weight.points {
                SURE => barred.all = true,
                STRONG => _ = barred.sentences.insert(token.sentence),
                HINT => _ = lifted.insert(token.sentence),
                DOUBT => _ = wished.insert(token.clause),
                _ => _ = barred.clauses.insert(token.clause),
            }
        }
        barred.sentences.retain(|sentence| !lifted.contains(sentence));
        barred.clauses.retain(|clause| !wished.contains(clause));
        barred
    }

    fn token(&self, tokens: &Tokens, at: usize) -> bool {
        let token = &tokens.all[at];
        self.all || self.sentences.contains(&token.sentence) || self.clauses.contains(&token.clause)
    }

    /// Whether a cue is in such a part.
    fn holds(&self, tokens: &Tokens, found: &FoundCue<'_>) -> bool {
        let weight = found.cue.weight;
        if weight.points < 0 || weight.intent == Intent::FollowUp {
            return false;
        }
        let Some(cue) = tokens.all.get(found.from..found.to) else { return false };
        self.all
            || cue.iter().any(|t| self.sentences.contains(&t.sentence))
            || !weight.always && cue.iter().any(|t| self.clauses.contains(&t.clause))
    }
}

/// The first kind of bed named that isn't denied; a bed of no kind is of another. First of all what is named in `offer`, rather than what
/// else is spoken of: "I'm at the cabin, so the sofa is free".
pub(super) fn kind(tokens: &Tokens, offer: &Range<usize>) -> KindRead {
    let named = beds(tokens);
    let within = |bed: &&Bed| offer.contains(&bed.read.bytes.start);
    // "No bed, but the floor"; "the floor of the guest room".
    let good = |bed: &&Bed| !bed.denied && !bed.around;
    let best = named
        .iter()
        .filter(good)
        .find(within)
        .or_else(|| named.iter().find(good))
        .or_else(|| named.iter().find(|bed| !bed.denied))
        .or_else(|| named.iter().find(within));
    let (camping, trees, hang) = (LEXICON.class("tenting"), LEXICON.class("trees"), LEXICON.class("hang"));
    // "Four ash trees, and somebody always hangs there", "no beds, but apple trees: hang yourself up", "between the birches behind our
    // boathouse".
    let vague = best.is_none_or(|bed| bed.denied || bed.read.kind == Kind::Other);
    if let (true, Some(token), true) =
        (vague, tokens.all.iter().find(|t| t.is(hang)), tokens.all.iter().any(|t| t.is(trees)))
    {
        return KindRead { bytes: token.bytes.clone(), kind: Kind::Hammock };
    }
    // "A place for a tent, beside the boathouse."
    let pitch = tokens.all.iter().find(|t| t.is(camping));
    let beside = pitch.filter(|pitch| vague && best.is_some_and(|bed| pitch.bytes.start < bed.read.bytes.start));
    if let Some(bed) = best.or(named.first()).filter(|_| beside.is_none()) {
        return bed.read.clone();
    }
    if let Some(token) = pitch {
        return KindRead { bytes: token.bytes.clone(), kind: Kind::Tent };
    }
    KindRead { bytes: offer.clone(), kind: Kind::Other }
}

/// A kind of bed where it's named.
struct Bed {
    read: KindRead,
    /// "Seng har vi ikke".
    denied: bool,
    /// What another is in: "in the living room".
    around: bool,
}

/// Words before a room by which it's what another bed is in: "in the living room", "auf dem Boden im Wohnzimmer".
const BEFORE_ROOM: usize = 2;

/// Every kind of bed that is named, in order.
fn beds(tokens: &Tokens) -> Vec<Bed> {
    let lexicon = &*LEXICON;
    let kinds: [(Kind, Atom); 6] = [
        (Kind::Sofa, lexicon.class("sofa")),
        (Kind::Floor, lexicon.class("floor")),
        (Kind::Bed, lexicon.class("bed")),
        (Kind::Hammock, lexicon.class("hammock")),
        (Kind::Tent, lexicon.class("tent")),
        (Kind::Other, lexicon.class("cabin")),
    ];
    let [storey, no_room, sofa, roomy, free, article, into, onto, hang, but, living] =
        ["storey", "no_room", "sofa", "roomy", "free", "a", "into", "onto", "hang", "but", "living"]
            .map(|name| lexicon.class(name));
    let denies = ["no", "not", "deny"].map(|name| lexicon.class(name));
    let all = &tokens.all;
    let is_bed = |t: &Token| kinds.iter().any(|(_, class)| t.is(*class));
    // By token: the part of a clause that it's in, and by part, whether it denies. "No bed, but the floor" has two.
    let mut part = 0;
    let parts: Vec<usize> = all
        .iter()
        .enumerate()
        .map(|(n, t)| {
            part += usize::from(t.opens_clause || t.is(but) && n > 0);
            part
        })
        .collect();
    let denied: HashSet<usize> = all
        .iter()
        .zip(&parts)
        .filter(|(t, _)| denies.iter().any(|class| t.is(*class)))
        .map(|(_, part)| *part)
        .collect();
    let mut found = Vec::new();
    for (n, token) in all.iter().enumerate().filter(|(_, t)| t.what == TokenKind::Word) {
        let before = n.checked_sub(1).and_then(|n| all.get(n));
        let after = all.get(n + 1);
        let is_before = |class: Atom| before.is_some_and(|t| t.is(class));
        let Some((kind, _)) = kinds.iter().find(|&&(kind, class)| {
            // "On the third floor", "room for your tent".
            let other_sense = kind == Kind::Floor && (is_before(lexicon.number) || is_before(storey))
                || kind == Kind::Bed
                    && token.is(roomy)
                    && after.is_some_and(|t| t.is(no_room))
                    // "Et ledig rom til deg", "a room for you".
                    && !is_before(free)
                    && !is_before(article);
            token.is(class) && !other_sense
        }) else {
            continue;
        };
        let near = &all[n.saturating_sub(BEFORE_ROOM)..n];
        let kind = match kind {
            // "A sofa bed" is a sofa; "heng køya opp": a hammock.
            Kind::Bed if is_before(sofa) => Kind::Sofa,
            Kind::Bed if near.iter().any(|t| t.is(hang)) => Kind::Hammock,
            kind => *kind,
        };
        let inside = near.iter().any(|t| (t.is(into) || t.is(onto)) && t.sentence == token.sentence);
        let around = match kind {
            Kind::Bed => inside || token.is(living) || after.is_some_and(|t| is_bed(t) && t.what == TokenKind::Word),
            Kind::Other => inside,
            _ => false,
        };
        let read = KindRead { bytes: token.bytes.clone(), kind };
        found.push(Bed { read, denied: denied.contains(&parts[n]), around });
    }
    found
}
