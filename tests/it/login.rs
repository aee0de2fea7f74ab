//! Logging in, again and interrupted; what `run` says where it can't start; what `check` finds.

use secrecy::ExposeSecret as _;
use serde_json::Value;
use stopover::clock::Clock;
use stopover::matrix::{self, Error};

use crate::bot::{Bot, Person, soon};
use crate::homeserver::register;

fn session(bot: &Bot) -> Value {
    serde_json::from_slice(&std::fs::read(bot.data().join("session.json")).unwrap()).unwrap()
}

async fn open_error(bot: &Bot) -> Error {
    match matrix::open(&bot.config(), Clock::system()).await {
        Ok(_) => panic!("it opens"),
        Err(error) => error,
    }
}

/// Every line of `check`, with whether it is ok.
async fn checked(bot: &Bot) -> Vec<(&'static str, bool)> {
    matrix::check(&bot.config()).await.into_iter().map(|line| (line.what, line.ok)).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_login_is_kept_and_made_once() {
    use std::os::unix::fs::PermissionsExt as _;

    let account = register("bot").await;
    let mut bot = Bot::unknown(account);
    let config = bot.config();
    assert!(matches!(open_error(&bot).await, Error::NoSession { .. }));
    let wrong = matrix::login(&config, "wrong".to_owned().into()).await;
    assert!(matches!(wrong, Err(Error::Refused { .. })));

    let password = bot.account.password.clone();
    let first = matrix::login(&config, password.clone().into()).await.unwrap();
    assert!(first.recovery_key.is_some());
    let file = bot.data().join("session.json");
    assert_eq!(std::fs::metadata(&file).unwrap().permissions().mode() & 0o777, 0o600);
    assert!(!std::fs::read_to_string(&file).unwrap().contains(&password));
    let again = matrix::login(&config, password.clone().into()).await;
    assert!(matches!(again, Err(Error::LoggedIn { .. })));

    let all = [
        "homeserver",
        "session",
        "store",
        "limits",
        "at rest",
        "files",
        "disk",
        "encryption",
        "recovery",
        "backup",
        "logins",
        "readers",
        "verification",
        "privacy",
    ];
    let all = all.map(|what| (what, true));
    assert_eq!(checked(&bot).await, all);
    bot.start().await;
    assert!(matches!(open_error(&bot).await, Error::InUse { .. }));
    // Beside the running bot, without the line that would need its store.
    assert_eq!(checked(&bot).await, all.into_iter().filter(|(what, _)| *what != "recovery").collect::<Vec<_>>());

    // Interrupted in between: goes on as the same device, with a recovery key that can be shown.
    bot.stop().await;
    let mut unfinished = session(&bot);
    unfinished["complete"] = false.into();
    std::fs::write(&file, unfinished.to_string()).unwrap();
    assert!(matches!(open_error(&bot).await, Error::Unfinished { .. }));
    let second = matrix::login(&config, password.clone().into()).await.unwrap();
    assert_eq!(second.device, first.device);
    let (old, new) = (first.recovery_key.unwrap(), second.recovery_key.unwrap());
    assert_ne!(old.expose_secret(), new.expose_secret());
    assert_eq!(checked(&bot).await, all);

    // Logged out from elsewhere: said so, and a new login needs the recovery key that stands.
    bot.start().await;
    let kari = Person::new("kari").await;
    let chat = kari.chat(&bot.id()).await;
    kari.hears(&chat).await;
    bot.client().matrix_auth().logout().await.unwrap();
    let error = bot.fails().await;
    assert!(matches!(error, Error::LoggedOut), "{error}");
    assert!(matches!(matrix::login(&config, password.clone().into()).await, Err(Error::NeedsRecovery { .. })));
    for (key, fits) in [(old, false), (new, true)] {
        bot.settings =
            format!("recovery_key_file = {:?}\n[invites]\nanyone = true\n", bot.folder.path().join("recovery"));
        std::fs::write(bot.folder.path().join("recovery"), key.expose_secret()).unwrap();
        let login = matrix::login(&bot.config(), password.clone().into()).await;
        assert_eq!(login.is_ok(), fits, "{:?}", login.err());
        if let Ok(third) = login {
            assert_ne!(third.device, first.device);
            assert!(third.recovery_key.is_none());
        }
    }
    assert_eq!(checked(&bot).await, all);
    // It knows its rooms again, and doesn't greet them as new. Whether it can read what was said before it was back
    // hangs on whether her client had heard of the new device.
    let meanwhile = kari.say(&chat, "!help").await;
    bot.start().await;
    let question = kari.say(&chat, "!help").await;
    let mut answer = kari.hears(&chat).await;
    if answer.reply_to() == Some(meanwhile.as_str()) {
        answer = kari.hears(&chat).await;
    }
    assert_eq!(answer.reply_to(), Some(question.as_str()));
}

#[tokio::test(flavor = "multi_thread")]
async fn says_what_is_wrong() {
    let bot = Bot::new().await;
    let file = bot.data().join("session.json");
    let whole = std::fs::read_to_string(&file).unwrap();
    std::fs::write(&file, &whole[..whole.len() / 2]).unwrap();
    let error = open_error(&bot).await;
    assert!(matches!(error, Error::BadSession { .. }), "{error}");
    std::fs::write(&file, whole).unwrap();

    let key = bot.data().join("store.key");
    let right = std::fs::read(&key).unwrap();
    std::fs::write(&key, "wrong").unwrap();
    let error = open_error(&bot).await;
    assert!(matches!(error, Error::MatrixStore { .. }), "{error}");
    assert!(checked(&bot).await.contains(&("encryption", false)));
    std::fs::write(&key, right).unwrap();

    let mut config = bot.config();
    config.user = stopover::domain::ids::UserId::new("@somebody:else");
    let error = matrix::open(&config, Clock::system()).await.err().unwrap();
    assert!(matches!(error, Error::OtherUser { .. }), "{error}");
    config = bot.config();
    config.homeserver = "http://127.0.0.1:9".to_owned();
    let lines = soon("it notices", matrix::check(&config)).await;
    assert!(!lines[0].ok && !lines[1].ok, "{lines:?}");
}
