//! What a writer takes back or leaves out, and one time for several days.

use super::*;

#[test]
fn corrections() {
    check_readings(&[
        ("Swap shop Sat, no, SUN 2pm, Cardiff", "2026-04-05T14:00"),
        ("Swap shop Sat, scratch that, SUN 2pm, Cardiff", "2026-04-05T14:00"),
        ("Treffen am Do, nee, Fr um 19.15 in Kassel", "2026-04-10T19:15"),
        ("vi ses på torsdag, nej fredag", "2026-04-10"),
        ("på fredag, eller nei, lørdag kl 18", "2026-04-04T18:00"),
        ("møtet er tirsdag - nei onsdag - kl. 19", "2026-04-08T19:00"),
        ("Vi ses tirsdag, nej vent, onsdag kl 17", "2026-04-08T17:00"),
        ("Monday – I mean Tuesday – at 6pm", "2026-04-07T18:00"),
        ("Dienstag, ich meine Mittwoch, 18 Uhr", "2026-04-08T18:00"),
        ("on Friday at 7, sorry, 8pm", "2026-04-10T20:00"),
        ("onsdag kl 18, nei, 19", "2026-04-08T19:00"),
        ("Free on Monday? No, sorry.", "2026-04-06"),
        ("7 April, no wait, 8 April", "2026-04-08"),
        ("Am Montag, quatsch, Dienstag", "2026-04-07"),
        ("måndag, förlåt, tisdag kl 18", "2026-04-07T18:00"),
        ("måndag, eg meiner tysdag", "2026-04-07"),
        ("Tuesday 18:00, no, Wednesday", "2026-04-08T18:00"),
    ]);
}

#[test]
fn one_time_for_several_days() {
    check_readings(&[
        (
            "Flohmarkt in Fulda, Fr 3.7. und Sa 4.7., jeweils 9-14 Uhr",
            "2026-07-03T09:00/14:00 | 2026-07-04T09:00/14:00",
        ),
        ("Loppis i Mora lör 4/7 och sön 5/7, båda dagarna 10-15", "2026-07-04T10:00/15:00 | 2026-07-05T10:00/15:00"),
        ("Sat 4 and Sun 5 July, both days 10-4", "2026-07-04T10:00/16:00 | 2026-07-05T10:00/16:00"),
        ("4. og 5. juli, begge dager kl. 10–15", "2026-07-04T10:00/15:00 | 2026-07-05T10:00/15:00"),
        ("4.–5. juli, begge dager kl. 10–15", "2026-07-04T10:00/15:00 | 2026-07-05T10:00/15:00"),
        ("this weekend, both days 10–16", "2026-04-04T10:00/16:00 | 2026-04-05T10:00/16:00"),
        ("6–8 July, each day 10–16", "2026-07-06T10:00/16:00 | 2026-07-07T10:00/16:00 | 2026-07-08T10:00/16:00"),
        ("6.-8. juli, hver dag kl 9", "2026-07-06T09:00 | 2026-07-07T09:00 | 2026-07-08T09:00"),
        (
            "vom 6. bis 8. Juli täglich 10–18 Uhr",
            "2026-07-06T10:00/18:00 | 2026-07-07T10:00/18:00 | 2026-07-08T10:00/18:00",
        ),
        ("lørdag og søndag, begge dage 10-15", "2026-04-04T10:00/15:00 | 2026-04-05T10:00/15:00"),
        ("laurdag og sundag, begge dagane 11-16", "2026-04-04T11:00/16:00 | 2026-04-05T11:00/16:00"),
        ("Sat and Sun 10-4", "2026-04-04T10:00/16:00 | 2026-04-05T10:00/16:00"),
        ("Samstag und Sonntag jeweils um 10 Uhr", "2026-04-04T10:00 | 2026-04-05T10:00"),
        ("Jeg tænker på jer hver dag. Kommer du forbi Assens den 3. februar?", "2027-02-03"),
        ("I think of you every day. Are you passing Hull on 3 July?", "2026-07-03"),
        ("Ich denke täglich an euch. Kommt ihr am 3. Juli vorbei?", "2026-07-03"),
        ("Open every day 10-18", "weekly mo,tu,we,th,fr,sa,su 10:00/18:00"),
    ]);
}

