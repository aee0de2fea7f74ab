# English: one's own data, blocks, introductions, and what goes by itself.

act-file = a file

own-hand-who = Who's taking over? Someone in the crew, by Matrix ID: `{ $prefix }trip hand over @kari:example.org`.
own-hand-yours = The trip is already yours.
own-hand-crew = They need to join the crew first: `{ $prefix }trip crew add { $id }`.
own-hand-ask = Hand **{ $trip }** over to { $name }? You'll stay in the crew, but only its new owner can hand it back. Write `{ $sure }` (just “yes” isn't enough) or tap ✅ within 15 minutes.
own-handed-you = { $by } has handed **{ $trip }** over to you, so it's yours now. `{ $prefix }help trip` shows what its owner can do.
own-handed-crew = **{ $trip }** belongs to { $name } now.
own-handed = **{ $trip }** belongs to { $name } now. You're still in its crew.
own-hand-asked = I've asked { $name } (`{ $id }`) to take over **{ $trip }**. It stays yours until they say yes, and I'll tell you when they do. They have { $days } days.
own-hand-asked-already = I've already asked { $name } (`{ $id }`). **{ $trip }** stays yours until they say yes.
own-hand-request = { $by } (`{ $id }`) would like to hand the trip **{ $trip }** over to you.
own-hand-request-what = As the owner of **{ $trip }**, you decide who's in the crew, which rooms it's linked to and when it ends. Tap ✅ or say `yes` to take it over. With ❌ or `no` it stays theirs, and nobody is told. You have { $days } days.
own-hand-request-no = OK, **{ $trip }** stays theirs. Nobody is told.
own-hand-request-expired = **{ $trip }:** { $name } (`{ $id }`) hasn't said yes, so the trip stays yours. The question is closed now.

own-crew-blocked = { $name } is blocked from this trip. Unblock them first, in a direct chat: `{ $prefix }trip unblock { $id }`.

own-block-in-room = Please do that in a direct chat with me, so that nobody else sees it.

own-blocked = You won't get any more offers, suggestions or questions from { $id } through me. You'll still see each other in rooms. To undo that: `{ $prefix }unblock { $id }`.
own-blocked-already = { $id } is already blocked.
own-blocked-left = You've left the crew of { $trips }, owned by { $id }, so you won't get anything more from there.
own-blocked-none = You haven't blocked anyone. To block someone: `{ $prefix }block @spam:example.org`.
own-blocked-list = You've blocked: { $people }

own-block-oneself = That's you.
own-block-too-many = At most { $count } people, please.

own-unblocked = You've unblocked { $id }.

own-not-blocked = You hadn't blocked { $id }.

own-trip-block-who = Who? Use their Matrix ID: `{ $prefix }trip block @spam:example.org`.
own-trip-block-crew = { $id } is in the crew. Remove them first: `{ $prefix }trip crew remove { $id }`.
own-trip-blocked = { $id } is blocked from **{ $trip }**: they can't see it or take part in it, and won't be told. To undo that: `{ $prefix }trip unblock { $id }`.
own-trip-block-host = I've given back the nights you'd accepted from their offer #{ $no }. They'll get the usual message about it.
own-trip-blocked-none = Nobody is blocked from **{ $trip }**.
own-trip-blocked-list = Blocked from **{ $trip }**: { $people }
own-trip-unblocked = { $id } isn't blocked from **{ $trip }** any more.

own-kept = I'll keep **{ $trip }** until you delete it or say `{ $prefix }trip keep off`.

own-keep-off = I'll delete **{ $trip }** { $days ->
        [one] a day
       *[other] { $days } days
    } after it ends, and tell you a week before.
own-keep-what = `{ $prefix }trip keep`, or `{ $prefix }trip keep off`?

own-trip-goes = **{ $trip }** is over. In { $days } days I'll delete it and everything in it. To keep it: `{ $prefix }trip keep`. To delete it now: `{ $prefix }trip delete`.

