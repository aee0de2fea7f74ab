# English: meetups, who comes, and one day of the journey.

at-venue = , at { $venue }
in-place = , in { $place }
at-venue-in-place = , at { $venue } in { $place }
place-at-venue = { $place }{ $venue }
venue-alone = , { $venue }
venue-in-place = , { $venue } in { $place }
is-proposed = {" "}(proposed, not confirmed yet)
is-cancelled = {" "}(cancelled)
coming = {" · "}{ $yes ->
        [0] {""}
       *[other] { $yes } yes
    }{ $maybe ->
        [0] {""}
       *[other] { $yes ->
            [0] {""}
           *[other] {", "}
        }{ $maybe } maybe
    }
meetup-line = **#{ $no } { $title }**, { $when }{ $where }{ $state }{ $certain }{ $coming }{ $note }{ $link }

is-unconfirmed = {" "}(not certain, check first)
meet-added = New meetup: { $meetup }
meet-proposed = I'll ask the crew to confirm it.
meet-how = Coming? `{ $prefix }rsvp { $no } yes`, `maybe` or `no`. Bringing two: `{ $prefix }rsvp { $no } yes +2`.
meet-there-on = The travellers are there on { $days }.
meet-never-there = The travellers aren't there on any of its dates so far.
meet-for-rooms = New meetup: { $meetup }
meet-for-crew = { $by } proposes a meetup for **{ $trip }**: { $meetup }
meet-for-crew-how = Is it on? Tap ✅ to confirm, ❌ to turn it down. (Or `{ $prefix }confirm { $no }` / `{ $prefix }cancel { $no }`.)
meet-changed = Changed: { $meetup }
meet-changed-for-coming = Changed (**{ $trip }**): { $meetup }
meet-empty = What, when and where? For example: `{ $prefix }meet Tinker night every Tuesday 18:00 in Stockholm at the centre`.
meet-title-missing = What's it called? For example: `{ $prefix }meet Tinker night Tuesday 18:00 in Stockholm`.
meet-when-missing = When is { $title }? For example: `{ $prefix }meet Tinker night Tuesday 18:00`.
meet-two-times = Which time? One meetup at a time, please: `{ $prefix }meet Tinker night Tuesday 18:00`.
meet-not-a-time = When exactly is “{ $typed }”? For example: `{ $prefix }meet Tinker night Tuesday 18:00`.
meet-past = { $when } has already passed. For example: `{ $prefix }meet Tinker night Tuesday 18:00`.
meet-twice = That meetup already exists: #{ $no } { $title }. To change it: `{ $prefix }meet { $no } 19:00`.
meet-change-what = What should I change about #{ $no } { $title }? For example: `{ $prefix }meet { $no } 19:00 at the library`.
meet-cancelled-already = #{ $no } { $title } has been cancelled.
meet-over = #{ $no } { $title } is over.
not-a-meetup = #{ $no } isn't a meetup. `{ $prefix }meetups all` lists them.
confirmed = Confirmed: { $meetup }
confirmed-already = #{ $no } { $title } is already confirmed.
confirmed-for-coming = Confirmed (**{ $trip }**): { $meetup }
cancelled = Cancelled: #{ $no } { $title }, { $when }{ $why }
cancelled-already = #{ $no } { $title } has already been cancelled.
cancelled-for-coming = Cancelled (**{ $trip }**): #{ $no } { $title }, { $when }{ $why }
meetups-head = Meetups along the way (**{ $trip }**):
meetups-head-at = Meetups in **{ $place }**:
meetups-head-all = All upcoming meetups:
meetups-none = No upcoming meetups. To add one: `{ $prefix }meet Tinker night Tuesday 18:00 in Stockholm`.
meetups-none-at = No upcoming meetups in { $place }. To add one: `{ $prefix }meet Tinker night Tuesday 18:00 in { $place }`.
meetups-none-there = No meetups along the way yet. `{ $prefix }meetups all` shows all there are. To add one: `{ $prefix }meet Tinker night Tuesday 18:00 in Stockholm`.

show-yes = Coming: { $names }
show-maybe = Maybe: { $names }
name-with-guests = { $name } +{ $guests }
show-by = Added by { $by }.
show-why = Why: { $why }

rsvp-yes = See you at #{ $no } { $title }, { $when }{ $guests ->
        [0] {""}
       *[other] {" "}(you and { $guests } more)
    }. I'll remind you.
rsvp-maybe = You're a maybe for #{ $no } { $title }, { $when }{ $guests ->
        [0] {""}
       *[other] {" "}(you and { $guests } more)
    }. I'll remind you.
