# English: drafts, what was read of plain words. A draft is shown before anything is written down.

draft-by = In the words of { $name }:
draft-one = As I read it, { $what }
draft-one-sentence = As I read it: { $what }
draft-several = As I read it, **{ $count } things**:
draft-number = **{ $no }.** { $what }
draft-not-this = Not this one: { $what } { $why }
draft-offer = **an offer**: { $kind }{ $place } for { $people ->
        [one] one
       *[other] { $people }
    }{ $nights }{ $note }{ $end }
draft-place = {" "}in { $place }
draft-nights = , { $nights }
draft-from = , from { $day } on
draft-until = , until { $day }
draft-stop = **a stop**: { $stop }.
draft-stops = **{ $count } stops**:
draft-stop-line = { $stop }
draft-stop-words = { $place }{ $days }{ $certainty }{ $note }
draft-certainty = {" "}({ $certainty })
draft-ask-days = **days for #{ $no }** { $place }{ $days }: I ask { $name } whether they suit.
draft-withdraw = **no longer free**: #{ $no } in { $place }, { $nights }.
draft-meetup = **a meetup**: { $title }{ $place }{ $when }{ $certain }{ $note }{ $link }
draft-untitled = Meetup
draft-when = , { $when }
draft-suggestion = **a suggestion** to the crew: { $place }{ $days }{ $why }
draft-rsvp = { $answer } **#{ $no }** { $title }, { $when }{ $guests ->
        [0] {""}
       *[other] , with { $guests } more
    }.
draft-rsvp-several = { $answer } one of these{ $guests ->
        [0] {""}
       *[other] , with { $guests } more
    }:
draft-rsvp-this = { $answer } this meetup.
draft-rsvp-line = **#{ $no }** { $title }, { $when }
draft-yes = you come to
draft-maybe = you may come to
draft-no = you don't come to
draft-follow-up = **a reminder** for you{ $when }: { $text }
draft-follow-up-crew = **a reminder** for the crew{ $when }: { $text }
draft-at = {" "}on { $when }
draft-contact = **a contact** for the crew: { $name }{ $place }{ $handles }{ $topics }.
draft-nameless = somebody
draft-handles = , { $handles }
draft-trip = **a trip**: { $title }{ $days }.

draft-ask = { $question }
draft-ask-both = { $question } { $other }
draft-lacks-nights = For which nights?
draft-lacks-days = From which day until which?
draft-lacks-time = On which day, at what time?
draft-lacks-when = When?
draft-lacks-which = Which one? Its number is enough.
draft-lacks-name = What is their name?
draft-lacks-handle = How can they be reached: a Matrix id, a fediverse handle, an e-mail address, a link?
draft-lacks-kind = A sofa, bed, floor, hammock or tent?
draft-lacks-title = What is it called?

draft-near = Do you mean **{ $first }**, or **{ $other }**? If the other one, say so.
draft-near-place = Do you mean **{ $first }**? There is also { $others }.
draft-how = ✅ writes it down, ❌ drops it. Or just tell me what is different.
draft-how-not-yet = Tell me and I'll add it; ❌ drops it.
draft-how-several = ✅ writes all of it down, ❌ drops it. Or tell me what is different: “only the first”, “without the second”, “2: at 15:00”.
draft-how-several-not-yet = Tell me and I'll add it: “2: at 15:00”; ❌ drops it all.
draft-which = Which of them do you mean? Begin with its number: “{ $first }: …”.
draft-unknown-word = I don't know “{ $typed }”. What you said before still waits: “{ $question }”. ✅ or ❌ answers it.
draft-left-out = I left out “{ $part }”: it looks like an address, a code or a way to reach somebody, and others can read this.
draft-left-out-offer = I left out “{ $part }”: it looks like an address, a code or a way to reach somebody. Once the offer has its number, tell the crew alone: `{ $prefix }details 4 …` (with its number).
draft-left-out-here = I left out words that look like an address, a code or a way to reach somebody: everybody here can read them. Please delete your message.
draft-both-zones = { $when } there ({ $typed }).
draft-own-zone = The time is by the clock in { $zone }. If you mean another place, name it.
draft-busy = You are at something else from { $from } on: the two overlap.
draft-dropped = Dropped; nothing was written down.

follow-up-for-crew = For **{ $trip }**, { $by } asks you to come back to this on { $when }: “{ $text }” I'll remind you.
follow-up-set = I'll remind the crew of { $trip } on { $when }.
follow-up-now = For **{ $trip }**, { $by } asked you to come back to this on { $when }: “{ $what }”
follow-ups-too-many = { $count } reminders that you set for a crew are still to come, and that is the most for a guest. Please wait until some are over.
contact-for-crew = For **{ $trip }**, { $by } names a contact: { $contact }
contact-passed-on = Noted: { $name }, for the crew of { $trip } alone. I'll let them know.

read-stop = Where somebody will be
read-offer = A bed on offer
read-meetup = Something to come to
read-suggest = A place to come to
read-rsvp = Who comes to a meetup
read-follow-up = To ask again later
read-contact = Somebody to get in touch with
read-trip = An invitation to a journey
read-none = Nothing to write down
read-from = from { $day } on
read-until = until { $day }

draft-name-unsure = I don't know “{ $typed }”. If that is what it is called, write: call it { $typed }.
