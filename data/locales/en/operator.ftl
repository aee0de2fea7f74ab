# English: for operators alone.

status-version = Stopover { $version }, schema { $schema }
status-counts = Rooms: { $rooms } · direct chats: { $direct } · people: { $people } · trips under way: { $trips }
status-outbox = Waiting to be sent: { $waiting }{ $oldest } · given up in the last day: { $given }
status-oldest = , the oldest since { $when }
status-unread = Messages whose key has not come: { $count }
status-next = Next due { $left }: { $when }
status-next-none = Nothing is due.
status-slowed = The homeserver's limits slowed me in the last day: refused { $times } times, { $minutes } minutes of waiting. On a Synapse, its admin lifts them for me: `POST { $path }` with `{ $body }`.

rooms-head = { $count ->
        [one] One room:
       *[other] { $count } rooms:
    }
rooms-line = • { $name } `{ $id }` · { $people ->
        [one] one person
       *[other] { $people } people
    } · { $sealed }{ $trip }
rooms-named = { $name } `{ $id }`
rooms-encrypted = encrypted
rooms-clear = **not encrypted**
rooms-trip = {" · "}trip { $trip }
rooms-none = I am in no room, direct chats apart.

leave-which = Which room? Its id, or a part of its name: `{ $prefix }leave Co-op tour`. `{ $prefix }rooms` lists them.
leave-unknown = I am in no room “{ $typed }”. `{ $prefix }rooms` lists them, and `{ $prefix }leave` takes an id or a part of a name.
leave-several = Which one: { $rooms }? For example: `{ $prefix }leave { $first }`.
leave-here = That is the chat we are in. To end it, leave it yourself.
leave-ask = Leave { $name } `{ $id }`, with { $people ->
        [one] one person
       *[other] { $people } people
    } in it{ $trip }? Say `yes` within 15 minutes.
leave-trip = {" "}and the trip **{ $trip }**, which is pinged there
leave-done = I leave { $name } `{ $id }`.

block-who = Whom? By their Matrix id: `{ $prefix }block @spam:example.org`.
block-bot = That is me.
block-operator = { $id } is an operator: the config says who is.
blocked = { $id } is blocked: I answer nothing that they say. `{ $prefix }unblock { $id }` lets them in again.
blocked-already = { $id } is blocked already.
blocked-owner = They own { $trips }, which goes on without them.
blocked-none = Nobody is blocked. `{ $prefix }block @spam:example.org` blocks somebody.
blocked-list = Blocked: { $people }
unblock-who = Whom? By their Matrix id: `{ $prefix }unblock @spam:example.org`. `{ $prefix }block` lists who is blocked.
unblocked = { $id } is not blocked any more.
unblocked-already = { $id } wasn't blocked.

outbox-none = Nothing waits to be sent.
outbox-head = { $count ->
        [one] One thing waits:
       *[other] { $count } things wait:
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
outbox-shed = Too much waits to be sent, so I dropped { $count } of what is needed least: my own reactions, then news for others. `{ $prefix }outbox` shows what waits, `{ $prefix }block` stops somebody who causes it.

own-login = { $count ->
        [one] The bot's own account has another login: { $logins }. I don't send it anything. If you don't know it, log it out and change the account's password.
       *[other] The bot's own account has other logins: { $logins }. I don't send them anything. If you don't know one, log it out and change the account's password.
    }
