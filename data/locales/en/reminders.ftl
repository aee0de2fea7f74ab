# English: pings, the evening word, reminders, and what is set for oneself.

ping = **{ $title }** (#{ $no }) { $left }: { $when }{ $where }{ $state }{ $coming }{ $note }
ping-begun = **{ $title }** (#{ $no }) is under way: { $when }{ $where }{ $state }{ $coming }{ $note }
missed-for-maker = I was away and missed the ping for #{ $no } { $title }, { $when }. It is over now; I said nothing in the room.
own-ping = You wanted to be reminded: { $what }
own-ping-late = I was away, so this comes late. For { $when } you wanted to be reminded: { $what }

evening-head = **{ $trip }** is about to begin:
evening-bed = Tonight in { $place }: { $kind }{ $people } at { $host }'s, #{ $no }{ $note }
evening-offered-tonight = **Tonight in { $place }: nothing accepted yet.** Offered: { $offers }
evening-offered = { $day } in { $place }: nothing accepted yet. Offered: { $offers }
evening-none-tonight = **Tonight in { $place }: no bed.**
evening-none = { $day } in { $place }: no bed.

lead-days = { $count ->
        [one] one day
       *[other] { $count } days
    }
lead-hours = { $count ->
        [one] one hour
       *[other] { $count } hours
    }
lead-minutes = { $count ->
        [one] one minute
       *[other] { $count } minutes
    }
leads-unread = I can't make times of “{ $typed }”. `1d 2h`, `30m` and `none` work.
leads-too-many = At most { $count } reminders for one meetup.
leads-range = From one minute to { $days } days before.
remind-empty = Of what, and when? `{ $prefix }remind 7 1d 2h` for a meetup, `{ $prefix }remind me tomorrow 9:00 buy tickets` for you.
remind-which = Of which meetup? `{ $prefix }remind 7 1d 2h`, or for you alone `{ $prefix }remind me 7 30m`.
remind-set = #{ $no } { $title } is pinged before it by: { $leads }.
remind-none = #{ $no } { $title } is not pinged.
remind-room = Meetups are pinged here before they begin by: { $leads }.
remind-room-none = Meetups are not pinged here any more.
remind-me-meetup = I remind you of #{ $no } { $title } before it by: { $leads }.
remind-me-meetup-none = I don't remind you of #{ $no } { $title } besides the reminder in the room.
remind-me-too-late = #{ $no } { $title } begins { $left }, sooner than that. For example: `{ $prefix }remind me { $no } { $minutes }m`.
remind-me-set = I remind you { $left }, on { $when }: { $what }
remind-me-none = { $count ->
        [0] You had none set.
        [one] Your reminder is gone.
       *[other] Your { $count } reminders are gone.
    }
remind-when-missing = When? For example: `{ $prefix }remind me tomorrow 9:00 buy tickets`, or `{ $prefix }remind me 2h call Kari`.
remind-what-missing = On { $when }, of what? For example: `{ $prefix }remind me tomorrow 9:00 buy tickets`.
remind-past = { $when } is over already. For example: `{ $prefix }remind me tomorrow 9:00 buy tickets`.
remind-too-far = At most { $days } days ahead, please.
remind-too-many = You have { $count } reminders set, the most one can have. `{ $prefix }remind me none` clears them.
reminders-head = Pings for **{ $trip }**:
reminders-line = #{ $no } { $title }, { $when } · before it: { $leads }
reminders-mine = You alone, before #{ $no } { $title }: { $leads }
reminders-own = { $no }. You, on { $when }: { $what }
reminders-none = Nothing is set. `{ $prefix }remind me tomorrow 9:00 buy tickets` sets one.

tz-is = Your words about time are read in { $zone }, where it is { $now }. `{ $prefix }tz Europe/Stockholm` changes that.
tz-set = From now on I read your words about time in { $zone }, where it is { $now }. What has a place is in that place's time.
tz-room-set = This room's words about time are read in { $zone }, where it is { $now }.
tz-room-what = This room's zone: which? `{ $prefix }tz room Europe/Oslo` or `{ $prefix }tz room Oslo` works.
tz-no-room = That is for rooms. For you: `{ $prefix }tz Europe/Oslo`.
tz-unknown = I don't know the zone “{ $typed }”. `{ $prefix }tz Europe/Oslo` or `{ $prefix }tz Oslo` works.

me-head = You are { $name }; your zone is { $zone }, where it is { $now }.
me-more-in-direct-chat = The rest I tell you in a direct chat.
me-no-trip = You have no trip here yet. `{ $prefix }trips` lists those you can see.
me-owner = We talk about **{ $trip }**; you own it.
me-crew = We talk about **{ $trip }**; you are in the crew.
me-guest = We talk about **{ $trip }**, as a guest.
me-offers = { $count ->
        [one] You offer one place to sleep (`{ $prefix }offers`).
       *[other] You made { $count } offers of places to sleep (`{ $prefix }offers`).
    }

# Own reminders: which hour was taken, which one is meant, and that it is gone.
remind-no-hour = You named no hour, so I took { $time }. Another one? Just reply, like “at 10”.
remind-once = I can only remind you once, not again and again. For the next time: `{ $prefix }remind me tomorrow 9:00 buy tickets`.
remind-which-time = I see more than one time in that. Put the one I should write to you at first: `{ $prefix }remind me tomorrow 9:00 buy tickets for 3 May`.
remind-me-gone = Okay, I won’t remind you: { $what }
reminder-none = You have no reminder { $no }. `{ $prefix }reminders` shows what is set.
reminder-which = Which reminder? { $reminders }
reminder-none-of = You have no reminder “{ $typed }”. What you have: { $reminders }
reminder-named = { $no } { $what }
reminders-how = `{ $prefix }cancel reminder { $no }` drops one.
