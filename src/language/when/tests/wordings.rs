//! More wordings of each kind, in all languages, as others than its first examples have them.

use super::*;

#[test]
fn programmes_and_the_same_day() {
    check_readings(&[
        ("am 1. mai um zwölf brunchen wir, am selben tag ab 20 uhr kino", "2026-05-01T12:00 | 2026-05-01T20:00"),
        ("5 May at 14:00, and the same day at 19:00", "2026-05-05T14:00 | 2026-05-05T19:00"),
        (
            "Fre. 19. juni\n kl. 18.00 Opning\n kl. 20.00 Film\nLau. 20. juni\n 11–13 Kurs\n 21.30 Dans",
            "2026-06-19T18:00 | 2026-06-19T20:00 | 2026-06-20T11:00/13:00 | 2026-06-20T21:30",
        ),
        ("Saturday 18 April:\n11:00 Doors\n12:00 Talk", "2026-04-18T11:00 | 2026-04-18T12:00"),
        ("am Donnerstag koch ich, da setzt du dich um sieben einfach dazu", "2026-04-09T19:00"),
        ("fra 14. juli. Om det blir plass til to, vet jeg ikke", "2026-07-14/"),
        ("söndagens städdag", "2026-04-05"),
        ("spør oss om ei veka", "2026-04-10"),
        ("her er jeg uka ut", "/2026-04-05"),
        ("så ser en vanlig vecka ut", ""),
        ("die Nacht vom 9. auf den 10. September", "2026-09-09/2026-09-10"),
        ("Nacht von Freitag auf Samstag", "2026-04-10/2026-04-11"),
    ]);
}

#[test]
fn other_days() {
    check_readings(&[
        ("a fortnight on Friday", "2026-04-24"),
        ("Donnerstag in zwei Wochen", "2026-04-23"),
        ("fredag om to uker", "2026-04-24"),
        ("torsdag i neste uke", "2026-04-09"),
        ("torsdag uka etter neste", "2026-04-16"),
        ("onsdag veckan efter nästa", "2026-04-15"),
        ("tysdag om ei veke", "2026-04-14"),
        ("mandag om 14 dager", "2026-04-20"),
        ("at the end of next month", "2026-05-21/2026-05-31"),
        ("Anfang nächsten Monats", "2026-05-01/2026-05-10"),
        ("i slutten av neste måned", "2026-05-21/2026-05-31"),
        ("i början av nästa månad", "2026-05-01/2026-05-10"),
        ("tidlig i juni en gang", "2026-06-01/2026-06-10"),
        ("i begynnelsen av juli", "2026-07-01/2026-07-10"),
        ("mid to late May", "2026-05-11/2026-05-31"),
        ("Mitte bis Ende Mai", "2026-05-11/2026-05-31"),
        ("end of May, beginning of June", "2026-05-21/2026-05-31 | 2026-06-01/2026-06-10"),
        ("Ende April oder Anfang Mai", "2026-04-21/2026-04-30 | 2026-05-01/2026-05-10"),
        ("1 or 2 May", "2026-05-01 | 2026-05-02"),
        ("in the second week of June", "2026-06-08/2026-06-14"),
        ("andra veckan i juni", "2026-06-08/2026-06-14"),
        ("siste uka i juni", "2026-06-24/2026-06-30"),
        ("sista helgen i maj", "2026-05-30/2026-05-31"),
        ("the last weekend of May", "2026-05-30/2026-05-31"),
        ("the first weekend in June", "2026-06-06/2026-06-07"),
        ("erstes Wochenende im Juni", "2026-06-06/2026-06-07"),
        ("første helga i juni", "2026-06-06/2026-06-07"),
        ("uke 28", "2026-07-06/2026-07-12"),
        ("i løpet av de neste tre dagene", "2026-04-03/2026-04-06"),
        ("de kommende to uger", "2026-04-03/2026-04-17"),
        ("Ostermontag ab 14 Uhr", "2026-04-06T14:00"),
        ("langfredag kl 12", "2026-04-03T12:00"),
        ("2. påskedag", "2026-04-06"),
        ("pinseaften", "2026-05-23"),
        ("Easter 2027", "2027-03-26/2027-03-29"),
        ("påsken 2027", "2027-03-25/2027-03-29"),
        ("julafton", "2026-12-24"),
        ("zwischen Weihnachten und Neujahr", "2026-12-27/2026-12-30"),
        ("mellom jul og nyttår", "2026-12-27/2026-12-30"),
        ("between Christmas and New Year", "2026-12-27/2026-12-30"),
        ("zum 1. Mai", "2026-05-01"),
    ]);
}

