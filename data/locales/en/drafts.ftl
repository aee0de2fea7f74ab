# English: drafts, what was read of plain words. A draft is shown before anything is written down.

draft-by = From { $name }:
draft-one = Let me check – { $what }
draft-one-sentence = Let me check: { $what }
draft-several = Let me check – **{ $count } things**:
draft-number = **{ $no }.** { $what }
draft-not-this = Left out: { $what } { $why }
draft-offer = **an offer**: { $kind }{ $place } for { $people ->
        [one] 1 person
       *[other] { $people } people
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
draft-ask-days = **days for #{ $no }** { $place }{ $days }: I'll ask { $name } whether they work.
draft-withdraw = **no longer free**: #{ $no } in { $place }, { $nights }.
draft-meetup = **a meetup**: { $title }{ $place }{ $when }{ $certain }{ $note }{ $link }
draft-untitled = Meetup
draft-when = , { $when }
draft-suggestion = **a suggestion** for the crew: { $place }{ $days }{ $why }
draft-rsvp = { $answer } **#{ $no }** { $title }, { $when }{ $guests ->
        [0] {""}
       *[other] , bringing { $guests } more
    }.
draft-rsvp-several = { $answer } one of these{ $guests ->
        [0] {""}
       *[other] , bringing { $guests } more
    }:
draft-rsvp-this = { $answer } this meetup.
draft-rsvp-line = **#{ $no }** { $title }, { $when }
draft-yes = you're coming to
draft-maybe = you might come to
draft-no = you're not coming to
draft-follow-up = **a reminder** for you{ $when }: { $text }
draft-follow-up-crew = **a reminder** for the crew{ $when }: { $text }
draft-at = {" "}on { $when }
draft-contact = **a contact** for the crew: { $name }{ $place }{ $handles }{ $topics }.
draft-nameless = someone
draft-handles = , { $handles }
draft-trip = **a trip**: { $title }{ $days }.

draft-ask = { $question }
draft-ask-both = { $question } { $other }
draft-lacks-nights = For which nights?
draft-lacks-days = From when to when?
draft-lacks-until = Until when?
draft-lacks-time = On which day, and at what time?
draft-lacks-when = When?
draft-lacks-which = Which one? Its number is enough.
draft-lacks-name = What's their name?
draft-lacks-handle = How can they be reached? A Matrix ID, a fediverse handle, an e-mail address or a link will do.
draft-lacks-kind = Is it a sofa, bed, floor, hammock or tent?
draft-lacks-title = What's it called?

draft-how = Is that right? Tap ✅ to save, ❌ to drop, or tell me what to change.
draft-how-withdraw = Is that right? Tap ✅ to take it back, ❌ to leave it as it is, or tell me what to change.
draft-how-not-yet = Just answer here, or tap ❌ to drop it.
draft-how-several = Is that right? Tap ✅ to save it all, ❌ to drop it, or tell me what to change: “only the first”, “without the second”, “2: at 15:00”.
draft-how-several-not-yet = Just answer with the number: “2: at 15:00”. Tap ❌ to drop it all.
draft-which = Which one do you mean? Start with its number: “{ $first }: …”.
draft-unknown-word = I don't know “{ $typed }”. This is still waiting for your answer: “{ $question }” Tap ✅ or ❌.
draft-left-out = I left out “{ $part }”: it looks like an address, a code or a way to reach someone, and others can read this.
draft-left-out-offer = I left out “{ $part }”: it looks like an address, a code or a way to reach someone. Once the offer is saved, write me that by itself: only the crew will get it.
draft-left-out-here = I left out what looks like an address, a code or a way to reach someone: everyone here can read it. Please delete your message.
draft-both-zones = { $when } there ({ $typed }).
draft-own-zone = That's in { $zone } time. If it's somewhere else, tell me where.
draft-busy = You're already at something from { $from }, so the two overlap.
draft-dropped = OK, dropped. Nothing was saved.

follow-up-for-crew = For **{ $trip }**, { $by } asks you to come back to this on { $when }: “{ $text }” I'll remind you.
follow-up-set = I'll remind the crew of { $trip } on { $when }.
follow-up-now = For **{ $trip }**, { $by } asked you to come back to this on { $when }: “{ $what }”
follow-ups-too-many = You've already set { $count } reminders for a crew, the most a guest can have. Please wait until some of them are over.
contact-for-crew = { $by } has a contact for **{ $trip }**: { $contact }
contact-passed-on = Contact saved: { $name }, just for the crew of { $trip }. I'll let them know.

read-stop = A stop
read-offer = An offer
read-meetup = A meetup
read-suggest = A suggestion
read-rsvp = An answer to a meetup
read-follow-up = A reminder
read-contact = A contact
read-trip = A trip
read-none = Nothing to save
read-from = from { $day } on
read-until = until { $day }

draft-name-unsure = I don't know “{ $typed }”. If that's what it's called, write: call it { $typed }.
draft-reading = **{ $no }** { $what }
draft-readings = Which one: { $readings }?
draft-how-which = Tap or say { $numbers } and I'll save it, or tap ❌ to drop it.
draft-evening = I took that as the evening. If it's not, just tell me.
draft-unheard = I can't tell you that, sorry. This is still waiting for your answer: “{ $question }” Tap ✅ or ❌.
draft-what-else = What should I change? Tell me the right day, place or number, or tap ❌ to drop it: “{ $question }”
draft-withdraw-counted-on = The crew has accepted it and is counting on it; I'll let them know.
