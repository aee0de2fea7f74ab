# English: edits, deletions, reactions, replies; suggestions; what can't be read.

## Edits and deletions

edit-other-kind = That message created #{ $no }, and it can't become something else. Please send this as a new message.
edit-kept = So #{ $no } stays as it was.
edit-left = I can't find #{ $no } in that message any more, so I've left it as it was. To remove it: `{ $prefix }cancel { $no }`.
edit-gone = What you added with that message has already been removed. Please send a new one.
edit-deed = Editing a message can't undo what it did. For something else, please send a new one.
edit-taken-back = Taken back, since your message says something else now.
edit-offer-over = #{ $no } is over and stays as it was. For other nights, please send a new message.
edit-asks-crew = #{ $no } is accepted for { $nights }, so I'll ask the crew first. Until they say yes, it stays as it was.
edit-asked-for-crew = **{ $trip }:** { $by } would like to change #{ $no } in { $place }, which you've accepted for { $nights }.
edit-asked-for-crew-how = Is that all right? Tap ✅ or ❌ here, or reply `yes` or `no`. Until then, #{ $no } stays as it was.
edit-agreed = #{ $no } is changed. I'll let the host know.
edit-agreed-for-host = The crew of **{ $trip }** is fine with your change to #{ $no }.
edit-refused = #{ $no } stays as it was. I'll let the host know.
edit-refused-for-host = The crew of **{ $trip }** would rather keep your offer #{ $no } as it was. If that doesn't work for you: `{ $prefix }withdraw { $no }`.
deleted-record = You deleted that message, so I've removed #{ $no } and will tell the people it affects.
deleted-contact = You deleted that message, so I've deleted #{ $no }.
deleted-kept = #{ $no } is one of the crew's stops by now, so it stays.
deleted-answer = Taken back.
deleted-deed = You deleted that message, but what it did still counts.
deleted-words = You deleted that message, so I've put back what was there before. Anything else it did still counts.
deleted-nothing = You deleted that message.

offer-changed = Changed: { $offer }
offer-changed-for-crew = **{ $trip }:** { $by } has changed #{ $no }, { $kind } in { $place }.
nights-open-again = **{ $trip }:** #{ $no } in { $place } is open again for { $nights }.
offer-thinking = I'll let the host of #{ $no } know that you're still thinking about it.
offer-thinking-for-host = The crew of **{ $trip }** is thinking about your offer #{ $no }.

## Suggestions

in-days = {", "}{ $days }
suggestion-line = **#{ $no }** { $place }{ $days } ({ $state }){ $why }
suggestion-open = open
suggestion-maybe = maybe
suggestion-accepted = accepted
suggestion-declined = not this time
suggest-empty = Where to, and why? For example: `{ $prefix }suggest Malmö 12–13 April -- the co-op's spring party`.
suggest-place-missing = Where to? For example: `{ $prefix }suggest Malmö 12–13 April -- the co-op's spring party`.
suggest-stop-already = That's already a stop: { $stop }
suggested = Suggested: { $suggestion }
suggested-next = I'll ask the crew of { $trip } and tell you what they say.
suggest-for-crew = { $by } has a suggestion for **{ $trip }**: { $suggestion }
suggest-for-crew-how = ✅ add it as a stop · 🤔 still thinking · ❌ not this time. Or `{ $prefix }accept { $no }`, `{ $prefix }decline { $no }`.
suggest-days-for-maker = For **{ $trip }**, { $by } asks whether { $days } would work for #{ $no } { $place }.
suggest-days-how = Tap ✅ for yes, ❌ for no, or reply in your own words.
suggest-days-asked = I've asked { $name } whether { $days } would work for #{ $no } { $place }, and I'll tell you what they say.
suggest-days-suit = { $by } says these days work: { $suggestion }
suggest-days-dont-suit = { $by } says { $days } won't work for #{ $no } { $place }.
suggest-days-yes = Thanks! The crew now knows that these days work: { $suggestion }
suggest-days-no = Thanks! The crew now knows that these days don't work for #{ $no }.
suggest-accepted = It's a stop now: { $stop }
suggest-maybe = Maybe: { $suggestion }
suggest-declined = Turned down, with thanks: { $suggestion }
suggest-so-already = Nothing to change: { $suggestion }
suggest-accepted-already = #{ $no } is already a stop. The crew can change it (`{ $prefix }stop { $no } …`) or drop it.
suggest-accepted-for-maker = Good news: the crew of **{ $trip }** is coming: { $suggestion }. Thank you!
suggest-maybe-for-maker = The crew of **{ $trip }** is thinking about your suggestion { $suggestion }.
suggest-declined-for-maker = The crew of **{ $trip }** can't fit in your suggestion { $suggestion }. Thanks all the same!
suggest-accepted-for-crew = Your crew has accepted a suggestion: { $suggestion }
suggest-open-again = **{ $trip }:** the answer was taken back, so this is open again: { $suggestion }
suggest-taken-back = This suggestion has been withdrawn: { $suggestion }

## Reminders again

snooze-what = Reply to the reminder you mean: `{ $prefix }snooze 15m`.
snooze-unread = How long is “{ $typed }”? For example: `{ $prefix }snooze 15m` or `{ $prefix }snooze 2h`.
snooze-gone = That reminder isn't there any more. To set a new one: `{ $prefix }remind me 15m tea`.
about-meetup = #{ $no } { $title }
about-stop = #{ $no }, the stop in { $place }
about-offer = #{ $no }, the offer in { $place }
about-suggestion = #{ $no }, the suggestion of { $place }
about-and = { $what }: { $text }

## What can't be read

keyless-1 = I can't read your message yet, because I don't have its key. If the key arrives, I'll answer.
keyless-2 = Please send it again. If that doesn't help, log out of your app and back in. Some apps send keys to verified devices only: if yours does, verify me, or turn that off for this room.
unsealed = This chat is encrypted but that message wasn't, so I've ignored it: someone else could have written it. Please send it from an app that encrypts here.
unverified-login = I can't tell whether that message came from a verified login of yours, so I've ignored it: someone else could have logged in as you. Please verify that login from a device you trust, or send the message from a verified one.
new-login = { $count ->
        [one] A login of yours isn't verified, so I won't send it anything or do what it asks: { $logins }. Please verify it from a device you trust. If it isn't yours, log it out and change your password.
       *[other] Some logins of yours aren't verified, so I won't send them anything or do what they ask: { $logins }. Please verify them from a device you trust. If one isn't yours, log it out and change your password.
    }
forged = A homeserver gave me a message in your name that none of your devices wrote. I've ignored it. Please tell the people who run your homeserver and the people who run me: one of the two servers is lying or broken.

## Who is meant

people-unclear = I can't tell who you mean: your words don't match the links in them ({ $ids }). Please write the Matrix ID itself: `{ $prefix }{ $command } @lars:example.org`.
people-further = { $ids } comes further down, among other words, so I haven't done anything. Please put everyone you mean right after the command: `{ $prefix }{ $command } @lars:example.org`.

card-gone = #{ $no } isn't there any more, so there's nothing left to answer.
card-trip-over = **{ $trip }** is over, so this can't be answered any more.
change-before = Before: { $what }
change-after = Now: { $what }
change-would-be = New: { $what }
change-people = for { $people ->
        [one] 1 person
       *[other] { $people } people
    }
change-note = “{ $note }”
change-none = no note
change-no-place = no place yet
change-no-days = no dates yet
change-certain = certain
change-uncertain = not certain
edit-asked-loses = You'd lose { $nights }.
change-by-host = the host
