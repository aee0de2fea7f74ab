# English: how to get in, for the crew alone and around accepted nights; what looks like an address; questions between crew
# and host; nights that are lost, offers that wait.

help-details = how to get in, for the crew alone once a night is accepted
    .usage = details N [TEXT | -]
    .example = details 4 Storgata 1, third floor, the key is with the neighbour
help-ask = asks a host something, without your name
    .usage = ask N TEXT
    .example = ask 4 Could we come at 23?
help-tell = tells the crew something about your offer
    .usage = tell N TEXT
    .example = tell 4 I am home from six on
example-ask = ask 4 Could we come at 23?
example-tell = tell 4 I am home from six on

## From the host

details-where = How to get in, I take in an encrypted direct chat only: write `{ $prefix }details 4 …` to me there.
details-in-room = **Everybody here can read that.** I kept nothing of it. Please delete your message, and write it to me in an encrypted direct chat.
details-unencrypted = **This chat isn't encrypted.** I kept nothing of it. Please delete your message, and write it to me in an encrypted direct chat.
details-number-missing = How to get in where? With the offer's number: `{ $prefix }details 4 Storgata 1, third floor`. I kept nothing of it.
offer-host-only = #{ $no } is not your offer: only who made it can do that. I kept nothing of it.
details-too-long = That is too long: at most { $count } characters. I kept nothing of it.
details-over = #{ $no } is over, so I kept nothing of it.
details-ask = **Who gets your address:** #{ $no }, { $kind } in { $place }, { $nights }, is for **{ $trip }** by { $owner }. { $count ->
        [0] Nobody else travels yet; if somebody joins, I tell you.
       *[other] Those who travel could read it: { $readers }.
    } Shall I keep it? Say `yes` within 15 minutes, or `no` if these are not the people you mean.
details-kept = Kept with **#{ $no }**: { $kind } in { $place }, { $nights }, for **{ $trip }** by { $owner }. { $count ->
        [0] Nobody else travels yet, so nobody reads it.
       *[other] Those who travel can read it: { $readers }.
    } Nobody else gets it from me, and I show it in no list.
details-kept-told = It is the day: the crew has it now. I delete that message once they have left.
details-kept-for = I tell them on the evening of { $day }, and on the evening itself; once they have left, I delete what I told.
details-kept-until = If they accept, I tell them from the evening before on; once they have left, I delete what I told.
details-same = So it stands with #{ $no } already.
details-none = Nothing is kept on how to get in at #{ $no }. `{ $prefix }details { $no } TEXT` keeps it for the crew.
details-own = How to get in at **#{ $no }**: “{ $details }”
details-own-next = What I keep with #{ $no } comes in a message of its own, which I delete once that is over. `{ $prefix }details { $no } -` forgets it.
details-forgotten = Forgotten: nothing is kept on how to get in at #{ $no }. Where I had told it, I delete it.
details-deleted-by-host = That message was deleted or says something else now: what it said on how to get in is forgotten, and where I had told it, I delete it.
details-please = How do they get in? Tell me in our direct chat, for the crew alone: `{ $prefix }details { $no } Storgata 1, third floor`. I pass it on when the day has come.
details-passed-on = **{ $trip }:** the crew has been told how to get in at #{ $no }, for { $nights }. I delete it once they have left.
details-newcomer = **{ $trip }:** { $name } travels along now, and can read how to get in at **#{ $no }** in { $place }. If you don't want that, `{ $prefix }details { $no } -` takes it back.

## To the crew

details-told = Getting in at **#{ $no }** in { $place }{ $host }, { $nights }: “{ $details }”
details-told-changed = **Changed!** Getting in at **#{ $no }** in { $place }{ $host }, { $nights }: “{ $details }”
details-told-until = This is for you alone. I delete it once you have left.
details-come = How to get in comes in a message of its own.
details-come-later = How to get in, I tell you on { $day }, in the evening.
details-later = How to get in at #{ $no } in { $place }, for { $night }, I tell you on { $day }, in the evening.
details-missing = On how to get in at #{ $no }, the host said nothing yet. `{ $prefix }ask { $no } How do we get in?` asks.
details-taken-back = **{ $trip }:** how to get in at #{ $no } in { $place } doesn't hold any more; the host took it back. `{ $prefix }ask { $no } How do we get in?` asks.
details-deleted = I delete what I told you on how to get in.

