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
meet-added = Meetup { $meetup }
meet-proposed = It's a proposal for now. I'll ask the crew to confirm it.
meet-how = Coming? `{ $prefix }rsvp { $no } yes`, `maybe` or `no`; `{ $prefix }rsvp { $no } yes +2` brings two.
meet-there-on = While the traveller is there: { $days }.
meet-never-there = The traveller isn't there on any of its days so far.
meet-for-rooms = New: { $meetup }
meet-for-crew = { $by } proposes for **{ $trip }**: { $meetup }
meet-for-crew-how = Is it on? ✅ to confirm, ❌ to call it off. (Or `{ $prefix }confirm { $no }` / `{ $prefix }cancel { $no }`.)
meet-changed = Changed: { $meetup }
meet-changed-for-coming = Changed, in **{ $trip }**: { $meetup }
meet-empty = What, when and where? For example: `{ $prefix }meet Tinker night every Tuesday 18:00 in Stockholm at the centre`.
meet-title-missing = What is it called? For example: `{ $prefix }meet Tinker night Tuesday 18:00 in Stockholm`.
meet-when-missing = When is { $title }? For example: `{ $prefix }meet Tinker night Tuesday 18:00`.
meet-two-times = I read two times. One meetup at a time: `{ $prefix }meet Tinker night Tuesday 18:00`.
meet-not-a-time = “{ $typed }” is not a time to meet. For example: `{ $prefix }meet Tinker night Tuesday 18:00`.
meet-past = { $when } is over already. For example: `{ $prefix }meet Tinker night Tuesday 18:00`.
meet-twice = That is there already: #{ $no } { $title }. `{ $prefix }meet { $no } 19:00` changes it.
meet-change-what = What is to change about #{ $no } { $title }? For example: `{ $prefix }meet { $no } 19:00 at the library`.
meet-cancelled-already = #{ $no } { $title } was cancelled.
meet-over = #{ $no } { $title } is over.
not-a-meetup = #{ $no } is not a meetup. `{ $prefix }meetups all` shows their numbers.
confirmed = Confirmed: { $meetup }
confirmed-already = #{ $no } { $title } stands already.
confirmed-for-coming = Confirmed, in **{ $trip }**: { $meetup }
cancelled = Cancelled: #{ $no } { $title }, { $when }{ $why }
cancelled-already = #{ $no } { $title } was cancelled already.
cancelled-for-coming = Cancelled, in **{ $trip }**: #{ $no } { $title }, { $when }{ $why }
meetups-head = Meetups while **{ $trip }** is there:
meetups-head-at = Meetups in **{ $place }**:
meetups-head-all = All meetups ahead:
meetups-none = No meetups ahead. `{ $prefix }meet Tinker night Tuesday 18:00 in Stockholm` makes one.
meetups-none-at = No meetups ahead in { $place }. `{ $prefix }meet Tinker night Tuesday 18:00 in { $place }` makes one.
meetups-none-there = No meetups on the way so far. `{ $prefix }meetups all` shows all, `{ $prefix }meet Tinker night Tuesday 18:00 in Stockholm` makes one.

show-yes = Coming: { $names }
show-maybe = Maybe: { $names }
name-with-guests = { $name } +{ $guests }
show-by = Made by { $by }.
show-why = Why: { $why }

rsvp-yes = See you at #{ $no } { $title }, { $when }{ $guests ->
        [0] {""}
       *[other] {", you and "}{ $guests } more
    }. I'll remind you.
rsvp-maybe = Maybe, for #{ $no } { $title }, { $when }{ $guests ->
        [0] {""}
       *[other] {", you and "}{ $guests } more
    }. I'll remind you.
rsvp-no = Not this time: #{ $no } { $title }, { $when }.
rsvp-overlap = Mind: it overlaps with #{ $no } { $title }, { $when }.
rsvp-missing = Do you come to #{ $no } { $title }? `{ $prefix }rsvp { $no } yes`, `maybe` or `no`.
rsvp-unread = For #{ $no } { $title } I look for yes, maybe or no, and found “{ $typed }”. `{ $prefix }rsvp { $no } yes` works.
rsvp-not-that-day = #{ $no } { $title } isn't on { $day }, but { $when }.
too-many-guests = From +0 to +{ $count } guests, please.

today-head = **{ $day }**, { $trip }
today-arrive = Arriving: { $stop }
today-leave = Leaving: { $stop }
today-in = { $stop }
today-nothing = Nothing on { $day } for { $trip }. `{ $prefix }stops` shows the way.
today-unread = I looked for a day and found “{ $typed }”. `{ $prefix }today Tuesday` or `{ $prefix }today 7 April` works.

cancel-ask = Cancel #{ $no } **{ $title }**, { $when }{ $series ->
        [1] , all of its dates
       *[other] {""}
    }? { $coming ->
        [0] Nobody has said that they are coming.
        [one] One person has said that they are coming; I tell them.
       *[other] { $coming } people have said that they are coming; I tell them.
    } Write `{ $sure }`, or tap ✅, within 15 minutes.
cancelled-how = `{ $prefix }confirm { $no }` brings it back.
cancelled-already-why = #{ $no } { $title } was cancelled already. I have noted the reason: { $why }
back = It is on after all: { $meetup }
back-for-coming = It is on after all, in **{ $trip }**: { $meetup }
series-cancel-one = #{ $no } { $title } is { $when }, and I can't cancel one date of it yet. `{ $prefix }meet { $no } -- { $kept }not on { $day }` tells everybody in a note, `{ $prefix }rsvp { $no } no { $day }` says that you are not coming, `{ $prefix }cancel { $no }` cancels all of its dates (I ask first).
series-move-one = #{ $no } { $title } is { $when }, and I can't move one date of it yet. `{ $prefix }meet { $no } -- { $kept }this time { $then }` tells everybody in a note; a time alone, as in `{ $prefix }meet { $no } 19:30`, moves all of its dates.
series-not-that-day = #{ $no } { $title } isn't on { $day }, but { $when }. Nothing was changed.
series-moved = It is { $when } from now on.
off-none = I find no meetup on { $day } that could be cancelled. `{ $prefix }meetups all` shows all.
off-which = Several meetups are on { $day }: { $meetups }. To cancel one: `{ $prefix }cancel { $no }`.
off-ask = Shall I cancel **#{ $no } { $title }**, { $when }? ✅ or “yes” cancels it, ❌ leaves it.
off-one = To cancel #{ $no } { $title }, { $when }: `{ $prefix }cancel { $no }`.
rsvp-newer = For #{ $no } { $title }, { $when }, your newer answer stands: { $answer ->
        [yes] you are coming
        [maybe] maybe
       *[other] you are not coming
    }{ $guests ->
        [0] {""}
       *[other] , with { $guests } more
    }.
