//! Verification on a real homeserver: the bot's device is cross-signed from its first login on. People whom the config
//! names can verify it by emoji. How unsigned devices are treated is in the config.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use matrix_sdk::Client;
use matrix_sdk::encryption::identities::UserIdentity;
use matrix_sdk::encryption::verification::{SasVerification, VerificationRequest, VerificationRequestState};
use matrix_sdk::encryption::{CrossSigningResetAuthType, VerificationState};
use matrix_sdk::ruma::api::client::backup::{delete_backup_version, get_latest_backup_info};
use matrix_sdk::ruma::api::client::uiaa::{AuthData, MatrixUserIdentifier, Password, UserIdentifier};
use matrix_sdk::ruma::{DeviceId, UserId};
use secrecy::ExposeSecret as _;
use serde_json::Value;
use stopover::matrix;
use stopover::matrix::data_dir::DataDirLock;
use tokio::io::{AsyncBufReadExt as _, BufReader};

use crate::harness::bot::Bot;
use crate::harness::person::Person;
use crate::harness::synapse::{Account, register, shared};
use crate::harness::wait::{soon, until};

const ANYONE: &str = "[invites]\nanyone = true\n[trust]\nverify_anyone = true\n";
const SIGNED_ONLY: &str = "[invites]\nanyone = true\n[trust]\nverify_anyone = true\ndevices = \"cross-signed\"\n";
/// The time in which something must not happen.
const WHILE: Duration = Duration::from_secs(2);

/// Sets up a person's cross-signing, as clients do at the first login.
pub async fn sign(person: &Person) {
    person.client.encryption().bootstrap_cross_signing(None).await.unwrap();
    has_keys(person).await;
}

/// Makes sure that the person's client can sign. It forgets its keys where an answer to a query from before it made them
/// comes late (`clear_if_differs` in matrix-sdk-crypto 0.18). Then it makes new ones, as people would.
async fn has_keys(person: &Person) {
    let encryption = person.client.encryption();
    encryption.request_user_identity(person.client.user_id().unwrap()).await.unwrap();
    while !encryption.cross_signing_status().await.is_some_and(|status| status.is_complete()) {
        reset(person).await;
    }
}

/// Replaces a person's cross-signing keys.
async fn reset(person: &Person) {
    if let Some(reset) = person.client.encryption().reset_cross_signing().await.unwrap() {
        let CrossSigningResetAuthType::Uiaa(asked) = reset.auth_type() else { panic!("not by password") };
        let AuthData::Password(mut answer) = password(person) else { unreachable!() };
        answer.session = asked.session.clone();
        reset.auth(Some(AuthData::Password(answer))).await.unwrap();
    }
}

fn password(person: &Person) -> AuthData {
    let name = UserIdentifier::Matrix(MatrixUserIdentifier::new(person.account.user_id.clone()));
    AuthData::Password(Password::new(name, person.account.password.clone()))
}

/// Logs a person in on another device.
pub async fn another_login(account: &Account) -> Person {
    let client = Client::builder().homeserver_url(&shared().url).build().await.unwrap();
    client.matrix_auth().login_username(&account.user_id, &account.password).send().await.unwrap();
    let session = client.matrix_auth().session().unwrap();
    let (access_token, device_id) = (session.tokens.access_token, session.meta.device_id.to_string());
    Person::on(&shared().url, Account { access_token, device_id, ..account.clone() }).await
}

async fn identity(client: &Client, of: &UserId) -> UserIdentity {
    client.encryption().get_user_identity(of).await.unwrap().expect("they have an identity")
}

/// Asks the bot for a verification in the direct chat.
async fn ask_in_chat(person: &Person, bot: &UserId) -> VerificationRequest {
    identity(&person.client, bot).await.request_verification().await.unwrap()
}

/// Who begins the verification: the person's client, or the bot.
#[derive(Clone, Copy, PartialEq)]
enum Begins {
    Person,
    Bot,
}

