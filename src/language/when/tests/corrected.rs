//! Days and times that a writer corrects, says of every week in passing, or leaves open.

use super::{check, check_readings};

#[test]
fn what_is_said_instead() {
    check_readings(&[
        ("open wall thurs eve no wait its fri eve", "2026-04-10T evening"),
        ("I had thought of Monday, but let us say Wednesday at four", "2026-04-08T16:00"),
        ("Hadde tenkt på mandag, men la oss si onsdag kl. fire", "2026-04-08T16:00"),
        ("Eg hadde tenkt måndag, men lat oss seia onsdag kl. 16", "2026-04-08T16:00"),
        ("Jag hade tänkt måndag, men vi säger onsdag kl. 16", "2026-04-08T16:00"),
        ("Jeg havde tænkt mandag, men lad os sige onsdag kl. 16", "2026-04-08T16:00"),
        ("Ich dachte an Montag, aber sagen wir Mittwoch um 16 Uhr", "2026-04-08T16:00"),
    ]);
}

#[test]
fn every_week_is_said_far_behind() {
    check_readings(&[
        ("Torsdag aften er der altid loddekolbe og kage i kælderen", "weekly th evening"),
        ("Torsdag aften er der kage i kælderen, hver eneste uge", "weekly th evening"),
        ("lesestua er åpen tirs og ons kl 11–15 kver uke", "weekly tu,we 11:00/15:00"),
        ("torsdag kl. 18 kokar me suppe til alle som kjem, kvar veke", "weekly th 18:00"),
        ("Torsdag kl. 18 lagar vi soppa, varenda vecka", "weekly th 18:00"),
        ("Donnerstagabend wird gelötet, und zwar jede Woche", "weekly th evening"),
        ("a few of us gather of a Thursday evening", "weekly th evening"),
        ("Torsdag kl. 18 er der kage", "2026-04-09T18:00"),
    ]);
}

#[test]
fn an_end_left_open() {
    check(&[
        ("friday 7 till late", "2026-04-10T19:00"),
        ("friday, like 7 til whenever", "2026-04-10T19:00"),
        ("fredag 19 til sent", "2026-04-10T19:00"),
        ("Freitag 19 bis spät", "2026-04-10T19:00"),
    ]);
}

#[test]
fn in_short() {
    check(&[
        ("couch free wed n thurs paisley", "2026-04-08 | 2026-04-09"),
        ("belfast fri newry sat", "2026-04-10 | 2026-04-04"),
        ("books sat 2 til 4 glasgow", "2026-04-04T14:00/16:00"),
        ("a sofa from may 3 for two nights", "2026-05-03/2026-05-05"),
        ("julbasar 12/12 eftermiddag", "2026-12-12T afternoon"),
        ("loppis 4/5 förmiddag", "2026-05-04T morning"),
        ("vi legg til kai natt te torsdag", "2026-04-08T night"),
        ("stuck here the morra", "2026-04-04"),
    ]);
}

#[test]
fn a_day_that_is_proposed_is_no_end() {
    check_readings(&[
        ("Hvad siger du til fredag kl. 10?", "2026-04-10T10:00"),
        ("Hva sier dere til fredag kl. 10?", "2026-04-10T10:00"),
        ("Kva seier du til fredag kl. 10?", "2026-04-10T10:00"),
        ("Vad sägs om fredag kl. 10?", "2026-04-10T10:00"),
        ("What do you say to Friday at 10?", "2026-04-10T10:00"),
        ("Was hältst du von Freitag um 10 Uhr?", "2026-04-10T10:00"),
    ]);
}

#[test]
fn other_words_than_days() {
    check(&[("de holder til en voksen mand", ""), ("min mand kommer", ""), ("ta med stemma di!", "")]);
}

#[test]
fn what_is_muttered_before_the_right_day() {
    check_readings(&[
        ("vi bader lørdag, nej hvad siger jeg, søndag klokken 11", "2026-04-05T11:00"),
        ("det vert onsdag, nei vent no litt, torsdag stod det, halv sju", "2026-04-09T18:30"),
        ("film on Tuesday, no what am I saying, Wednesday at 7pm", "2026-04-08T19:00"),
        ("vi ses onsdag, nej vad säger jag, torsdag kl 18", "2026-04-09T18:00"),
        ("wir essen am Dienstag, nein was red ich, am Mittwoch um 18 Uhr", "2026-04-08T18:00"),
        ("dugnad tirsdag, nei hva er det jeg sier, onsdag kl. 17", "2026-04-08T17:00"),
        ("årsmøte, nei ikkje onsdag, TORSDAG, halv sju", "2026-04-09T18:30"),
        ("Torsdag blir det inte. Det blir lördag!", "2026-04-04"),
        ("Onsdag blir det ikke. Vi ses fredag kl 18", "2026-04-10T18:00"),
        ("Am Mittwoch wird es nichts. Wir treffen uns am Freitag um 18 Uhr", "2026-04-10T18:00"),
        // The days of somebody else's week stay.
        ("Tuesday, and no worries if not, Wednesday at 7pm too", "2026-04-07 | 2026-04-08T19:00"),
    ]);
}

