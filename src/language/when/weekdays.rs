//! Whether a word is a weekday here: "sat", "so" and "man" are other words as well.

use chrono::Weekday;

use super::lexemes::{Ask, Lexeme};
use crate::language::when::meaning::{Caution, Meaning, Role};
use crate::language::when::reader::Reader;

/// In so few words and marks, "sat" is hardly what somebody did.
const FEW_LEXEMES: usize = 12;

impl Reader<'_> {
    /// A weekday that ordinary sense takes for one.
    pub(super) fn weekday(&self, i: usize) -> Option<Weekday> {
        let (day, caution) = self.named_day(i)?;
        self.weekday_evident(i, day, caution).then_some(day)
    }

    /// What a word would be as a weekday, in the language where that is most usual.
    pub(super) fn named_day(&self, i: usize) -> Option<(Weekday, Caution)> {
        let named = self.at(i)?.meanings().filter_map(|meaning| match meaning {
            Meaning::Weekday { day, caution } => Some((*day, *caution)),
            Meaning::Weekly(day) => Some((*day, Caution::Free)),
            _ => None,
        });
        named.min_by_key(|(_, caution)| *caution)
    }

    /// Whether a word that is also an ordinary one ("sat", "so", "man") is a weekday here: a word beside it that goes
    /// with dates, or, for some, a capital letter within the sentence.
    fn weekday_evident(&self, i: usize, day: Weekday, caution: Caution) -> bool {
        if self.at(i).is_none_or(|lexeme| lexeme.meanings().any(|meaning| matches!(meaning, Meaning::Weekly(_)))) {
            return false;
        }
        if caution == Caution::Free {
            return true;
        }
        // "fredag og to nætter", "de neste to ukene": a number.
        if self.value(i).is_some() && self.unit(i + 1).is_some() {
            return false;
        }
        let capital = self.at(i).is_some_and(|lexeme| lexeme.capital);
        // "Do, 7. April", "Do, 2. – Mi, 8. April"
        let dotted = || self.dotted_ordinal(i + 2, true).is_some_and(|(_, next)| self.uncounted(next));
        if capital && self.mark(i + 1, ',') && (self.full(i + 2).is_some() || dotted()) {
            return true;
        }
        let hyphened = |at: usize| self.mark(at, '-') && self.tight(at);
        let divided = |at: usize| {
            self.mark(at, '-')
                || self.mark(at, ',')
                || self.mark(at, '/')
                || self.any(at, &[Role::And, Role::Or, Role::To, Role::Until])
        };
        // "so oder so" names no days.
        let other = |at: usize| self.named_day(at).is_some_and(|(other, _)| other != day);
        let before = i.checked_sub(1);
        let two_before = i.checked_sub(2);
        if caution == Caution::Paired {
            let pair = |mark: usize, at: usize| (self.tight_mark(mark, '-') || self.tight_mark(mark, '/')) && other(at);
            return pair(i + 1, i + 2) || two_before.is_some_and(|at| pair(at + 1, at));
        }
        if two_before.is_some_and(|at| divided(at + 1) && other(at)) || (divided(i + 1) && other(i + 2)) {
            return true;
        }
        // "sun-dried" and "post-sun" are words of their own.
        if (hyphened(i + 1) && self.tight(i + 2)) || before.is_some_and(|at| hyphened(at) && self.tight(i)) {
            return false;
        }
        let mid = before.is_some_and(|at| !self.ends_sentence(at));
        let led = |roles: &[Role]| before.is_some_and(|at| self.any(at, roles));
        let on = led(&[Role::On]) && !self.is(i + 1, Role::The) && !led(&[Role::The]);
        // "so gegen 18 Uhr" is no Sunday, "So um 18 Uhr" and "man kl 18" are days.
        let timed = self.clear_time(i + 1)
            && (caution == Caution::Wary
                || capital
                || (!self.any(i + 1, &[Role::At, Role::Around]) && (!self.is(i, Role::Around) || !mid))
                || self.is(i + 1, Role::Clock));
        // "lör 18"
        let numbered = caution == Caution::Wary
            && self.at(i).is_some_and(|lexeme| lexeme.foreign(Meaning::Weekday { day, caution }))
            && self.dotted_ordinal(i + 1, true).is_some_and(|(_, next)| self.uncounted(next));
        // "sat 11-2"
        let hours = caution == Caution::Wary
            && self.time_after_day(i + 1, false).is_some_and(|(time, next)| {
                // "sat 2 til 4 glasgow"
                let worded = self.is(i + 2, Role::Until) && self.digits(i + 1).is_some();
                // "dugnad lør 10–14 Notodden": no other word of that language.
                let name = self.bytes(i, i + 1).len() > 2 && self.at(i).is_some_and(|it| !it.is_english_day());
                let measured = self.unit(next).is_some() || self.is(next, Role::Measure);
                time.to.is_some() && (worded || self.uncounted(next) || name && !measured)
            });
        // "Mo 19h Chorprobe", "mi ab vier"
        let o_clock = self.digits(i + 1).is_some() && self.is(i + 2, Role::OClock) && self.tight(i + 2);
        let from = self.is(i + 1, Role::From)
            && self.value(i + 2).is_some_and(|hour| hour <= 24)
            && self.at(i + 3).is_none_or(|next| !next.word && next.number.is_none());
        let german = self.at(i).is_some_and(|it| it.foreign(Meaning::Weekday { day, caution }));
        // "Fahrradputzen im Hof, Lörrach, So 14–16 Uhr"
        let to_hour = capital
            && mid
            && german
            && self.time_after_day(i + 1, false).is_some_and(|(time, next)| time.to.is_some() && self.uncounted(next));
        // "do klappt nicht, kind krank", "sa geht nicht"
        let unfit = german && self.is(i + 1, Role::Unfit);
        let hours = hours || caution == Caution::Wary && german && (o_clock || from) || to_hour || unfit;
        let dated = self.full(self.skip(i + 1, Role::The)).is_some() || self.iso(i + 1).is_some();
        if dated
            || hours
            || timed
            || numbered
            || led(&[Role::Every, Role::Next])
            || (on && (caution == Caution::Wary || capital))
        {
            return true;
        }
        let part = self.part(i + 1).is_some();
        // Where a sentence begins, a capital letter says nothing.
        let within = mid && !led(&[Role::The]);
        let last = self.at(i + 1).is_none_or(|next| !next.word && next.number.is_none());
        match caution {
            Caution::Wary => {
                let foreign = self.at(i).is_some_and(|lexeme| !lexeme.english());
                // "Padborg lør.", "Lund tis, Malmö ons": a name, and when.
                let named = !capital
                    && last
                    && before.and_then(|at| self.at(at)).is_some_and(|lexeme| lexeme.capital && lexeme.word)
                    && self.at(i).is_some_and(|lexeme| !lexeme.is_english_day());
                // "put me down for sat, …"
                let meant = last && led(&[Role::For]) && self.at(i).is_some_and(Lexeme::is_english_day);
                // "hinner ej sön", "sovesofa lør, Viborg": short for a day in that language, and no other word of it.
                // Two letters are too few: "ta med stemma di!"
                let ends = last
                    && mid
                    && (capital || self.bytes(i, i + 1).len() > 2)
                    && self.at(i).is_some_and(|it| it.foreign(Meaning::Weekday { day, caution }));
                // "sofa free sat, stroud", "cant do sat after all": in a few words; "he sat" tells a story.
                let few = self.lexemes().len() <= FEW_LEXEMES && !led(&[Role::The, Role::In, Role::Of]);
                let chat = self.at(i).is_some_and(Lexeme::is_english_day) && (led(&[Role::Unable]) || last && few);
                // "belfast fri newry sat": a day after each name.
                let in_turn = last
                    && two_before.is_some_and(&other)
                    && before.and_then(|at| self.at(at)).is_some_and(|lexeme| lexeme.word && !lexeme.known());
                named
                    || meant
                    || ends
                    || chat
                    || in_turn
                    || part
                    || led(&[Role::This, Role::From, Role::Until, Role::Between])
                    || (capital && (within || last || foreign))
            }
            // "plass til to": two of them.
            _ => (capital && part) || (last && self.value(i).is_none() && led(&[Role::On, Role::From, Role::Until])),
        }
    }
}
