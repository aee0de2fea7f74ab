//! How programs, posters and hosts write times, and numbers that are none.

use super::*;

#[test]
fn part_of_day_between_weekday_and_date() {
    check_readings(&[
        ("Eg er i Bremen fredag kveld 19/6", "2026-06-19T evening"),
        ("Vi er i Kiel onsdag morgen 24/6", "2026-06-24T morning"),
        ("Fr. 3.7. abends", "2026-07-03T evening"),
        ("Monday evening (06.04)", "2026-04-06T evening"),
        ("tirsdag den 7. om aftenen", "2026-04-07T evening"),
        ("tisdag kväll den 7 april kl 19", "2026-04-07T19:00"),
        ("Dienstagabend, 7. April", "2026-04-07T evening"),
        ("Tuesday night, 7 April, 8pm", "2026-04-07T20:00"),
        ("on the evening of Friday 19 June", "2026-06-19T evening"),
        ("Freitag Nachmittag, den 19.6. um 3", "2026-06-19T15:00"),
        ("tysdag ettermiddag 7. april", "2026-04-07T afternoon"),
    ]);
}

#[test]
fn numbers_that_are_no_dates() {
    check_readings(&[
        ("Treffen in Ulm am 30. Juni um 15 Uhr, Wahl der 2 Kassenprüfer", "2026-06-30T15:00"),
        ("the 3 musketeers", ""),
        ("4 of us come", ""),
        ("Flat 4/5, sofa in Oslo on Tuesday", "2026-04-07"),
        ("open 24/7", ""),
        ("the 9/11 report", "2026-11-09"),
        ("2/3 of them", ""),
        ("Unit 9", ""),
        ("room 12", ""),
        ("apartment 4/5", ""),
        ("Wohnung 4/5", ""),
        ("leilighet 3/4", ""),
        ("lägenhet 3/4", ""),
        ("10-15 euro", ""),
        ("50 kr", ""),
        ("kl 19, 50 kr i inngang", "2026-04-03T19:00"),
        ("on Tuesday, 10-15 euro", "2026-04-07"),
        ("tirsdag, 50-100 kr", "2026-04-07"),
        ("Tuesday, tickets 5-10 pounds", "2026-04-07"),
        ("0150 Oslo", ""),
        ("1050 København K", ""),
        ("call 22 33 44 55", ""),
        ("ring 12 34 56 78 på tirsdag", "2026-04-07"),
        ("kids aged 3-6", ""),
        ("for children 6-12 years on Sunday", "2026-04-05"),
        ("they won 3-2", ""),
        ("Storgata 12", ""),
        ("Müllerstr. 7-9", ""),
        ("12 Baker Street", ""),
        ("we are 10-12 people", ""),
        ("7 von 10 Leuten", ""),
        ("für die 4 Gäste", ""),
        ("Punkt 3.4 der Tagesordnung", ""),
        ("Hausnummer 12/14", ""),
    ]);
}

#[test]
fn styles_of_other_programs() {
    check_readings(&[
        ("bed 30.-2.5.", "2026-04-30/2026-05-02"),
        ("28.–1. Juni", "2026-05-28/2026-06-01"),
        ("2026/04/14", "2026-04-14"),
        ("2026/04/14 18:00", "2026-04-14T18:00"),
        ("Saturday, 18 April 2026 at 11:00 – 16:00", "2026-04-18T11:00/16:00"),
        ("LØRDAG 18. APRIL 2026 KL. 11:00–16:00", "2026-04-18T11:00/16:00"),
        ("Sat, 18 Apr 2026 11:00:00 +0200", "2026-04-18T11:00"),
        ("Am Samstag, den 18.04.2026 | 11:00 - 16:00 Uhr", "2026-04-18T11:00/16:00"),
        ("Starts: 2026-04-18 11:00, Ends: 2026-04-18 16:00", "2026-04-18T11:00/16:00"),
        ("2026-04-18 11:00 - 2026-04-18 16:00", "2026-04-18T11:00/16:00"),
        ("18/04 – 11h", "2026-04-18T11:00"),
        ("fredag 17 april kl. 18:00–21:00 CEST", "2026-04-17T18:00/21:00"),
        ("Saturday 18 April from 11:00 until 16:00", "2026-04-18T11:00/16:00"),
        ("Samstag, 18. April, 11 bis 16 Uhr", "2026-04-18T11:00/16:00"),
        ("Beginn: 18. April 2026, 19:30 Uhr", "2026-04-18T19:30"),
        ("When: April 18, 2026, 11:00 AM - 4:00 PM", "2026-04-18T11:00/16:00"),
        ("Saturday 18th April, 7.30pm", "2026-04-18T19:30"),
        ("lördag 18 april kl 11.00-16.00", "2026-04-18T11:00/16:00"),
        ("Sat Apr 18 2026 11:00", "2026-04-18T11:00"),
        ("Date: 18.04.26 Time: 19.00", "2026-04-18T19:00"),
        ("Dato: 18. april 2026\nTid: kl. 19.00", "2026-04-18T19:00"),
        ("Datum: 18. April\nZeit: 19 Uhr", "2026-04-18T19:00"),
        ("2026-04-18\n19:00", "2026-04-18T19:00"),
        ("Start: 18. april 2026 kl. 11.00. Slut: 18. april 2026 kl. 16.00", "2026-04-18T11:00/16:00"),
    ]);
}

