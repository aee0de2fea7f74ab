# English: how to get in, for the crew alone and around accepted nights; what looks like an address; questions between crew
# and host; nights that are lost, offers that wait.

help-details = privately tell the crew your address and how to get in
    .usage = address N [TEXT | -]
    .example = address 4 Storgata 1, third floor, the key is with the neighbour
help-ask = ask a host something, without your name
    .usage = ask N TEXT
    .example = ask 4 Could we come at 23?
help-tell = tell the crew something about your offer
    .usage = tell N TEXT
    .example = tell 4 I'll be home from six

## From the host

details-where = Please give me the address in our encrypted direct chat. Just write it there.
details-in-room = **Everyone here can read that.** I haven't saved it. Please delete your message and send it to me in an encrypted direct chat.
details-unencrypted = **This chat isn't encrypted,** so I haven't saved that. Please delete your message and send it to me in an encrypted direct chat.
offer-host-only = #{ $no } isn't your offer, and only its host can do that. I haven't saved anything.
details-too-long = That's too long ({ $count } characters at most), so I haven't saved it.
details-over = #{ $no } is over, so I haven't saved that.
details-ask = **Who gets your address:** #{ $no }, { $kind } in { $place }, { $nights }, is for **{ $trip }** by { $owner }. { $count ->
        [0] Nobody else is travelling yet; if someone joins, I'll tell you.
       *[other] These travellers could read it: { $readers }.
    } Shall I save it? Say `yes` within 15 minutes, or `no` if these aren't the people you mean.
details-kept = Saved with **#{ $no }**: { $kind } in { $place }, { $nights }, for **{ $trip }** by { $owner }. { $count ->
        [0] Nobody else is travelling yet, so nobody can read it.
       *[other] These travellers can read it: { $readers }.
    } I won't show it to anyone else.
details-kept-told = They arrive today, so I've sent it to the crew. I'll delete that message once they've left.
details-kept-for = I'll send it on the evening of { $day } and again on the evening they arrive, and delete it once they've left.
details-kept-until = If they accept, I'll send it to them the evening before, and delete it once they've left.
details-same = That's what I already have for #{ $no }.
details-none = I don't have an address for #{ $no } yet. To save one for the crew: `{ $prefix }address { $no } TEXT`.
details-own = What I have for **#{ $no }**: “{ $details }”
details-own-next = I'm sending you the address for #{ $no } in a separate message, so that I can delete it later. To remove it now: `{ $prefix }address { $no } -`.
details-forgotten = Done: I've forgotten the address for #{ $no }, and I'll delete it wherever I sent it.
details-deleted-by-host = You deleted or changed that message, so I've forgotten the address in it, and I'll delete it wherever I sent it.
details-please = What's the address, and how do they get in? Just write it here: only the crew will get it, shortly before they come.
details-passed-on = **{ $trip }:** I've sent the crew your address for #{ $no }, { $nights }. I'll delete it once they've left.
details-newcomer = **{ $trip }:** { $name } has joined the crew and can now read the address for **#{ $no }** in { $place }. If you don't want that: `{ $prefix }address { $no } -`.

## To the crew

details-told = The address for **#{ $no }**{ $host } in { $place }, { $nights }: “{ $details }”
details-told-changed = **This has changed!** The address for **#{ $no }**{ $host } in { $place }, { $nights }: “{ $details }”
details-told-until = This is just for you. I'll delete it once you've left.
details-come = I'll send you the address in a separate message.
details-come-later = I'll send you the address on the evening of { $day }.
details-later = #{ $no } in { $place }, { $night }: I'll send you the address on the evening of { $day }.
details-missing = The host of #{ $no } hasn't given me the address yet. To ask: `{ $prefix }ask { $no } How do we get in?`
details-taken-back = **{ $trip }:** the host has withdrawn the address for #{ $no } in { $place }. To ask about it: `{ $prefix }ask { $no } How do we get in?`
details-deleted = I've deleted the address I sent you.

## What looks like an address

