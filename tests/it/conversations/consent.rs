//! Nobody becomes part of a crew, or the owner of a trip, without their own yes.

use chrono::TimeDelta;
use insta::assert_snapshot;
use stopover::domain::trip::MAX_CREW;
use stopover::outgoing::Choice;

use crate::harness::fixtures::oslo_goteborg;
use crate::harness::talk::{Talk, local, user};

/// A person who makes another trip of the same title and asks a host to join never gets that host's address.
#[test]
fn a_trip_of_the_same_title_does_not_get_the_other_trips_host() {
    assert_snapshot!(oslo_goteborg().play("
        mal: trip new North by train 3–19 April
        mal: stop Oslo 3–9 April
        mal: trip crew add @kari:localhost
        kari: trips
        kari: trip
        kari: offer Oslo sofa Mon–Wed for 2
        mal: accept 3
        mal: accept 2
        ada: accept 3
        kari: details 3 SECRETSTREET 99, third floor
        @now 2026-04-06 19:00
        mal: tonight
        mal: details 3
        mal: offers
    "), @"
    mal: trip new North by train 3–19 April
      → mal: You've started the trip North by train, Fri 3 – Sun 19 April.
          To add stops: `stop Oslo 6–9 April`. To link a room to it, say `!trip link` there.
    mal: stop Oslo 3–9 April
      → mal: New stop: #1 Oslo, Fri 3 – Thu 9 April
          So far only you and people in your rooms can find it. To open it to everyone: `trip open`
          To let the people in a room find it, say this there: `!trip link North by train`
          A text to pass on: “I'm travelling: Oslo Fri 3 – Thu 9 April. Got a sofa, or something I shouldn't miss? Write to @stopover:localhost.”
    mal: trip crew add @kari:localhost
      → mal: I've asked Kari (`@kari:localhost`) to join the crew of North by train, and I'll tell you when they say yes. Until then, nothing changes. They have 7 days. To withdraw the question: `trip crew remove @kari:localhost`.
      → kari(!): Mal (`@mal:localhost`) would like you to join the crew of the trip North by train.
          This isn't Ada's North by train, which you can see: only the title is the same.
          The crew travels and plans together: you'd see who's offering a bed and get the addresses, and every evening I'd tell you where you're sleeping. Until you say yes, nothing changes for you.
          Tap ✅ or say `yes` to join. With ❌ or `no`, nobody is told. You have 7 days. For no more questions from them: `block @mal:localhost`.
    kari: trips
      → kari: 1 trip:
          • North by train, Mon 6 – Sun 19 April ← this one
    kari: trip
      → kari: North by train, Mon 6 – Sun 19 April
          Crew: Ada
          2 stops (`stops`), no offers of a bed, no upcoming meetups (`meetups`).
    kari: offer Oslo sofa Mon–Wed for 2
      → kari: Thank you! I've passed offer #3 on to the crew of North by train: a sofa in Oslo for 2 people, Mon 6 – Wed 8 April (2 nights) …
          …
      → ada(!): New offer for North by train: #3 a sofa at Kari's in Oslo for 2 people: Mon 6 – Wed 8 April (2 nights, open)
          Accept it? Tap ✅ or ❌, or write `accept 3` (just one night: `accept 3 Mon 6 April`).
    mal: accept 3
      → mal: Right now there's nothing you can use `accept` on.
    mal: accept 2
      → mal: Right now there's nothing you can use `accept` on.
    ada: accept 3
      → ada: You've accepted #3: Mon 6 – Wed 8 April (2 nights) in Oslo. I'll let the host know.
          …
      → kari(!): Good news: Ada (@ada:localhost) would love to stay with you, Mon 6 – Wed 8 April (2 nights). Thank you! That's for #3, on the trip North by train.
          What's the address, and how do they get in? Just write it here: only the crew will get it, shortly before they come.
    kari: details 3 SECRETSTREET 99, third floor
      → kari: Saved with #3: a sofa in Oslo, Mon 6 – Wed 8 April (2 nights), for North by train by Ada. These travellers can read it: Ada. I won't show it to anyone else.
          I'll send it on the evening of Sun 5 April and again on the evening they arrive, and delete it once they've left.
    @now 2026-04-06 19:00
    [Fri 03 18:00]
      → mal(!): … Oslo: no bed yet.
          Sat 4 April in Oslo: no bed yet.
          Sun 5 April in Oslo: no bed yet.
    [Sat 04 18:00]
      → mal(!): … Oslo: no bed yet.
          Sun 5 April in Oslo: no bed yet.
          Mon 6 April in Oslo: no bed yet.
    [Sun 05 18:00]
      → ada(!): The address for #3 at Kari's in Oslo, Mon 6 April (1 night): “SECRETSTREET 99, third floor”
          It's from Mon 6 April on, not for tonight.
          This is just for you. I'll delete it once you've left.
      → kari: North by train: I've sent the crew your address for #3, Mon 6 April (1 night). I'll delete it once they've left.
    [Sun 05 18:00]
      → mal(!): … Oslo: no bed yet.
          Mon 6 April in Oslo: no bed yet.
          Tue 7 April in Oslo: no bed yet.
    [Mon 06 18:00]
      → ada(!): … Oslo: a sofa at Kari's, #3
          Wed 8 April in Oslo: no bed yet.
      → ada: The address for #3 at Kari's in Oslo, Mon 6 – Wed 8 April (2 nights): “SECRETSTREET 99, third floor”
          This is just for you. I'll delete it once you've left.
    [Mon 06 18:00]
      → mal(!): … Oslo: no bed yet.
          Tue 7 April in Oslo: no bed yet.
          Wed 8 April in Oslo: no bed yet.
    mal: tonight
      → mal: … Oslo: no bed yet.
    mal: details 3
      → mal: There's no #3 in this trip. `stops`, `offers` and `meetups` show the numbers.
    mal: offers
      → mal: No offers for North by train yet. To make one: `offer Oslo sofa 6–7 April`.
    ");
}

/// A person who was only asked gets no messages of the trip, and has no rights in it.
#[test]
fn no_reminders_before_a_yes() {
    let mut talk = oslo_goteborg();
    talk.play(
        "mal: trip new You are being watched 3–19 April
         mal: stop Oslo 3–9 April
         mal: trip crew add @kari:localhost
         bo: hello
         mal: trip open
         bo: trip use You are being watched
         bo: offer Oslo sofa 3–5 April -- we know where you live",
    );
    let evening = talk.go_to(local("2026-04-04 12:00"));
    assert!(evening.contains("→ mal(!): ") && !evening.contains("→ kari"), "{evening}");
    assert_snapshot!(talk.play("
        kari: trip use You are being watched
        kari: accept 2
        kari: trip crew
        kari: trip leave
        kari: block @mal:localhost
        kari: yes
        mal: trip crew
    "), @"
    kari: trip use You are being watched
      → kari: From now on we're talking about You are being watched (by Mal, @mal:localhost).
    kari: accept 2
      → kari: Only the crew of You are being watched (by Mal, @mal:localhost) can do that.
    kari: trip crew
      → kari: For You are being watched (by Mal, @mal:localhost):
          Crew: Mal (@mal:localhost)
    kari: trip leave
      → kari: You're not in the crew of any trip.
    kari: block @mal:localhost
      → kari: You won't get any more offers, suggestions or questions from @mal:localhost through me. You'll still see each other in rooms. To undo that: `unblock @mal:localhost`.
    kari: yes
      → kari: I didn't get that, sorry.
          Are you travelling (🚆), hosting (🛋) or coming along (👋)? Tap one, or just say it.
    mal: trip crew
      → mal: Crew: Mal (@mal:localhost)
    ");
    let evening = talk.go_to(local("2026-04-05 12:00"));
    assert!(!evening.contains("→ kari"), "{evening}");
}

#[test]
fn asked_by_tap_reply_or_word() {
    for (answer, joins) in [("✅", true), ("❌", false), ("🤔", false), ("yes", true), ("no", false), ("nope", false)]
    {
        for how in ["tap", "reply", "word"] {
            let mut talk = oslo_goteborg();
            talk.dm("ada", "trip crew add @kari:localhost");
            let asked = talk.newest("kari");
            let offered: Vec<_> = talk.reactions.iter().filter(|(on, _)| *on == asked.to_string()).collect();
            assert_eq!(offered.len(), 2);
            let heard = match how {
                "tap" => talk.reacts("kari", false, &asked, answer),
                "reply" => talk.replies("kari", false, &asked, answer),
                _ => talk.dm("kari", answer),
            };
            // A text is no reaction.
            let joins = joins && (how != "tap" || !answer.is_ascii());
            assert_eq!(talk.dm("ada", "trip crew").contains("Kari"), joins, "{answer} by {how}: {heard}");
            assert_eq!(heard.contains("→ ada"), joins, "{heard}");
        }
    }
    // Nobody can answer for another person, and nobody in a room.
    let mut talk = oslo_goteborg();
    talk.dm("ada", "trip crew add @kari:localhost");
    let asked = talk.newest("kari");
    for (who, in_room) in [("ada", false), ("mal", false), ("kari", true)] {
        assert_eq!(talk.reacts(who, in_room, &asked, Choice::Yes.key()), "", "{who}");
    }
    assert_eq!(talk.says("kari", true, "yes"), "");
    assert!(!talk.dm("ada", "trip crew").contains("Kari"));
}

/// After a "yes" that may be meant for something else, the bot asks again.
#[test]
fn a_late_yes_asks_again() {
    assert_snapshot!(oslo_goteborg().play("
        ada: trip crew add @kari:localhost
        kari: stops
        kari: yes
        kari: forget me
        kari: no
        kari: yes
        kari: yes
    "), @"
    ada: trip crew add @kari:localhost
      → ada: I've asked Kari (`@kari:localhost`) to join the crew of North by train, and I'll tell you when they say yes. Until then, nothing changes. They have 7 days. To withdraw the question: `trip crew remove @kari:localhost`.
      → kari(!): Ada (`@ada:localhost`) would like you to join the crew of the trip North by train.
          The crew travels and plans together: you'd see who's offering a bed and get the addresses, and every evening I'd tell you where you're sleeping. Until you say yes, nothing changes for you.
          Tap ✅ or say `yes` to join. With ❌ or `no`, nobody is told. You have 7 days. For no more questions from them: `block @ada:localhost`.
    kari: stops
      → kari: North by train
          • #1 Oslo, Mon 6 – Thu 9 April · no bed yet
          • #2 Gothenburg, Thu 9 – Sun 12 April · no bed yet
    kari: yes
      → kari: Ada (`@ada:localhost`) would like you to join the crew of the trip North by train.
          The crew travels and plans together: you'd see who's offering a bed and get the addresses, and every evening I'd tell you where you're sleeping. Until you say yes, nothing changes for you.
          Tap ✅ or say `yes` to join. With ❌ or `no`, nobody is told. You have 7 days. For no more questions from them: `block @ada:localhost`.
    kari: forget me
      → kari: Shall I forget everything about you? Your offers, suggestions, contacts, reminders and answers will be deleted; the crew will see that a bed is gone, but not whose it was. What others count on stays, without your name: stops, and meetups that others are coming to (`cancel` those first if they shouldn't stay). Your trips pass to someone in their crew, or are deleted. This can't be undone. For a copy first: `mydata`. To go ahead, write `yes, forget me` (just “yes” isn't enough) or tap ✅ within 15 minutes.
    kari: no
      → kari: OK, I'll leave it as it is.
    kari: yes
      → kari: Ada (`@ada:localhost`) would like you to join the crew of the trip North by train.
          The crew travels and plans together: you'd see who's offering a bed and get the addresses, and every evening I'd tell you where you're sleeping. Until you say yes, nothing changes for you.
          Tap ✅ or say `yes` to join. With ❌ or `no`, nobody is told. You have 7 days. For no more questions from them: `block @ada:localhost`.
    kari: yes
      → kari: Welcome to the crew of North by train! To see what you can do: `trip use North by train`, then `help`. To leave the crew: `trip leave North by train`.
      → ada: Kari (`@kari:localhost`) said yes and is now in the crew of North by train.
    ");
}

/// The owner cannot tell a no, a block or a full chat from a missing answer.
#[test]
fn the_owner_cannot_tell_a_no_from_silence() {
    let hears = |before: &str, after: &str| {
        let mut talk = oslo_goteborg().without_evenings().only("ada");
        talk.play(before);
        let mut heard = talk.dm("ada", "trip crew add @kari:localhost");
        talk.play(after);
        heard.push_str(&talk.dm("ada", "trip crew add @kari:localhost"));
        heard.push_str(&talk.dm("ada", "trip crew"));
        heard.push_str(&talk.go_to(local("2026-04-12 12:00")));
        heard
    };
    let silence = hears("", "");
    assert_snapshot!(silence, @"
      → ada: I've asked Kari (`@kari:localhost`) to join the crew of North by train, and I'll tell you when they say yes. Until then, nothing changes. They have 7 days. To withdraw the question: `trip crew remove @kari:localhost`.
      → ada: I've already asked Kari (`@kari:localhost`). Nothing changes until they say yes.
      → ada: Crew: Ada (@ada:localhost)
    [Fri 10 18:00]
      → ada: North by train: Kari (`@kari:localhost`) hasn't said yes, so they're not in the crew. The question is closed now.
    ");
    for (before, after) in [
        ("", "kari: no"),
        ("", "kari: no\nkari: no"),
        ("", "kari: block @ada:localhost"),
        ("", "kari: block @ada:localhost\nkari: yes"),
        ("", "kari: no\nkari: block @ada:localhost\nkari: unblock @ada:localhost"),
        ("kari: block @ada:localhost", ""),
        ("kari: block @ada:localhost", "kari: yes"),
    ] {
        assert_eq!(hears(before, after), silence, "{before} | {after}");
    }
    // A person who said no can still change their mind.
    let mut talk = oslo_goteborg();
    talk.dm("ada", "trip crew add @kari:localhost");
    let asked = talk.newest("kari");
    talk.reacts("kari", false, &asked, "❌");
    assert!(talk.reacts("kari", false, &asked, "✅").contains("Welcome to the crew"));
}

#[test]
fn what_ends_a_request() {
    for line in [
        "ada: trip end\nada: yes, end",
        "ada: trip delete\nada: yes, delete",
        "ada: trip crew remove @kari:localhost",
        "ada: trip block @kari:localhost",
        "ada: forget me\nada: yes, forget me",
        "ada: trip hand over @jonas:localhost\nada: yes, hand over\njonas: yes",
        "kari: block @ada:localhost",
        "@now 2026-04-10 10:01",
    ] {
        let mut talk = oslo_goteborg();
        talk.crew("ada", "jonas");
        talk.dm("ada", "trip crew add @kari:localhost");
        let asked = talk.newest("kari");
        talk.play(line);
        assert_eq!(talk.reacts("kari", false, &asked, "✅"), "  → kari: That question is closed now.\n", "{line}");
        let of_crew = talk.store.transact(|tx| tx.trips_seen_by(&user("kari"))).unwrap();
        assert!(of_crew.iter().all(|trip| !trip.is_crew(&user("kari"))), "{line}");
    }
    // A request that is not sent yet is never sent.
    let mut talk = oslo_goteborg();
    talk.hold = true;
    talk.play("ada: trip crew add @kari:localhost\nada: trip crew remove @kari:localhost");
    talk.hold = false;
    let sent = talk.send_waiting();
    assert!(sent.contains("I've withdrawn the question") && !sent.contains("→ kari"), "{sent}");
    assert!(talk.reactions.is_empty(), "{:?}", talk.reactions);
}

#[test]
fn nobody_is_asked_again_and_again() {
    // Not by the same trip again, nor by others of the same owner, deleted or not.
    let mut talk = crate::harness::fixtures::oslo_goteborg_with(crate::harness::talk::tireless());
    let mut asked = 0;
    for trip in 0..8 {
        talk.play(&format!("mal: trip new Watching {trip}"));
        for _ in 0..3 {
            asked += usize::from(talk.dm("mal", "trip crew add @kari:localhost").contains("→ kari"));
            talk.dm("mal", "trip crew remove @kari:localhost");
        }
        talk.play("mal: trip delete\nmal: yes");
    }
    assert_eq!(asked, 3);
    talk.play("mal: trip new Watching");
    assert_snapshot!(talk.dm("mal", "trip crew add @kari:localhost"), @"
    → mal: For Watching:
        Kari (`@kari:localhost`) has been asked often enough for now. Please try again in a week.
    ");
    talk.play("mal: forget me\nmal: yes\nmal: trip new Watching");
    assert!(!talk.dm("mal", "trip crew add @kari:localhost").contains("→ kari"));
    // Nor by many people together.
    for other in ["bo", "cleo", "dina", "eli"] {
        talk.dm(other, "trip new A trip of mine");
        asked += usize::from(talk.dm(other, "trip crew add @kari:localhost").contains("→ kari"));
    }
    assert_eq!(asked, 6);
    // Requests of blocked people do not count.
    talk.dm("kari", "block @bo:localhost @cleo:localhost");
    assert!(talk.dm("eli", "trip crew add @kari:localhost").contains("→ kari"));
}

#[test]
fn one_person_can_ask_only_so_many() {
    let mut talk = Talk::with(crate::harness::talk::tireless());
    let people: Vec<String> = (0..MAX_CREW + 5).map(|no| format!("guest{no}")).collect();
    let names: Vec<&str> = people.iter().map(String::as_str).collect();
    talk.members(&names, true);
    talk.dm("ada", "trip new North");
    let mut asked = 0;
    for who in &people {
        asked += usize::from(talk.dm("ada", &format!("trip crew add @{who}:localhost")).contains(&format!("→ {who}")));
    }
    assert_eq!(asked, 20);
    assert_snapshot!(talk.dm("ada", "trip crew add @kari:localhost"), @"  → ada: You've asked 20 people in a day, which is the maximum. Please try again tomorrow.");
    talk.now += TimeDelta::hours(25);
    for who in &people {
        asked += usize::from(talk.dm("ada", &format!("trip crew add @{who}:localhost")).contains(&format!("→ {who}")));
    }
    // A person who was asked counts as one of the crew.
    assert_eq!(asked, MAX_CREW - 1);
    assert_snapshot!(talk.dm("ada", "trip crew add @kari:localhost"), @"  → ada: A crew can have at most 30 people.");
}

#[test]
fn each_in_their_language() {
    let mut talk = oslo_goteborg();
    talk.members(&["bea", "cleo", "dina", "eli", "bo"], true);
    talk.play(
        "kari: lang nn
         jonas: lang nb
         bea: lang sv
         cleo: lang da
         dina: lang de
         eli: lang en
         ada: trip crew add @kari:localhost @jonas:localhost @bea:localhost @cleo:localhost @dina:localhost",
    );
    let mut all = String::new();
    for (who, answer) in [("kari", "ja"), ("jonas", "nei"), ("bea", "ja"), ("cleo", "nej"), ("dina", "ja")] {
        let asked = talk.newest(who);
        let row = asked.as_str()["$sent".len()..].parse::<i64>().unwrap();
        all.push_str(&format!("{}\n", talk.visible[&row].1));
        all.push_str(&talk.dm(who, answer));
    }
    assert_snapshot!(all, @"
    Ada (`@ada:localhost`) vil gjerne ha deg med i reisefølgjet på turen North by train.
    Reisefølgjet reiser og planlegg i lag. Du får sjå kven som tilbyr soveplass, du får adressene, og kvar kveld seier eg kvar de søv. Før du seier ja, endrar ingenting seg for deg.
    Trykk ✅ eller svar `ja` for å bli med. Trykkjer du ❌ eller svarar `nei`, får ingen vite det. Du har 7 dagar på deg. Vil du sleppe fleire spørsmål derifrå, så skriv `blokker @ada:localhost`.
      → kari: Velkomen i reisefølgjet på North by train! Sjå kva du kan gjere: `tur bruk North by train`, og så `hjelp`. Gå ut av reisefølgjet: `tur forlat North by train`.
      → ada: Kari (`@kari:localhost`) said yes and is now in the crew of North by train.
    Ada (`@ada:localhost`) vil gjerne ha deg med i reisefølget på turen North by train.
    Reisefølget reiser og planlegger sammen: Du får se hvem som tilbyr soveplass, du får adressene, og hver kveld sier jeg fra hvor dere skal sove. Før du sier ja, endrer ingenting seg for deg.
    Trykk ✅ eller si `ja` for å bli med. Med ❌ eller `nei` får ingen vite det. Du har 7 dager på deg. Vil du ikke ha flere spørsmål derfra, skriver du `blokker @ada:localhost`.
      → jonas: Greit, du blir ikke med i reisefølget på North by train. Ingen får vite det.
    Ada (`@ada:localhost`) vill ha med dig i resgänget på resan North by train.
    Resgänget reser och planerar ihop: du skulle se vem som erbjuder sovplats och få adresserna, och varje kväll skulle jag säga var ni sover. Inget ändras för dig förrän du säger ja.
    Tryck ✅ eller skriv `ja` för att vara med. Med ❌ eller `nej` får ingen veta något. Du har 7 dagar på dig. Vill du slippa fler frågor därifrån: `blockera @ada:localhost`.
      → bea: Välkommen till resgänget på North by train! Se vad du kan göra: `resa välj North by train`, och sedan `hjälp`. Vill du lämna resgänget: `resa lämna North by train`.
      → ada: Bea (`@bea:localhost`) said yes and is now in the crew of North by train.
    Ada (`@ada:localhost`) vil gerne have dig med på holdet bag rejsen North by train.
    Holdet rejser og planlægger sammen: Du kan se, hvem der tilbyder en soveplads, du får adresserne, og hver aften fortæller jeg dig, hvor I sover. Der ændrer sig ikke noget for dig, før du siger ja.
    Tryk ✅, eller skriv `ja`, hvis du vil være med. Trykker du ❌ eller skriver `nej`, får ingen det at vide. Du har 7 dage. Vil du ikke have flere spørgsmål derfra, så skriv `bloker @ada:localhost`.
      → cleo: Okay, du kommer ikke med på holdet bag North by train. Ingen får det at vide.
    Ada (`@ada:localhost`) lädt dich in die Crew der Reise „North by train“ ein.
    Die Crew reist und plant zusammen: Du siehst dann, wer ein Bett anbietet, bekommst die Adressen, und jeden Abend schreibe ich dir, wo ihr schlaft. Solange du nicht ja sagst, ändert sich für dich nichts.
    Wenn du mitwillst, tipp auf ✅ oder schreib `ja`. Von ❌ oder `nein` erfährt niemand. Du hast 7 Tage Zeit. Falls du von dieser Person keine Einladungen mehr willst: `sperren @ada:localhost`.
      → dina: Willkommen in der Crew von „North by train“! Was du jetzt tun kannst: erst `Reise wählen North by train`, dann `Hilfe`. Die Crew wieder verlassen: `Reise verlassen North by train`.
      → ada: Dina (`@dina:localhost`) said yes and is now in the crew of North by train.
    ");
    assert_snapshot!(talk.play("
        kari: tur forlat
        bea: resa lämna
        dina: Reise verlassen North by train
        dina: Reise verlassen
    "), @"
    kari: tur forlat
      → kari: Du har gått ut av reisefølgjet på North by train. Du får ikkje fleire kveldsmeldingar, og eg slettar adressene eg har sendt deg.
      → ada: Kari (`@kari:localhost`) has left the crew of North by train.
    bea: resa lämna
      → bea: Du har lämnat resgänget på North by train. Du får inga fler kvällsmeddelanden, och jag raderar adresserna jag har skickat dig.
      → ada: Bea (`@bea:localhost`) has left the crew of North by train.
    dina: Reise verlassen North by train
      → dina: Du hast die Crew von „North by train“ verlassen. Abends schreibe ich dir nichts mehr, und die Adressen, die ich dir geschickt hatte, lösche ich.
      → ada: Dina (`@dina:localhost`) has left the crew of North by train.
    dina: Reise verlassen
      → dina: Du bist in keiner Crew.
    ");
}

/// A person who can see a trip of the same title is told that the request is not from that one.
#[test]
fn the_request_says_when_it_is_not_the_trip_they_know() {
    assert_snapshot!(oslo_goteborg().play("
        mal: trip new NORTH by train
        mal: trip crew add @kari:localhost
    "), @"
    mal: trip new NORTH by train
      → mal: You've started the trip NORTH by train.
          To add stops: `stop Oslo 6–9 April`. To link a room to it, say `!trip link` there.
    mal: trip crew add @kari:localhost
      → mal: I've asked Kari (`@kari:localhost`) to join the crew of NORTH by train, and I'll tell you when they say yes. Until then, nothing changes. They have 7 days. To withdraw the question: `trip crew remove @kari:localhost`.
      → kari(!): Mal (`@mal:localhost`) would like you to join the crew of the trip NORTH by train.
          This isn't Ada's North by train, which you can see: only the title is the same.
          The crew travels and plans together: you'd see who's offering a bed and get the addresses, and every evening I'd tell you where you're sleeping. Until you say yes, nothing changes for you.
          Tap ✅ or say `yes` to join. With ❌ or `no`, nobody is told. You have 7 days. For no more questions from them: `block @mal:localhost`.
    ");
}

#[test]
fn requests_are_in_the_data_export() {
    let mut talk = oslo_goteborg();
    talk.members(&["lena"], true);
    talk.play("ada: trip crew add @kari:localhost @lena:localhost\nlena: no");
    let mut data = |who: &str| {
        talk.dm(who, "mydata");
        let data: serde_json::Value = serde_json::from_str(talk.file.as_ref().unwrap()).unwrap();
        ["requests_to_you", "requests_by_you", "asked_through_the_bot_lately"]
            .map(|key| data[key].to_string())
            .join("\n")
    };
    assert_snapshot!(data("kari"), @r#"
    [{"asked_by":"@ada:localhost","closed":false,"expires":"2026-04-10 08:00:00+00:00","joins_as":"crew","made":"2026-04-03 08:00:00+00:00","trip":"North by train"}]
    []
    [{"at":"2026-04-03 08:00:00+00:00","by_you":false,"kind":"request"}]
    "#);
    assert_snapshot!(data("lena"), @r#"
    [{"asked_by":"@ada:localhost","closed":true,"expires":"2026-04-10 08:00:00+00:00","joins_as":"crew","made":"2026-04-03 08:00:00+00:00","trip":"North by train"}]
    []
    [{"at":"2026-04-03 08:00:00+00:00","by_you":false,"kind":"request"}]
    "#);
    // The owner's data does not say who said no.
    assert_snapshot!(data("ada"), @r#"
    []
    [{"expires":"2026-04-10 08:00:00+00:00","joins_as":"crew","made":"2026-04-03 08:00:00+00:00","person":"@kari:localhost","trip":"North by train"},{"expires":"2026-04-10 08:00:00+00:00","joins_as":"crew","made":"2026-04-03 08:00:00+00:00","person":"@lena:localhost","trip":"North by train"}]
    [{"at":"2026-04-03 08:00:00+00:00","by_you":true,"kind":"request","person":"@kari:localhost"},{"at":"2026-04-03 08:00:00+00:00","by_you":true,"kind":"request","person":"@lena:localhost"}]
    "#);
    for who in ["kari", "ada"] {
        talk.play(&format!("{who}: forget me\n{who}: yes, forget me"));
        let mut found = 0;
        let id = user(who);
        talk.store.texts(&mut |text| found += usize::from(text.contains(id.as_str()))).unwrap();
        assert_eq!(found, 0, "{who}");
    }
}