#[test]
fn taken_back() {
    check_readings(&[
        ("tirsdag, nei, jeg mener onsdag kl 18", "2026-04-08T18:00"),
        ("fre eller nej, lör kl 15", "2026-04-04T15:00"),
        ("Samstag äh Sonntag um 11", "2026-04-05T11:00"),
        ("the 8th, no, the 9th of April", "2026-04-09"),
        ("den 8., nei 9. april", "2026-04-09"),
        ("7pm. Sorry, 8pm on Tuesday", "2026-04-07T20:00"),
    ]);
}

#[test]
fn on_each_day() {
    check_readings(&[
        ("lördag 4 juli och söndag 5 juli kl 10-15 båda dagarna", "2026-07-04T10:00/15:00 | 2026-07-05T10:00/15:00"),
        ("Fr, Sa und So jeweils ab 20 Uhr", "2026-04-10T20:00 | 2026-04-11T20:00 | 2026-04-12T20:00"),
        ("fredag og lørdag kl 20 begge kvelder", "2026-04-10T20:00 | 2026-04-11T20:00"),
        (
            "10.–12. Juli, jeden Tag 14 bis 18 Uhr",
            "2026-07-10T14:00/18:00 | 2026-07-11T14:00/18:00 | 2026-07-12T14:00/18:00",
        ),
        ("hver dag fra 6. til 8. juli kl 9", "2026-07-06T09:00 | 2026-07-07T09:00 | 2026-07-08T09:00"),
        ("daily from 6 to 8 July, 9-12", "2026-07-06T09:00/12:00 | 2026-07-07T09:00/12:00 | 2026-07-08T09:00/12:00"),
    ]);
}

#[test]
fn parts_of_days() {
    check_readings(&[
        ("lördag förmiddag 4/7", "2026-07-04T morning"),
        ("Samstag früh, 4.7.", "2026-07-04T morning"),
        ("Thu evening 9 April", "2026-04-09T evening"),
        ("torsdag aften d. 9. april", "2026-04-09T evening"),
        ("Montag, den 6. April, abends", "2026-04-06T evening"),
        ("mandag d. 6/4 om aftenen", "2026-04-06T evening"),
    ]);
}

#[test]
fn counts() {
    check_readings(&[
        ("die 7 Zwerge", ""),
        ("den 3 gangen", ""),
        ("vi er 4 voksne og 2 barn på 3 og 5", ""),
        ("in 3. Stock, Zimmer 14", ""),
        ("Hausnummer 7", ""),
        ("für 2 Personen am 7.4.", "2026-04-07"),
        ("von 8-10 Leuten", ""),
        ("15-20 min walk", ""),
        ("20 kr per person", ""),
        ("10.50 euro", ""),
        ("0157 12345678", ""),
        ("age 4-6, Saturday 14:00", "2026-04-04T14:00"),
        ("kl 19, plan 3", "2026-04-03T19:00"),
        ("apt 3/4, ring on Tuesday", "2026-04-07"),
        ("våning 3", ""),
        ("A4 paper, 12 pages", ""),
        ("bus 12-14", ""),
        ("tram 5/7", ""),
        ("linje 4/6", ""),
        ("Route 66", ""),
        ("5/5 stars", ""),
        ("1/3 of the group", ""),
    ]);
}

