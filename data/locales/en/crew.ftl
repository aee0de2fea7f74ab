# English: what is for the crew alone: contacts, tonight; follow-ups, giving, languages.

## Contacts

contact-line = **#{ $no } { $name }**{ $place }: { $handles }{ $topics }
with-topics = {" · "}{ $topics }
contact-added = Noted: { $contact }
contact-added-next = Only the crew of { $trip } can see it, in a direct chat like this. Edit your message to change it, `{ $prefix }cancel { $no }` forgets it.
contact-changed = Changed: { $contact }
contact-gone = #{ $no } is gone, with everything noted of it.
contact-by = Noted by { $by }.
contact-in-room = Contacts only in an encrypted direct chat with me, so I kept nothing of this. Please delete your message: everybody here can read it.
contact-unencrypted = This chat isn't encrypted, so I kept nothing of this. Please delete your message, and write it to me in an encrypted direct chat.
contact-empty = Who is it, and how can they be reached? For example: `{ $prefix }contact Lena, Malmö, @lena:example.org, hosting co-op`.
contact-name-missing = I read how to reach them, but no name. For example: `{ $prefix }contact Lena, Malmö, @lena:example.org, hosting co-op`.
contact-handle-missing = How can { $name } be reached? By Matrix id, fediverse, e-mail, phone or link: `{ $prefix }contact Lena, Malmö, @lena:example.org, hosting co-op`.
contact-handle-unread = I can't read “{ $typed }” as a way to reach somebody. `@lena:example.org`, `@lena@social.example`, `lena@example.org`, `+47 22 33 44 55` and `https://example.org` work.
contact-too-many-handles = At most { $count } ways to reach one person, please.
contact-twice = That is noted already: { $contact }. To change it, edit the message that noted it, or `{ $prefix }cancel { $no }` first.
contacts-head = { $shown ->
        [one] One contact
       *[other] { $shown } contacts
    } for **{ $trip }**{ $all ->
        [true] {""}
       *[other] {", of "}{ $count }
    }:
contacts-none = No contacts for { $trip } yet. `{ $prefix }contact Lena, Malmö, @lena:example.org, hosting co-op` notes one.
contacts-none-such = None of the contacts noted is in “{ $typed }”, or has that word. `{ $prefix }contacts` shows all { $count }.
contacts-in-direct-chat = Contacts I show in an encrypted direct chat only.

## Tonight

for-people = {" "}for { $people ->
        [one] one
       *[other] { $people }
    }
tonight-accept = `{ $prefix }accept { $no } { $night }` takes #{ $no }.
tonight-left = You had left { $offers }. If there is room still: `{ $prefix }accept { $no } { $night }`.
tonight-no-stop = No stop tonight. Next: { $stop }
tonight-no-more = No stop tonight, and none ahead for { $trip }. `{ $prefix }stops` shows the way.
tonight-in-direct-chat = Where the crew sleeps, I tell them in an encrypted direct chat only. `{ $prefix }today` and `{ $prefix }nights` show what may be shown here.
tonight-for-crew = Where they sleep is for the crew of { $trip } alone. `{ $prefix }today` and `{ $prefix }nights` show what you can see.

## Follow-ups

check-empty = On which one, and when? For example: `{ $prefix }check 4 Sunday -- ask when they are home`.
check-when-missing = When shall I remind you of #{ $no }? For example: `{ $prefix }check { $no } Sunday -- ask when they are home`.
about-dropped = #{ $no }, a stop that was dropped
check-past = { $when } is over already. For example: `{ $prefix }check { $no } tomorrow 9:00`.

## Giving

donate-none = Nothing is written yet about giving to { $trip }. The crew can: `{ $prefix }donate Towards the tickets: https://example.org/give`.

## Languages

language-en = English
language-nb = Norwegian (bokmål)
language-nn = Norwegian (nynorsk)
language-sv = Swedish
language-da = Danish
language-de = German
lang-is = I answer in { $language } here. `{ $prefix }lang nn` sets another; I have { $all }.
lang-is-set = I answer you in { $language }, as you set it. `{ $prefix }lang auto` goes by what you write.
lang-is-noticed = I answer you in { $language }, since that is what you write. `{ $prefix }lang nn` sets another; I have { $all }.
lang-set = From now on I answer you in { $language }.
lang-auto = From now on I answer you in the language that you write.
lang-room-set = From now on I answer in { $language } here, where people chose nothing else.
lang-room-auto = This room has no language set any more; its trip's owner's counts.
lang-unknown = I don't know the language “{ $typed }”. `{ $prefix }lang en` works.
lang-room-what = This room's language: which? `{ $prefix }lang room en` works.
lang-no-room = That is for rooms. For you: `{ $prefix }lang en`.