own-data = Here's everything I have about you, as a file.
own-data-alone = I only send you your data in an encrypted direct chat.
own-data-too-long = That's more than { $megabytes } MB, which is too much for one file. Please ask the people who run me.

own-forget-what = To have me forget you: `{ $prefix }forget me`.
own-forget-alone = Please say that in a direct chat with me.
own-forget-ask = Shall I forget everything about you? Your offers, suggestions, contacts, reminders and answers will be deleted; the crew will see that a bed is gone, but not whose it was. What others count on stays, without your name: stops, and meetups that others are coming to (`{ $prefix }cancel` those first if they shouldn't stay). Your trips pass to someone in their crew, or are deleted. This can't be undone. For a copy first: `{ $prefix }mydata`. To go ahead, write `{ $sure }` (just “yes” isn't enough) or tap ✅ within 15 minutes.

own-forgotten = Done. I no longer know anything about you. What I said in rooms stays there, and so does this chat until you leave it. Take care!

own-forget-gone =
    { $count ->
        [one] **{ $trip }:** I was asked to forget { $numbers }, so it's gone.
       *[other] **{ $trip }:** I was asked to forget { $numbers }, so they're gone.
    }
own-forget-heir = **{ $trip }** is yours now: its owner has asked me to forget them.
own-forget-meetup = **{ $trip }:** the person who set up #{ $no } { $title } is gone, but others are coming, so it's yours now. To cancel it: `{ $prefix }cancel { $no }`.

own-stop-contacts = {"    "}to meet: { $contacts }

own-intro-who = Which two contacts? Give me their numbers or names: `{ $prefix }intro 3 5` or `{ $prefix }intro Lena, Per`.
own-intro-unknown = I can't find two of your contacts in “{ $typed }”. `{ $prefix }contacts` lists them, with their numbers.
own-intro-oneself = Please pick two other people.
own-intro-waits = I'm already asking { $a } and { $b }.
own-intro-too-many = { $count } introductions are still waiting for an answer. Please wait for some of them.
own-intro-by-hand = As far as I know, { $names } can't be reached on Matrix, so I can't ask. Here's a text to send each of them yourself:
own-intro-not-met = I haven't met { $names } yet, and I don't write to people first. Here's a text to send each of them yourself:
own-intro-off = I don't make introductions here. Here's a text to send each of them yourself:
own-intro-a-day = I've made { $count } introductions for you in a day, and that's the most I can do. Please try again tomorrow.
own-intro-all-a-day = I've made as many introductions as I can today. Please try again tomorrow.
own-intro-letter = Hello { $name }, we're travelling ({ $trip }) and think that you and { $other } might like to know each other. Would you? If you both say yes, we'll pass on how to reach you. If not, just don't answer, and we won't pass anything on.
own-intro-ask = { $by }, from the trip **{ $trip }**, would like to introduce you and { $other } to each other.
own-intro-ask-what = If you both tap ✅, { $other } gets your Matrix ID, `{ $mine }`, and you get theirs, and nothing else. Until then, I won't pass anything on. If you tap ❌, nobody will know. You have { $days } days.
own-intro-asked = I've asked { $a } and { $b } separately. They'll only get each other's Matrix ID if both say yes within { $days } days. Either way, I'll let you know.
own-intro-yes = Thanks! I'll be in touch if you both say yes.
own-intro-no = OK. I won't pass anything on, and nobody will know.
own-intro-said = You've already answered that.
own-intro-over = That's over.
own-intro-done = You both said yes: { $name } is `{ $id }`.
own-intro-done-crew = **{ $trip }:** { $a } and { $b } now have each other's Matrix ID.
own-intro-none = **{ $trip }:** nothing came of introducing { $a } and { $b }.

help-intro = offer to introduce two contacts to each other
    .usage = intro CONTACT, CONTACT
    .example = intro Lena, Per
help-mydata = get everything I have about you, as a file
    .usage = mydata
    .example = mydata
help-forget = have me forget everything about you (I'll ask first)
    .usage = forget me
    .example = forget me
