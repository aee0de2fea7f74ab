//! Meetups: proposed, confirmed, changed, cancelled, and who comes.

use insta::assert_snapshot;

use crate::harness::fixtures::oslo_goteborg;

#[test]
fn forms() {
    assert_snapshot!(oslo_goteborg().play("
        #room ada: !meet Tinker night every Tuesday 18:00 in Oslo at the centre
        #room ada: !meet Coffee in Göteborg on Friday at 10
        #room ada: !meet Open house, Sundays 14–18 in Göteborg -- not sure about the schedule
        #room ada: !meet Tuesday 6pm dinner at Kari's
        #room ada: !meet Reading circle first Tuesday of the month 19:00 in Oslo
        #room ada: !meet Picnic 11 April
        #room ada: !meet Sauna Friday evening at the harbour
        #room ada: !meet Stand-up tomorrow 18:00
        #room kari: !meetups
        #room kari: !meetups all
        #room kari: !meetups gothenburg
        #room kari: !show 3
    "), @"
    #room ada: !meet Tinker night every Tuesday 18:00 in Oslo at the centre
      → room: New meetup: #3 Tinker night, every Tuesday, 18:00, at the centre in Oslo
          The travellers are there on Tue 7 April, 18:00.
          …
    #room ada: !meet Coffee in Göteborg on Friday at 10
      → room: New meetup: #4 Coffee, Fri 10 April, 10:00, in Gothenburg
          …
    #room ada: !meet Open house, Sundays 14–18 in Göteborg -- not sure about the schedule
      → room: New meetup: #5 Open house, every Sunday, 14:00–18:00, in Gothenburg – not sure about the schedule
          The travellers are there on Sun 12 April, 14:00–18:00.
          …
    #room ada: !meet Tuesday 6pm dinner at Kari's
      → room: New meetup: #6 dinner, Tue 7 April, 18:00, at Kari's in Oslo
          …
    #room ada: !meet Reading circle first Tuesday of the month 19:00 in Oslo
      → room: New meetup: #7 Reading circle, every first Tuesday, 19:00, in Oslo
          The travellers are there on Tue 7 April, 19:00.
          …
    #room ada: !meet Picnic 11 April
      → room: New meetup: #8 Picnic, Sat 11 April, in Gothenburg
          …
    #room ada: !meet Sauna Friday evening at the harbour
      → room: New meetup: #9 Sauna, Fri 10 April, evening, at the harbour in Gothenburg
          …
    #room ada: !meet Stand-up tomorrow 18:00
      → room: New meetup: #10 Stand-up, Sat 4 April, 18:00
          …
    #room kari: !meetups
      → room: Meetups along the way (North by train):
          • #10 Stand-up, Sat 4 April, 18:00
          • #3 Tinker night, Tue 7 April, 18:00, at the centre in Oslo
          • #6 dinner, Tue 7 April, 18:00, at Kari's in Oslo
          • #7 Reading circle, Tue 7 April, 19:00, in Oslo
          • #4 Coffee, Fri 10 April, 10:00, in Gothenburg
          • #9 Sauna, Fri 10 April, evening, at the harbour in Gothenburg
          • #8 Picnic, Sat 11 April, in Gothenburg
          • #5 Open house, Sun 12 April, 14:00–18:00, in Gothenburg – not sure about the schedule
    #room kari: !meetups all
      → room: All upcoming meetups:
          • #10 Stand-up, Sat 4 April, 18:00
          • #5 Open house, every Sunday, 14:00–18:00, in Gothenburg – not sure about the schedule
          • #3 Tinker night, every Tuesday, 18:00, at the centre in Oslo
          • #6 dinner, Tue 7 April, 18:00, at Kari's in Oslo
          • #7 Reading circle, every first Tuesday, 19:00, in Oslo
          • #4 Coffee, Fri 10 April, 10:00, in Gothenburg
          • #9 Sauna, Fri 10 April, evening, at the harbour in Gothenburg
          • #8 Picnic, Sat 11 April, in Gothenburg
    #room kari: !meetups gothenburg
      → room: Meetups in Gothenburg:
          • #5 Open house, every Sunday, 14:00–18:00, in Gothenburg – not sure about the schedule
          • #4 Coffee, Fri 10 April, 10:00, in Gothenburg
          • #9 Sauna, Fri 10 April, evening, at the harbour in Gothenburg
          • #8 Picnic, Sat 11 April, in Gothenburg
    #room kari: !show 3
      → room: #3 Tinker night, every Tuesday, 18:00, at the centre in Oslo
          Added by Ada.
    ");
}

#[test]
fn proposed_confirmed_changed_cancelled() {
    assert_snapshot!(oslo_goteborg().play("
        kari: meet Dinner Tuesday 19:00 in Oslo at home
        jonas: rsvp 3 maybe
        kari: confirm 3
        ada: confirm 3
        ada: confirm 3
        jonas: meet 3 20:00
        kari: meet 3 20:00
        kari: meet 3 Wed
        kari: meet 3 in Göteborg
        kari: meet 3 at the library -- bring a book
        kari: meet 3 Supper
        kari: meet 3 20:00 in Nowhereville Europe/Oslo
        kari: meet 3
        kari: meet 3 20:00
        ada: show 3
        jonas: cancel 3
        kari: cancel 3 -- ill, sorry
        kari: yes, cancel
        kari: cancel 3
        ada: rsvp 3 yes
        ada: meetups
        ada: show 3
    "), @"
    kari: meet Dinner Tuesday 19:00 in Oslo at home
      → kari: New meetup: #3 Dinner, Tue 7 April, 19:00, at home in Oslo (proposed, not confirmed yet)
          I'll ask the crew to confirm it.
          …
      → ada(!): Kari proposes a meetup for North by train: #3 Dinner, Tue 7 April, 19:00, at home in Oslo (proposed, not confirmed yet)
          Is it on? Tap ✅ to confirm, ❌ to turn it down. (Or `confirm 3` / `cancel 3`.)
    jonas: rsvp 3 maybe
      → jonas: You're a maybe for #3 Dinner, Tue 7 April, 19:00. I'll remind you.
    kari: confirm 3
      → kari: Only the crew or this room's moderators can confirm a meetup.
    ada: confirm 3
      → ada: Confirmed: #3 Dinner, Tue 7 April, 19:00, at home in Oslo · 1 maybe
          …
          …
      → jonas(!): Confirmed (North by train): #3 Dinner, Tue 7 April, 19:00, at home in Oslo · 1 maybe
      → kari(!): Confirmed (North by train): #3 Dinner, Tue 7 April, 19:00, at home in Oslo · 1 maybe
      → room: New meetup: #3 Dinner, Tue 7 April, 19:00, at home in Oslo · 1 maybe
    ada: confirm 3
      → ada: #3 Dinner is already confirmed.
    jonas: meet 3 20:00
      → jonas: Only the person who set up that meetup, the crew or this room's moderators can change it.
    kari: meet 3 20:00
      → kari: Changed: #3 Dinner
          Before: Tue 7 April, 19:00
          Now: Tue 7 April, 20:00
          …
      → jonas(!): Changed (North by train): #3 Dinner
          Before: Tue 7 April, 19:00
          Now: Tue 7 April, 20:00
      → room: Changed: #3 Dinner
          Before: Tue 7 April, 19:00
          Now: Tue 7 April, 20:00
    kari: meet 3 Wed
      → kari: Changed: #3 Dinner
          Before: Tue 7 April, 20:00
          Now: Wed 8 April, 20:00
          …
      → jonas(!): Changed (North by train): #3 Dinner
          Before: Tue 7 April, 20:00
          Now: Wed 8 April, 20:00
      → room: Changed: #3 Dinner
          Before: Tue 7 April, 20:00
          Now: Wed 8 April, 20:00
    kari: meet 3 in Göteborg
      → kari: Changed: #3 Dinner
          Before: Wed 8 April, 20:00, Oslo, at home
          Now: Wed 8 April, 20:00, Gothenburg, at home
          …
      → jonas(!): Changed (North by train): #3 Dinner
          Before: Wed 8 April, 20:00, Oslo, at home
          Now: Wed 8 April, 20:00, Gothenburg, at home
      → room: Changed: #3 Dinner
          Before: Wed 8 April, 20:00, Oslo, at home
          Now: Wed 8 April, 20:00, Gothenburg, at home
    kari: meet 3 at the library -- bring a book
      → kari: Changed: #3 Dinner
          Before: Gothenburg, at home, no note
          Now: Gothenburg, at the library, “bring a book”
          …
      → jonas(!): Changed (North by train): #3 Dinner
          Before: Gothenburg, at home, no note
          Now: Gothenburg, at the library, “bring a book”
      → room: Changed: #3 Dinner
          Before: Gothenburg, at home, no note
          Now: Gothenburg, at the library, “bring a book”
    kari: meet 3 Supper
      → kari: Changed: #3 Supper
          Before: Dinner
          Now: Supper
          …
      → jonas(!): Changed (North by train): #3 Supper
          Before: Dinner
          Now: Supper
      → room: Changed: #3 Supper
          Before: Dinner
          Now: Supper
    kari: meet 3 20:00 in Nowhereville Europe/Oslo
      → kari: Changed: #3 Supper
          Before: Wed 8 April, 20:00, Gothenburg, at the library
          Now: Wed 8 April, 20:00, Nowhereville, at the library
          …
      → jonas(!): Changed (North by train): #3 Supper
          Before: Wed 8 April, 20:00, Gothenburg, at the library
          Now: Wed 8 April, 20:00, Nowhereville, at the library
      → room: Changed: #3 Supper
          Before: Wed 8 April, 20:00, Gothenburg, at the library
          Now: Wed 8 April, 20:00, Nowhereville, at the library
    kari: meet 3
      → kari: What should I change about #3 Supper? For example: `meet 3 19:00 at the library`.
    kari: meet 3 20:00
      → kari: Nothing to change: #3 Supper, Wed 8 April, 20:00, at the library in Nowhereville · 1 maybe – bring a book
    ada: show 3
      → ada: #3 Supper, Wed 8 April, 20:00, at the library in Nowhereville · 1 maybe – bring a book
          Maybe: Jonas
          Added by Kari.
    jonas: cancel 3
      → jonas: Only the person who set up that meetup, the crew or this room's moderators can change it.
    kari: cancel 3 -- ill, sorry
      → kari: Cancel #3 Supper, Wed 8 April, 20:00? One person has said they're coming; I'll tell them. Write `yes, cancel` (just “yes” isn't enough) or tap ✅ within 15 minutes.
    kari: yes, cancel
      → kari: Cancelled: #3 Supper, Wed 8 April, 20:00 – ill, sorry
          To bring it back: `confirm 3`.
          …
      → jonas(!): Cancelled (North by train): #3 Supper, Wed 8 April, 20:00 – ill, sorry
      → room: Cancelled: #3 Supper, Wed 8 April, 20:00 – ill, sorry
    kari: cancel 3
      → kari: #3 Supper has already been cancelled.
    ada: rsvp 3 yes
      → ada: #3 Supper has been cancelled.
    ada: meetups
      → ada: No meetups along the way yet. `meetups all` shows all there are. To add one: `meet Tinker night Tuesday 18:00 in Stockholm`.
    ada: show 3
      → ada: #3 Supper, Wed 8 April, 20:00, at the library in Nowhereville (cancelled) · 1 maybe – bring a book
          Maybe: Jonas
          Why: ill, sorry
          Added by Kari.
    ");
}

#[test]
fn who_comes() {
    assert_snapshot!(oslo_goteborg().play("
        #room ada: !meet Tinker night every Tuesday 18:00 in Oslo
        #room ada: !meet Annual meeting Tuesday 7 April 19:30 in Oslo
        #room kari: !rsvp 3 yes +2
        #room jonas: !rsvp #3 Maybe
        #room kari: !rsvp 4 yes
        #room kari: !rsvp 4 no
        #room jonas: !rsvp 3 14 April yes
        #room jonas: !rsvp 3 15 April yes
        #room jonas: !rsvp 3
        #room jonas: !rsvp 3 certainly
        #room jonas: !rsvp 3 yes +99
        #room jonas: !rsvp yes
        #room jonas: !rsvp 1 yes
        #room kari: !show 3
        kari: me
        #room kari: !me
    "), @"
    #room ada: !meet Tinker night every Tuesday 18:00 in Oslo
      → room: New meetup: #3 Tinker night, every Tuesday, 18:00, in Oslo
          The travellers are there on Tue 7 April, 18:00.
          …
    #room ada: !meet Annual meeting Tuesday 7 April 19:30 in Oslo
      → room: New meetup: #4 Annual meeting, Tue 7 April, 19:30, in Oslo
          …
    #room kari: !rsvp 3 yes +2
      → room: See you at #3 Tinker night, Tue 7 April, 18:00 (you and 2 more). I'll remind you.
    #room jonas: !rsvp #3 Maybe
      → room: You're a maybe for #3 Tinker night, Tue 7 April, 18:00. I'll remind you.
    #room kari: !rsvp 4 yes
      → room: See you at #4 Annual meeting, Tue 7 April, 19:30. I'll remind you.
          Heads-up: it overlaps with #3 Tinker night, Tue 7 April, 18:00.
    #room kari: !rsvp 4 no
      → room: OK, you're not coming to #4 Annual meeting, Tue 7 April, 19:30.
    #room jonas: !rsvp 3 14 April yes
      → room: See you at #3 Tinker night, Tue 14 April, 18:00. I'll remind you.
    #room jonas: !rsvp 3 15 April yes
      → room: #3 Tinker night isn't on Wed 15 April. It's every Tuesday, 18:00.
    #room jonas: !rsvp 3
      → room: Are you coming to #3 Tinker night? `!rsvp 3 yes`, `maybe` or `no`.
    #room jonas: !rsvp 3 certainly
      → room: Is “certainly” a yes, a maybe or a no for #3 Tinker night? For example: `!rsvp 3 yes`.
    #room jonas: !rsvp 3 yes +99
      → room: You can bring up to 20 people.
    #room jonas: !rsvp yes
      → room: Which one: #3 Tinker night, every Tuesday, 18:00 or #4 Annual meeting, Tue 7 April, 19:30? Say `!rsvp 3`, or name the place or the day.
    #room jonas: !rsvp 1 yes
      → room: #1 isn't a meetup. `!meetups all` lists them.
    #room kari: !show 3
      → room: #3 Tinker night, every Tuesday, 18:00, in Oslo · 3 yes, 1 maybe
          Coming: Kari +2
          Maybe: Jonas
          Added by Ada.
    kari: me
      → kari: You're Kari, and your time zone is Europe/Oslo (it's 10:00 there).
          I answer in English here. To change that: `lang nn`. I speak English, Norwegian (bokmål), Norwegian (nynorsk), Swedish, Danish and German.
          We're talking about North by train, and you're a guest.
          #3 Tinker night, Tue 7 April, 18:00, in Oslo · 3 yes, 1 maybe
    #room kari: !me
      → room: You're Kari, and your time zone is Europe/Oslo (it's 10:00 there).
          I'll tell you the rest in a direct chat.
    ");
}

#[test]
fn refused() {
    assert_snapshot!(oslo_goteborg().play("
        ada: meet
        ada: meet Dinner
        ada: meet Tuesday 18:00
        ada: meet Dinner 2 April 2026 18:00
        ada: meet Dinner today 9:00
        ada: meet Dinner 6–9 April
        ada: meet Dinner Tuesday 18:00 or Wednesday 18:00
        ada: meet Dinner 25:00
        ada: meet Dinner Tuesday 18:00
        ada: meet Dinner Tuesday 18:00
        ada: meet Dinner in Xyzzyqwv Tuesday 18:00
        ada: meet Dinner Tuesday 20:00 in Xyzzyqwv
        ada: confirm 1
        ada: today Atlantis
    "), @"
    ada: meet
      → ada: What, when and where? For example: `meet Tinker night every Tuesday 18:00 in Stockholm at the centre`.
    ada: meet Dinner
      → ada: When is Dinner? For example: `meet Tinker night Tuesday 18:00`.
    ada: meet Tuesday 18:00
      → ada: What's it called? For example: `meet Tinker night Tuesday 18:00 in Stockholm`.
    ada: meet Dinner 2 April 2026 18:00
      → ada: Thu 2 April, 18:00 has already passed. For example: `meet Tinker night Tuesday 18:00`.
    ada: meet Dinner today 9:00
      → ada: Fri 3 April, 09:00 has already passed. For example: `meet Tinker night Tuesday 18:00`.
    ada: meet Dinner 6–9 April
      → ada: When exactly is “6–9 April”? For example: `meet Tinker night Tuesday 18:00`.
    ada: meet Dinner Tuesday 18:00 or Wednesday 18:00
      → ada: Which time? One meetup at a time, please: `meet Tinker night Tuesday 18:00`.
    ada: meet Dinner 25:00
      → ada: “25:00” isn't a real date or time. Try `6–9 April`, `Tue 18:00` or `2026-04-06`.
    ada: meet Dinner Tuesday 18:00
      → ada: New meetup: #3 Dinner, Tue 7 April, 18:00, in Oslo
          …
      → room: New meetup: #3 Dinner, Tue 7 April, 18:00, in Oslo
    ada: meet Dinner Tuesday 18:00
      → ada: That meetup already exists: #3 Dinner. To change it: `meet 3 19:00`.
    ada: meet Dinner in Xyzzyqwv Tuesday 18:00
      → ada: New meetup: #4 Dinner in Xyzzyqwv, Tue 7 April, 18:00, in Oslo
          …
      → room: New meetup: #4 Dinner in Xyzzyqwv, Tue 7 April, 18:00, in Oslo
    ada: meet Dinner Tuesday 20:00 in Xyzzyqwv
      → ada: I don't know a place called “Xyzzyqwv”. Is it spelled right? If so, add its time zone: `Xyzzyqwv Europe/Oslo`.
    ada: confirm 1
      → ada: #1 isn't a meetup. `meetups all` lists them.
    ada: today Atlantis
      → ada: Which day is “Atlantis”? For example: `today Tuesday` or `today 7 April`.
    ");
}

#[test]
fn what_is_on_one_day() {
    assert_snapshot!(oslo_goteborg().without_evenings().play("
        ada: today
        ada: today 9 April
        ada: today 10.04.
        @now 2026-04-06 08:00
        #room kari: !today
    "), @"
    ada: today
      → ada: Nothing on Fri 3 April for North by train. `stops` shows the route.
    ada: today 9 April
      → ada: Thu 9 April, North by train
          • Leaving: #1 Oslo, Mon 6 – Thu 9 April
          • Arriving: #2 Gothenburg, Thu 9 – Sun 12 April
          • ❌ Thu 9 April · Gothenburg · no bed
    ada: today 10.04.
      → ada: Fri 10 April, North by train
          • #2 Gothenburg, Thu 9 – Sun 12 April
          • ❌ Fri 10 April · Gothenburg · no bed
    @now 2026-04-06 08:00
    #room kari: !today
      → room: Mon 6 April, North by train
          • Arriving: #1 Oslo, Mon 6 – Thu 9 April
          • ❌ Mon 6 April · Oslo · no bed
    ");
}

#[test]
fn changed_in_every_way() {
    assert_snapshot!(oslo_goteborg().play("
        #room ada: !meet Dinner Saturday 11 April 18:00 in Göteborg -- bring a book
        #room ada: !meet 3 Friday
        #room ada: !meet 3 20
        #room ada: !meet 3 evening
        #room ada: !meet 3 --
        #room ada: !meet Club every Tuesday 18:00 in Oslo
        #room kari: !rsvp 4 I'm in
        #room jonas: !rsvp 4 14 April yes
        #room ada: !meet 4 every Wednesday
        #room ada: !show 4
        #room ada: !meet 4 Thursday
        #room ada: !show 4
        #room ada: !meet 4 every Tuesday
        #room ada: !show 4.
        #room jonas: !rsvp 4 no thanks
    "), @"
    #room ada: !meet Dinner Saturday 11 April 18:00 in Göteborg -- bring a book
      → room: New meetup: #3 Dinner, Sat 11 April, 18:00, in Gothenburg – bring a book
          …
    #room ada: !meet 3 Friday
      → room: Changed: #3 Dinner
          Before: Sat 11 April, 18:00
          Now: Fri 10 April, 18:00
          …
    #room ada: !meet 3 20
      → room: What should I change about #3 Dinner? For example: `!meet 3 19:00 at the library`.
    #room ada: !meet 3 evening
      → room: Changed: #3 Dinner
          Before: Fri 10 April, 18:00
          Now: Fri 10 April, evening
          …
    #room ada: !meet 3 --
      → room: Changed: #3 Dinner
          Before: “bring a book”
          Now: no note
          …
    #room ada: !meet Club every Tuesday 18:00 in Oslo
      → room: New meetup: #4 Club, every Tuesday, 18:00, in Oslo
          The travellers are there on Tue 7 April, 18:00.
          …
    #room kari: !rsvp 4 I'm in
      → room: See you at #4 Club, Tue 7 April, 18:00. I'll remind you.
    #room jonas: !rsvp 4 14 April yes
      → room: See you at #4 Club, Tue 14 April, 18:00. I'll remind you.
    #room ada: !meet 4 every Wednesday
      → room: Changed: #4 Club
          Before: every Tuesday, 18:00
          Now: every Wednesday, 18:00
          …
      → jonas(!): Changed (North by train): #4 Club
          Before: every Tuesday, 18:00
          Now: every Wednesday, 18:00
      → kari(!): Changed (North by train): #4 Club
          Before: every Tuesday, 18:00
          Now: every Wednesday, 18:00
    #room ada: !show 4
      → room: #4 Club, every Wednesday, 18:00, in Oslo · 1 yes
          Coming: Kari
          Added by Ada.
    #room ada: !meet 4 Thursday
      → room: #4 Club is every Wednesday, 18:00. Which of its dates moves there? For example: `!meet 4 Wed 8 April, Thu 9 April, 18:00`
    #room ada: !show 4
      → room: #4 Club, every Wednesday, 18:00, in Oslo · 1 yes
          Coming: Kari
          Added by Ada.
    #room ada: !meet 4 every Tuesday
      → room: Changed: #4 Club
          Before: every Wednesday, 18:00
          Now: every Tuesday, 18:00
          …
      → jonas(!): Changed (North by train): #4 Club
          Before: every Wednesday, 18:00
          Now: every Tuesday, 18:00
      → kari(!): Changed (North by train): #4 Club
          Before: every Wednesday, 18:00
          Now: every Tuesday, 18:00
    #room ada: !show 4.
      → room: #4 Club, every Tuesday, 18:00, in Oslo · 1 yes
          Coming: Kari
          Added by Ada.
    #room jonas: !rsvp 4 no thanks
      → room: OK, you're not coming to #4 Club, Tue 7 April, 18:00.
    ");
}

#[test]
fn changed_in_sentences() {
    for (line, now) in [
        ("the plenum is moved to thursday", "Thu 9 April, 18:00"),
        ("plenum starts at 19:30", "Tue 7 April, 19:30"),
        ("plenum er flyttet til torsdag kl 19", "tors. 9. april kl. 19:00"),
        ("plenumet er flytta til torsdag kl 19", "tors. 9. april kl. 19:00"),
        ("plenumet börjar 19:30 istället", "tis 7 april kl. 19:30"),
        ("plenum er rykket til torsdag kl. 19", "tors. 9. april kl. 19.00"),
        ("das plenum fängt doch erst um 19:30 an", "Di 7. April um 19:30 Uhr"),
    ] {
        let mut talk = oslo_goteborg();
        talk.dm("ada", "meet Plenum Tue 7 April 18:00 in Oslo");
        let asked = talk.dm("ada", line);
        assert!(asked.contains(now), "{line}: {asked}");
        talk.dm("ada", "yes");
        assert!(!talk.dm("ada", "show 3").contains("Tue 7 April, 18:00"), "{line}");
        // Others change nothing by it, and what starts on another day is another meetup.
        let mut talk = oslo_goteborg();
        talk.dm("ada", "meet Plenum Tue 7 April 18:00 in Oslo");
        talk.dm("jonas", line);
        talk.dm("jonas", "yes");
        assert!(talk.dm("ada", "show 3").contains("Tue 7 April, 18:00"), "{line}");
    }
}

#[test]
fn a_web_page_is_no_part_of_the_place() {
    let mut talk = oslo_goteborg();
    assert_snapshot!(talk.play("
        ada: meet Plenum Thu 9 April 18:00 in Oslo https://example.org/plenum
        ada: meet 3 https://example.org/moved
        ada: show 3
    "), @"
    ada: meet Plenum Thu 9 April 18:00 in Oslo https://example.org/plenum
      → ada: New meetup: #3 Plenum, Thu 9 April, 18:00, in Oslo – https://example.org/plenum
          …
      → room: New meetup: #3 Plenum, Thu 9 April, 18:00, in Oslo – https://example.org/plenum
    ada: meet 3 https://example.org/moved
      → ada: Changed: #3 Plenum
          Before: https://example.org/plenum
          Now: https://example.org/moved
          …
      → room: Changed: #3 Plenum
          Before: https://example.org/plenum
          Now: https://example.org/moved
    ada: show 3
      → ada: #3 Plenum, Thu 9 April, 18:00, in Oslo – https://example.org/moved
          Added by Ada.
    ");
}