/// Does a person's side of a verification to its end: the emoji that they saw.
async fn compare(request: &VerificationRequest, begins: Begins) -> String {
    until("the bot accepts", async || request.is_ready() || request.is_cancelled()).await;
    assert!(request.is_ready(), "{:?}", request.cancel_info());
    let sas: SasVerification = match begins {
        Begins::Person => request.start_sas().await.unwrap().unwrap(),
        Begins::Bot => {
            until("the bot begins", async || matches!(request.state(), VerificationRequestState::Transitioned { .. }))
                .await;
            let VerificationRequestState::Transitioned { verification } = request.state() else { unreachable!() };
            let sas = verification.sas().unwrap();
            sas.accept().await.unwrap();
            sas
        }
    };
    until("emoji come", async || sas.can_be_presented() || sas.is_cancelled()).await;
    assert!(!sas.is_cancelled(), "{:?}", sas.cancel_info());
    let seen: Vec<&str> = sas.emoji().unwrap().iter().map(|emoji| emoji.description).collect();
    let (a, b, c) = sas.decimals().unwrap();
    sas.confirm().await.unwrap();
    until("it is done", async || sas.is_done() || sas.is_cancelled()).await;
    assert!(sas.is_done(), "{:?}", sas.cancel_info());
    format!("emoji={} numbers={a} {b} {c}", seen.join(", "))
}

/// Each of the two sees the other as verified.
async fn see_each_other_verified(person: &Person, bot: &Bot) {
    let device: &DeviceId = bot.client().device_id().unwrap();
    let verified = async || {
        // An answer to an older query may have replaced what the client has just signed. A new query brings it back.
        person.client.encryption().request_user_identity(&bot.id()).await.unwrap();
        let device = person.client.encryption().get_device(&bot.id(), device).await.unwrap().unwrap();
        identity(&person.client, &bot.id()).await.is_verified() && device.is_verified_with_cross_signing()
    };
    until("the person sees it", verified).await;
    let user = person.client.user_id().unwrap();
    let verified = async || {
        // The same can happen to the bot's client.
        bot.client().encryption().request_user_identity(user).await.unwrap();
        identity(bot.client(), user).await.is_verified()
    };
    until("the bot sees it, too", verified).await;
}

