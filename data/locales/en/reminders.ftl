# English: pings, the evening word, reminders, and what is set for oneself.

ping = **{ $title }** (#{ $no }) { $left }: { $when }{ $where }{ $state }{ $coming }{ $note }
ping-begun = **{ $title }** (#{ $no }) has started: { $when }{ $where }{ $state }{ $coming }{ $note }
missed-for-maker = I was away and missed the reminder for #{ $no } { $title }, { $when }. It's over now, so I said nothing in the room.
own-ping = You asked me to remind you: { $what }
own-ping-late = Sorry, I was away, so this is late. You asked me to remind you on { $when }: { $what }

evening-head = **{ $trip }** is about to begin:
evening-bed = Tonight in { $place }: { $kind }{ $people } at { $host }'s, #{ $no }{ $note }
evening-offered-tonight = **Tonight in { $place }: nothing accepted yet.** Offered: { $offers }
evening-offered = { $day } in { $place }: nothing accepted yet. Offered: { $offers }
evening-none-tonight = **Tonight in { $place }: no bed yet.**
evening-none = { $day } in { $place }: no bed yet.

lead-days = { $count ->
        [one] 1 day
       *[other] { $count } days
    }
lead-hours = { $count ->
        [one] 1 hour
       *[other] { $count } hours
    }
lead-minutes = { $count ->
        [one] 1 minute
       *[other] { $count } minutes
    }
leads-unread = How long before is “{ $typed }”? These work: `1d 2h`, `30m`, `none`.
leads-too-many = At most { $count } reminders for one meetup, please.
leads-range = Anything from 1 minute to { $days } days works.
remind-empty = What about, and when? For a meetup: `{ $prefix }remind { $no } 1d 2h`. For yourself: `{ $prefix }remind me tomorrow 9:00 buy tickets`.
remind-which = Which meetup? For example: `{ $prefix }remind { $no } 1d 2h`, or just for you: `{ $prefix }remind me { $no } 30m`.
remind-set = I'll remind everyone about #{ $no } { $title }, { $leads } before.
remind-none = No reminders for #{ $no } { $title } now.
remind-room = I'll post a reminder here { $leads } before each meetup.
remind-room-none = I won't post reminders for meetups here any more.
remind-me-meetup = I'll remind you about #{ $no } { $title }, { $leads } before.
remind-me-meetup-none = I won't remind you of #{ $no } { $title } separately. The reminder in the room stays.
remind-me-too-late = #{ $no } { $title } starts { $left }, so that's too late. For example: `{ $prefix }remind me { $no } { $minutes }m`.
remind-me-set = I'll remind you { $left }, on { $when }: { $what }
remind-me-none = { $count ->
        [0] You have no reminders.
        [one] Your reminder is deleted.
       *[other] Your { $count } reminders are deleted.
    }
remind-when-missing = When? For example: `{ $prefix }remind me tomorrow 9:00 buy tickets`, or `{ $prefix }remind me 2h call Kari`.
remind-what-missing = What should I remind you of on { $when }? For example: `{ $prefix }remind me tomorrow 9:00 buy tickets`.
remind-past = { $when } has already passed. For example: `{ $prefix }remind me tomorrow 9:00 buy tickets`.
remind-too-far = At most { $days } days ahead, please.
remind-too-many = You already have { $count } reminders, which is the maximum. To delete them: `{ $prefix }remind me none`.
reminders-head = Reminders for **{ $trip }**:
reminders-line = #{ $no } { $title }, { $when } · { $leads } before
reminders-mine = Just you, before #{ $no } { $title }: { $leads }
reminders-own = { $no }. Just you, { $when }: { $what }
reminders-none = No reminders yet. To set one: `{ $prefix }remind me tomorrow 9:00 buy tickets`.

tz-is = Your time zone is { $zone } (it's { $now } there). To change it: `{ $prefix }tz Europe/Stockholm`.
tz-set = Your time zone is now { $zone } (it's { $now } there). Stops and meetups go by local time.
tz-room-set = This room's time zone is now { $zone } (it's { $now } there).
tz-room-what = Which time zone for this room? `{ $prefix }tz room Europe/Oslo` or `{ $prefix }tz room Oslo`.
tz-no-room = That's for rooms. For yourself: `{ $prefix }tz Europe/Oslo`.
tz-unknown = I don't know the time zone “{ $typed }”. For example: `{ $prefix }tz Europe/Oslo` or `{ $prefix }tz Oslo`.

me-head = You're { $name }, and your time zone is { $zone } (it's { $now } there).
me-more-in-direct-chat = I'll tell you the rest in a direct chat.
me-no-trip = You don't have a trip here yet. `{ $prefix }trips` lists those you can see.
me-owner = We're talking about **{ $trip }**, your trip.
me-crew = We're talking about **{ $trip }**, and you're in the crew.
me-guest = We're talking about **{ $trip }**, and you're a guest.
me-offers = { $count ->
        [one] You're offering 1 bed (`{ $prefix }offers`).
       *[other] You're offering { $count } beds (`{ $prefix }offers`).
    }

# Own reminders: which hour was taken, which one is meant, and that it is gone.
remind-no-hour = You gave no time, so I took { $time }. Another one? Just reply, like “at 10”.
remind-once = I can only remind you once, not again and again. For the next time: `{ $prefix }remind me tomorrow 9:00 buy tickets`.
remind-which-time = I see more than one time in that. Put the reminder's time first: `{ $prefix }remind me tomorrow 9:00 buy tickets for 3 May`.
remind-me-gone = OK, I won't remind you: { $what }
reminder-none = You have no reminder { $no }. `{ $prefix }reminders` lists yours.
reminder-which = Which reminder? { $reminders }
reminder-none-of = You have no reminder “{ $typed }”. What you have: { $reminders }
reminder-named = { $no } { $what }
reminders-how = `{ $prefix }cancel reminder { $no }` drops one.

evening-still = Are you still travelling (**{ $trip }**)? I'll pause evening messages until you answer.
evening-still-yes = Good to hear! I'll keep telling you in the evening where a bed is missing for **{ $trip }**.
evening-still-no = OK, I'll stay quiet about **{ $trip }**.{ $own ->
        [0] {""}
       *[other] {" "}To end the trip for everyone: `{ $prefix }trip end`.
    }