#[test]
fn zones_of_others() {
    check_readings(&[
        ("Dienstag 18 Uhr (MESZ)", "2026-04-07T18:00"),
        ("14:00 Uhr UTC am Dienstag", "2026-04-07T16:00"),
        ("Tuesday 9 am Pacific time", "2026-04-07T18:00"),
        ("2026-04-18T11:00:00Z", "2026-04-18T13:00"),
        ("2026-04-18T11:00+02:00", "2026-04-18T11:00"),
        ("Sat 18 Apr 11:00 GMT-07:00", "2026-04-18T20:00"),
        ("kl 20 finsk tid på tirsdag", "2026-04-07T19:00"),
        ("Dienstag 20 Uhr Berliner Zeit", "2026-04-07T20:00"),
    ]);
}

#[test]
fn left_out() {
    check_readings(&[
        ("fine Monday, Tuesday, Thursday - not Wednesday", "2026-04-06 | 2026-04-07 | 2026-04-09"),
        ("alle dager unntatt søndag", "weekly mo,tu,we,th,fr,sa"),
        ("jeden Tag außer sonntags 10-18 Uhr", "weekly mo,tu,we,th,fr,sa 10:00/18:00"),
        ("varje dag utom måndagar", "weekly tu,we,th,fr,sa,su"),
        ("kvar dag unnateke sundag", "weekly mo,tu,we,th,fr,sa"),
        ("every weekday except Wednesday 9-16", "weekly mo,tu,th,fr 09:00/16:00"),
        ("9–12 April, though not the 10th", "2026-04-09 | 2026-04-11/2026-04-12"),
        ("vom 9. bis 12. April, aber nicht am 10.", "2026-04-09 | 2026-04-11/2026-04-12"),
        ("9.–12. april, men ikke den 10.", "2026-04-09 | 2026-04-11/2026-04-12"),
        ("ikke mandag, men tirsdag", "2026-04-07"),
        ("nicht Montag, sondern Dienstag um 19 Uhr", "2026-04-07T19:00"),
        ("not Monday but Tuesday at 7pm", "2026-04-07T19:00"),
        ("inte måndag utan tisdag kl 18", "2026-04-07T18:00"),
        ("jeg kan ikke på fredag", "2026-04-10"),
        ("I won't be there on Friday", "2026-04-10"),
        ("nicht vor 19 Uhr am Dienstag", "2026-04-07T19:00"),
        ("tirsdag, men ikke før kl 19", "2026-04-07T19:00"),
        ("no later than Friday", "/2026-04-10"),
    ]);
}

#[test]
fn what_does_not_suit() {
    check_readings(&[
        ("Eg kan ikkje onsdag, men torsdag går", "2026-04-09"),
        ("Ich kann nicht Mittwoch, aber Donnerstag", "2026-04-09"),
        ("Mittwoch geht nicht, Donnerstag schon", "2026-04-09"),
        ("onsdag går ikke, men torsdag er fin", "2026-04-09"),
        ("onsdag funkar inte men torsdag går bra", "2026-04-09"),
        ("Wednesday doesn't work, Thursday does", "2026-04-09"),
        ("onsdag passer ikke, torsdag er fint", "2026-04-09"),
        ("I can't do Friday but Saturday works", "2026-04-04"),
        ("I can't do Friday", "2026-04-10"),
        ("Wednesday doesn't work", "2026-04-08"),
        ("kan ikke på fredag", "2026-04-10"),
        ("jeg kan ikke fredag, men lørdag", "2026-04-04"),
        ("Die Wiese am Freitag ist belegt", "2026-04-10"),
    ]);
}