note-private = “{ $part }” looks like an address, a code or a way to reach someone. Everyone who sees the offer can read its note, so I haven't saved anything. Please send the offer again without it. Then write me the rest by itself, here: only the crew will get it.
note-private-in-room = **That looks like an address, a code or a way to reach someone, and everyone here can read it.** I haven't saved anything. Please delete your message and send the offer again without it. Then write me the rest in a direct chat: only the crew will get it.
note-private-stop = “{ $part }” looks like an address, a code or a way to reach someone. Everyone who sees the trip could read it here, so I haven't saved anything. Please send it again without that. If it's your own address, write it to me by itself. If it's someone to meet: `{ $prefix }contact Lena, Malmö, …`.
note-private-meetup = “{ $part }” looks like an address, a code or a way to reach someone. Everyone who sees the trip could read it here, so I haven't saved anything. Please send it again without that. A public venue goes before the note: `{ $prefix }meet Dinner Tuesday 18:00 in Oslo at Storgata 12`. Give keys and codes only to those who come.
note-private-trip = “{ $part }” looks like an address, a code or a way to reach someone. Everyone who sees the trip could read it here, so I haven't saved anything. Please send it again without that. If an e-mail address or a number may be public: `{ $prefix }trip reach …`.
note-private-here = **That looks like an address, a code or a way to reach someone, and everyone here can read it.** I haven't saved anything. Please delete your message and send it again without that.

## Questions

ask-in-direct-chat = I only pass on messages between crew and host from an encrypted direct chat. Please write to me there.
ask-oneself = There's nobody else on #{ $no } to pass this on to.
ask-gone = The person who wrote that about #{ $no } isn't part of it any more.
ask-empty = What's your question? For example: `{ $prefix }ask { $no } Could we come at 23?`
tell-empty = What should I tell them? For example: `{ $prefix }tell { $no } I'll be home from six`
ask-over = #{ $no } is over or has been withdrawn.
ask-too-often = I can pass on { $count } messages a day about #{ $no }. Please try again tomorrow.
tell-private = That looks like an address or a phone number, so I haven't passed it on. To give it to just the crew: `{ $prefix }address { $no } …`.
asked-for-host = The crew of **{ $trip }** writes about your offer #{ $no }: “{ $text }”
asked-for-host-how = Reply to this message and I'll pass it on, or use `{ $prefix }tell { $no } …`. I don't say who asked.
told-for-crew = **{ $trip }:** the host of #{ $no } writes: “{ $text }”
told-for-crew-how = Reply to this message and I'll pass it on, or use `{ $prefix }ask { $no } …`.
asked-on = I've passed that on to the host of #{ $no }, without your name. I'll tell you what they say.
told-on = Passed on to the crew (#{ $no }).
deleted-passed-on = You deleted that message, so I'm deleting it wherever I'd passed it on.

## Nights

lost-others = For { $night } there's still { $offers }: `{ $prefix }accept { $no } { $night }`.
lost-left = You turned down { $offers } for { $night }. If there's still room: `{ $prefix }accept { $no } { $night }`.
lost-none = There's no other offer for { $night } yet.
offer-waits = This offer for **{ $trip }** is still waiting for your answer: { $offer }
offer-suggests = { $place } isn't a stop yet, so I'll ask the crew whether they'd like to come: #{ $no }.
offer-more-unread = Which nights should I add? For example: `{ $prefix }offer { $no } +{ $night }`.
offer-more-for-crew = More nights for **{ $trip }**, { $nights }: { $offer }
number-by = #{ $no }{ $by }
details-save = Save this for **#{ $no }**, { $kind } in { $place }, { $nights }? Only the crew of **{ $trip }** gets it: { $readers }. Yes or no?
details-say-yes = Please write “yes”: a tap isn't encrypted, so it's not enough for an address.
details-once-accepted = You'll get the address for #{ $no } once you accept it: `{ $prefix }accept { $no }`
details-which = Which bed is that for: { $items }? Put the number in front: `{ $prefix }address { $no } …`. I haven't saved it yet.
details-no-offer = You aren't offering a bed yet, so I haven't saved that.
details-no-bed = You haven't accepted a bed yet, so there's no address to tell you.
way-in-not-now = Fine. Whenever you like: just write it here.

details-together = I've put that together with what you wrote before.
details-added = I'll add that to the address I already have for #{ $no }. To replace it all: `{ $prefix }address { $no } …`.
details-instead = That's another street, so it replaces all that you gave me for #{ $no } before.
details-sent = The crew has it now, and I'll delete that message once they've left.
details-told-early = It's from { $day } on, not for tonight.
