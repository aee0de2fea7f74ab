# English: rooms that are closed for others, that the bot is removed from, that are direct chats no more.

room-moved = I've moved here from the old room, settings and all.
room-moved-linked = I've moved here from the old room. It's still linked to **{ $trip }**, and its reminders will come here.
room-closed = **{ $room }**, linked to **{ $trip }**, was replaced by a room I couldn't join. Everyone who said yes to a meetup gets the reminder in a direct chat.
room-closed-next = Invite me to the new room, and everything carries on there.
room-gone = I'm no longer in **{ $room }**, which was linked to **{ $trip }**; it may have been deleted. Everyone who said yes to a meetup gets the reminder in a direct chat.
room-gone-by = { $by } removed me from **{ $room }**, which was linked to **{ $trip }**. Everyone who said yes to a meetup gets the reminder in a direct chat.
room-gone-by-you = You removed me from **{ $room }**, which was linked to **{ $trip }**. Everyone who said yes to a meetup gets the reminder in a direct chat.
room-gone-next = To carry on, have someone in it invite me again, or say `{ $sign }trip link` in another room.
no-direct-1 = Someone else has joined or been invited, so this is a group for me now: everyone can read what I say, and I only react to `{ $prefix }` or my name.
no-direct-2 = For anything private, please start a new chat with just me.
chat-open = People can join this chat without an invitation, or read it from outside, so I won't say anything private here. Please make it invite-only, with its history for members only, or start a new chat with me.
chat-cipher = I've moved to this chat: our other one uses an encryption I don't know, so I can't read or write there. Please write to me here from now on.
chat-open-refused = **People can join this chat without an invitation, or read it from outside,** so I haven't saved this. Please delete your message, start a new encrypted chat with me and send it there.
room-unsealed = The old room was encrypted, this one isn't. I haven't brought anything along from there.
room-unsealed-linked = The old room was encrypted, this one isn't: the servers can read what's said here. So I won't post reminders here until the trip's owner says `{ $sign }trip link` in this room.
room-unsealed-owner = **{ $room }**, linked to **{ $trip }**, was replaced by a new room that isn't encrypted, so I won't post there. Everyone who said yes to a meetup gets the reminder in a direct chat.
room-unsealed-owner-next = Turn on encryption in the new room, then say `{ $sign }trip link` there. If it should stay unencrypted, say it there anyway.
