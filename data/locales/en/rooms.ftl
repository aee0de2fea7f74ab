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
