//! Tables made by the grammar: every weekday, every month, every hour, in every form of every language.

use super::*;

struct Language {
    weekdays: [&'static str; 7],
    short: [&'static str; 7],
    weekly: [&'static str; 7],
    months: [&'static str; 12],
    /// Templates for the weekday `{}`, with what they mean: `D` is its date, `C` its code.
    of_days: &'static [(&'static str, &'static str)],
    /// The same with its short form.
    of_short: &'static [(&'static str, &'static str)],
    /// The same with how it is said of every week.
    of_weekly: &'static [(&'static str, &'static str)],
    /// Templates for the month `{}`: `M` is its year and month.
    of_months: &'static [(&'static str, &'static str)],
    hours: [&'static str; 12],
    /// Templates for the hour `{}`, with the minutes by which they lie after it, all on Monday.
    of_hours: &'static [(&'static str, i32)],
}

const SWEDISH: Language = Language {
    weekdays: ["måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag"],
    short: ["mån", "tis", "ons", "tors", "fre", "lör", "sön"],
    weekly: ["måndagar", "tisdagar", "onsdagar", "torsdagar", "fredagar", "lördagar", "söndagar"],
    months: [
        "januari",
        "februari",
        "mars",
        "april",
        "maj",
        "juni",
        "juli",
        "augusti",
        "september",
        "oktober",
        "november",
        "december",
    ],
    of_days: &[
        ("på {}", "D"),
        ("jag kommer på {} kl 18", "DT18:00"),
        ("jag kommer nästa {}", "D"),
        ("från {}", "D/"),
        ("till {}", "/D"),
        ("{} kväll", "DT evening"),
        ("{}skväll", "DT evening"),
        ("{}kvällen", "DT evening"),
        ("{} förmiddag", "DT morning"),
        ("varje {} kl. 18.30", "weekly C 18:30"),
        ("första {}en i månaden", "monthly 1C"),
        ("sista {}en varje månad kl 19", "monthly -1C 19:00"),
        ("i {}s satt vi där", ""),
        ("förra {}en", ""),
        ("varannan {}", "every other"),
    ],
    of_short: &[("på {}", "D"), ("{} kl 18", "DT18:00"), ("jag är där {} 18.30-20", "DT18:30/20:00")],
    of_weekly: &[("{}", "weekly C"), ("på {} 14–18", "weekly C 14:00/18:00"), ("{}na", "weekly C")],
    of_months: &[
        ("9 {}", "M-09"),
        ("den 9:e {}", "M-09"),
        ("den 9 {} kl 18", "M-09T18:00"),
        ("9–12 {}", "M-09/M-12"),
        ("från den 9 till den 12 {}", "M-09/M-12"),
        ("mellan 9 och 12 {}", "M-09/M-12"),
        ("den nionde {}", "M-09"),
        ("9, 10 och 12 {}", "M-09 | M-10 | M-12"),
        ("fr.o.m. 9 {}", "M-09/"),
        ("t.o.m. 9 {}", "/M-09"),
    ],
    hours: ["ett", "två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio", "tio", "elva", "tolv"],
    of_hours: &[
        ("klockan {}", 0),
        ("halv {}", -30),
        ("kvart i {}", -15),
        ("kvart över {}", 15),
        ("fem i halv {}", -35),
        ("fem över halv {}", -25),
        ("tjugo över {}", 20),
        ("tio i {}", -10),
    ],
};

const BOKMAL: Language = Language {
    weekdays: ["mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag"],
    short: ["man", "tir", "ons", "tor", "fre", "lør", "søn"],
    weekly: ["mandager", "tirsdager", "onsdager", "torsdager", "fredager", "lørdager", "søndager"],
    months: [
        "januar",
        "februar",
        "mars",
        "april",
        "mai",
        "juni",
        "juli",
        "august",
        "september",
        "oktober",
        "november",
        "desember",
    ],
    of_days: &[
        ("på {}", "D"),
        ("jeg kommer på {} kl 18", "DT18:00"),
        ("jeg kommer neste {}", "D"),
        ("førstkommende {} klokka 18.30", "DT18:30"),
        ("fra {}", "D/"),
        ("fram til {}", "/D"),
        ("til og med {}", "/D"),
        ("{} kveld", "DT evening"),
        ("{}skveld", "DT evening"),
        ("{}skvelden kl 20", "DT20:00"),
        ("{} formiddag", "DT morning"),
        ("hver {} kl. 18.30", "weekly C 18:30"),
        ("om {}en", "weekly C"),
        ("første {} i måneden", "monthly 1C"),
        ("siste {} i hver måned kl 19", "monthly -1C 19:00"),
        ("i {}s satt vi der", ""),
        ("forrige {}", ""),
        ("annenhver {}", "every other"),
    ],
    of_short: &[("{}. kl 18", "DT18:00"), ("jeg er der {} kl. 18.30-20", "DT18:30/20:00")],
    of_weekly: &[("{}", "weekly C"), ("på {} 14–18", "weekly C 14:00/18:00")],
    of_months: &[
        ("9. {}", "M-09"),
        ("den 9. {}", "M-09"),
        ("9. {} kl 18", "M-09T18:00"),
        ("9.–12. {}", "M-09/M-12"),
        ("fra 9. til 12. {}", "M-09/M-12"),
        ("mellom 9. og 12. {}", "M-09/M-12"),
        ("niende {}", "M-09"),
        ("9., 10. og 12. {}", "M-09 | M-10 | M-12"),
        ("f.o.m. 9. {}", "M-09/"),
        ("t.o.m. 9. {}", "/M-09"),
    ],
    hours: ["ett", "to", "tre", "fire", "fem", "seks", "sju", "åtte", "ni", "ti", "elleve", "tolv"],
    of_hours: &[
        ("klokka {}", 0),
        ("halv {}", -30),
        ("kvart på {}", -15),
        ("kvart over {}", 15),
        ("fem på halv {}", -35),
        ("fem over halv {}", -25),
        ("ti over {}", 10),
        ("ti på {}", -10),
    ],
};

const NYNORSK: Language = Language {
    weekdays: ["måndag", "tysdag", "onsdag", "torsdag", "fredag", "laurdag", "sundag"],
    short: ["mån", "tys", "ons", "tors", "fre", "laur", "sund"],
    weekly: ["måndagar", "tysdagar", "onsdagar", "torsdagar", "fredagar", "laurdagar", "sundagar"],
    of_days: &[
        ("på {}", "D"),
        ("eg kjem på {} kl 18", "DT18:00"),
        ("eg kjem neste {}", "D"),
        ("frå {}", "D/"),
        ("fram til {}", "/D"),
        ("{} kveld", "DT evening"),
        ("{}skvelden", "DT evening"),
        ("{} føremiddag", "DT morning"),
        ("kvar {} kl. 18.30", "weekly C 18:30"),
        ("fyrste {} i månaden", "monthly 1C"),
        ("siste {} i kvar månad kl 19", "monthly -1C 19:00"),
        ("i {}s sat me der", ""),
        ("førre {}", ""),
        ("annankvar {}", "every other"),
    ],
    of_short: &[("på {}. kl 18", "DT18:00")],
    of_weekly: &[("{}", "weekly C"), ("på {} 14–18", "weekly C 14:00/18:00")],
    hours: ["eitt", "to", "tre", "fire", "fem", "seks", "sju", "åtte", "ni", "ti", "elleve", "tolv"],
    ..BOKMAL
};

const DANISH: Language = Language {
    weekdays: BOKMAL.weekdays,
    short: ["man", "tirs", "ons", "tors", "fre", "lør", "søn"],
    weekly: ["mandage", "tirsdage", "onsdage", "torsdage", "fredage", "lørdage", "søndage"],
    months: [
        "januar",
        "februar",
        "marts",
        "april",
        "maj",
        "juni",
        "juli",
        "august",
        "september",
        "oktober",
        "november",
        "december",
    ],
    of_days: &[
        ("på {}", "D"),
        ("jeg kommer på {} kl. 18", "DT18:00"),
        ("jeg kommer næste {}", "D"),
        ("fra {}", "D/"),
        ("indtil {}", "/D"),
        ("{} aften", "DT evening"),
        ("{}saften", "DT evening"),
        ("{} formiddag", "DT morning"),
        ("hver {} kl. 18.30", "weekly C 18:30"),
        ("om {}en", "weekly C"),
        ("den første {} i måneden", "monthly 1C"),
        ("sidste {} i hver måned kl. 19", "monthly -1C 19:00"),
        ("i {}s sad vi der", ""),
        ("sidste {} var sjov", ""),
        ("hver anden {}", "every other"),
    ],
    of_short: &[("{}. kl. 18", "DT18:00"), ("jeg er der {}. kl. 18.30-20", "DT18:30/20:00")],
    of_weekly: &[("{}", "weekly C"), ("på {} 14–18", "weekly C 14:00/18:00")],
    of_months: &[
        ("9. {}", "M-09"),
        ("d. 9. {}", "M-09"),
        ("den 9. {} kl. 18", "M-09T18:00"),
        ("9.-12. {}", "M-09/M-12"),
        ("fra den 9. til den 12. {}", "M-09/M-12"),
        ("mellem d. 9. og 12. {}", "M-09/M-12"),
        ("den niende {}", "M-09"),
        ("fra og med 9. {}", "M-09/"),
        ("til og med d. 9. {}", "/M-09"),
    ],
    hours: ["et", "to", "tre", "fire", "fem", "seks", "syv", "otte", "ni", "ti", "elleve", "tolv"],
    of_hours: &[
        ("halv {}", -30),
        ("kvart i {}", -15),
        ("kvart over {}", 15),
        ("fem minutter i halv {}", -35),
        ("fem minutter over halv {}", -25),
        ("ti minutter over {}", 10),
        ("ti minutter i {}", -10),
    ],
};

const GERMAN: Language = Language {
    weekdays: ["Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag"],
    short: ["Mo", "Di", "Mi", "Do", "Fr", "Sa", "So"],
    weekly: ["montags", "dienstags", "mittwochs", "donnerstags", "freitags", "samstags", "sonntags"],
    months: [
        "Januar",
        "Februar",
        "März",
        "April",
        "Mai",
        "Juni",
        "Juli",
        "August",
        "September",
        "Oktober",
        "November",
        "Dezember",
    ],
    of_days: &[
        ("am {}", "D"),
        ("ich komme am {} um 18 Uhr", "DT18:00"),
        ("ich komme nächsten {}", "D"),
        ("kommenden {} gegen 19 Uhr", "DT19:00"),
        ("ab {}", "D/"),
        ("bis {}", "/D"),
        ("{} Abend", "DT evening"),
        ("{}abend", "DT evening"),
        ("am {}vormittag", "DT morning"),
        ("am {} Morgen", "DT morning"),
        ("jeden {} um 18.30 Uhr", "weekly C 18:30"),
        ("der erste {} im Monat", "monthly 1C"),
        ("jeden letzten {} im Monat, 19 Uhr", "monthly -1C 19:00"),
        ("letzten {} saßen wir da", ""),
        ("jeden zweiten {}", "every other"),
    ],
    of_short: &[
        ("ich bin {} um 18 Uhr da", "DT18:00"),
        ("am {} 18:30-20 Uhr", "DT18:30/20:00"),
        ("{} 19 Uhr", "DT19:00"),
        ("jeden {} um 18 Uhr", "weekly C 18:00"),
    ],
    of_weekly: &[
        ("{}", "weekly C"),
        ("{} 14–18 Uhr", "weekly C 14:00/18:00"),
        ("immer {} ab 19 Uhr", "weekly C 19:00"),
    ],
    of_months: &[
        ("9. {}", "M-09"),
        ("am 9. {}", "M-09"),
        ("am 9. {} um 18 Uhr", "M-09T18:00"),
        ("9.–12. {}", "M-09/M-12"),
        ("vom 9. bis 12. {}", "M-09/M-12"),
        ("zwischen dem 9. und 12. {}", "M-09/M-12"),
        ("am neunten {}", "M-09"),
        ("am 9., 10. und 12. {}", "M-09 | M-10 | M-12"),
        ("ab dem 9. {}", "M-09/"),
        ("bis zum 9. {}", "/M-09"),
    ],
    hours: ["eins", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn", "elf", "zwölf"],
    of_hours: &[
        ("um {}", 0),
        ("um halb {}", -30),
        ("halb {}", -30),
        ("um viertel {}", -45),
        ("um dreiviertel {}", -15),
        ("Viertel vor {}", -15),
        ("Viertel nach {}", 15),
        ("fünf vor halb {}", -35),
        ("fünf nach halb {}", -25),
        ("zehn nach {}", 10),
        ("zehn vor {}", -10),
    ],
};

const LANGUAGES: [(&str, &Language); 5] =
    [("nb", &BOKMAL), ("nn", &NYNORSK), ("sv", &SWEDISH), ("da", &DANISH), ("de", &GERMAN)];

/// Monday to Sunday, as seen from Friday 3 April.
const DAYS: [(&str, &str); 7] = [
    ("2026-04-06", "mo"),
    ("2026-04-07", "tu"),
    ("2026-04-08", "we"),
    ("2026-04-09", "th"),
    ("2026-04-10", "fr"),
    ("2026-04-04", "sa"),
    ("2026-04-05", "su"),
];

/// The spellings of people without these letters on their keyboard.
fn spellings(text: &str) -> Vec<String> {
    let plain = [('å', "a"), ('ä', "a"), ('ö', "o"), ('ø', "o"), ('ü', "u"), ('ß', "ss")];
    let pairs = [('å', "aa"), ('ä', "ae"), ('ö', "oe"), ('ø', "oe"), ('ü', "ue"), ('ß', "ss")];
    let spelt = |by: &[(char, &str)]| by.iter().fold(text.to_owned(), |text, (from, to)| text.replace(*from, to));
    vec![text.to_owned(), spelt(&plain), spelt(&pairs)]
}

#[test]
fn every_weekday_in_every_form_of_every_language() {
    let ctx = friday();
    let mut wrong = Vec::new();
    for (code, language) in LANGUAGES {
        for (index, (date, letters)) in DAYS.into_iter().enumerate() {
            let forms = [
                (language.of_days, language.weekdays[index]),
                (language.of_short, language.short[index]),
                (language.of_weekly, language.weekly[index]),
            ];
            for (templates, form) in forms {
                for (template, meaning) in templates {
                    let date_is = match *meaning {
                        "every other" => format!("FREQ=WEEKLY;INTERVAL=2;BYDAY={}", letters.to_uppercase()),
                        _ => meaning.replace('D', date).replace('C', letters),
                    };
                    for text in spellings(&template.replace("{}", form)) {
                        // "lor" and "son" without their marks are too little by themselves.
                        if form.chars().count() <= 4 && !text.contains(form) {
                            continue;
                        }
                        let found = read(&text, &ctx);
                        if found != date_is {
                            wrong.push(format!("{code} {text:?}: {found:?}, not {date_is:?}"));
                        }
                    }
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{} wrong\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn every_month_in_every_form_of_every_language() {
    let ctx = friday();
    let mut wrong = Vec::new();
    for (code, language) in LANGUAGES {
        for (number, name) in (1..).zip(language.months) {
            let month = format!("{}-{number:02}", if number < 4 { 2027 } else { 2026 });
            for (template, meaning) in language.of_months {
                let expected = meaning.replace('M', &month);
                for text in spellings(&template.replace("{}", name)) {
                    let found = read(&text, &ctx);
                    if found != expected {
                        wrong.push(format!("{code} {text:?}: {found:?}, not {expected:?}"));
                    }
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{} wrong\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn every_hour_in_every_form_of_every_language() {
    let ctx = friday();
    let mut wrong = Vec::new();
    for (code, language) in LANGUAGES {
        for (hour, word) in (1_i32..).zip(language.hours) {
            for (template, offset) in language.of_hours {
                let minutes = (hour * 60 + offset).rem_euclid(12 * 60);
                let minutes = if minutes < 60 { minutes + 12 * 60 } else { minutes };
                // From one to seven, it is the afternoon.
                let minutes = if minutes < 8 * 60 { minutes + 12 * 60 } else { minutes };
                let expected = format!("2026-04-06T{:02}:{:02}", minutes / 60, minutes % 60);
                let text = format!("{} {}", language.weekdays[0], template.replace("{}", word));
                let found = read(&text, &ctx);
                if found != expected {
                    wrong.push(format!("{code} {text:?}: {found:?}, not {expected:?}"));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{} wrong\n{}", wrong.len(), wrong.join("\n"));
}
