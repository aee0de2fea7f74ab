//! Devices that their owner has not verified, other devices of the bot's account, and messages forged in a person's
//! name.

use chrono::TimeDelta;
use insta::assert_snapshot;
use stopover::config::Settings;
use stopover::incoming::{IncomingKind, Login, Said};

use crate::harness::fixtures::{oslo_goteborg_with, oslo_stockholm};
use crate::harness::talk::{Talk, local, user};

fn logins(talk: &mut Talk, who: &str, logins: &[(&str, Option<&str>)]) -> String {
    let login =
        |(device, name): &(&str, Option<&str>)| Login { device: (*device).to_owned(), name: name.map(str::to_owned) };
    talk.now += TimeDelta::minutes(1);
    talk.take(IncomingKind::Logins { person: user(who), logins: logins.iter().map(login).collect() })
}

#[test]
fn messages_from_unverified_devices_are_not_run() {
    let mut talk = oslo_stockholm();
    let mut from_laptop = |who: &str, in_room: bool, text: &str| {
        let said = Said { unsealed: true, unverified: true, ..talk.said(who, in_room, text) };
        talk.take_said(said)
    };
    assert_snapshot!(from_laptop("ada", false, "trip delete"), @"  → ada: I can't tell whether that message came from a verified login of yours, so I've ignored it: someone else could have logged in as you. Please verify that login from a device you trust, or send the message from a verified one.");
    assert_eq!(from_laptop("ada", false, "yes"), "");
    assert_eq!(from_laptop("ada", true, "!trip crew add @mal:localhost"), "");
    assert_eq!(from_laptop("ada", false, "mydata"), "");
    assert_eq!(from_laptop("kari", true, "see you"), "");
    assert_snapshot!(from_laptop("kari", true, "!offer Oslo sofa 6–8 April"), @"  → room: I can't tell whether that message came from a verified login of yours, so I've ignored it: someone else could have logged in as you. Please verify that login from a device you trust, or send the message from a verified one.");
    // That it was unencrypted is said separately.
    let said = Said { unsealed: true, ..talk.said("ada", false, "trip delete") };
    assert_snapshot!(talk.take_said(said), @"  → ada: This chat is encrypted but that message wasn't, so I've ignored it: someone else could have written it. Please send it from an app that encrypts here.");
    // Nor do edits from it count.
    talk.says("ada", true, "!stop Bergen 12–14 April");
    let original = talk.last.clone();
    let said = Said {
        unsealed: true,
        unverified: true,
        replaces: Some(original),
        ..talk.said("ada", true, "!stop Paris 12–14 April")
    };
    assert_eq!(talk.take_said(said), "");
    assert_snapshot!(talk.settle(), @"
    [Fri 03 10:00]
      → room: ($7 now) I can't tell whether that message came from a verified login of yours, so I've ignored it: someone else could have logged in as you. Please verify that login from a device you trust, or send the message from a verified one.
          I can't find #3 in that message any more, so I've left it as it was. To remove it: `!cancel 3`.
    ");
    assert_snapshot!(talk.says("ada", true, "!stops"), @"
    → room: North by train
        • #1 Oslo, Mon 6 – Thu 9 April · no bed yet
        • #2 Stockholm, Thu 9 – Sun 12 April · no bed yet
        • #3 Bergen, Sun 12 – Tue 14 April · no bed yet
    ");
}

#[test]
fn people_are_told_once_which_devices_get_no_messages() {
    let mut talk = oslo_stockholm();
    talk.dm("ada", "help");
    assert_snapshot!(logins(&mut talk, "ada", &[("GHOSTLY", Some("Element on **iPhone**\n(ABC)"))]), @"  → ada: A login of yours isn't verified, so I won't send it anything or do what it asks: GHOSTLY “Element on **iPhone** (ABC)”. Please verify it from a device you trust. If it isn't yours, log it out and change your password.");
    assert_eq!(logins(&mut talk, "ada", &[("GHOSTLY", Some("Another name"))]), "");
    assert_snapshot!(logins(&mut talk, "ada", &[("GHOSTLY", None), ("B", Some("https://evil.example")), ("C", None)]), @"  → ada: Some logins of yours aren't verified, so I won't send them anything or do what they ask: B “https[:]//evil.example” and C. Please verify them from a device you trust. If one isn't yours, log it out and change your password.");
    // At most three times a day. The rest is told with the next check.
    let many: Vec<String> = (0..9).map(|n| format!("D{n}")).collect();
    let many: Vec<(&str, Option<&str>)> = many.iter().map(|id| (id.as_str(), None)).collect();
    assert_snapshot!(logins(&mut talk, "ada", &many), @"  → ada: Some logins of yours aren't verified, so I won't send them anything or do what they ask: D0, D1, D2, D3 and D4. Please verify them from a device you trust. If one isn't yours, log it out and change your password.");
    assert_eq!(logins(&mut talk, "ada", &many), "");
    talk.go_to(local("2026-04-04 10:30"));
    assert_snapshot!(logins(&mut talk, "ada", &many), @"  → ada: Some logins of yours aren't verified, so I won't send them anything or do what they ask: D5, D6, D7 and D8. Please verify them from a device you trust. If one isn't yours, log it out and change your password.");
    // People without a chat are not invited to one for this, and blocked people get no message.
    assert_eq!(logins(&mut talk, "stranger", &[("E", None)]), "");
    talk.dm("jonas", "help");
    let now = talk.now;
    talk.store.transact(|tx| tx.block(&user("jonas"), &user("ada"), now)).unwrap();
    assert_eq!(logins(&mut talk, "jonas", &[("E", None)]), "");
}

#[test]
fn each_language_says_it_in_its_own_words() {
    let mut said = String::new();
    for language in ["nb", "nn", "sv", "da", "de"] {
        let mut talk = oslo_stockholm();
        talk.dm("ada", &format!("lang {language}"));
        said.push_str(&logins(&mut talk, "ada", &[("GHOSTLY", Some("Laptop"))]));
        said.push_str(&talk.take(IncomingKind::Forged { claimed: user("ada") }));
        let from_laptop = Said { unsealed: true, unverified: true, ..talk.said("ada", false, "help") };
        said.push_str(&talk.take_said(from_laptop));
    }
    assert_snapshot!(said, @"
    → ada: En av innloggingene dine er ikke verifisert, så jeg sender den ingenting og gjør ikke det den ber om: GHOSTLY “Laptop”. Verifiser den fra en enhet du stoler på. Er den ikke din, logger du den ut og bytter passord.
    → ada: En server ga meg en melding i ditt navn som ingen av enhetene dine har skrevet. Jeg gjorde ikke noe med den. Si fra til dem som driver serveren din, og til dem som driver meg: En av de to serverne lyver eller har en feil.
    → ada: Jeg kan ikke se at denne meldingen kom fra en verifisert innlogging av deg, så jeg gjør ikke noe med den: Noen andre kan ha logget inn som deg. Verifiser innloggingen fra en enhet du stoler på, eller skriv den på nytt fra en som er verifisert.
    → ada: Ei av innloggingane dine er ikkje verifisert, så eg sender ho ingenting og gjer ikkje det ho bed om: GHOSTLY “Laptop”. Verifiser ho frå ei eining du stolar på. Er ho ikkje di, loggar du ho ut og byter passord.
    → ada: Ein tenar gav meg ei melding i ditt namn som ingen av einingane dine har skrive. Eg gjorde ikkje noko med ho. Sei frå til dei som driv tenaren din, og til dei som driv meg: Ein av dei to tenarane lyg eller har ein feil.
    → ada: Eg kan ikkje sjå at denne meldinga kom frå ei verifisert innlogging av deg, så eg gjer ikkje noko med ho: Nokon andre kan ha logga inn som deg. Verifiser innlogginga frå ei eining du stolar på, eller skriv ho på nytt frå ei som er verifisert.
    → ada: En av dina inloggningar är inte verifierad, så jag skickar inget till den och gör inte det den ber om: GHOSTLY “Laptop”. Verifiera den från en enhet du litar på. Är den inte din, logga ut den och byt lösenord.
    → ada: En server gav mig ett meddelande i ditt namn som ingen av dina enheter har skrivit. Jag gjorde inget med det. Säg till dem som sköter din server och dem som sköter mig: en av de två servrarna ljuger eller har ett fel.
    → ada: Jag kan inte se att det här meddelandet kom från en verifierad inloggning av dig, så jag gör inget med det: någon annan kan ha loggat in som du. Verifiera inloggningen från en enhet du litar på, eller skriv det igen från en som är verifierad.
    → ada: Et af dine logins er ikke verificeret, så jeg sender det ikke noget og gør ikke, hvad det beder om: GHOSTLY “Laptop”. Verificer det fra en enhed, du stoler på. Er det ikke dit, så log det ud, og skift adgangskode.
    → ada: En server gav mig en besked i dit navn, som ingen af dine enheder har skrevet. Jeg gjorde ikke noget ved den. Sig det til dem, der driver din server, og dem, der driver mig: En af de to servere lyver eller har en fejl.
    → ada: Jeg kan ikke se, at den her besked kom fra et verificeret login af dig, så jeg gør ikke noget ved den: En anden kan være logget ind som dig. Verificer det login fra en enhed, du stoler på, eller skriv den igen fra en, der er verificeret.
    → ada: Eine deiner Anmeldungen ist nicht verifiziert, darum schicke ich ihr nichts und tue nichts, was sie verlangt: GHOSTLY “Laptop”. Verifiziere sie von einem Gerät aus, dem du vertraust. Ist sie nicht von dir, melde sie ab und ändere dein Passwort.
    → ada: Ein Server hat mir eine Nachricht in deinem Namen gegeben, die keines deiner Geräte geschrieben hat. Ich habe nichts damit gemacht. Sag es bitte denen, die deinen Server betreiben, und denen, die mich betreiben: Einer der beiden Server lügt oder ist kaputt.
    → ada: Ich kann nicht erkennen, dass diese Nachricht von einer verifizierten Anmeldung von dir kam, darum handle ich nicht danach: Jemand anderes könnte sich als du angemeldet haben. Verifiziere diese Anmeldung von einem Gerät aus, dem du vertraust, oder schreib sie noch einmal von einem verifizierten.
    ");
}

#[test]
fn operators_are_told_of_another_login_of_the_bots_account() {
    let mut talk = oslo_goteborg_with(Settings { operators: vec![user("ada"), user("kari")], ..Settings::default() });
    assert_snapshot!(logins(&mut talk, "stopover", &[("GHOSTLY", Some("Stopover"))]), @"
    → ada: My account has another login: GHOSTLY “Stopover”. I don't send it anything. If you don't know it, log it out and change the account's password.
    → kari: My account has another login: GHOSTLY “Stopover”. I don't send it anything. If you don't know it, log it out and change the account's password.
    ");
    assert_eq!(logins(&mut talk, "stopover", &[("GHOSTLY", Some("Stopover"))]), "");
    assert_snapshot!(logins(&mut talk, "stopover", &[("GHOSTLY", None), ("B", None), ("C", Some("curl"))]), @"
    → ada: My account has other logins: B and C “curl”. I don't send them anything. If there's one you don't know, log it out and change the account's password.
    → kari: My account has other logins: B and C “curl”. I don't send them anything. If there's one you don't know, log it out and change the account's password.
    ");
}

#[test]
fn people_are_told_once_a_day_of_messages_forged_in_their_name() {
    let mut talk = oslo_stockholm();
    talk.dm("ada", "help");
    assert_snapshot!(talk.take(IncomingKind::Forged { claimed: user("ada") }), @"  → ada: A homeserver gave me a message in your name that none of your devices wrote. I've ignored it. Please tell the people who run your homeserver and the people who run me: one of the two servers is lying or broken.");
    assert_eq!(talk.take(IncomingKind::Forged { claimed: user("ada") }), "");
    talk.go_to(local("2026-04-04 10:30"));
    assert!(!talk.take(IncomingKind::Forged { claimed: user("ada") }).is_empty());
    assert_eq!(talk.take(IncomingKind::Forged { claimed: user("stranger") }), "");
}