## What looks like an address

note-private = “{ $part }” looks like an address, a code or a way to reach somebody. A note is for everybody who may see the offer, so I kept nothing. Send the offer again without it. Then write the rest here, with `{ $prefix }details` and the number that I give the offer: that is for the crew alone.
note-private-in-room = **That looks like an address, a code or a way to reach somebody, and everybody here can read it.** I kept nothing. Please delete your message, and send the offer again without it. Then write the rest in a direct chat with me, with `{ $prefix }details` and the number that I give the offer: that is for the crew alone.
note-private-stop = “{ $part }” looks like an address, a code or a way to reach somebody, and everybody who may see the trip can read this. I kept nothing. Send it again without that. A host tells the way in with `{ $prefix }details 4 …`; somebody to meet is noted with `{ $prefix }contact Lena, Malmö, …`.
note-private-meetup = “{ $part }” looks like an address, a code or a way to reach somebody, and a meetup is for everybody who may see the trip. I kept nothing. Send it again without that. A public place goes before the note: `{ $prefix }meet Dinner Tuesday 18:00 in Oslo at Storgata 12`. Keys and codes you tell those who come.
note-private-trip = “{ $part }” looks like an address, a code or a way to reach somebody, and everybody who may see the trip can read this. I kept nothing. Send it again without that. An e-mail address or a number that may be public goes with `{ $prefix }trip reach …`.
note-private-here = **That looks like an address, a code or a way to reach somebody, and everybody here can read it.** I kept nothing. Please delete your message, and send it again without that.

## Questions

ask-in-direct-chat = What is between crew and host, I pass on from an encrypted direct chat only. Write it to me there.
ask-oneself = #{ $no } has nobody but you to hear it.
ask-gone = Who wrote that about #{ $no } is not concerned with it any more.
ask-empty = What? For example: `{ $prefix }ask { $no } Could we come at 23?`
tell-empty = What? For example: `{ $prefix }tell { $no } I am home from six on`
ask-over = #{ $no } is over or withdrawn.
ask-too-often = That is enough about #{ $no } for a day: I pass on { $count } messages at most.
tell-private = That looks like an address or a phone number, so I passed nothing on. `{ $prefix }details { $no } …` keeps it for the crew, and tells them when the day has come.
asked-for-host = **{ $trip }** asks about your offer #{ $no }: “{ $text }”
asked-for-host-how = Reply to this message, and I pass it on; or `{ $prefix }tell { $no } …`. Neither side sees who writes.
told-for-crew = **{ $trip }:** the host of #{ $no } says: “{ $text }”
told-for-crew-how = Reply to this message, and I pass it on; or `{ $prefix }ask { $no } …`.
asked-on = Passed on to the host of #{ $no }, without your name. I tell you what they answer.
told-on = Passed on, about #{ $no }.
deleted-passed-on = That message was deleted; where I had passed it on, I delete it too.

## Nights

lost-others = For { $night } there is still { $offers }: `{ $prefix }accept { $no } { $night }`.
lost-left = For { $night } you had left { $offers }. If there is room still: `{ $prefix }accept { $no } { $night }`.
lost-none = For { $night } nothing else is offered.
offer-waits = Still waiting for your answer, for **{ $trip }**: { $offer }
offer-suggests = { $place } isn't a stop yet, so I ask the crew whether they come by: #{ $no }.
offer-more-unread = Which nights more? For example: `{ $prefix }offer { $no } +Thu`.
offer-more-for-crew = For **{ $trip }**, now also for { $nights }: { $offer }
number-by = #{ $no }{ $by }
details-save = Save this for **#{ $no }**, { $kind } in { $place }, { $nights }? Only the crew of **{ $trip }** gets it: { $readers }. Yes or no?
details-say-yes = Please write “yes”: a tap isn't encrypted, so it's not enough for an address.
details-once-accepted = You'll get the address of #{ $no } once you've accepted it: `{ $prefix }accept { $no }`
details-which = Which bed is that for: { $items }? Put the number in front: `{ $prefix }address { $no } …`. I haven't kept it.
details-no-offer = You don't offer a bed yet, so there's nothing to keep an address for. I haven't kept it.
details-no-bed = You haven't accepted a bed yet, so there's no address to tell.
