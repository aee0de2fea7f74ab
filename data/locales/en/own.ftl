# English: one's own data, blocks, introductions, and what goes by itself.

act-file = a file

own-hand-who = To whom? To one of the crew, by Matrix id: `{ $prefix }trip hand over @kari:example.org`.
own-hand-yours = The trip is yours already.
own-hand-crew = Only to one of the crew. First: `{ $prefix }trip crew add { $id }`.
own-hand-ask = Hand **{ $trip }** over to { $name }? You stay in the crew. Then only its new owner can hand it back. Write `{ $sure }`, or tap ✅, within 15 minutes.
own-handed-you = { $by } handed **{ $trip }** over to you: it is yours now. `{ $prefix }help trip` shows what its owner can do.
own-handed-crew = **{ $trip }** belongs to { $name } now.
own-handed = **{ $trip }** belongs to { $name } now. You are in its crew.
own-hand-asked = I asked { $name } (`{ $id }`) to take **{ $trip }** over. It stays yours until they say yes, and I tell you when they do. They have { $days } days.
own-hand-asked-already = I have asked { $name } (`{ $id }`) already. **{ $trip }** stays yours until they say yes.
own-hand-request = { $by } (`{ $id }`) wants to hand the trip **{ $trip }** over to you.
own-hand-request-what = As the owner of **{ $trip }** you decide who is in the crew, which rooms it is linked to and when it ends. ✅ or `yes`: it is yours. ❌ or `no`: it stays theirs, and nobody is told. You have { $days } days.
own-hand-request-no = Fine, **{ $trip }** isn't handed over to you. Nobody is told.
own-hand-request-expired = **{ $trip }:** { $name } (`{ $id }`) hasn't said yes, so the trip stays yours. The question is closed now.

own-crew-blocked = { $name } is blocked in this trip. First, in a direct chat: `{ $prefix }trip unblock { $id }`.

own-block-in-room = Blocks only in a direct chat with me: nobody else need know of them.

own-blocked = { $id } is blocked for you: offers, suggestions and questions from there don't reach you through me. In rooms you see each other as before. `{ $prefix }unblock { $id }` undoes it.
own-blocked-already = { $id } is blocked already.
own-blocked-left = You left the crew of { $trips }, owned by { $id }: nothing more comes from there.
own-blocked-none = You block nobody. `{ $prefix }block @spam:example.org` blocks somebody for you.
own-blocked-list = Blocked for you: { $people }

own-block-oneself = That is you.
own-block-too-many = At most { $count } people, please.

own-unblocked = { $id } is not blocked for you any more.

own-not-blocked = { $id } wasn't blocked.

own-trip-block-who = Whom? By their Matrix id: `{ $prefix }trip block @spam:example.org`.
own-trip-block-crew = { $id } is in the crew. First: `{ $prefix }trip crew remove { $id }`.
own-trip-blocked = { $id } is blocked in **{ $trip }**: they can't see it, offer, suggest or answer, and hear nothing of that. `{ $prefix }trip unblock { $id }` undoes it.
own-trip-block-host = The nights of their offer #{ $no } that you had accepted are given back; they hear that as any host does.
own-trip-blocked-none = Nobody is blocked in **{ $trip }**.
own-trip-blocked-list = Blocked in **{ $trip }**: { $people }
own-trip-unblocked = { $id } is not blocked in **{ $trip }** any more.

own-kept = **{ $trip }** is kept, until you say `{ $prefix }trip keep off` or delete it.

own-keep-off = **{ $trip }** goes { $days ->
        [one] one day
       *[other] { $days } days
    } after its end. You hear a week before.
own-keep-what = `{ $prefix }trip keep` or `{ $prefix }trip keep off`.

own-trip-goes = **{ $trip }** is over. In { $days } days I forget it, with everything in it. `{ $prefix }trip keep` keeps it, `{ $prefix }trip delete` forgets it now.