#[test]
fn hours_as_they_are_said() {
    check_readings(&[
        ("half six on Tuesday", "2026-04-07T18:30"),
        ("Tuesday, twenty past six", "2026-04-07T18:20"),
        ("at ten to six", "2026-04-03T17:50"),
        ("fem over halv sju", "2026-04-03T18:35"),
        ("kvart i sex", "2026-04-03T17:45"),
        ("dreiviertel sieben", "2026-04-03T18:45"),
        ("Dienstag um halb acht", "2026-04-07T19:30"),
        ("at 7ish", "2026-04-03T19:00"),
        ("elevenish on Tuesday", "2026-04-07T11:00"),
        ("Tuesday sevenish", "2026-04-07T19:00"),
        ("Tuesday 1900", "2026-04-07T19:00"),
        ("kl 1930", "2026-04-03T19:30"),
        ("tirsdag 19.30-tiden", "2026-04-07T19:30"),
        ("tirsdag i 19-tiden", "2026-04-07T19:00"),
        ("Tuesday from 19 on", "2026-04-07T19:00"),
        ("Dienstag ab 19 Uhr", "2026-04-07T19:00"),
        ("Tuesday, doors 7pm", "2026-04-07T19:00"),
        ("doors at 7, Tuesday", "2026-04-07T19:00"),
        ("at twenty to eight", "2026-04-03T19:40"),
        ("Tuesday 1900 hours", "2026-04-07T19:00"),
        ("om tirsdag kl. 19 sharp", "2026-04-07T19:00"),
        ("tirsdag klokka 7 på kvelden", "2026-04-07T19:00"),
    ]);
}

#[test]
fn words_of_hosts() {
    check_readings(&[
        ("any night next week", "2026-04-06/2026-04-12"),
        ("any day next week", "2026-04-06/2026-04-12"),
        ("weekday evenings", "weekly mo,tu,we,th,fr evening"),
        ("weekends", "weekly sa,su"),
        ("every first and third Tuesday", "monthly 1tu | monthly 3tu"),
        ("every 1st and 3rd Tuesday at 19", "monthly 1tu 19:00 | monthly 3tu 19:00"),
        ("jeden ersten und dritten Dienstag im Monat", "monthly 1tu | monthly 3tu"),
        ("første og tredje tirsdag i måneden", "monthly 1tu | monthly 3tu"),
        ("hverdager 10-16", "weekly mo,tu,we,th,fr 10:00/16:00"),
        ("on Thursdays from 19", "weekly th 19:00"),
        ("Sunday afternoons", "weekly su afternoon"),
        ("hverdagskvelder", "weekly mo,tu,we,th,fr evening"),
        ("vardagskvällar", "weekly mo,tu,we,th,fr evening"),
        ("unter der Woche abends", "weekly mo,tu,we,th,fr evening"),
        ("Wochentags abends", "weekly mo,tu,we,th,fr evening"),
        ("most Tuesdays", "weekly tu"),
    ]);
}

#[test]
fn weekly_words() {
    check_readings(&[
        ("Mondays 18:00–21:00: Open workshop", "weekly mo 18:00/21:00"),
        ("mandager 18", "weekly mo 18:00"),
        ("montags 18 Uhr", "weekly mo 18:00"),
        ("måndagar 18-21", "weekly mo 18:00/21:00"),
        ("Wednesdays 19:30", "weekly we 19:30"),
        ("Friday evenings", "weekly fr evening"),
        ("onsdagskveldene våre", "weekly we evening"),
        ("Mittwochabende", "weekly we evening"),
        ("tisdagskvällarna", "weekly tu evening"),
        ("tirsdagskveldene kl 19", "weekly tu 19:00"),
        ("onsdagsaftenerne", "weekly we evening"),
        ("tysdagskveldane", "weekly tu evening"),
    ]);
}

#[test]
fn problems_in_sentences() {
    check_readings(&[
        ("I have a sofa in Oslo on Wednesday 12 April", "(WrongWeekday)"),
        ("ich habe ein Sofa am Mittwoch, 12. April frei", "(WrongWeekday)"),
        ("sofa i Oslo onsdag 12. april", "(WrongWeekday)"),
        ("a sofa on 31 April", "(NoSuchDate)"),
        ("Sofa am 31. April", "(NoSuchDate)"),
        ("soffa den 31 april", "(NoSuchDate)"),
        ("We meet every other Tuesday at 19:00 in Oslo", "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU 19:00"),
        ("wir treffen uns alle zwei Wochen am Dienstag", "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU"),
        ("vi ses varannan tisdag kl 18", "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU 18:00"),
        ("vi mødes hver anden tirsdag kl 18", "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU 18:00"),
        ("me møtest annakvar tysdag kl 18", "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU 18:00"),
        ("We meet on the 15th of every month at 19:00", "FREQ=MONTHLY;BYMONTHDAY=15 19:00"),
        ("am 15. jedes Monats um 19 Uhr", "FREQ=MONTHLY;BYMONTHDAY=15 19:00"),
        ("the 31st of every month 19:00", "FREQ=MONTHLY;BYMONTHDAY=31 19:00"),
        ("last day of the month 19:00", "FREQ=MONTHLY;BYMONTHDAY=-1 19:00"),
        ("den 15. hver måned kl 19", "FREQ=MONTHLY;BYMONTHDAY=15 19:00"),
        ("den 15 varje månad kl 19", "FREQ=MONTHLY;BYMONTHDAY=15 19:00"),
        ("siste dag i måneden kl 19", "FREQ=MONTHLY;BYMONTHDAY=-1 19:00"),
        ("yearly on 1 May", "FREQ=YEARLY;BYMONTH=5;BYMONTHDAY=1"),
        ("every Tuesday until 21 April at 19:00", "weekly tu 19:00 | /2026-04-21"),
        ("remind me on Monday to buy tickets for 3 May", "2026-04-06 | 2026-05-03"),
    ]);
}
