# English: rooms that are closed for others, that the bot is removed from, that are direct chats no more.

room-moved = I came along from the old room, with what was set there.
room-moved-linked = I came along from the old room: **{ $trip }** is linked here now, and its meetups are pinged here.
room-closed = **{ $room }**, linked to **{ $trip }**, was closed for a new room, and I could not go along into that one. I ping nothing there any more; whoever said yes to a meetup, I remind alone.
room-closed-next = Invite me into the new room, and all of it goes on there.
room-gone = I am out of **{ $room }**, which was linked to **{ $trip }**; the room may have been deleted. I ping nothing there any more; whoever said yes to a meetup, I remind alone.
room-gone-by = { $by } took me out of **{ $room }**, which was linked to **{ $trip }**. I ping nothing there any more; whoever said yes to a meetup, I remind alone.
room-gone-by-you = You took me out of **{ $room }**, which was linked to **{ $trip }**. I ping nothing there any more; whoever said yes to a meetup, I remind alone.
room-gone-next = To go on there, somebody in it invites me again; or say `{ $prefix }trip link` in another room.
no-direct-1 = Somebody else is here now or was asked in, so this is a room to me: everybody reads what I say here, and I hear only what begins with `{ $prefix }` or names me.
no-direct-2 = What is for one of you alone, I say in a chat with you alone. A new chat with me, with nobody else in it, is one.
chat-open = Others can come into this chat without an invitation, or read it from outside, so I say nothing private here. Set it to invitation only, with its history for members only; or start a new chat with me.
chat-cipher = I moved to this chat: our other one is set to an encryption that I don't know, so I can neither read nor write there. Please write to me here from now on.
chat-open-refused = **Others can come into this chat without an invitation, or read it from outside.** I kept nothing of this. Please delete your message, start a new encrypted chat with me, and write it there.
room-unsealed = The old room was encrypted, this one is not. I took nothing along from there.
room-unsealed-linked = The old room was encrypted, this one is not: the servers can read what is said here. So I ping nothing here until the trip's owner says `{ $prefix }trip link` in this room.
room-unsealed-owner = **{ $room }**, linked to **{ $trip }**, was closed for a new room that is not encrypted. I ping nothing there. I remind those who said yes to a meetup in their direct chats.
room-unsealed-owner-next = Turn on encryption in the new room, then say `{ $prefix }trip link` there. If it should stay unencrypted, say that there all the same.
