//! `!calendar`: what is in the file, who gets it, and what never is.

use std::collections::BTreeMap;

use insta::assert_snapshot;

use crate::harness::fixtures::oslo_goteborg;
use crate::harness::talk::Talk;

/// A trip with every kind of meetup, and with everything private beside it.
fn full() -> Talk {
    let mut talk = oslo_goteborg();
    talk.play(
        "ada: stop maybe Malmö 12–15 April
         kari: offer Oslo sofa Mon–Tue for 2 -- there's a cat
         ada: accept 4
         kari: address 4 Storgata 1, third floor, the key is with Åse next door
         ada: contact Lena, @lena:example.org, unions
         ada: meet Tinker night every other Tuesday 18:00 in Oslo at the centre -- bring a mug; free food, too
         kari: rsvp 6 yes +2
         ada: meet 6 21 April 19:30
         ada: cancel 6 5 May
         ada: meet 6 19 May, 20 May 20:00
         jonas: meet Picnic Sat 11 April in Göteborg
         ada: meet Choir every Wednesday until 29 April 19:00 in Oslo
         ada: cancel 8
         ada: yes, cancel",
    );
    talk
}

/// The lines of the newest file, unfolded, without those of time zones.
fn lines(talk: &mut Talk) -> Vec<String> {
    let file = talk.file.take().expect("a file was sent");
    assert!(file.split("\r\n").all(|line| line.len() <= 75 && !line.contains('\n')), "{file}");
    let unfolded = file.replace("\r\n ", "");
    let mut zone = false;
    let lines = unfolded.split("\r\n").filter(|line| {
        zone |= *line == "BEGIN:VTIMEZONE";
        let shown = !zone;
        zone &= *line != "END:VTIMEZONE";
        shown && !line.is_empty()
    });
    lines.map(str::to_owned).collect()
}