#[test]
fn a_start_and_so_long_from_there() {
    check_readings(&[
        ("ledigt från och med tisdag och två veckor framåt", "2026-04-07/2026-04-21"),
        ("fra i overmorgen og syv dage frem", "2026-04-05/2026-04-12"),
        ("ledig frå fredag og ei uke framover", "2026-04-10/2026-04-17"),
        ("free from Monday and two weeks onwards", "2026-04-06/2026-04-20"),
        ("ab Montag und zwei Wochen lang", "2026-04-06/2026-04-20"),
        ("ledig fra mandag og tre netter framover", "2026-04-06/2026-04-09"),
    ]);
    check(&[
        ("Ask me again a week today", "2026-04-10"),
        ("two weeks tomorrow", "2026-04-18"),
        ("a fortnight today", "2026-04-17"),
        ("a week ago today I slept", "2026-04-03"),
        ("three weeks today", "2026-04-24"),
    ]);
}

#[test]
fn hours_at_the_end_of_a_sentence_are_no_days() {
    check_readings(&[
        ("Den 6. december er der marked på skolen i Skive fra 10 til 14. Kom!", "2026-12-06T10:00/14:00"),
        ("Am 6. Mai ist Markt in Ulm von 10 bis 14.", "2026-05-06T10:00/14:00"),
        ("Den 6. maj är det marknad i Lund från 10 till 14.", "2026-05-06T10:00/14:00"),
        ("Den 6. mai er det marked i Moss fra 10 til 14.", "2026-05-06T10:00/14:00"),
        ("Vi er i Moss fra 6. til 9.", "2026-04-06/2026-04-09"),
        ("vi er i Moss fra 6. til 9.", "2026-04-06/2026-04-09"),
    ]);
}

#[test]
fn short_days_before_hours() {
    check(&[
        ("dugnad lør 10-14 Notodden", "2026-04-04T10:00/14:00"),
        ("åpent verksted lør 10–15 horten", "2026-04-04T10:00/15:00"),
        ("Mo 19h Chorprobe, Wuppertal", "2026-04-06T19:00"),
        ("radlwerkstatt mi ab vier, graz", "2026-04-08T16:00"),
        ("loppis lör 10-14 Mora", "2026-04-04T10:00/14:00"),
        ("loppemarked søn 10-14 Ribe", "2026-04-05T10:00/14:00"),
        ("sat 2-4 people down", ""),
    ]);
}

#[test]
fn hours_each_with_its_part_of_the_day() {
    check_readings(&[
        ("am samstag den 11. april von drei nachmittag bis zehn am abend", "2026-04-11T15:00/22:00"),
        ("from three in the afternoon to ten at night on Saturday", "2026-04-04T15:00/22:00"),
        ("lørdag fra tre om ettermiddagen til ti om kvelden", "2026-04-04T15:00/22:00"),
        ("på lördag från tre på eftermiddagen till tio på kvällen", "2026-04-04T15:00/22:00"),
        ("Saturday nine in the morning till two in the afternoon", "2026-04-04T09:00/14:00"),
    ]);
    check(&[
        ("am dreizehnten am abend kommen wir an", "2026-04-13T evening"),
        ("den trettende på kvelden kommer vi", "2026-04-13T evening"),
        ("den trettonde på kvällen kommer vi", "2026-04-13T evening"),
        ("den trettende om aftenen kommer vi", "2026-04-13T evening"),
        ("den trettande på kvelden kjem me", "2026-04-13T evening"),
        ("Klokka er 15. Vi lager mat lørdag 25. april", "15:00 | 2026-04-25"),
    ]);
}

#[test]
fn short_days_in_a_few_words() {
    check_readings(&[
        ("sofa free sat, stroud", "2026-04-04"),
        ("mum says yes to your tent. Frome, sat", "2026-04-04"),
        ("do klappt nicht, kind krank", "2026-04-09"),
        ("sa geht leider nicht", "2026-04-04"),
        ("Fahrradputzen im Hof, Lörrach, So 14-16 Uhr", "2026-04-05T14:00/16:00"),
        ("framme i Narvik 22.10 imorgon, dödstrött", "2026-04-04T22:10"),
        ("senga mi i Florø er tom laurdag og sundag", "2026-04-04 | 2026-04-05"),
        ("Soffan i Karlskoga är tom i morgon, jag jobbar", "2026-04-04"),
        ("Hytta står tom fredag til søndag", "2026-04-10/2026-04-12"),
    ]);
    check(&[
        ("and there in the corner he sat down with a cup of tea", ""),
        ("So 14 Leute kommen", ""),
        ("we were out in the sun, all of us, for hours and hours", ""),
        ("den 22.10. kommer vi", "2026-10-22"),
    ]);
}
