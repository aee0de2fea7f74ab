# English: what belongs to no command of its own. `{ $prefix }` is what commands begin with; `**strong**`, `code`.

echo = { $text }
item = • { $what }
quoted = “{ $text }”
number = #{ $no }
number-title = #{ $no } { $title }
sure = sure
maybe = maybe
wish = a wish
never = never
and-more = … and { $count } more.
cut-here = … and { $count } more lines, too many for one message.
with-note = {" – "}{ $note }
with-days = {", "}{ $days }
nothing-changed = Nothing to change: { $what }
names-in-direct-chat = To see who's hosting, ask me in an encrypted direct chat.

## Greetings and hints

not-done = OK, I'll leave it as it is.

## Reading

read-as = I took “{ $typed }” to mean `{ $read }`.
place-read-as = I took “{ $typed }” to mean { $read }.
which-command = “{ $typed }” could be { $words }. Which one?
no-command = I don't know “{ $typed }”. `{ $prefix }help` shows what I can do.
too-long = That message is too long for me ({ $bytes } bytes at most). Could you split it up?
too-many-lines = I did the first { $ran } lines, but not the last { $left }. Please send those again.
flood-person = That's a lot at once! I'll pause until you've been quiet for { $seconds } seconds, and I won't read what you write until then.
flood-room = That's a lot at once! I'll pause in this room until it's been quiet for { $seconds } seconds. In a direct chat I still answer.
flood-messages = That would send { $count } more messages to others, and I've just sent a lot for you. Nothing has changed; please try again in { $minutes ->
        [one] a minute
       *[other] { $minutes } minutes
    }.
flood-waiting = I'm still sending { $count } messages for you, so I can't take anything new yet. You can still withdraw, cancel and delete things.
text-too-long = “{ $start }” is too long: { $count } characters at most.
bad-date = “{ $typed }” isn't a real date or time. Try `6–9 April`, `Tue 18:00` or `2026-04-06`.
bad-date-order = “{ $typed }” ends before it begins. Try `6–9 April` or `Tue 18:00–20:00`.
bad-date-repeat = On which day is “{ $typed }”? Try `every other Tuesday` or `the 15th of every month`.
bad-date-zone = I don't know the time zone in “{ $typed }”. Try `18:00 UTC+2` or `18:00 London time`.
bad-date-weekday = “{ $typed }” would be { $day }. Which day do you mean?
bad-date-weekdays = In “{ $typed }”, the weekday and the date don't match. Give me just one of them: `7 April` or `Tuesday`.
no-such-number = There's no #{ $no } in this trip. `{ $prefix }stops`, `{ $prefix }offers` and `{ $prefix }meetups` show the numbers.
no-place = I don't know a place called “{ $typed }”. Is it spelled right? If so, add its time zone: `{ $typed } Europe/Oslo`.
which-place = Which “{ $typed }”: { $places }? Write it like this: `{ $first }`.

## Who may

only-owner = Only the trip's owner, { $owner }, can do that.
only-crew = Only the crew of { $trip } can do that.
only-host = Only the person who made that offer or suggestion can withdraw it.
only-settlers = Only the crew or this room's moderators can confirm a meetup.
only-changers = Only the person who set up that meetup, the crew or this room's moderators can change it.
only-leads = Only the person who set up that meetup or the crew can set its reminders. To remind just yourself: `{ $prefix }remind me 7 2h`.
only-moderators = Only this room's moderators can set that.

## For the operator

gave-up = I couldn't send this and gave up: { $about }

## Questions and their answers

question-surely = That takes more than a “yes”. To go ahead, write `{ $sure }`, or tap ✅ on the question.
question-done = That's already done.
question-made = That's already done: { $numbers }.
question-over = That question is closed, so your answer hasn't changed anything.
question-which = What are you answering: { $questions }? Reply to that one, or tap ✅ or ❌ on it.
question-which-one = I'm not sure what you're answering. This one is still open: { $question }. Reply to it, or tap ✅ or ❌ on it.
question-for-this = Are you answering { $question }? Tap ✅ or ❌ here, or just write `yes` or `no`.
question-dropped = OK, I've dropped this, and nothing has changed: “{ $question }”
question-record = my message about #{ $no } in { $trip }
question-meetup = my message about #{ $no } { $title } ({ $trip })
question-offer = my message about #{ $no }, { $kind } in { $place } ({ $trip })
question-intro = the introduction
question-crew = the request to join the crew of { $trip }
question-owner = the request to take { $trip } over
question-newer = my latest message
one-question = One question at a time, please. Answer this one first, then send the rest again.
undo-how = Not right? Say `{ $prefix }undo` within 10 minutes.
undo-none = There's nothing from the last 10 minutes that I can undo for you.
undo-none-of = It's too late to undo anything about #{ $no }. To see how it stands now: `{ $prefix }show { $no }`
undo-changed = Someone has changed that since, so I've left it as it is.
undone = Undone. It's as it was: { $what }
undone-made = Undone: I've removed #{ $no }.
undone-alone = Undone.
undone-for-others = Please ignore the last change. It's as it was: { $what }
undone-accept-for-host = **{ $trip }:** the crew has taken back its yes to #{ $no }, { $nights }. Your offer is open again, and I'll tell you what they decide.
undone-address-for-host = They already had your address. I've deleted that message, but they may have read it.
pick-offer = #{ $no } { $kind } in { $place }, { $nights }
pick-offer-at = #{ $no } { $kind } in { $place } ({ $host }), { $nights }
pick-meetup = #{ $no } { $title }, { $when }
pick-none = Right now there's nothing you can use `{ $command }` on.
pick-which = Which one: { $items }? Say `{ $prefix }{ $command } { $no }`, or name the place or the day.
pick-unread = I'm not sure which one “{ $typed }” is. It could be { $items }: `{ $prefix }{ $command } { $no }`
pick-no-such = There's no #{ $no }. Do you mean { $items }? Then say `{ $prefix }{ $command } { $first }`.
day-past = “{ $typed }” has already passed. From when, then?
testing = Fine, nothing was saved.
testing-saved = Fine, nothing was saved of that. To undo what you did just before: `{ $prefix }undo`.
