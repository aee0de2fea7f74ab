# English: offers and nights. Days are stays: from an evening to the morning on which one leaves.

kind-sofa = a sofa
kind-bed = a bed
kind-floor = floor space
kind-hammock = a hammock spot
kind-tent = a tent spot
kind-other = a place to sleep

by-host = {" "}at { $host }'s
nights-open = { $days } ({ $nights }, open)
nights-taken = { $days } ({ $nights }, accepted)
nights-left = { $days } ({ $nights }, turned down)
nights-withdrawn = { $days } ({ $nights }, withdrawn)
offer-line = **#{ $no }** { $kind } in { $place }{ $by } for { $people ->
        [one] one
       *[other] { $people }
    }: { $nights }{ $note }

offer-added = Thank you! I've passed offer **#{ $no }** on to the crew of **{ $trip }**: { $kind } in { $place } for { $people ->
        [one] 1 person
       *[other] { $people } people
    }, { $nights }{ $note }. I'll let you know what they say.
accepted-elsewhere = Mind: the trip isn't near { $place } on { $nights }, so `{ $prefix }nights` doesn't count it.
offer-cut = Left out { $nights }: they are not there then.
offer-no-stop = { $place } isn't a stop yet; the crew decides.
offer-for-crew = For **{ $trip }**: { $offer }
offer-for-crew-how = Take it? Tap ✅ or ❌, or write `{ $prefix }accept { $no }`{ $count ->
        [one] {""}
       *[other] {" "}(just one night: `{ $prefix }accept { $no } { $night }`)
    }.
offer-empty = What, and for which nights? For example: `{ $prefix }offer Oslo sofa Mon–Tue and/or Tue–Wed for 2 -- there's a cat`.
offer-number = #{ $no } can get more nights, `{ $prefix }offer { $no } +Thu`, or be withdrawn, `{ $prefix }withdraw { $no }`, and offered anew: `{ $prefix }offer Oslo sofa Mon–Tue`.
offer-kind-missing = A sofa, bed, floor, hammock or tent? For example: `{ $prefix }offer Oslo sofa Mon–Tue`.
offer-when-missing = I read { $kind }. For which nights? For example: `{ $prefix }offer Oslo sofa Mon–Tue`.
offer-nights-unread = I can't make nights of that. From an evening to a morning: `{ $prefix }offer Oslo sofa Mon–Tue and/or Tue–Wed`.
offer-place-missing = Where? There is no stop on those nights. For example: `{ $prefix }offer Oslo sofa Mon–Tue`.
offer-people = For { $count }? From 1 to { $most }, please.
offer-too-long = That is a lot: at most { $count } nights in one offer.
offer-not-yours = #{ $no } is an offer of somebody else's. `{ $prefix }nights` shows which nights have a bed.
not-an-offer = #{ $no } is not an offer. `{ $prefix }offers` shows their numbers.
offers-head = Offers for **{ $trip }**:
offers-none = No offers for { $trip } that you can see. `{ $prefix }offer Oslo sofa Mon–Tue` makes one.

nights-past = { $nights } is over already.
nights-outside = The trip isn't in { $place } on { $nights }, but on { $stays }.
nights-unread = I can't make nights of that. #{ $no } is for { $nights }: `{ $prefix }{ $command } { $no } { $night }`.
nights-not-offered = #{ $no } isn't for { $missing }, but for { $nights }.
night-taken-already = The night of { $night } is accepted from #{ $other } already. `{ $prefix }decline { $other } { $night }` gives that back first.
offer-so-already = So it stands already: { $offer }
offer-nothing-left = Nothing there to change: { $offer }

accepted = Accepted from **#{ $no }**: { $nights } in { $place }. I'll let the host know.
accepted-but = Not { $nights }: there is another bed already.
accepted-for-host = Good news: the crew ({ $people ->
        [one] 1 person
       *[other] { $people } people
    }) of **{ $trip }** would love to stay with you: { $nights }, offer #{ $no }. Thank you!
accepted-for-host-how = If something comes up: `{ $prefix }withdraw { $no }`, all of it or a night.
accepted-for-crew = Accepted for all of you: #{ $no } in { $place }, { $nights }.
declined = #{ $no } is left for { $nights }; I'll thank the host and let them know.
declined-for-host = **{ $trip }** doesn't need your offer #{ $no } for { $nights }. Thank you all the same!
declined-for-crew = Left: #{ $no } in { $place }, { $nights }.
withdrawn = Withdrawn from #{ $no }: { $nights }. I'll let the crew know.
withdrawn-for-crew = #{ $no } in { $place } was withdrawn for { $nights }.
lost-for-crew = **A bed is gone:** #{ $no } in { $place } was withdrawn for { $nights }, which you had accepted. `{ $prefix }nights` shows what is left.

nights-head = **{ $trip }**, { $count ->
        [one] one night
       *[other] { $count } nights
    } ahead, { $without ->
        [0] all with a bed
        [one] one without a bed
       *[other] { $without } without a bed
    }:
nights-none = { $trip } has no nights ahead. `{ $prefix }stops` shows the way.
night-none = ❌ { $day } · { $place }{ $unsure } · no bed
night-offered = ❓ { $day } · { $place }{ $unsure } · { $count ->
        [one] 1 offer
       *[other] { $count } offers
    }: { $offers }
night-taken = ✅ { $day } · { $place }{ $unsure } · { $kind }{ $by }, #{ $no }
if-unsure = {" ("}{ $certainty })

withdraw-ask = Take back #{ $no } in { $place } for { $nights }? { $trip } has accepted these nights and counts on them. Write `{ $sure }`, or tap ✅, within 15 minutes.
decline-ask = Give back #{ $no } in { $place } for { $nights }? You have accepted these nights; I'll tell the host that you don't need them. Write `{ $sure }`, or tap ✅, within 15 minutes.
nights-count = { $count ->
        [one] 1 night
       *[other] { $count } nights
    }
nights-span = { $days } ({ $nights })
offer-how = Changed your mind? `{ $prefix }withdraw { $no }`
offer-note-public = Everyone who can see the trip can read your note.
