# English: what is for the crew alone: contacts, tonight; follow-ups, giving, languages.

## Contacts

contact-line = **#{ $no } { $name }**{ $place }: { $handles }{ $topics }
with-topics = {" · "}{ $topics }
contact-added = Contact saved: { $contact }
contact-added-next = Only the crew of { $trip } can see it, in a direct chat like this one. To change it, edit your message; to delete it: `{ $prefix }cancel { $no }`.
contact-changed = Changed: { $contact }
contact-gone = I've deleted #{ $no } and everything I had about it.
contact-by = Added by { $by }.
contact-in-room = I only take contacts in an encrypted direct chat, so I haven't saved this. Please delete your message: everyone here can read it.
contact-unencrypted = This chat isn't encrypted, so I haven't saved this. Please delete your message and send it to me in an encrypted direct chat.
contact-empty = Who is it, and how can they be reached? For example: `{ $prefix }contact Lena, Malmö, @lena:example.org, hosting co-op`.
contact-name-missing = What's their name? For example: `{ $prefix }contact Lena, Malmö, @lena:example.org, hosting co-op`.
contact-handle-missing = How can { $name } be reached? By Matrix ID, fediverse, e-mail, phone or link: `{ $prefix }contact Lena, Malmö, @lena:example.org, hosting co-op`.
contact-handle-unread = I don't know how to reach someone at “{ $typed }”. These work: `@lena:example.org`, `@lena@social.example`, `lena@example.org`, `+47 22 33 44 55` and `https://example.org`.
contact-too-many-handles = Please give at most { $count } ways to reach someone.
contact-twice = That contact is already there: { $contact }. To change it, edit the message that added it, or `{ $prefix }cancel { $no }` first.
contacts-head = { $shown ->
        [one] 1 contact
       *[other] { $shown } contacts
    } for **{ $trip }**{ $all ->
        [true] {""}
       *[other] {", of "}{ $count }
    }:
contacts-none = No contacts for { $trip } yet. To add one: `{ $prefix }contact Lena, Malmö, @lena:example.org, hosting co-op`.
contacts-none-such = No contacts match “{ $typed }”. `{ $prefix }contacts` lists all { $count }.
contacts-in-direct-chat = To see contacts, ask me in an encrypted direct chat.

## Tonight

for-people = {" "}for { $people ->
        [one] 1 person
       *[other] { $people } people
    }
tonight-accept = To accept #{ $no }: `{ $prefix }accept { $no } { $night }`.
tonight-left = You turned down { $offers }. If there's still room: `{ $prefix }accept { $no } { $night }`.
tonight-no-stop = No stop tonight. Next: { $stop }
tonight-no-more = No stop tonight, and no more stops on { $trip }. `{ $prefix }stops` shows the route.
tonight-in-direct-chat = To see where the crew is sleeping, ask me in an encrypted direct chat. Here, `{ $prefix }today` and `{ $prefix }nights` work.
tonight-for-crew = Only the crew of { $trip } can see where they're sleeping. Try `{ $prefix }today` or `{ $prefix }nights` instead.

## Follow-ups

check-empty = What should I remind you about, and when? For example: `{ $prefix }{ $example }`.
check-when-missing = When should I remind you about #{ $no }? For example: `{ $prefix }check { $no } Sunday -- ask when they are home`.
about-dropped = #{ $no }, a stop that was dropped
check-past = { $when } has already passed. For example: `{ $prefix }check { $no } tomorrow 9:00`.

## Giving

donate-none = There's nothing about donating to { $trip } yet. The crew can add it: `{ $prefix }donate Towards the tickets: https://example.org/give`.

## Languages

language-en = English
language-nb = Norwegian (bokmål)
language-nn = Norwegian (nynorsk)
language-sv = Swedish
language-da = Danish
language-de = German
lang-is = I answer in { $language } here. To change that: `{ $prefix }lang nn`. I speak { $all }.
lang-is-set = I answer you in { $language }, as you asked. To have me go by what you write: `{ $prefix }lang auto`.
lang-is-noticed = I answer you in { $language } because you write to me in it. To change that: `{ $prefix }lang nn`. I speak { $all }.
lang-set = From now on I'll answer you in { $language }.
lang-auto = From now on I'll answer in the language you write in.
lang-room-set = From now on I'll answer in { $language } here, unless someone has chosen their own.
lang-room-auto = This room has no language of its own any more, so I'll use the trip owner's.
lang-unknown = I don't know the language “{ $typed }”. For example: `{ $prefix }lang en`.
lang-room-what = Which language for this room? For example: `{ $prefix }lang room en`.
lang-no-room = That's for rooms. For yourself: `{ $prefix }lang en`.
