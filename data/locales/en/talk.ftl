# English: greetings, plain questions, and what asks for nothing.

## The first minute

hello = Hi! I'm Stopover. I help people who travel from sofa to sofa, and those who host and meet them. Just write to me as you would to a friend.
hello-which = Are you **travelling** (🚆), **hosting** (🛋) or **coming along** (👋)? Tap one, or just say it.
hello-so = Hi there! What brings you here?
hello-again = Hi again! What can I do for you?
hello-today = Hi! Good to hear from you.
hello-help = For more: `{ $prefix }help`
hello-room = Hi! I'm Stopover. I keep track of a trip: its stops, which nights have a bed, what's on. In here I only speak when someone starts with `{ $prefix }` or mentions me.
hello-room-new = To start a trip for this room: `{ $prefix }trip new North by train 6–19 April`. For more: `{ $prefix }help`
hello-room-link = { $name }, to bring your trip in here: `{ $prefix }trip link`. For more: `{ $prefix }help`
hello-room-link-named = { $name }, to bring your trip in here: `{ $prefix }trip link { $trip }`. For more: `{ $prefix }help`
try-these = For example: { $examples }
intro-crew = I'm Stopover, a bot. I keep track of your trip: your stops, the beds people offer you, the meetups along the way. And I'll remind you in time.
intro-host = I'm Stopover, a bot. I pass your offers on to the travellers, and their answers back to you. Only they get your address, once they've accepted.
intro-guest = I'm Stopover, a bot for people who travel from sofa to sofa. You can offer a bed, suggest a meetup, or ask what's on.
intro-nobody = I'm Stopover, a bot for people who travel from sofa to sofa. Just write to me as you would to a friend.
lead-travel = Lovely! Where are you going, and when? Tell me your stops, and I'll make a trip out of them.
lead-host = Lovely! Tell me where it is, which nights you have room for **{ $trip }**, and what there is to sleep on.
lead-come = Lovely! Tell me which one you're coming to, and I'll remind you.
lead-example = For example: { $example }
no-trip-guest = I can't see a trip for you yet. Ask the travellers to open theirs to everyone, or to invite us both into their room. Then just tell me again.

## What one may write

say-journey = `Oslo { $first }, then Bergen { $second }`
say-hosting = `I'm hosting`
say-offer = `a sofa in { $place } on { $day }`
say-whats-on = `what's on { $day }?`
say-whats-next = `what's next?`
say-accepted = `did they accept?`
say-accept = `accept { $no }`
say-nights = `which nights have no bed?`
say-sleep = `where do I sleep on { $day }?`

## What asks for nothing

