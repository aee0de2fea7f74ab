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
cut-here = … and { $count } more lines, too long for one message.
with-note = {" – "}{ $note }
with-days = {", "}{ $days }
nothing-changed = Nothing changed: { $what }
names-in-direct-chat = Who hosts, I tell the crew in an encrypted direct chat only.

## Greetings and hints

greet-direct-1 = Hello! I keep journeys together: stops, places to sleep, meetups, and a ping before each.
greet-direct-2 = Try `trip new North by train 6–19 April`, `offer Oslo sofa Mon–Tue`, `today`, or `help` for all of it.
greet-room-1 = Hello! I keep journeys together: stops, places to sleep, meetups, and a ping here before each.
greet-room-2 = `{ $prefix }trip new North by train 6–19 April` starts one here; `{ $prefix }help` shows the rest. I stay quiet otherwise.
hint-1 = I keep journeys together, and I understand commands such as `stops`, `today`, `offer Oslo sofa Mon–Tue`.
hint-2 = `help` shows them all.
not-done = Fine, I leave it as it is.

## Reading

read-as = I read “{ $typed }” as `{ $read }`.
place-read-as = I read “{ $typed }” as { $read }.
which-command = “{ $typed }” could be { $words }. Which one?
no-command = I don't know “{ $typed }”. `{ $prefix }help` shows what I do.
too-long = That is longer than I read ({ $bytes } bytes). Try it in a few shorter messages.
too-many-lines = I ran the first { $ran } lines and left { $left }: send those again.
flood-person = That is more at once than I can take from one person. I'm silent towards you until it has been calm for { $seconds } seconds; what you write until then I don't read.
flood-room = That is more at once than I can take in one room. I'm silent here until it has been calm for { $seconds } seconds; alone with me, each of you is answered as ever.
flood-messages = That would send { $count } more messages to others, and I have just sent many for you. I changed nothing; please try again in { $minutes ->
        [one] one minute
       *[other] { $minutes } minutes
    }.
flood-waiting = { $count } messages that you asked for are still waiting to be sent. Until they are through, I take nothing new from you; withdrawing, cancelling and deleting still work.
text-too-long = “{ $start }” is too long: at most { $count } characters.
bad-date = “{ $typed }” is no day or time that exists. `6–9 April`, `Tue 18:00` and `2026-04-06` work.
bad-date-order = “{ $typed }” ends before it begins. `6–9 April` and `Tue 18:00–20:00` work.
bad-date-repeat = “{ $typed }” can't be repeated like that yet. `every Tuesday` and `first Tuesday of the month` work.
bad-date-zone = I don't know the time zone in “{ $typed }”. `18:00 UTC+2` and `18:00 London time` work.
bad-date-weekday = “{ $typed }”: that is { $day }. Which one?
bad-date-weekdays = “{ $typed }”: the weekday and the date don't go together. Leave one out: `7 April`, `Tuesday`.
number-missing = Which one? With its number: `{ $prefix }{ $example }`.
number-not-read = I looked for a number and found “{ $typed }”. `{ $prefix }{ $example }` works.
example-rsvp = rsvp 7 yes
example-accept = accept 4
example-withdraw = withdraw 4
example-cancel = cancel 7 -- the venue is closed
example-decline = decline 4
example-confirm = confirm 7
example-show = show 7
example-drop = drop 3
example-check = check 4 Sunday
no-such-number = There is no #{ $no } in this trip. `{ $prefix }stops`, `{ $prefix }offers` and `{ $prefix }meetups` show the numbers.
no-place = I don't know the place “{ $typed }”. Write it with its time zone beside it, and I take it as it is: `{ $typed } Europe/Oslo`.
which-place = Which “{ $typed }”: { $places }? Write it as `{ $first }`.

## Who may

only-owner = Only the trip's owner, { $owner }, can do that.
only-crew = Only the crew of { $trip } can do that.
only-host = Only who made that offer or suggestion can take it back.
only-settlers = Only the crew or this room's moderators can confirm a meetup.
only-changers = Only who made that meetup, the crew, or this room's moderators can change it.
only-leads = Only who made that meetup or the crew can set its reminders. `{ $prefix }remind me 7 2h` reminds just you.
only-moderators = Only this room's moderators can set that.

## For the operator

gave-up = I gave up on sending something: { $about }

## Questions and their answers

question-surely = A “yes” alone is too little for that. To go ahead, write `{ $sure }`, or tap ✅ on the question.
question-done = That is done already.
question-made = That is done already: { $numbers }.
question-over = That question is over. Nothing was changed by your answer.
question-which = I'm not sure what your answer is for: { $questions }? Reply to the one that you mean, or tap ✅ or ❌ on it.
question-which-one = I'm not sure what your answer is for. This still waits: { $question }. Reply to it, or tap ✅ or ❌ on it.
question-for-this = Is your answer for { $question }? Tap ✅ or ❌ here, or write just `yes` or `no`.
question-dropped = Dropped, and nothing was changed: “{ $question }”
question-record = my message about #{ $no } in { $trip }
question-intro = the introduction
question-crew = the request to join the crew of { $trip }
question-owner = the request to take { $trip } over
question-newer = my newest message
one-question = I ask one question at a time. Answer this one first, then send the rest again.