rsvp-no = OK, you're not coming to #{ $no } { $title }, { $when }.
rsvp-overlap = Heads-up: it overlaps with #{ $no } { $title }, { $when }.
rsvp-missing = Are you coming to #{ $no } { $title }? `{ $prefix }rsvp { $no } yes`, `maybe` or `no`.
rsvp-unread = Is “{ $typed }” a yes, a maybe or a no for #{ $no } { $title }? For example: `{ $prefix }rsvp { $no } yes`.
rsvp-not-that-day = #{ $no } { $title } isn't on { $day }. It's { $when }.
too-many-guests = You can bring up to { $count } people.

today-head = **{ $day }**, { $trip }
today-arrive = Arriving: { $stop }
today-leave = Leaving: { $stop }
today-in = { $stop }
today-nothing = Nothing on { $day } for { $trip }. `{ $prefix }stops` shows the route.
today-unread = Which day is “{ $typed }”? For example: `{ $prefix }today Tuesday` or `{ $prefix }today 7 April`.

cancel-ask = Cancel #{ $no } **{ $title }**, { $when }{ $series ->
        [1] , all of its dates { $one }
       *[other] {""}
    }? { $coming ->
        [0] Nobody has said they're coming.
        [one] One person has said they're coming; I'll tell them.
       *[other] { $coming } people have said they're coming; I'll tell them.
    } Write `{ $sure }` (just “yes” isn't enough) or tap ✅ within 15 minutes.
cancelled-how = To bring it back: `{ $prefix }confirm { $no }`.
cancelled-already-why = #{ $no } { $title } has already been cancelled. I've added the reason: { $why }
back = It's on after all: { $meetup }
back-for-coming = It's on after all (**{ $trip }**): { $meetup }
date-off = Cancelled, just this once: #{ $no } { $title }, { $when }{ $why }
date-off-for-coming = Cancelled (**{ $trip }**), just this once: #{ $no } { $title }, { $when }{ $why }
date-next = Next time: { $when }.
date-moved = Moved, just this once: #{ $no } { $title }, { $before } → { $after }
date-moved-for-coming = Moved (**{ $trip }**), just this once: #{ $no } { $title }, { $before } → { $after }
dates-off = Not on { $days }.
dates-moved = Moved to: { $days }.
date-rest = Otherwise it stays { $when }.
series-last-date = That's the last date of #{ $no } { $title }. To cancel it altogether: `{ $prefix }cancel { $no }`.
series-there-already = #{ $no } { $title } is on { $when } already.
series-too-many = Too many dates of #{ $no } { $title } are unlike the rest. Give it another rule, such as `{ $prefix }meet { $no } every Tuesday 18:00`.
series-move-which = #{ $no } { $title } is { $when }. Which of its dates moves there? For example: `{ $prefix }meet { $no } { $day }, { $then }`
date-off-ask = Shall I cancel just { $when } of **#{ $no } { $title }**? Tap ✅ or say “yes”, or tap ❌ to keep it on.
date-move-ask = Shall I move **#{ $no } { $title }** just this once: { $before } → { $after }? Tap ✅ or say “yes”, or tap ❌.
meet-never = There's no such day ahead. Try `{ $prefix }meet Tinker night every Tuesday 18:00`.
cancel-just-one = (just one of them: `{ $prefix }cancel { $no } { $day }`)
series-not-that-day = #{ $no } { $title } isn't on { $day }. It's { $when }. Nothing has changed.
series-moved = From now on it's { $when }.
off-none = There's no meetup on { $day } to cancel. `{ $prefix }meetups all` shows all there are.
off-which = There are several meetups on { $day }: { $meetups }. To cancel one: `{ $prefix }cancel { $no }`.
off-ask = Shall I cancel **#{ $no } { $title }**, { $when }? Tap ✅ or say “yes”, or tap ❌ to keep it on.
off-one = To cancel #{ $no } { $title }, { $when }: `{ $prefix }cancel { $no }`.
rsvp-newer = For #{ $no } { $title }, { $when }, I'm going by your newer answer: { $answer ->
        [yes] you're coming
        [maybe] maybe
       *[other] you're not coming
    }{ $guests ->
        [0] {""}
       *[other] , bringing { $guests } more
    }.
calendar-sent = Open this file to have **{ $trip }** in your calendar. When something changes, say `{ $prefix }calendar` again: a new file takes the place of the old one.
calendar-alone = I only send files in an encrypted direct chat. Please say `{ $prefix }calendar` to me there.
calendar-empty = **{ $trip }** has no stops with dates and no meetups yet.