/// Waits until the person's client has removed this verification, since it takes two at once for an attack. It does
/// so at a sync.
async fn put_away(person: &Person, request: &VerificationRequest, bot: &Bot) {
    person.client.account().set_display_name(Some(request.flow_id())).await.unwrap();
    let encryption = person.client.encryption();
    let gone = async || encryption.get_verification_request(&bot.id(), request.flow_id()).await.is_none();
    until("it is put away", gone).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_person_verifies_the_bot_in_their_chat_and_the_log_shows_what_they_saw() {
    let account = register("kari").await;
    // Operators are accepted without being named in the setting.
    let mut bot = Bot::with(&format!("operators = [{:?}]\n[invites]\nanyone = true\n", account.user_id)).await;
    let mut process = bot.spawn();
    let log: Arc<Mutex<Vec<String>>> = Arc::default();
    let mut lines = BufReader::new(process.stderr.take().unwrap()).lines();
    tokio::spawn({
        let log = Arc::clone(&log);
        async move {
            while let Ok(Some(line)) = lines.next_line().await {
                eprintln!("bot: {line}");
                log.lock().unwrap().push(line);
            }
        }
    });
    let kari = Person::on(&shared().url, account).await;
    sign(&kari).await;
    let chat = kari.chat(&bot.id()).await;
    kari.hears(&chat).await;
    let request = ask_in_chat(&kari, &bot.id()).await;
    assert_eq!(request.room_id(), Some(&*chat));
    let seen = compare(&request, Begins::Person).await;
    let who = format!("person={:?} device={:?}", kari.client.user_id().unwrap(), kari.client.device_id().unwrap());
    let logged = async |text: &str| log.lock().unwrap().iter().any(|line| line.contains(text));
    until("the log shows it", async || logged(&seen).await && logged(&who).await).await;
    until("and its end", async || logged("the verification is done").await).await;
    // The request is a message, too. The bot does not answer it as one.
    kari.hears_nothing(&chat, WHILE).await;

    let id = process.id().unwrap().to_string();
    assert!(tokio::process::Command::new("kill").args(["-TERM", &id]).status().await.unwrap().success());
    assert!(soon("it ends", process.wait()).await.unwrap().success());
    bot.start().await;
    see_each_other_verified(&kari, &bot).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_device_verifies_the_bots_device_whichever_side_begins() {
    let mut bot = Bot::with(ANYONE).await;
    bot.start().await;
    let kari = Person::new("kari").await;
    sign(&kari).await;
    let chat = kari.chat(&bot.id()).await;
    kari.hears(&chat).await;
    let device = bot.client().device_id().unwrap();
    let device = kari.client.encryption().get_device(&bot.id(), device).await.unwrap().unwrap();
    for begins in [Begins::Person, Begins::Bot] {
        let request = device.request_verification().await.unwrap();
        assert_eq!(request.room_id(), None);
        compare(&request, begins).await;
        see_each_other_verified(&kari, &bot).await;
        put_away(&kari, &request, &bot).await;
    }
    kari.hears_nothing(&chat, WHILE).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn two_verify_the_bot_at_once() {
    let mut bot = Bot::with(ANYONE).await;
    bot.start().await;
    let people = [Person::new("kari").await, Person::new("ola").await];
    let mut requests = Vec::new();
    for person in &people {
        sign(person).await;
        let chat = person.chat(&bot.id()).await;
        person.hears(&chat).await;
        requests.push(ask_in_chat(person, &bot.id()).await);
    }
    let compared = requests.iter().map(|request| compare(request, Begins::Person));
    futures_util::future::join_all(compared).await;
    for person in &people {
        see_each_other_verified(person, &bot).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn people_not_named_in_the_config_are_declined_silently() {
    let mut bot = Bot::started().await;
    let kari = Person::new("kari").await;
    sign(&kari).await;
    let chat = kari.chat(&bot.id()).await;
    kari.hears(&chat).await;
    let device = bot.client().device_id().unwrap().to_owned();
    let device = kari.client.encryption().get_device(&bot.id(), &device).await.unwrap().unwrap();
    for in_chat in [true, false] {
        let request =
            if in_chat { ask_in_chat(&kari, &bot.id()).await } else { device.request_verification().await.unwrap() };
        until("the bot declines", async || request.is_cancelled()).await;
        let why = request.cancel_info().unwrap();
        assert!(!why.cancelled_by_us() && why.cancel_code().as_str() == "m.user", "{why:?}");
    }
    assert!(!identity(&kari.client, &bot.id()).await.is_verified());
    kari.hears_nothing(&chat, WHILE).await;

    // Whatever the config says, another device of the bot's account is declined: it would get the account's keys.
    bot.stop().await;
    bot.settings = ANYONE.to_owned();
    bot.start().await;
    let thief = another_login(&bot.account).await;
    let known = async || {
        let devices = bot.client().encryption().get_user_devices(&bot.id()).await.unwrap();
        devices.get(thief.client.device_id().unwrap()).is_some()
    };
    until("the bot knows of the login", known).await;
    let request = identity(&thief.client, &bot.id()).await.request_verification().await.unwrap();
    until("the bot declines", async || request.is_cancelled()).await;
    assert_ne!(thief.client.encryption().verification_state().get(), VerificationState::Verified);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_running_verification_is_cancelled_when_the_bot_stops() {
    let mut bot = Bot::with(ANYONE).await;
    bot.start().await;
    let kari = Person::new("kari").await;
    sign(&kari).await;
    let chat = kari.chat(&bot.id()).await;
    kari.hears(&chat).await;
    let request = ask_in_chat(&kari, &bot.id()).await;
    until("the bot accepts", async || request.is_ready()).await;
    bot.stop().await;
    until("the bot calls it off", async || request.is_cancelled()).await;
    put_away(&kari, &request, &bot).await;
    // Later verifications work.
    bot.start().await;
    compare(&ask_in_chat(&kari, &bot.id()).await, Begins::Person).await;
    see_each_other_verified(&kari, &bot).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn signed_from_the_first_login_and_the_same_after_a_new_one() {
    let mut bot = Bot::unknown(register("bot").await);
    bot.settings = ANYONE.to_owned();
    let login = async |bot: &Bot| matrix::login(&bot.config(), bot.account.password.clone().into()).await.unwrap();
    let first = login(&bot).await;
    let kari = Person::new("kari").await;
    sign(&kari).await;
    let id = bot.id();
    let signed = async |device: &str| {
        let seen = kari.client.encryption().request_user_identity(&id).await.unwrap();
        let device = kari.client.encryption().get_device(&id, device.into()).await.unwrap();
        assert!(device.expect("its device is known").is_cross_signed_by_owner());
        seen.expect("it has an identity")
    };
    let before = signed(&first.device).await;
    assert!(!before.is_verified());

    bot.start().await;
    let chat = kari.chat(&bot.id()).await;
    kari.hears(&chat).await;
    compare(&ask_in_chat(&kari, &bot.id()).await, Begins::Person).await;
    see_each_other_verified(&kari, &bot).await;
    bot.stop().await;

    // The data directory is lost, and so is the key backup. The new login makes another, without a message to anybody.
    std::fs::remove_dir_all(bot.data()).unwrap();
    let old_backup = delete_backup(&bot.account).await;
    let recovery = bot.folder.path().join("recovery");
    std::fs::write(&recovery, first.recovery_key.unwrap().expose_secret()).unwrap();
    bot.settings = format!("recovery_key_file = {recovery:?}\n{ANYONE}");
    let second = login(&bot).await;
    assert!(second.recovery_key.is_none() && second.device != first.device);
    assert_ne!(latest_backup(&bot.account).await, Some(old_backup));
    // The lost device is still logged in, and so is the one that deleted the backup.
    let told = faults(&bot).await;
    assert!(told.starts_with("logins: other logins of this account: ") && told.lines().count() == 1, "{told}");

    let after = signed(&second.device).await;
    assert!(after.is_verified() && !after.has_verification_violation());
    let key = |identity: &UserIdentity| identity.master_key().get_first_key().unwrap().to_base64();
    assert_eq!(key(&after), key(&before));
    bot.start().await;
    see_each_other_verified(&kari, &bot).await;
    // It does not know its rooms any more, and greets them again.
    assert_eq!(kari.hears(&chat).await.reply_to(), None);
    let question = kari.say(&chat, "!help").await;
    assert_eq!(kari.hears(&chat).await.reply_to(), Some(question.as_str()));
}

async fn client_of(account: &Account) -> Person {
    Person::on(&shared().url, account.clone()).await
}

async fn latest_backup(account: &Account) -> Option<String> {
    let person = client_of(account).await;
    let latest = person.client.send(get_latest_backup_info::v3::Request::new()).await;
    latest.ok().map(|latest| latest.version)
}

async fn delete_backup(account: &Account) -> String {
    let version = latest_backup(account).await.unwrap();
    let person = client_of(account).await;
    person.client.send(delete_backup_version::v3::Request::new(version.clone())).await.unwrap();
    version
}

/// The problems that `check` finds, one line each.
async fn faults(bot: &Bot) -> String {
    let lines = matrix::check(&bot.config()).await;
    lines.into_iter().filter(|line| !line.ok).map(|line| format!("{}: {}\n", line.what, line.note)).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn check_tells_what_is_missing() {
    let mut bot = Bot::new().await;
    let verification = async |bot: &Bot| {
        let line = matrix::check(&bot.config()).await.into_iter().find(|line| line.what == "verification").unwrap();
        assert!(line.ok);
        line.note
    };
    assert!(verification(&bot).await.starts_with("nobody may verify the bot"));
    bot.settings = ANYONE.to_owned();
    assert!(verification(&bot).await.starts_with("operators, and those whom"));

    delete_backup(&bot.account).await;
    let told = faults(&bot).await;
    assert!(told.starts_with("backup: the homeserver has no backup"), "{told}");
    bot.start().await;
    let told = faults(&bot).await;
    assert!(told.starts_with("backup: the homeserver has no backup"), "{told}");

    // As if it had been logged in by a program that does not sign devices.
    bot.settings = SIGNED_ONLY.to_owned();
    let file = bot.data().join("session.json");
    let whole = std::fs::read_to_string(&file).unwrap();
    let mut session: Value = serde_json::from_str(&whole).unwrap();
    session["device_id"] = bot.account.device_id.clone().into();
    session["access_token"] = bot.account.access_token.clone().into();
    std::fs::write(&file, session.to_string()).unwrap();
    let told = faults(&bot).await;
    assert!(told.contains("encryption: the device is not cross-signed"), "{told}");
    assert!(told.contains("logins: another login of this account"), "{told}");

    // And as if no identity had ever been made.
    let bare = Bot::unknown(register("bot").await);
    session["user_id"] = bare.account.user_id.clone().into();
    session["device_id"] = bare.account.device_id.clone().into();
    session["access_token"] = bare.account.access_token.clone().into();
    let held = {
        std::fs::create_dir_all(bare.data()).unwrap();
        std::fs::write(bare.data().join("session.json"), session.to_string()).unwrap();
        DataDirLock::acquire(&bare.config()).unwrap()
    };
    let told = faults(&bare).await;
    assert!(told.contains("encryption: the account has no cross-signing identity"), "{told}");
    drop(held);
    std::fs::write(&file, whole).unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn people_with_and_without_verification_are_answered() {
    let bot = Bot::started().await;
    let kari = Person::new("kari").await;
    let chat = kari.chat(&bot.id()).await;
    kari.hears(&chat).await;
    for sign_now in [false, true] {
        if sign_now {
            sign(&kari).await;
        }
        let question = kari.say(&chat, "!help").await;
        let answer = kari.hears(&chat).await;
        assert!(answer.encrypted && answer.reply_to() == Some(question.as_str()), "{answer:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn with_signed_devices_only_the_others_neither_command_nor_read() {
    let mut bot = Bot::with(SIGNED_ONLY).await;
    bot.start().await;
    let kari = Person::new("kari").await;
    sign(&kari).await;
    let chat = kari.chat(&bot.id()).await;
    kari.hears(&chat).await;
    kari.say(&chat, "!me").await;
    kari.hears(&chat).await;
    let laptop = another_login(&kari.account).await;
    laptop.sees_in(&chat, &bot.id()).await;
    let told = kari.hears(&chat).await;
    assert!(told.text().contains(laptop.client.device_id().unwrap().as_str()), "{told:?}");
    let refused = laptop.say(&chat, "!me").await;
    let unread = async |bot: &Bot| bot.engine().store(|tx| tx.unread()).await.unwrap().len();
    until("it is in the ledger", async || unread(&bot).await == 1).await;
    let question = kari.say(&chat, "!help").await;
    let answer = kari.hears(&chat).await;
    assert_eq!(answer.reply_to(), Some(question.as_str()));
    laptop.hears_nothing(&chat, WHILE).await;
    // Also after a restart.
    bot.stop().await;
    bot.start().await;
    kari.hears_nothing(&chat, WHILE).await;
    assert_eq!(unread(&bot).await, 1);

    // After she has signed the laptop, its message is handled, and it can decrypt the bot's messages from then on.
    let on_phone = kari.client.encryption();
    let id = laptop.client.device_id().unwrap();
    on_phone.request_user_identity(kari.client.user_id().unwrap()).await.unwrap();
    on_phone.get_device(kari.client.user_id().unwrap(), id).await.unwrap().unwrap().verify().await.unwrap();
    for client in [&kari, &laptop] {
        let answer = client.hears(&chat).await;
        assert_eq!(answer.reply_to(), Some(refused.as_str()));
    }
    assert_eq!(unread(&bot).await, 0);
    let question = laptop.say(&chat, "!help").await;
    assert_eq!(laptop.hears(&chat).await.reply_to(), Some(question.as_str()));
}

#[tokio::test(flavor = "multi_thread")]
async fn people_who_reset_their_keys_are_still_answered() {
    futures_util::future::join(loses_their_keys(SIGNED_ONLY), loses_their_keys(ANYONE)).await;
}

async fn loses_their_keys(settings: &str) {
    let mut bot = Bot::with(settings).await;
    bot.start().await;
    let kari = Person::new("kari").await;
    sign(&kari).await;
    let chat = kari.chat(&bot.id()).await;
    kari.hears(&chat).await;
    for while_down in [Some(Learnt::Everything), None, Some(Learnt::OnlyThat)] {
        has_keys(&kari).await;
        let request = ask_in_chat(&kari, &bot.id()).await;
        compare(&request, Begins::Person).await;
        see_each_other_verified(&kari, &bot).await;
        put_away(&kari, &request, &bot).await;
        if while_down.is_some() {
            bot.stop().await;
        }
        reset(&kari).await;
        if let Some(Learnt::OnlyThat) = while_down {
            // As after a crash between receiving the new identity and removing the old one.
            let opened = matrix::open(&bot.config(), bot.clock.clone()).await.unwrap();
            let client = opened.client.clone();
            client.encryption().request_user_identity(kari.client.user_id().unwrap()).await.unwrap();
            assert!(identity(&client, kari.client.user_id().unwrap()).await.has_verification_violation());
            kari.client.get_room(&chat).unwrap().discard_room_key().await.unwrap();
        }
        let question = kari.say(&chat, "!help").await;
        if while_down.is_some() {
            bot.start().await;
        }
        assert_eq!(kari.hears(&chat).await.reply_to(), Some(question.as_str()));
        assert!(!identity(bot.client(), kari.client.user_id().unwrap()).await.is_verified());
    }
}

/// What the bot gets by its first sync: the new keys and the message together, or the keys only.
enum Learnt {
    Everything,
    OnlyThat,
}
