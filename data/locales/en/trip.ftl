# English: trips and stops.

no-trip = You're not part of a trip here yet. To start one: `{ $prefix }trip new North by train 6–19 April`.
room-not-linked = This room isn't linked to a trip yet. The owner of one can link it here: `{ $sign }trip link`. To start one: `{ $prefix }trip new TITLE`.
which-trip = Which trip: { $trips }? For example: `{ $prefix }trip use { $first }`.
which-trip-twin = { $trip }{ $days } – `{ $prefix }trip use #{ $no }`
for-trip = For **{ $trip }**:
trip-by = { $title } (by { $owner })
trip-by-no = { $title } (by { $owner }, #{ $no })
trip-by-choice = { $trip } – `{ $prefix }trip use #{ $no }`
trip-ended = { $trip } has ended. You can look at it, but not change it.
trip-full = This trip is full ({ $count } entries).
guest-full = You've added { $count } things to this trip, the most a guest can. The crew can add more.
no-such-trip = I can't find a trip called “{ $typed }”. `{ $prefix }trips` lists yours.
trip-what = I don't know `trip { $typed }`. `{ $prefix }trip` shows the trip; `{ $prefix }help trip` lists what works.
trip-name-missing = Which one? `{ $prefix }trips` lists them. To switch: `{ $prefix }trip use NAME`.
trip-not-allowed = Only some people can start trips here. Please ask the people who run me.
trip-title-missing = What's it called? For example: `{ $prefix }trip new North by train 6–19 April`.
trip-title-id = With a Matrix ID in its title, the trip would look like theirs. Please leave the ID out.
trip-past = Those dates have already passed. For example: `{ $prefix }trip new North by train 6–19 April`.
trip-title-taken = You already have a trip “{ $title }”. Choose another title, or end it first: `{ $prefix }trip end`.
too-many-trips = You have { $count } trips under way, which is the maximum. To end one: `{ $prefix }trip end`.
trip-started = You've started the trip **{ $title }**{ $days }.
trip-next-direct = To add stops: `{ $prefix }stop Oslo 6–9 April`. To link a room to it, say `{ $sign }trip link` there.
trip-next-room = I'll post reminders in this room. To add stops: `{ $prefix }stop Oslo 6–9 April`.
trip-used = From now on we're talking about **{ $trip }**.
trip-used-others = There are others with the same name: { $trips }.
trip-twin = You can see others with the same name: { $trips }. I'll add the owner's name to each, so that you can tell them apart.
use-in-direct-chat = A room has just one trip. You can switch in a direct chat with me, or link the room to another: `{ $sign }trip link NAME`.
trip-head = **{ $title }**{ $days }{ $ended }
trip-is-ended = {" "}(ended)
trip-current = {" "}← this one
trip-crew = Crew: { $crew }
trip-about = About: { $text }
trip-topics = Topics: { $text }
trip-reach = How to reach us: { $text }
trip-seeks = We're looking for: { $text }
trip-donate = Donate: { $text }
trip-rooms = Linked rooms: { $rooms }
trip-is-open = Open: anyone who talks to me can find this trip.
trip-is-unlisted = Unlisted: only people who travel, host or share a linked room can find it. To change that: `{ $prefix }trip open`.
trip-counts = { $stops ->
        [0] No stops yet
        [one] 1 stop
       *[other] { $stops } stops
    } (`{ $prefix }stops`), { $offers ->
        [0] no offers
        [one] 1 offer
       *[other] { $offers } offers
    } of a bed, { $meetups ->
        [0] no upcoming meetups
        [one] 1 upcoming meetup
       *[other] { $meetups } upcoming meetups
    } (`{ $prefix }meetups`).
trip-text-none = There's nothing there yet. The crew can add it: `{ $prefix }trip about Meeting hosting co-ops by train`.
trip-text-cleared = Cleared.
trips-head = { $count ->
        [one] 1 trip:
       *[other] { $count } trips:
    }
trips-line = • { $title }{ $days }{ $ended }{ $mark }
trips-none = No trips yet. To start one: `{ $prefix }trip new North by train 6–19 April`.

trip-end-ask = End **{ $trip }**? Reminders will stop, and nothing can be changed afterwards.{ $lost } Write `{ $sure }` (just “yes” isn't enough) or tap ✅ within 15 minutes.
trip-end-done = **{ $trip }** has ended. Safe travels!
trip-over-for-you = **{ $trip }** has ended, so no more beds are needed and there won't be any more reminders. Thank you for being part of it!
trip-delete-ask = Delete **{ $trip }** with all its stops, offers and meetups, for everyone?{ $lost } Write `{ $sure }` (just “yes” isn't enough) or tap ✅ within 15 minutes.
trip-delete-done = I've deleted **{ $trip }** and everything in it.

crew-what = To add or remove someone: `{ $prefix }trip crew add @kari:example.org` or `{ $prefix }trip crew remove @kari:example.org`.
crew-who = Who? Use their Matrix ID: `{ $prefix }trip crew add @kari:example.org`.
crew-not-met = I don't know { $name } yet. Ask them to write to me or to join a room I'm in, then try again.
room-without-name = a room without a name
crew-full = A crew can have at most { $count } people.
crew-already = { $name } is already in the crew.
crew-not-in = { $name } isn't in the crew.
crew-removed = { $name } isn't in the crew any more.
crew-removed-you = You're not in the crew of **{ $trip }** any more.
crew-owner-stays = The owner stays in the crew. To end the trip: `{ $prefix }trip end`.
crew-asked = I've asked { $name } (`{ $id }`) to join the crew of **{ $trip }**, and I'll tell you when they say yes. Until then, nothing changes. They have { $days } days. To withdraw the question: `{ $prefix }trip crew remove { $id }`.
crew-asked-already = I've already asked { $name } (`{ $id }`). Nothing changes until they say yes.
crew-asked-enough = { $name } (`{ $id }`) has been asked often enough for now. Please try again in a week.
crew-asks-a-day = You've asked { $count } people in a day, which is the maximum. Please try again tomorrow.
crew-request = { $by } (`{ $id }`) would like you to join the crew of the trip **{ $trip }**.
crew-request-twin = This isn't { $owner }'s **{ $trip }**, which you can see: only the title is the same.
crew-request-what = The crew travels and plans together: you'd see who's offering a bed and get the addresses, and every evening I'd tell you where you're sleeping. Until you say yes, nothing changes for you.
crew-request-how = Tap ✅ or say `yes` to join. With ❌ or `no`, nobody is told. You have { $days } days. For no more questions from them: `{ $prefix }block { $id }`.
crew-request-no = OK, you're not joining the crew of **{ $trip }**. Nobody is told.
crew-request-over = That question is closed now.
crew-request-withdrawn = I've withdrawn the question to { $name } (`{ $id }`). They're not in the crew.
crew-request-expired = **{ $trip }:** { $name } (`{ $id }`) hasn't said yes, so they're not in the crew. The question is closed now.
crew-joined = { $name } (`{ $id }`) said yes and is now in the crew of **{ $trip }**.
crew-joined-you = Welcome to the crew of **{ $trip }**! To see what you can do: `{ $prefix }trip use { $typed }`, then `{ $prefix }help`. To leave the crew: `{ $prefix }trip leave { $typed }`.
crew-left = { $name } (`{ $id }`) has left the crew of **{ $trip }**.
crew-left-you = You've left the crew of **{ $trip }**. You won't get any more evening messages, and I'll delete the addresses I sent you.
crew-leave-owner = **{ $trip }** is yours. Hand it over first: `{ $prefix }trip hand over @kari:example.org`. Or end it: `{ $prefix }trip end`.
crew-leave-not-in = You're not in the crew of **{ $trip }**.
crew-leave-none = You're not in the crew of any trip.
crew-leave-unknown = You're not in the crew of a trip called “{ $typed }”. `{ $prefix }trips` lists your trips.
crew-leave-which = Which crew do you want to leave: { $trips }? For example: `{ $prefix }trip leave { $first }`.
crew-leave-how = To leave a trip's crew: `{ $prefix }trip leave`.

link-in-room = Please say that in the room you want to link: `{ $sign }trip link NAME`.
no-own-trip = You don't have a trip of your own yet. To start one here: `{ $prefix }trip new North by train 6–19 April`.
link-which = Which of your trips? Please give me its whole name: `{ $sign }trip link North by train`. If two have the same name, `{ $prefix }trips` in our direct chat shows their numbers; then, for example: `{ $sign }trip link #3`.
room-linked = This room is now linked to **{ $trip }**, and I'll post its reminders here. `{ $prefix }stops` shows the route.
room-linked-already = This room is linked to **{ $trip }**. Unlink it first: `{ $sign }trip unlink`.
room-unlinked = This room is no longer linked to { $trip }, so no more reminders here.

## Stops

stop-line = **#{ $no } { $place }**, { $days }{ $sure ->
        [sure] {""}
       *[other] {" ("}{ $certainty })
    }{ $note }
stop-line-undated = **#{ $no } { $place }**, no dates yet ({ $certainty }){ $note }
stop-with-beds = { $stop }{ $beds }{ $meetups }
stop-beds = {" · "}{ $covered ->
        [0] no bed yet
       *[other] { $all ->
            [true] { $total ->
                [one] a bed
               *[other] a bed every night
            }
           *[other] { $covered } of { $total } nights with a bed
        }
    }
stop-meetups = {" · "}{ $meetups }
stops-head = **{ $trip }**
stops-none = { $trip } has no stops yet. The crew can add one: `{ $prefix }stop Oslo 6–9 April`.
stop-added = New stop: { $stop }
stop-changed = Changed: { $stop }
stop-dropped = Dropped: { $stop }
stop-empty = Which place, and when? For example: `{ $prefix }stop Oslo 6–9 April`.
stop-place-missing = Which place? For example: `{ $prefix }stop Oslo 6–9 April`.
stop-when-missing = { $place }, from when to when? For example: `{ $prefix }stop { $example } 6–9 April`, or without dates: `{ $prefix }stop maybe { $example }`.
stop-month-missing = “{ $typed }” of which month? For example: `{ $prefix }stop Oslo 6–9 April`.
stop-gone-by = { $days } has already passed. If you mean next time, add the year: `{ $prefix }stop Oslo 6–9 April { $year }`.
stop-open-end = I need both dates, not just “{ $typed }”: `{ $prefix }stop Oslo 6–9 April`.
stop-not-days = From when to when is “{ $typed }”? For example: `{ $prefix }stop Oslo 6–9 April`.
stop-two-stays = Which dates? One stop at a time, please: `{ $prefix }stop Oslo 6–9 April`.
stop-twice = You already have that stop: { $stop }. To change it: `{ $prefix }stop { $no } 7–9 April`.
stop-overlaps = You're somewhere else then: { $stop }. You could make that a maybe (`{ $prefix }stop { $no } maybe`), drop it (`{ $prefix }drop { $no }`), or make this one a maybe.
stop-change-what = { $stop } – what should I change? For example: `{ $prefix }stop { $no } 7–10 April maybe -- by night train`.
stop-sure-undated = #{ $no } needs dates before it can be sure: `{ $prefix }stop { $no } 6–9 April sure`.
not-a-stop = #{ $no } isn't a stop. `{ $prefix }stops` lists them.
leave-before-arrive = You can't arrive on { $arrive } and leave on { $leave }. For example: `{ $prefix }stop Oslo 6–9 April`.
stay-too-long = That's too long for one stop ({ $count } nights at most).
stay-too-far = That's further ahead than I can plan. For example: `{ $prefix }stop Oslo 6–9 April`.
days-past = That's in the past: { $days }.
nights-freed = { $count ->
        [one] One night offered there is no longer needed. I'll let the host know.
       *[other] { $count } nights offered there are no longer needed. I'll let the hosts know.
    }
nights-not-needed = The plans of **{ $trip }** have changed, so your offer #{ $no } is no longer needed for { $nights }. Thanks all the same!
meetup-stop-dropped = **{ $trip }** doesn't stop in { $place } any more, and your meetup #{ $no } { $title } is on those days.
meetup-left-over = #{ $no } { $title } was planned for that stop and is still on. To cancel it: `{ $prefix }cancel { $no }`.

trip-lost = {" "}You'd lose your beds for { $nights }, and { $meetups ->
        [one] a meetup people are coming to
       *[other] { $meetups } meetups people are coming to
    }.
trip-lost-nights = {" "}You'd lose your beds for { $nights }.
trip-lost-meetups = {" "}People are coming to { $meetups ->
        [one] one of its meetups
       *[other] { $meetups } of its meetups
    }.
drop-ask = Drop { $stop }? You've accepted { $offers } there for { $nights }, and I'd tell the host that you don't need it any more. Yes or no?
stop-change-ask = Change it to { $stop }? You've accepted { $offers } for { $nights }, and I'd tell the host that you don't need it any more. Yes or no?

# A stop that takes days of its neighbours.
stop-shorter = #{ $no } { $place } to { $days }
stop-shorten-ask = That overlaps. Shorten { $stops }?{ $beds ->
        [0] {""}
        [one] {" "}You'd give back one bed you've accepted there.
       *[other] {" "}You'd give back { $beds } nights you've accepted there.
    }

trip-replaces-ask = You already have **{ $trip }** on those days. Does this trip replace it? To end the old one, write `{ $sure }` (just “yes” isn't enough); otherwise both stay.