#[test]
fn stops_and_meetups() {
    let mut talk = full();
    assert_snapshot!(talk.dm("ada", "calendar"), @"
    → ada: Open this file to have North by train in your calendar. When something changes, say `calendar` again: a new file takes the place of the old one.
    → ada: stopover.ics, 3447 bytes
    ");
    assert_snapshot!(lines(&mut talk).join("\n"), @r"
    BEGIN:VCALENDAR
    VERSION:2.0
    PRODID:-//Stopover//Stopover 0.1.0//EN
    METHOD:PUBLISH
    X-WR-CALNAME:North by train
    BEGIN:VEVENT
    UID:1-1-test@stopover
    DTSTAMP:20260403T080000Z
    SEQUENCE:29586720
    SUMMARY:Oslo: North by train
    LOCATION:Oslo
    DTSTART;VALUE=DATE:20260406
    DTEND;VALUE=DATE:20260410
    STATUS:CONFIRMED
    TRANSP:TRANSPARENT
    END:VEVENT
    BEGIN:VEVENT
    UID:2-1-test@stopover
    DTSTAMP:20260403T080000Z
    SEQUENCE:29586720
    SUMMARY:Göteborg: North by train
    LOCATION:Göteborg
    DTSTART;VALUE=DATE:20260409
    DTEND;VALUE=DATE:20260413
    STATUS:CONFIRMED
    TRANSP:TRANSPARENT
    END:VEVENT
    BEGIN:VEVENT
    UID:3-1-test@stopover
    DTSTAMP:20260403T080000Z
    SEQUENCE:29586720
    SUMMARY:Malmö: North by train
    LOCATION:Malmö
    DTSTART;VALUE=DATE:20260412
    DTEND;VALUE=DATE:20260416
    STATUS:TENTATIVE
    TRANSP:TRANSPARENT
    END:VEVENT
    BEGIN:VEVENT
    UID:6-1-test@stopover
    DTSTAMP:20260403T080000Z
    SEQUENCE:29586720
    SUMMARY:Tinker night
    LOCATION:the centre\, Oslo
    DESCRIPTION:bring a mug\; free food\, too
    STATUS:CONFIRMED
    DTSTART;TZID=Europe/Oslo:20260407T180000
    DTEND;TZID=Europe/Oslo:20260407T200000
    RRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=TU
    EXDATE;TZID=Europe/Oslo:20260505T180000
    EXDATE;TZID=Europe/Oslo:20260519T180000
    RDATE;TZID=Europe/Oslo:20260520T200000
    BEGIN:VALARM
    ACTION:DISPLAY
    DESCRIPTION:Tinker night
    TRIGGER:-PT1H
    END:VALARM
    END:VEVENT
    BEGIN:VEVENT
    UID:6-1-test@stopover
    DTSTAMP:20260403T080000Z
    SEQUENCE:29586720
    SUMMARY:Tinker night
    LOCATION:the centre\, Oslo
    DESCRIPTION:bring a mug\; free food\, too
    STATUS:CONFIRMED
    RECURRENCE-ID;TZID=Europe/Oslo:20260421T180000
    DTSTART;TZID=Europe/Oslo:20260421T193000
    DTEND;TZID=Europe/Oslo:20260421T213000
    END:VEVENT
    BEGIN:VEVENT
    UID:7-1-test@stopover
    DTSTAMP:20260403T080000Z
    SEQUENCE:29586720
    SUMMARY:Picnic
    LOCATION:Göteborg
    STATUS:TENTATIVE
    DTSTART;VALUE=DATE:20260411
    DTEND;VALUE=DATE:20260412
    END:VEVENT
    BEGIN:VEVENT
    UID:8-1-test@stopover
    DTSTAMP:20260403T080000Z
    SEQUENCE:29586720
    SUMMARY:Choir
    LOCATION:Oslo
    STATUS:CANCELLED
    DTSTART;TZID=Europe/Oslo:20260408T190000
    DTEND;TZID=Europe/Oslo:20260408T210000
    RRULE:FREQ=WEEKLY;UNTIL=20260429T215959Z;BYDAY=WE
    END:VEVENT
    END:VCALENDAR
    ");
}

#[test]
fn one_meetup() {
    let mut talk = full();
    assert_snapshot!(talk.play("
        kari: calendar 6
        kari: calendar picnic
        kari: calendar 99
    "), @"
    kari: calendar 6
      → kari: Open this file to have North by train in your calendar. When something changes, say `calendar` again: a new file takes the place of the old one.
      → kari: stopover.ics, 2255 bytes
    kari: calendar picnic
      → kari: Open this file to have North by train in your calendar. When something changes, say `calendar` again: a new file takes the place of the old one.
      → kari: stopover.ics, 334 bytes
    kari: calendar 99
      → kari: There's no #99. Do you mean #6 Tinker night, every other Tuesday, 18:00 or #7 Picnic, Sat 11 April? Then say `calendar 6`.
    ");
    assert_snapshot!(lines(&mut talk).join("\n"), @"
    BEGIN:VCALENDAR
    VERSION:2.0
    PRODID:-//Stopover//Stopover 0.1.0//EN
    METHOD:PUBLISH
    X-WR-CALNAME:North by train
    BEGIN:VEVENT
    UID:7-1-test@stopover
    DTSTAMP:20260403T080000Z
    SEQUENCE:29586720
    SUMMARY:Picnic
    LOCATION:Göteborg
    STATUS:TENTATIVE
    DTSTART;VALUE=DATE:20260411
    DTEND;VALUE=DATE:20260412
    END:VEVENT
    END:VCALENDAR
    ");
}

#[test]
fn nothing_private_is_in_it() {
    let mut talk = full();
    for who in ["ada", "kari", "jonas"] {
        talk.dm(who, "calendar");
        let file = lines(&mut talk).join("\n").to_lowercase();
        for private in ["kari", "jonas", "ada", "storgata", "åse", "lena", "sofa", "cat", "@lena"] {
            let found =
                file.lines().filter(|line| line.split(|c: char| !c.is_alphanumeric()).any(|word| word == private));
            assert_eq!(found.collect::<Vec<_>>(), Vec::<&str>::new(), "{private}, for {who}");
        }
    }
}

#[test]
fn a_later_file_replaces_an_earlier_one() {
    let mut talk = full();
    let of = |talk: &mut Talk| -> BTreeMap<String, i64> {
        talk.dm("ada", "calendar");
        let lines = lines(talk);
        let value = |name: &str| lines.iter().filter_map(|line| line.strip_prefix(name)).map(str::to_owned).collect();
        let (uids, numbers): (Vec<String>, Vec<String>) = (value("UID:"), value("SEQUENCE:"));
        uids.into_iter().zip(numbers.iter().map(|number| number.parse().unwrap())).collect()
    };
    let before = of(&mut talk);
    talk.dm("ada", "meet 6 20:00");
    talk.now += chrono::TimeDelta::minutes(5);
    let after = of(&mut talk);
    assert_eq!(before.keys().collect::<Vec<_>>(), after.keys().collect::<Vec<_>>());
    assert!(before.iter().all(|(uid, number)| after[uid] > *number), "{before:?} {after:?}");
}

#[test]
fn for_oneself_alone() {
    let mut talk = oslo_goteborg();
    assert_snapshot!(talk.play("
        #room kari: !calendar
        kari: lang de
        kari: Kalender
        nora: calendar
    "), @"
    #room kari: !calendar
      → room: I only send files in an encrypted direct chat. Please say `!calendar` to me there.
    kari: lang de
      → kari: Ab jetzt antworte ich dir auf Deutsch.
    kari: Kalender
      → kari: Öffne diese Datei, dann hast du „North by train“ in deinem Kalender. Wenn sich etwas ändert, schreib noch einmal `Kalender`: Eine neue Datei ersetzt die alte.
      → kari: stopover.ics, 606 bytes
    nora: calendar
      → nora: You're not part of a trip here yet. To start one: `trip new North by train 6–19 April`.
    ");
}