sorry-1 = Sorry, I didn't get that. Try something like { $examples }.
sorry-2 = Sorry, I didn't get that either. `{ $prefix }help` shows what I can do.
sorry-3 = I didn't get that, sorry.
perhaps = If I got you right:
about-known = I'm not quite sure what you mean. This is what I have:
about-answer = Yes or no? To ask something first: `{ $prefix }ask { $no } …`
sorry-room = Sorry, I didn't get that. `{ $prefix }help` shows what I can do.
sorry-draft = Sorry, I didn't get that. This is still waiting: “{ $question }” Say yes, no, or what to change.
story = I'm just a travel bot, but I'm listening. Ask me about beds, stops or meetups any time.
only-text = Sorry, I can only read text. Could you put it in words?
quiet-ask = Sorry! Do you want me to be quiet?
quiet-how = To see your reminders and switch them off: `{ $prefix }reminders`. To have me forget you and never write again: `{ $prefix }forget` (I'll ask first). Otherwise I only write when something changes for you.
quiet-room = Sorry! I only speak here when asked, and before meetups. A moderator can switch those reminders off: `{ $prefix }trip unlink`

## Answers to plain questions

asked-where-read = Please ask me that in our direct chat: others can read this one.
accepted-yes = Yes: the crew of **{ $trip }** has accepted { $nights } in { $place } (#{ $no }).
accepted-not-yet = Not yet: the crew of **{ $trip }** hasn't answered about { $nights } in { $place } (#{ $no }). I'll tell you as soon as they do.
accepted-no = No: the crew of **{ $trip }** doesn't need { $nights } in { $place } (#{ $no }).
accepted-none = You have no upcoming offers.
sleep-at-yours = At your place on { $day }: #{ $no } in { $place }.
way-in-how = Just write it here: `{ $prefix }address { $no } Storgata 1, third floor`. Only the crew of **{ $trip }** gets it, shortly before they come.
way-in-kept = I already have it for #{ $no }. To see it: `{ $prefix }address { $no }`. Only the crew of **{ $trip }** gets it, shortly before they come.
way-in-no-offer = Offer a bed first. Then I'll ask you for the address, and only the crew gets it.
no-such-meetup = I don't know of a meetup like that.
next-head = Next:
next-nothing = There's nothing ahead on **{ $trip }** yet.
find-guest = The crew of **{ $trip }** can open it to everyone, or link it to a room. Ask them.
remove-offer = To withdraw your offer in { $place }: `{ $prefix }withdraw { $no }`
remove-stop = To remove the stop in { $place }: `{ $prefix }drop { $no }`
remove-meetup = To cancel { $title }: `{ $prefix }cancel { $no }`
remove-trip = To delete **{ $trip }** and everything in it: `{ $prefix }trip delete` (I'll ask first).
remove-from-crew = To leave **{ $trip }**: `{ $prefix }trip leave` (I'll ask first).
remove-all = To see your reminders: `{ $prefix }reminders`. To have me forget everything about you: `{ $prefix }forget` (I'll ask first).
change-how = Edit your message, or reply to mine with what to change.
change-stop = For example: `{ $prefix }stop { $no } { $days }`
now-answer = #{ $no } is waiting for your answer: `{ $prefix }accept { $no }` or `{ $prefix }decline { $no }`
now-stops = Add your stops to **{ $trip }**: where you'll be, and when.
now-share = To find more beds, let people know:
now-way-in = They're coming! Tell them the address: `{ $prefix }address { $no } Storgata 1, third floor`
now-wait = Nothing right now: the crew hasn't answered about #{ $no } yet. I'll tell you as soon as they do.
now-ready = All set. I'll write if anything changes.

## How others find a trip

share-open = Anyone who writes to me can find your trip.
share-closed = So far only you and people in your rooms can find it. To open it to everyone: `{ $prefix }trip open`
share-closed-crew = So far only you and people in your rooms can find it. { $owner } can open it to everyone: `{ $prefix }trip open`
share-room = To let the people in a room find it, say this there: `{ $sign }trip link { $trip }`
share-stop = { $place } { $days }
share-text = A text to pass on: “I'm travelling: { $stops }. Got a sofa, or something I shouldn't miss? Write to { $bot }.”

## About the bot itself

standing-reads = Just you and me. I show you what I'll save before I save it, and it only goes to the people it's for. The people who run me could read it.
standing-reads-room = Everyone in this room. For anything private, write to me in a direct chat.
standing-reads-clear = This chat isn't encrypted, so the people who run our homeservers could read it. For anything private, write to me in an encrypted chat.
standing-address = Only the crew that takes your bed, in their own chat with me, shortly before they come. It never shows up in a room.
standing-number = I don't ask for your number. If you write it along with your address, only the crew that takes your bed gets it.
standing-offer = Only the crew sees that it's yours. Others just see which nights have a bed.
standing-cost = Nothing, it's free.
standing-sign-up = No, and no real name either. Just write to me.
standing-bot = I'm Stopover, a bot. Not a person, nor an AI in some cloud: what you write stays on the machine I run on and your homeserver.
standing-without-trip = Yes! You can host or come along without a trip of your own. Just tell me where you have a bed and when, or which meetup you'd like to come to.
said-before = I asked: “{ $question }”
said-before-none = I didn't ask you anything just now.
add-me = To join the crew of **{ $trip }**, ask them. They can add you: `{ $prefix }trip crew add { $id }`
told-them = Yes, the crew of **{ $trip }** knows about it.
stay-days = { $nights } in { $place } (#{ $no }). I have no exact time. To ask the crew: `{ $prefix }tell { $no } …`
lead-both = Lovely, both! Tell me your stops first: where are you going, and when? After that, just tell me where you have a bed.
lead-neither = Sure, have a look around. I'm here when you need me.
sorry-offer = Sorry, I didn't get that. The offer in { $place } (#{ $no }) is still waiting for your answer: yes or no? To ask something first: `{ $prefix }ask { $no } …`
sorry-offer-of = Sorry, I didn't get that. { $host }'s offer in { $place } (#{ $no }) is still waiting for your answer: yes or no? To ask something first: `{ $prefix }ask { $no } …`
sorry-hosting = Sorry, I didn't get that. The crew hasn't answered about #{ $no } yet. To tell them something: `{ $prefix }tell { $no } …`
who-travels = { $people ->
        [one] One person is travelling on **{ $trip }**: { $names }.
       *[other] { $people } people are travelling on **{ $trip }**: { $names }.
    }
seek-how = I can't look for a bed myself, but people along the way offer beds here. Tell me where you'll be and when. I'll make a trip out of it, and you can let people know.
take-back-how = To take back the last thing you did: `{ $prefix }undo`
no-harm = No worries, I haven't changed anything.
complaint = Sorry about that! Try saying it in other words.
dont-know = I don't know that, sorry. I only know about beds, stops and meetups.
dont-know-ask = I don't know that, sorry. To ask the host of #{ $no }: `{ $prefix }ask { $no } …`
dont-know-tell = I don't know that, sorry. To ask the crew: `{ $prefix }tell { $no } …`
change-ask = Shall I change **#{ $no } { $title }**?
answer-ask-yes = Shall I put you down for **#{ $no } { $title }**, { $when }?
answer-ask-maybe = Shall I put you down as a maybe for **#{ $no } { $title }**, { $when }?
answer-ask-no = Shall I put you down as not coming to **#{ $no } { $title }**, { $when }?
## Asked before what was said in passing is done
pass-on-ask-host = Shall I pass this on to the host of #{ $no }, without your name: “{ $text }”? Tap ✅ or ❌, or say yes or no.
pass-on-ask-crew = Shall I pass this on to the crew, about #{ $no }, without your name: “{ $text }”? Tap ✅ or ❌, or say yes or no.
pass-on-not-for-guests = I only pass messages between hosts and crew. Best ask { $name } yourself, or in the trip's room.
take-it-ask = Shall I accept { $offer }? Tap ✅ or ❌, or say yes or no.
leave-it-ask = Shall I turn down { $offer }? Tap ✅ or ❌, or say yes or no.
offer-nights-ask = Shall I change **#{ $no }**, { $kind } in { $place }: { $before } → { $after }? Tap ✅ or ❌, or say yes or no.
offer-people-ask = Shall I change **#{ $no }**, { $kind } in { $place }: for { $before } → for { $after }? Tap ✅ or ❌, or say yes or no.
offer-both-ask = Shall I change **#{ $no }**, { $kind } in { $place }: { $before } → { $after }, for { $people }? Tap ✅ or ❌, or say yes or no.
offer-withdraw-ask = Shall I withdraw { $offer }? Tap ✅ or ❌, or say yes or no.
stop-days-ask = Shall I change **#{ $no } { $place }**: { $before } → { $after }? Tap ✅ or ❌, or say yes or no.
stop-drop-ask = Shall I drop { $stop }? Tap ✅ or ❌, or say yes or no.
bed-give-back-ask = Give back **#{ $no }**, { $kind } in { $place }, for { $nights }? You've accepted it, and the host is keeping it for you. I'll thank them and let them know. Tap ✅ or ❌, or say yes or no.
bed-turn-down-ask = Turn down **#{ $no }**, { $kind } in { $place }, for { $nights }? I'll thank the host and let them know. Tap ✅ or ❌, or say yes or no.
bed-give-back-none = I don't know of a bed of yours for that, so there's nothing to give back. To see what you have: `{ $prefix }nights`