own-data = Here is everything that I keep about you, as a file.
own-data-alone = What I keep about you I only send in an encrypted direct chat.
own-data-too-long = That is more than { $megabytes } MB, too much for one file. Please ask whoever runs me.

own-forget-what = To be forgotten: `{ $prefix }forget me`.
own-forget-alone = Say that to me in a direct chat.
own-forget-ask = Forget everything about you? Your offers, suggestions, contacts, reminders and answers go. The crew will see that a bed is gone, not whose. What others count on stays without your name: stops, and meetups that others come to, with title, time and place (`{ $prefix }cancel` them first if they shouldn't). A trip of yours goes to somebody else of its crew, or away. It can't be undone; `{ $prefix }mydata` sends you a copy first. Write `{ $sure }`, or tap ✅, within 15 minutes.

own-forgotten = Done: I know nothing of you any more. What I said in rooms stays there, and so does this chat, until you leave it. Take care!

own-forget-gone =
    { $count ->
        [one] **{ $trip }:** { $numbers } is gone: I was asked to forget it.
       *[other] **{ $trip }:** { $numbers } are gone: I was asked to forget them.
    }
own-forget-heir = **{ $trip }** is yours now: whoever owned it asked me to forget them.
own-forget-meetup = **{ $trip }:** #{ $no } { $title } has nobody any more who made it, but others come. It is yours now. `{ $prefix }cancel { $no }` calls it off.

own-stop-contacts = {"    "}to meet: { $contacts }

own-intro-who = Whom? Two of your contacts, by number or name: `{ $prefix }intro 3 5`, `{ $prefix }intro Lena, Per`.
own-intro-unknown = I don't find two of your contacts in “{ $typed }”. `{ $prefix }contacts` shows them with their numbers.
own-intro-oneself = It takes two others.
own-intro-waits = { $a } and { $b } are being asked already.
own-intro-too-many = { $count } introductions wait already; some should be answered first.
own-intro-by-hand = Not on Matrix, as far as is noted: { $names }. So I can't ask. A text for each, to send yourself:
own-intro-not-met = I haven't met { $names } yet, and I don't write to people first. A text for each, to send yourself:
own-intro-off = I don't make introductions here. A text for each, to send yourself:
own-intro-a-day = You have had { $count } introductions made within a day, and that is the most. Please try again tomorrow.
own-intro-all-a-day = I have made as many introductions as I may today. Please try again tomorrow.
own-intro-letter = Hello { $name }, we are travelling ({ $trip }) and think that you and { $other } might like to know each other. Would you? If you both say yes, we pass on how to reach you. If not, just don't answer, and nothing is passed on.
own-intro-ask = { $by }, of the trip **{ $trip }**, would like to introduce you and { $other } to each other.
own-intro-ask-what = If both of you say ✅, { $other } gets your Matrix id, `{ $mine }`, and you get theirs; nothing else. Before that, nothing is passed on. Nobody will know of a ❌. It is open for { $days } days.
own-intro-asked = { $a } and { $b } are asked, each alone. Only if both agree within { $days } days does either get the other's Matrix id. You hear what came of it.
own-intro-yes = Noted. You hear from me if both of you want it.
own-intro-no = Fine. Nothing is passed on, and nobody will know.
own-intro-said = You have answered that already.
own-intro-over = That is over.
own-intro-done = You both agreed: { $name } is `{ $id }`.
own-intro-done-crew = **{ $trip }:** { $a } and { $b } have each other's Matrix id now.
own-intro-none = **{ $trip }:** no introduction of { $a } and { $b } came of it.

help-intro = asks two contacts whether you may introduce them
    .usage = intro CONTACT, CONTACT
    .example = intro Lena, Per
help-mydata = everything I keep about you, as a file
    .usage = mydata
    .example = mydata
help-forget = I forget everything about you, once you confirm it
    .usage = forget me
    .example = forget me
