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
    → ada: En av innloggingene dine er ikke verifisert, så jeg sender ikke noe til den og gjør ikke det den ber om: GHOSTLY “Laptop”. Verifiser den fra en enhet du stoler på. Er den ikke din, må du logge den ut og bytte passord.
    → ada: En hjemmeserver ga meg en melding i ditt navn som ingen av enhetene dine har skrevet. Jeg har sett bort fra den. Si fra til dem som driver hjemmeserveren din, og til dem som driver meg: En av de to serverne lyver eller har en feil.
    → ada: Jeg kan ikke se at den meldingen kom fra en verifisert innlogging, så jeg har sett bort fra den: Noen andre kan ha logget inn som deg. Verifiser innloggingen fra en enhet du stoler på, eller send meldingen fra en som er verifisert.
    → ada: Ei av innloggingane dine er ikkje verifisert, så eg sender ingenting dit og gjer ikkje det som kjem derifrå: GHOSTLY “Laptop”. Verifiser ho frå ei eining du stolar på. Er ho ikkje di, så logg ho ut og byt passord.
    → ada: Ein heimetenar gav meg ei melding i ditt namn som ingen av einingane dine har skrive. Eg har ikkje gjort noko med ho. Sei frå til dei som driv heimetenaren din, og til dei som driv meg: Ein av dei to tenarane lyg eller har ein feil.
    → ada: Eg kan ikkje sjå om den meldinga kom frå ei verifisert innlogging, så eg gjer ikkje noko med ho. Nokon andre kan ha logga inn som deg. Verifiser innlogginga frå ei eining du stolar på, eller send meldinga frå ei som er verifisert.
    → ada: En av dina inloggningar är inte verifierad, så jag skickar inget till den och gör inget den ber om: GHOSTLY “Laptop”. Verifiera den från en enhet du litar på. Är den inte din, logga ut den och byt lösenord.
    → ada: Jag fick ett meddelande i ditt namn från en hemserver, men ingen av dina enheter har skrivit det. Jag har struntat i det. Säg till dem som driver din hemserver och dem som driver mig: en av de två servrarna ljuger eller är trasig.
    → ada: Jag kan inte se om det meddelandet kom från en verifierad inloggning. Därför har jag struntat i det: någon annan kan ha loggat in som du. Verifiera inloggningen från en enhet du litar på, eller skicka meddelandet från en som är verifierad.
    → ada: Et af dine logins er ikke verificeret, så jeg sender det ikke noget og gør ikke, hvad det beder om: GHOSTLY “Laptop”. Verificer det fra en enhed, du stoler på. Er det ikke dit, så log det ud, og skift adgangskode.
    → ada: En hjemmeserver gav mig en besked i dit navn, som ingen af dine enheder har skrevet. Jeg har set bort fra den. Sig det til dem, der driver din hjemmeserver, og til dem, der driver mig: En af de to servere lyver eller har en fejl.
    → ada: Jeg kan ikke se, om den besked kom fra et af dine verificerede logins, så jeg har set bort fra den: En anden kan være logget ind som dig. Verificer det login fra en enhed, du stoler på, eller send beskeden fra et, der er verificeret.
    → ada: Eine deiner Anmeldungen ist nicht verifiziert, darum schicke ich nichts dorthin und führe von dort nichts aus: GHOSTLY “Laptop”. Verifiziere sie bitte von einem Gerät aus, dem du vertraust. Wenn sie nicht von dir ist, melde sie ab und ändere dein Passwort.
    → ada: Ein Homeserver hat mir eine Nachricht in deinem Namen geschickt, die von keinem deiner Geräte stammt. Ich habe sie ignoriert. Sag das bitte den Leuten, die deinen Homeserver betreiben, und denen, die mich betreiben: Einer der beiden Server lügt oder ist kaputt.
    → ada: Ich kann nicht erkennen, ob diese Nachricht von einer verifizierten Anmeldung von dir kam. Ich habe sie ignoriert, denn jemand anderes könnte sich als du angemeldet haben. Verifiziere die Anmeldung bitte von einem Gerät aus, dem du vertraust, oder schick die Nachricht von einem verifizierten.
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
