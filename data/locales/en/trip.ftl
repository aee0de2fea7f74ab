# English: trips and stops.

no-trip = There is no trip that you can see yet. `{ $prefix }trip new North by train 6–19 April` starts one.
room-not-linked = This room isn't linked to a trip. The owner of one can say `{ $prefix }trip link` here, or `{ $prefix }trip new TITLE` starts one.
which-trip = Which trip: { $trips }? For example: `{ $prefix }trip use { $first }`.
which-trip-twin = { $trip }{ $days } – `{ $prefix }trip use #{ $no }`
for-trip = For **{ $trip }**:
trip-by = { $title } (by { $owner })
trip-by-no = { $title } (by { $owner }, #{ $no })
trip-by-choice = { $trip } – `{ $prefix }trip use #{ $no }`
trip-ended = { $trip } has ended; it can be read, not changed.
trip-full = This trip has { $count } records, and that is all one can have.
guest-full = You made { $count } things in this trip, the most a guest can. The crew can do more.
no-such-trip = I find no trip “{ $typed }” that you can see. `{ $prefix }trips` lists them.
trip-what = I don't know `trip { $typed }`. `{ $prefix }trip` shows the trip, `{ $prefix }help trip` all forms.
trip-name-missing = Which one? `{ $prefix }trips` lists them, `{ $prefix }trip use NAME` switches.
trip-not-allowed = On this server only some people can start trips. Ask whoever runs me.
trip-title-missing = What is it called? For example: `{ $prefix }trip new North by train 6–19 April`.
trip-title-id = A title with a Matrix id in it reads as if the trip were theirs. Leave the id out, please.
trip-past = That is over already. For example: `{ $prefix }trip new North by train 6–19 April`.
trip-title-taken = You have a trip “{ $title }” under way. Take another title, or `{ $prefix }trip end` it first.
too-many-trips = You have { $count } trips under way, the most one person can have. `{ $prefix }trip end` closes one.
trip-started = Trip **{ $title }**{ $days } started. You own it.
trip-next-direct = Now its stops: `{ $prefix }stop Oslo 6–9 April`. In a room, `{ $prefix }trip link` makes it the room's trip.
trip-next-room = This room is linked to it: meetups are pinged here. Now its stops: `{ $prefix }stop Oslo 6–9 April`.
trip-used = From now on we talk about **{ $trip }**.
trip-used-others = Others with the same name: { $trips }.
trip-twin = You can see others of the same name: { $trips }. I name the owner with each, so that you can tell them apart.
use-in-direct-chat = A room has one trip. Switch in a direct chat with me, or link the room with `{ $prefix }trip link NAME`.
trip-head = **{ $title }**{ $days }{ $ended }
trip-is-ended = {" "}(ended)
trip-current = {" "}← this one
trip-crew = Crew: { $crew }
trip-about = About: { $text }
trip-topics = Topics: { $text }
trip-reach = How to reach us: { $text }
trip-seeks = We are looking for: { $text }
trip-donate = To give: { $text }
trip-rooms = Linked rooms: { $rooms }
trip-is-open = Open: anybody who talks to me can find this trip.
trip-is-unlisted = Unlisted: only those who travel, host, or share a linked room can find it. `{ $prefix }trip open` changes that.
trip-counts = { $stops ->
        [0] No stops yet
        [one] One stop
       *[other] { $stops } stops
    } (`{ $prefix }stops`), { $offers ->
        [0] no offers
        [one] one offer
       *[other] { $offers } offers
    } of a bed, { $meetups ->
        [0] no meetups
        [one] one meetup
       *[other] { $meetups } meetups
    } ahead (`{ $prefix }meetups`).
trip-text-none = Nothing is written there yet. The crew can: `{ $prefix }trip about Meeting hosting co-ops by train`.
trip-text-cleared = Cleared.
trips-head = { $count ->
        [one] One trip that you can see:
       *[other] { $count } trips that you can see:
    }
trips-line = • { $title }{ $days }{ $ended }{ $mark }
trips-none = No trips to see here. `{ $prefix }trip new North by train 6–19 April` starts one.

trip-end-ask = End **{ $trip }**? No reminders any more, nothing can be changed.{ $lost } Write `{ $sure }`, or tap ✅, within 15 minutes.
trip-end-done = **{ $trip }** has ended. Safe travels.
trip-over-for-you = **{ $trip }** is over: its nights are not needed any more, and its meetups not pinged. Thank you for being part of it!
trip-delete-ask = Delete **{ $trip }** with all its stops, offers and meetups, for everybody?{ $lost } Write `{ $sure }`, or tap ✅, within 15 minutes.
trip-delete-done = **{ $trip }** is gone, with everything in it.

crew-what = `{ $prefix }trip crew add @kari:example.org` or `{ $prefix }trip crew remove @kari:example.org`.
crew-who = Who? By their Matrix id: `{ $prefix }trip crew add @kari:example.org`.
crew-not-met = { $name } and I haven't met: they write to me first, or join a room that I am in.
room-without-name = a room without a name
crew-full = A crew has at most { $count } people.
crew-already = { $name } is in the crew already.
crew-not-in = { $name } is not in the crew.
crew-removed = { $name } is not in the crew any more.
crew-removed-you = You are not in the crew of **{ $trip }** any more.
crew-owner-stays = The owner stays in the crew; `{ $prefix }trip end` ends the trip.
crew-asked = I asked { $name } (`{ $id }`) to join the crew of **{ $trip }**. Nothing changes until they say yes, and I tell you when they do. They have { $days } days. `{ $prefix }trip crew remove { $id }` takes the question back.
crew-asked-already = I have asked { $name } (`{ $id }`) already. Nothing changes until they say yes.
crew-asked-enough = { $name } (`{ $id }`) has been asked often enough these days. Please try again in a week.
crew-asks-a-day = You have asked { $count } people within a day, and that is the most. Please try again tomorrow.
crew-request = { $by } (`{ $id }`) asks you to join the crew of the trip **{ $trip }**.
crew-request-twin = It is not the **{ $trip }** of { $owner } that you can see: only the title is the same.
crew-request-what = The crew travels and plans together: you would see who offers a bed and get the addresses, and every evening I would tell you where you sleep. Until you say yes, nothing changes for you.
crew-request-how = ✅ or `yes`: you join. ❌ or `no`: you don't, and nobody is told. You have { $days } days. For no more questions from there: `{ $prefix }block { $id }`.
crew-request-no = Fine, you don't join the crew of **{ $trip }**. Nobody is told.
crew-request-over = That question is no longer open.
crew-request-withdrawn = I took the question to { $name } (`{ $id }`) back. They are not in the crew.
crew-request-expired = **{ $trip }:** { $name } (`{ $id }`) hasn't said yes, so they are not in the crew. The question is closed now.
crew-joined = { $name } (`{ $id }`) said yes and is in the crew of **{ $trip }** now.
crew-joined-you = You are in the crew of **{ $trip }** now. `{ $prefix }trip use { $typed }`, then `{ $prefix }help` shows what you can do. `{ $prefix }trip leave { $typed }` takes you out again.
crew-left = { $name } (`{ $id }`) left the crew of **{ $trip }**.
crew-left-you = You left the crew of **{ $trip }**: no more evening messages, and I delete the addresses that I told you for it.
crew-leave-owner = **{ $trip }** is yours. Hand it over first: `{ $prefix }trip hand over @kari:example.org`. Or end it: `{ $prefix }trip end`.
crew-leave-not-in = You are not in the crew of **{ $trip }**.
crew-leave-none = You are in no trip's crew.
crew-leave-unknown = You are in no crew of a trip called “{ $typed }”. `{ $prefix }trips` shows your trips.
crew-leave-which = Which crew do you want to leave: { $trips }? For example: `{ $prefix }trip leave { $first }`.
crew-leave-how = `{ $prefix }trip leave` takes you out of a trip's crew.

link-in-room = Say that in the room that is to be linked: `{ $prefix }trip link NAME`.
no-own-trip = You own no trip under way. `{ $prefix }trip new North by train 6–19 April` starts one here.
link-which = Which of your trips? Say its whole name: `{ $prefix }trip link North by train`. If two are called the same, `{ $prefix }trips` in our direct chat shows their numbers, and `{ $prefix }trip link #3` takes one.
room-linked = This room is linked to **{ $trip }**: meetups are pinged here. `{ $prefix }stops` shows the way.
room-linked-already = This room is linked to **{ $trip }**. `{ $prefix }trip unlink` first.
room-unlinked = This room isn't linked to { $trip } any more; I ping nothing here.

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
stops-none = { $trip } has no stops yet. The crew adds one with `{ $prefix }stop Oslo 6–9 April`.
stop-added = Stop { $stop }
stop-changed = Changed: { $stop }
stop-dropped = Dropped: { $stop }
stop-empty = Which place, and when? For example: `{ $prefix }stop Oslo 6–9 April`.
stop-place-missing = I read the days, but no place. For example: `{ $prefix }stop Oslo 6–9 April`.
stop-when-missing = { $place }, from when to when? For example: `{ $prefix }stop { $example } 6–9 April`, or `{ $prefix }stop maybe { $example }` without days.
stop-month-missing = “{ $typed }” of which month? For example: `{ $prefix }stop Oslo 6–9 April`.
stop-gone-by = { $days } is over already. If next time is meant, its year says so: `{ $prefix }stop Oslo 6–9 April { $year }`.
stop-open-end = “{ $typed }” has just one end. Both, please: `{ $prefix }stop Oslo 6–9 April`.
stop-not-days = “{ $typed }” is no stay from one day to another. For example: `{ $prefix }stop Oslo 6–9 April`.
stop-two-stays = I read two stays. One stop at a time: `{ $prefix }stop Oslo 6–9 April`.
stop-twice = That stop is there already: { $stop }. `{ $prefix }stop { $no } 7–9 April` changes it.
stop-overlaps = You are somewhere else on these nights: { $stop }. Make that a maybe with `{ $prefix }stop { $no } maybe`, drop it with `{ $prefix }drop { $no }`, or make this one a maybe.
stop-change-what = { $stop } – what is to change? For example: `{ $prefix }stop { $no } 7–10 April maybe -- by night train`.
stop-sure-undated = Without days #{ $no } can't be sure. Add them: `{ $prefix }stop { $no } 6–9 April sure`.
not-a-stop = #{ $no } is not a stop. `{ $prefix }stops` shows their numbers.
leave-before-arrive = Leaving on { $leave } is not after arriving on { $arrive }. For example: `{ $prefix }stop Oslo 6–9 April`.
stay-too-long = That is a long stay: at most { $count } nights.
stay-too-far = That is further ahead than anybody can plan. For example: `{ $prefix }stop Oslo 6–9 April`.
days-past = { $days } is over already.
nights-freed = { $count ->
        [one] One night that was offered there is not needed any more. I'll let the host know.
       *[other] { $count } nights that were offered there are not needed any more. I'll let the hosts know.
    }
nights-not-needed = The plans of **{ $trip }** changed: your offer #{ $no } is not needed for { $nights } any more. Thank you all the same!
meetup-stop-dropped = **{ $trip }** doesn't stop in { $place } any more; your meetup #{ $no } { $title } falls in those days.
meetup-left-over = #{ $no } { $title } was planned for that stop. It still stands; `{ $prefix }cancel { $no }` takes it off.

trip-lost = {" "}Accepted nights go: { $nights }; and { $meetups ->
        [one] a meetup that people come to
       *[other] { $meetups } meetups that people come to
    }.
trip-lost-nights = {" "}Accepted nights go: { $nights }.
trip-lost-meetups = {" "}People come to { $meetups ->
        [one] one of its meetups
       *[other] { $meetups } of its meetups
    }.

# A stop that takes days of its neighbours.
stop-shorter = #{ $no } { $place } to { $days }
stop-shorten-ask = That overlaps. Shorten { $stops }?{ $beds ->
        [0] {""}
        [one] {" "}You'd give back one bed that you have accepted there.
       *[other] {" "}You'd give back { $beds } nights that you have accepted there.
    }
