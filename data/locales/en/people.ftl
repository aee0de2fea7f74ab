# English: edits, deletions, reactions, replies; suggestions; what can't be read.

## Edits and deletions

edit-other-kind = This message made #{ $no }, which is something else. Please write a new message for that.
edit-kept = So #{ $no } stays as it was.
edit-left = I read nothing in it any more that makes #{ $no }, so that stays as it was. `{ $prefix }cancel { $no }` takes it back.
edit-gone = What this message made was taken back already. Please write a new message.
edit-deed = What this message did stays done: an edit can't undo it. Please write a new message for something else.
edit-taken-back = Taken back, since the message says something else now.
edit-offer-over = #{ $no } is over, and stays as it was. For other nights, please write a new message.
edit-asks-crew = #{ $no } is accepted for { $nights }, so I ask the crew first. Until they say yes, it stays as it was.
edit-asked-for-crew = **{ $trip }:** { $by } would like to change #{ $no } in { $place }, which you've accepted for { $nights }.
edit-asked-for-crew-how = Is that all right? ✅ or ❌ here, or reply `yes` or `no`. Until then #{ $no } stays as it was.
edit-agreed = #{ $no } is changed. I'll let the host know.
edit-agreed-for-host = **{ $trip }** is fine with your change to #{ $no }.
edit-refused = #{ $no } stays as it was. I'll let the host know.
edit-refused-for-host = **{ $trip }** would rather keep your offer #{ $no } as it was. `{ $prefix }withdraw { $no }` takes it back if that can't be.
deleted-record = That message was deleted, so #{ $no } is taken back. Those concerned hear.
deleted-contact = That message was deleted, so #{ $no } is forgotten.
deleted-kept = #{ $no } is a stop of the crew by now, so it stays.
deleted-answer = Taken back.
deleted-deed = That message was deleted. What it did stays done.
deleted-words = That message was deleted: its words are gone, and what stood there before stands again. What else it did stays done.
deleted-nothing = That message was deleted.

offer-changed = Changed: { $offer }
offer-changed-for-crew = **{ $trip }:** { $by } has changed #{ $no }, { $kind } in { $place }.
nights-open-again = **{ $trip }:** #{ $no } in { $place } is open again for { $nights }.
offer-thinking = I'll tell the host of #{ $no } that you're thinking about it.
offer-thinking-for-host = **{ $trip }** thinks about your offer #{ $no }.

## Suggestions

in-days = {", "}{ $days }
suggestion-line = **#{ $no }** { $place }{ $days } ({ $state }){ $why }
suggestion-open = suggested
suggestion-maybe = perhaps
suggestion-accepted = taken up
suggestion-declined = not this time
suggest-empty = Where to, and why? For example: `{ $prefix }suggest Malmö 12–13 April -- the co-op's spring party`.
suggest-place-missing = Where to? For example: `{ $prefix }suggest Malmö 12–13 April -- the co-op's spring party`.
suggest-stop-already = That is on the way already: { $stop }
suggested = Suggested: { $suggestion }
suggested-next = The crew of { $trip } is asked, and you hear what becomes of it.
suggest-for-crew = { $by } suggests for **{ $trip }**: { $suggestion }
suggest-for-crew-how = ✅ makes it a stop, 🤔 thinks about it, ❌ leaves it; or `{ $prefix }accept { $no }`, `{ $prefix }decline { $no }`.
suggest-days-for-maker = For **{ $trip }**, { $by } asks whether { $days } would suit for #{ $no } { $place }.
suggest-days-how = ✅ yes, ❌ no. Or reply in your own words.
suggest-days-asked = I asked { $name } whether { $days } would suit for #{ $no } { $place }. You hear what they say.
suggest-days-suit = { $by } says that these days suit: { $suggestion }
suggest-days-dont-suit = { $by } says that { $days } don't suit for #{ $no } { $place }.
suggest-days-yes = Thanks! The crew knows now that these days suit: { $suggestion }
suggest-days-no = Thanks! The crew knows now that these days don't suit for #{ $no }.
suggest-accepted = It is a stop now: { $stop }
suggest-maybe = Perhaps: { $suggestion }
suggest-declined = Left, with thanks: { $suggestion }
suggest-so-already = So it stands already: { $suggestion }
suggest-accepted-already = #{ $no } is a stop by now: the crew can change it, `{ $prefix }stop { $no } …`, or drop it.
suggest-accepted-for-maker = **{ $trip }** takes up your suggestion { $suggestion }. Thank you!
suggest-maybe-for-maker = **{ $trip }** thinks about your suggestion { $suggestion }.
suggest-declined-for-maker = **{ $trip }** can't make your suggestion { $suggestion }. Thank you all the same!
suggest-accepted-for-crew = Taken up for all of you: { $suggestion }
suggest-open-again = **{ $trip }:** the answer was taken back, so this is open again: { $suggestion }
suggest-taken-back = Taken back by who suggested it: { $suggestion }

## Reminders again

snooze-what = Reply to a reminder with it: `{ $prefix }snooze 15m`.
snooze-unread = I can't make a time of “{ $typed }”. `{ $prefix }snooze 15m` and `{ $prefix }snooze 2h` work.
snooze-gone = That reminder isn't there any more. `{ $prefix }remind me 15m tea` sets a new one.
about-meetup = #{ $no } { $title }
about-stop = #{ $no }, the stop in { $place }
about-offer = #{ $no }, the offer in { $place }
about-suggestion = #{ $no }, the suggestion of { $place }
about-and = { $what }: { $text }

## What can't be read

keyless-1 = I can't read your message: the key to it has not reached me. I'll answer it should the key still come.
keyless-2 = What helps: write it again; if that fails, log your client out and in once. Some clients send keys to verified devices only: then verify me, or switch that off for this room.
unsealed = That message came unencrypted although this chat is encrypted, so I don't act on it: on its way anybody could have written it. Please send it from a client that encrypts here.
unverified-login = I can't tell that this message came from a verified login of yours, so I don't act on it: somebody else may have logged in as you. Verify that login from a device that you trust, or write it again from a verified one.
new-login = { $count ->
        [one] A login of yours isn't verified, so I don't send it anything and do nothing that it asks: { $logins }. Verify it from a device that you trust. If it isn't yours, log it out and change your password.
       *[other] Some logins of yours aren't verified, so I don't send them anything and do nothing that they ask: { $logins }. Verify them from a device that you trust. If one isn't yours, log it out and change your password.
    }
forged = A homeserver gave me a message in your name that none of your devices wrote. I did nothing with it. Please tell those who run your homeserver and those who run me: one of the two servers lies or is broken.

## Who is meant

people-unclear = I can't tell who you mean: your words don't match the links in them ({ $ids }). Write the Matrix id itself: `{ $prefix }{ $command } @lars:example.org`.
people-further = { $ids } is named further down among other words, so I did nothing. Put everybody you mean right behind the command: `{ $prefix }{ $command } @lars:example.org`.

card-gone = #{ $no } has been taken back, so there's nothing left to answer.
card-trip-over = **{ $trip }** is over, so this can't be answered any more.
change-before = Before: { $what }
change-after = Now: { $what }
change-would-be = New: { $what }
change-people = for { $people ->
        [one] one
       *[other] { $people }
    }
change-note = “{ $note }”
change-none = no note
change-no-place = no place yet
change-no-days = no dates yet
change-certain = certain
change-uncertain = not certain
edit-asked-loses = You'd lose { $nights }.
change-by-host = the host