#[test]
fn names_and_terse_hours() {
    check_readings(&[
        ("Sunday brunch Sunday 12 April 11:00 in Oslo", "2026-04-12T11:00"),
        ("Monday meeting every Monday 11:00", "weekly mo 11:00"),
        ("Tuesday Talks: Tuesday 14 April, 18:00", "2026-04-14T18:00"),
        ("on Sunday we rest, Sunday 12 April we work", "2026-04-05 | 2026-04-12"),
        ("chess club, Cork, first wednesday every month, 7", "monthly 1we 19:00"),
        ("bread baking friday, no, saturday, ten, Stirling", "2026-04-04T10:00"),
        ("mending circle, Kendal, sunday half two x", "2026-04-05T14:30"),
        ("Hacknight, 19 April, 19 in Oslo", "2026-04-19T19:00"),
        ("bed, Oslo, Tuesday, 2", "2026-04-07"),
        ("Tuesday, 18 of us", "2026-04-07"),
        ("Ich kann am Mittwoch nicht, aber am Donnerstag", "2026-04-09"),
        ("Montag bis Freitag, Mittwoch ausgenommen", "2026-04-06/2026-04-07 | 2026-04-09/2026-04-10"),
        ("mandag til fredag, onsdag undtaget", "2026-04-06/2026-04-07 | 2026-04-09/2026-04-10"),
        ("Kommst du Mittwoch nicht?", "2026-04-08"),
        ("film night, thursday, 8", "2026-04-09T08:00"),
        ("Sunday Brunch\nSunday 12 April 11:00", "2026-04-12T11:00"),
        ("Sunday works for me. The next one is on Sunday 26 April", "2026-04-05 | 2026-04-26"),
        ("Repaircaféen på søndag er aflyst. Ny tid: tirsdag 14. april kl. 18", "2026-04-14T18:00"),
        ("The meetup on Sunday is cancelled", "2026-04-05"),
    ]);
}

#[test]
fn other_styles() {
    check_readings(&[
        ("28.2.–1.3.", "2027-02-28/2027-03-01"),
        ("31.7.-2.8.", "2026-07-31/2026-08-02"),
        ("29.–3. Mai", "2026-04-29/2026-05-03"),
        ("30/4-2/5", "2026-04-30/2026-05-02"),
        ("Fri, Apr 17, 2026 6:00 PM – 9:00 PM", "2026-04-17T18:00/21:00"),
        ("Friday, April 17, 2026 at 6:00 PM – 9:00 PM CEST", "2026-04-17T18:00/21:00"),
        ("Fri, Apr 17, 6:00 PM CEST", "2026-04-17T18:00"),
        ("fredag 17. april 2026 fra 18.00–21.00", "2026-04-17T18:00/21:00"),
        ("Freitag, 17. April 2026 von 18:00 bis 21:00", "2026-04-17T18:00/21:00"),
        ("Freitag 17. April 2026 um 18:00 – 21:00", "2026-04-17T18:00/21:00"),
        ("lördag 18 april 2026 kl. 11:00 CEST – söndag 19 april 2026 kl. 16:00 CEST", "2026-04-18/2026-04-19"),
        ("17/04/2026 18:00 - 21:00", "2026-04-17T18:00/21:00"),
        ("2026-04-17, 18:00 to 21:00", "2026-04-17T18:00/21:00"),
        ("17.04.2026, 18.00 Uhr", "2026-04-17T18:00"),
        ("17 apr. 2026 18:00", "2026-04-17T18:00"),
        ("Begins: Friday 17 April 18:00\nEnds: Friday 17 April 21:00", "2026-04-17T18:00/21:00"),
        ("Beginn: 17.04.2026 18:00\nEnde: 17.04.2026 21:00", "2026-04-17T18:00/21:00"),
    ]);
}

#[test]
fn other_hours() {
    check_readings(&[
        ("um viertel nach sieben am Dienstag", "2026-04-07T19:15"),
        ("tirsdag kvart over sju", "2026-04-07T19:15"),
        ("tisdag tjugo över sju", "2026-04-07T19:20"),
        ("tisdag tjugo i åtta", "2026-04-07T19:40"),
        ("tirsdag ti på halv åtte", "2026-04-07T19:20"),
        ("tirsdag kvarter i syv", "2026-04-07T18:45"),
        ("Tuesday at quarter past eight in the evening", "2026-04-07T20:15"),
        ("tirsdag ved syvtiden", "2026-04-07T19:00"),
        ("Tuesday around eightish", "2026-04-07T08:00"),
        ("tirsdag fra kl 19 og utover", "2026-04-07T19:00"),
    ]);
}

