# English: drafts, what was read of plain words. A draft is shown before anything is written down.

draft-by = In the words of { $name }:
draft-offer = As I read it, **an offer**: { $kind }{ $place } for { $people ->
        [one] one
       *[other] { $people }
    }{ $nights }{ $note }.
draft-place = {" "}in { $place }
draft-nights = , { $count ->
        [one] the night { $nights }
       *[other] the nights { $nights }
    }
draft-from = , from { $day } on
draft-until = , until { $day }
draft-stop = As I read it, **a stop**: { $stop }.
draft-stops = As I read it, **{ $count } stops**:
draft-stop-line = – { $stop }
draft-stop-words = { $place }{ $days }{ $certainty }
draft-certainty = {" "}({ $certainty })
draft-meetup = As I read it, **a meetup**: { $title }{ $place }{ $when }{ $note }.
draft-untitled = Meetup
draft-when = , { $when }
draft-suggestion = As I read it, **a suggestion** to the crew: { $place }{ $days }{ $why }
draft-rsvp = As I read it: { $answer } **#{ $no }** { $title }, { $when }{ $guests ->
        [0] {""}
       *[other] , with { $guests } more
    }.
draft-rsvp-several = As I read it: { $answer } one of these{ $guests ->
        [0] {""}
       *[other] , with { $guests } more
    }:
draft-rsvp-line = **#{ $no }** { $title }, { $when }
draft-yes = you come to
draft-maybe = you may come to
draft-no = you don't come to
draft-follow-up = As I read it, **a reminder** for you{ $when }: { $text }
draft-follow-up-crew = As I read it, **a reminder** for the crew{ $when }: { $text }
draft-at = {" "}on { $when }
draft-contact = As I read it, **a contact** for the crew: { $name }{ $place }{ $handles }{ $topics }.
draft-nameless = somebody
draft-handles = , { $handles }
draft-trip = As I read it, **a trip**: { $title }{ $days }.

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

draft-name-unsure = Is it called “{ $typed }”? Then write: call it { $typed }.
