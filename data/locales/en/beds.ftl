# English: offers and nights. Days are stays: from an evening to the morning on which one leaves.

kind-sofa = a sofa
kind-bed = a bed
kind-floor = floor space
kind-hammock = space for a hammock
kind-tent = space for a tent
kind-other = a place to sleep

by-host = {" "}at { $host }'s
nights-open = { $days } ({ $nights }, open)
nights-taken = { $days } ({ $nights }, accepted)
nights-left = { $days } ({ $nights }, not needed)
nights-withdrawn = { $days } ({ $nights }, withdrawn)
offer-line = **#{ $no }** { $kind }{ $by } in { $place } for { $people ->
        [one] 1 person
       *[other] { $people } people
    }: { $nights }{ $note }

offer-added = Thank you! I've passed offer **#{ $no }** on to the crew of **{ $trip }**: { $kind } in { $place } for { $people ->
        [one] 1 person
       *[other] { $people } people
    }, { $nights }{ $note }. I'll let you know what they say.
accepted-elsewhere = Heads-up: the trip isn't near { $place } on { $nights }, so `{ $prefix }nights` doesn't count it.
offer-cut = I left out { $nights }: the travellers aren't there then.
offer-no-stop = { $place } isn't a stop yet, so it's up to the crew.
offer-for-crew = New offer for **{ $trip }**: { $offer }
offer-for-crew-how = Accept it? Tap ✅ or ❌, or write `{ $prefix }accept { $no }`{ $count ->
        [one] {""}
       *[other] {" "}(just one night: `{ $prefix }accept { $no } { $night }`)
    }.
offer-empty = What can you offer, and for which nights? For example: `{ $prefix }{ $example }`.
offer-number = To change #{ $no }, withdraw it (`{ $prefix }withdraw { $no }`) and offer it again: `{ $prefix }{ $example }`.{ $more }
offer-kind-missing = Is it a sofa, bed, floor, hammock or tent? For example: `{ $prefix }{ $example }`.
offer-when-missing = Great, { $kind }! For which nights? For example: `{ $prefix }{ $example }`.
offer-nights-unread = Which nights? From the evening they come to the morning they leave: `{ $prefix }{ $example }`.
offer-place-missing = Where? The trip has no stop on those nights: `{ $prefix }{ $example }`.
offer-people = { $count } people? Anything from 1 to { $most } works.
offer-too-long = That's too many nights for one offer ({ $count } at most).
offer-not-yours = #{ $no } is someone else's offer. `{ $prefix }nights` shows which nights have a bed.
not-an-offer = #{ $no } isn't an offer. `{ $prefix }offers` lists them.
offers-head = Offers for **{ $trip }**:
offers-none = No offers for { $trip } yet. To make one: `{ $prefix }{ $example }`.

nights-past = That's in the past: { $nights }.
nights-outside = The trip isn't in { $place } on { $nights }. It's there { $stays }.
nights-unread = Which nights? #{ $no } is for { $nights }: `{ $prefix }{ $command } { $no } { $night }`.
nights-not-offered = #{ $no } is for { $nights }, not { $missing }.
night-taken-already = You already have #{ $other } for { $night }. To free that night: `{ $prefix }decline { $other } { $night }`.
offer-so-already = Nothing to change: { $offer }
offer-nothing-left = There's nothing left to change here: { $offer }

accepted = You've accepted **#{ $no }**: { $nights } in { $place }. I'll let the host know.
accepted-but = I left out { $nights }: you already have a bed then.
accepted-for-host = Good news: the crew of **{ $trip }**{ $people ->
        [one] {""}
       *[other] , { $people } people,
    } would love to stay with you, { $nights }. Thank you! That's for #{ $no }.
accepted-for-host-first = Good news: { $people ->
        [one] { $owner }
        [2] { $owner } and one other person
       *[other] { $owner } and the crew ({ $people } people)
    } would love to stay with you, { $nights }. Thank you! That's for #{ $no }, on the trip **{ $trip }**.
accepted-for-host-how = If something comes up: `{ $prefix }withdraw { $no }`. For just one night, add it at the end.
accepted-for-crew = Your crew has accepted #{ $no } in { $place }, { $nights }.
declined = You've turned down #{ $no } for { $nights }. I'll let the host know, with thanks.
declined-for-host = The crew of **{ $trip }** doesn't need your offer #{ $no } for { $nights }. Thanks all the same!
declined-for-crew = Your crew has turned down #{ $no } in { $place }, { $nights }.
withdrawn = You've withdrawn #{ $no } for { $nights }. I'll let the crew know.
withdrawn-for-crew = #{ $no } in { $place } has been withdrawn for { $nights }.
lost-for-crew = **You've lost a bed:** #{ $no } in { $place }, which you'd accepted for { $nights }, has been withdrawn. `{ $prefix }nights` shows what you still have.

nights-head = **{ $trip }**, { $count ->
        [one] 1 night
       *[other] { $count } nights
    } ahead, { $without ->
        [0] { $count ->
            [one] with a bed
           *[other] all with a bed
        }
        [one] 1 without a bed
       *[other] { $without } without a bed
    }:
nights-none = { $trip } has no more nights ahead. `{ $prefix }stops` shows the route.
night-none = ❌ { $day } · { $place }{ $unsure } · no bed
night-offered = ❓ { $day } · { $place }{ $unsure } · { $count ->
        [one] 1 offer
       *[other] { $count } offers
    }: { $offers }
night-taken = ✅ { $day } · { $place }{ $unsure } · { $kind }{ $by }, #{ $no }
if-unsure = {" ("}{ $certainty })

withdraw-ask = Withdraw #{ $no } in { $place } for { $nights }? The crew of { $trip } has accepted it and is counting on it. Write `{ $sure }` (just “yes” isn't enough) or tap ✅ within 15 minutes.
decline-ask = Give back #{ $no } in { $place } for { $nights }? You've accepted it; I'll tell the host that you don't need it after all. Write `{ $sure }` (just “yes” isn't enough) or tap ✅ within 15 minutes.
nights-count = { $count ->
        [one] 1 night
       *[other] { $count } nights
    }
nights-span = { $days } ({ $nights })
offer-how = Changed your mind? `{ $prefix }withdraw { $no }`
offer-note-public = Everyone who can see the trip can read your note.
offer-number-more = {" "}To add a night: `{ $prefix }offer { $no } +{ $night }`
