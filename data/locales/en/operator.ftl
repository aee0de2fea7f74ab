# English: for operators alone.

status-version = Stopover { $version }, schema { $schema }
status-counts = Rooms: { $rooms } · direct chats: { $direct } · people: { $people } · trips under way: { $trips }
status-outbox = Waiting to be sent: { $waiting }{ $oldest } · given up in the last day: { $given }
status-oldest = , the oldest since { $when }
status-unread = Messages waiting for a key: { $count }
status-next = Next due { $left }: { $when }
status-next-none = Nothing is due.
status-slowed = The homeserver's rate limits slowed me down in the last day: { $times } requests refused, { $minutes } minutes of waiting. On Synapse, its admin can lift the limits for me: `POST { $path }` with `{ $body }`.

rooms-head = { $count ->
        [one] 1 room:
       *[other] { $count } rooms:
    }
rooms-line = • { $name } `{ $id }` · { $people ->
        [one] 1 person
       *[other] { $people } people
    } · { $sealed }{ $trip }
rooms-named = { $name } `{ $id }`
rooms-encrypted = encrypted
rooms-clear = **not encrypted**
rooms-trip = {" · "}trip { $trip }
rooms-none = I'm not in any rooms, only direct chats.

leave-which = Which room? Give me its ID or part of its name: `{ $prefix }leave Co-op tour`. `{ $prefix }rooms` lists them.
leave-unknown = I'm not in a room called “{ $typed }”. `{ $prefix }rooms` lists them; `{ $prefix }leave` takes an ID or part of a name.
leave-several = Which one: { $rooms }? For example: `{ $prefix }leave { $first }`.
leave-here = That's the chat we're in. To end it, leave it yourself.
leave-ask = Leave { $name } `{ $id }`, with { $people ->
        [one] 1 person
       *[other] { $people } people
    } in it{ $trip }? Say `yes` within 15 minutes.
leave-trip = , where I post reminders for **{ $trip }**
leave-done = Leaving { $name } `{ $id }`.

block-who = Who? Use their Matrix ID: `{ $prefix }block @spam:example.org`.
block-bot = That's me.
block-operator = { $id } is an operator, so they can't be blocked.
blocked = { $id } is blocked: I'll ignore everything they write. To undo that: `{ $prefix }unblock { $id }`.
blocked-already = { $id } is already blocked.
blocked-owner = They own { $trips }, which goes on without them.
blocked-none = Nobody is blocked. To block someone: `{ $prefix }block @spam:example.org`.
blocked-list = Blocked: { $people }
unblock-who = Who? Use their Matrix ID: `{ $prefix }unblock @spam:example.org`. `{ $prefix }block` lists everyone who's blocked.
unblocked = { $id } isn't blocked any more.
unblocked-already = { $id } wasn't blocked.

outbox-none = Nothing is waiting to be sent.
outbox-head = { $count ->
        [one] 1 thing is waiting:
       *[other] { $count } things are waiting:
    }
outbox-line = { $row } · { $act } · `{ $to }` · attempts: { $attempts } · next: { $next }{ $error }
outbox-error = {" · "}{ $error }
act-say = a message
act-edit = an edit
act-react = a reaction
act-redact = a deletion
act-join = joining
act-decline = declining
act-leave = leaving
outbox-shed = Too much was waiting to be sent, so I dropped { $count } of the least important: my own reactions first, then news for others. `{ $prefix }outbox` shows what's waiting; to stop someone who's causing it: `{ $prefix }block`.

own-login = { $count ->
        [one] My account has another login: { $logins }. I don't send it anything. If you don't know it, log it out and change the account's password.
       *[other] My account has other logins: { $logins }. I don't send them anything. If there's one you don't know, log it out and change the account's password.
    }