#[test]
fn what_is_left_out() {
    check_readings(&[
        ("I have a sofa in Oslo on Tuesday, not on Wednesday", "2026-04-07"),
        ("Monday to Wednesday, but not Tuesday", "2026-04-06 | 2026-04-08"),
        ("Monday to Wednesday but not Tuesday", "2026-04-06 | 2026-04-08"),
        ("any day except Tuesday next week", "2026-04-06 | 2026-04-08/2026-04-12"),
        ("mandag til onsdag, men ikke tirsdag", "2026-04-06 | 2026-04-08"),
        ("måndag till fredag men inte onsdag", "2026-04-06/2026-04-07 | 2026-04-09/2026-04-10"),
        ("Montag bis Freitag, aber nicht am Dienstag", "2026-04-06 | 2026-04-08/2026-04-10"),
        ("6.–10. April außer Mittwoch", "2026-04-06/2026-04-07 | 2026-04-09/2026-04-10"),
        ("6.–10. april unntatt onsdag", "2026-04-06/2026-04-07 | 2026-04-09/2026-04-10"),
        ("6–10 april utom onsdag", "2026-04-06/2026-04-07 | 2026-04-09/2026-04-10"),
        ("6.-10. april undtagen onsdag", "2026-04-06/2026-04-07 | 2026-04-09/2026-04-10"),
        ("måndag til fredag, men ikkje onsdag", "2026-04-06/2026-04-07 | 2026-04-09/2026-04-10"),
        ("next week except the weekend", "2026-04-06/2026-04-10"),
        ("every day except Sunday", "weekly mo,tu,we,th,fr,sa"),
        ("täglich außer montags 10-18 Uhr", "weekly tu,we,th,fr,sa,su 10:00/18:00"),
        ("daily except Mondays", "weekly tu,we,th,fr,sa,su"),
        ("every Tuesday except 14 April", "weekly tu"),
        ("not on Wednesday", ""),
        ("ikke på onsdag", ""),
        ("I can't come on Friday", "2026-04-10"),
        ("ich kann nicht am Freitag kommen", "2026-04-10"),
        ("Tuesday, not before 19", "2026-04-07T19:00"),
        ("not until Friday", "2026-04-10/"),
        ("ikke før fredag", "2026-04-10/"),
        ("nicht vor Freitag", "2026-04-10/"),
        ("inte förrän på fredag", "2026-04-10/"),
        ("Tuesday or Wednesday, not Thursday or Friday", "2026-04-07 | 2026-04-08"),
        ("Dienstag geht, Mittwoch nicht", "2026-04-07"),
        ("Tuesday works, Wednesday doesn't", "2026-04-07 | 2026-04-08"),
        ("the whole of next week apart from Thursday", "2026-04-06/2026-04-08 | 2026-04-10/2026-04-12"),
        ("next week, just not Thursday", "2026-04-06/2026-04-08 | 2026-04-10/2026-04-12"),
        ("hele neste uke bortsett fra torsdag", "2026-04-06/2026-04-08 | 2026-04-10/2026-04-12"),
        ("hela nästa vecka förutom torsdag", "2026-04-06/2026-04-08 | 2026-04-10/2026-04-12"),
        ("nächste Woche bis auf Donnerstag", "2026-04-06/2026-04-08 | 2026-04-10/2026-04-12"),
        ("næste uge, bare ikke torsdag", "2026-04-06/2026-04-08 | 2026-04-10/2026-04-12"),
        ("Why not Friday?", "2026-04-10"),
        ("warum nicht Freitag?", "2026-04-10"),
    ]);
}

#[test]
fn as_people_write() {
    check_readings(&[
        ("Rostock on the 30th, Kiel the day after", "2026-04-30 | 2026-05-01"),
        ("den 9., Karlstad dagen etter", "2026-04-09 | 2026-04-10"),
        ("am Montag in Kiel, am Tag danach in Köln", "2026-04-06 | 2026-04-07"),
        ("maybe in Lille on the weekend 14/15 May", "2026-05-14/2026-05-15"),
        ("come in may?", "2026-05-01/2026-05-31"),
        ("Tuesday through Friday of next week", "2026-04-07/2026-04-10"),
        ("5 July and 12 July, nine to noon both days", "2026-07-05T09:00/12:00 | 2026-07-12T09:00/12:00"),
        ("ask us again after Easter", "2026-04-07/"),
        ("check after Easter, say 8 April", "2026-04-08"),
        ("frag nach Pfingsten nochmal", "2026-05-26/"),
        ("Det er ikkje kvar dag me får besøk, torsdag 9. april kl. 19", "2026-04-09T19:00"),
        ("put me down for sat, I bring soup", "2026-04-04"),
        ("Lerwick, sat 11-2, pay what you can", "2026-04-04T11:00/14:00"),
        ("den første var fin, den andre ikke", ""),
        ("vi tager den første, du tager resten", ""),
        ("every Tuesday until 21 April at 19:00", "weekly tu 19:00 | /2026-04-21"),
        ("Tuesday, but not Wednesday, at 18:00", "2026-04-07T18:00"),
        ("until New Year's Eve, that is 31/12", "/2026-12-31"),
        ("Tuesday 18:00 XST", "(UnknownZone)"),
        ("Tuesday 18:00 GMT+25", "(UnknownZone)"),
        ("Party Time 18:00 on Tuesday", "2026-04-07T18:00"),
        ("19:00 EAT TOGETHER ON TUESDAY", "2026-04-07T19:00"),
        ("first day of the month", "FREQ=MONTHLY;BYMONTHDAY=1"),
        ("Tuesday 18:00–14:00", "(EndsBeforeStart)"),
        ("Sat 18 April 22:00 – Sun 19 April 03:00", "2026-04-18T22:00/03:00"),
        ("Fri 17 April 18:00 – Sun 19 April 16:00", "2026-04-17/2026-04-19"),
        ("kl 18, nei, 19", "2026-04-03T19:00"),
    ]);
}

#[test]
fn what_is_left_out_is_flagged() {
    let found = find("Monday to Wednesday, but not on Tuesday", &friday());
    let flags: Vec<_> = found.spans.iter().map(|span| (span.when.to_string(), span.excluded)).collect();
    assert_eq!(flags, [("2026-04-06/2026-04-08".to_owned(), false), ("2026-04-07".to_owned(), true)]);
    let text = "Monday to Wednesday, but not on Tuesday";
    assert_eq!(&text[found.spans[1].bytes.clone()], "but not on Tuesday");
    let kept: Vec<_> = found.positive().into_iter().map(|span| span.when.to_string()).collect();
    assert_eq!(kept, ["2026-04-06", "2026-04-08"]);
}