#[test]
fn rules() {
    check_readings(&[
        ("hver første og tredje tirsdag kl 18", "monthly 1tu 18:00 | monthly 3tu 18:00"),
        ("varje första och tredje tisdag", "monthly 1tu | monthly 3tu"),
        ("2nd and 4th Monday of the month 18:00", "monthly 2mo 18:00 | monthly 4mo 18:00"),
        ("am 1. und 3. Dienstag im Monat", "monthly 1tu | monthly 3tu"),
        ("den siste fredagen i måneden", "monthly -1fr"),
        ("weeknights from 6", "weekly mo,tu,we,th,fr 18:00"),
        ("i helgene", "weekly sa,su"),
        ("am Wochenende", "2026-04-04/2026-04-05"),
        ("søndagsettermiddager", "weekly su afternoon"),
        ("Samstagnachmittage", "weekly sa afternoon"),
        ("lördagsförmiddagar", "weekly sa morning"),
        ("Sunday from ten till two", "2026-04-05T10:00/14:00"),
        ("over Easter, 3–5 April", "2026-04-03/2026-04-05"),
        ("i romjula, 27.–29. desember", "2026-12-27/2026-12-29"),
        ("any time before 20 May", "/2026-05-20"),
        ("jederzeit vor dem 20. Mai", "/2026-05-20"),
        ("når som helst før 20. mai", "/2026-05-20"),
        ("every Sunday from 19 April", "weekly su | 2026-04-19/"),
        ("every second Monday", "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO"),
        ("jeden zweiten Montag", "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO"),
        ("jeden 2. Montag", "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO"),
        ("every 2nd Monday at 18", "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO 18:00"),
        ("hver 14. dag", "(Unrepeatable)"),
        ("annenhver mandag kl 18", "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO 18:00"),
        ("alle drei Wochen", "(Unrepeatable)"),
        ("on the 1st of each month", "FREQ=MONTHLY;BYMONTHDAY=1"),
        ("jeden 1. im Monat", "FREQ=MONTHLY;BYMONTHDAY=1"),
    ]);
}

#[test]
fn what_cannot_be_said() {
    check_readings(&[
        ("tirsdag 8. april kl 18", "(WrongWeekday)"),
        ("tisdag den 8 april kl 18", "(WrongWeekday)"),
        ("Dienstag, den 8. April", "(WrongWeekday)"),
        ("30. februar", "(NoSuchDate)"),
        ("den 31 juni", "(NoSuchDate)"),
        ("Tuesday 25:00", "(NoSuchTime)"),
        ("kl 26:00", "(NoSuchTime)"),
    ]);
}

#[test]
fn short_days_at_the_end_of_a_clause() {
    check_readings(&[
        ("hinner ej sön", "2026-04-05"),
        ("kan ikke lør, dåp", "2026-04-04"),
        ("har en madras ledig ons, Vejle", "2026-04-08"),
        ("eg kan ikkje koma fre", "2026-04-10"),
        ("jag har en soffa ledig tors", "2026-04-09"),
        ("the cake is for my son, not for me", ""),
    ]);
}

#[test]
fn days_as_they_are_spoken_in_the_south() {
    check_readings(&[
        ("chömed am Samschtig verbi", "2026-04-04"),
        ("von Mittwoch bis Freitog", "2026-04-08/2026-04-10"),
        ("chumm am Fritig", "2026-04-10"),
    ]);
}

#[test]
fn empty_from_one_day_to_another() {
    check_readings(&[
        ("hytta står tom fredag til søndag", "2026-04-10/2026-04-12"),
        ("stugan är tom torsdag till söndag", "2026-04-09/2026-04-12"),
        ("kolonihaven står tom 6.-9. april", "2026-04-06/2026-04-09"),
        ("rummet är ledigt tom söndag", "/2026-04-05"),
        ("spør meg en gang til mandag", "2026-04-06"),
        ("fråga en gång till i morgon bitti", "2026-04-04T morning"),
        ("spørg mig en gang til den 16. juni", "2026-06-16"),
    ]);
}
