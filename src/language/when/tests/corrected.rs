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
