//! A store that was plain, or had another key: encrypted whole, wherever it was stopped in between.

use chrono::DateTime;

use super::*;
use crate::store::{Store, StoreError, schema};

/// What nobody may find on the disk.
const WORDS: &str = "Storgata 17, the blue door";

fn key(digit: &str) -> Key {
    Key::parse(&digit.repeat(64).into()).unwrap()
}

/// A store with [`WORDS`] in it, closed.
fn store_with_words(path: &Path, key: Option<&Key>) {
    say(&mut Store::open(path, key, "letters").unwrap(), WORDS);
}

fn say(store: &mut Store, words: &str) {
    store.transact(|tx| tx.first_time(words, DateTime::UNIX_EPOCH)).unwrap();
}

fn knows(path: &Path, key: Option<&Key>) -> bool {
    let mut store = Store::open(path, key, "others").unwrap();
    store.integrity().unwrap();
    assert_eq!(store.install, "letters");
    store.transact(|tx| tx.was_seen(WORDS)).unwrap()
}

/// The files of the folder in which the words stand.
fn shown(folder: &Path) -> Vec<PathBuf> {
    let files = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let within = |bytes: &[u8]| bytes.windows(WORDS.len()).any(|window| window == WORDS.as_bytes());
    files.filter(|file| within(&fs::read(file).unwrap())).collect()
}

#[test]
fn words_are_in_no_file_of_an_encrypted_store_be_it_open_or_closed() {
    let folder = tempfile::tempdir().unwrap();
    let (path, plain) = (folder.path().join("store"), folder.path().join("plain"));
    let mut store = Store::open(&path, Some(&key("a")), "letters").unwrap();
    say(&mut store, WORDS);
    assert!(with_tail(&path, "-wal").metadata().unwrap().len() > 0);
    // The search finds them where they are.
    let mut open = Store::open(&plain, None, "letters").unwrap();
    say(&mut open, WORDS);
    assert_eq!(shown(folder.path()), [with_tail(&plain, "-wal")]);
    drop((store, open));
    assert_eq!(shown(folder.path()), [plain]);
    assert!(knows(&path, Some(&key("a"))));
}

#[test]
fn a_wrong_key_and_none_are_told_apart_and_alter_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let (path, plain) = (folder.path().join("store"), folder.path().join("plain"));
    store_with_words(&path, Some(&key("a")));
    store_with_words(&plain, None);
    let before = [fs::read(&path).unwrap(), fs::read(&plain).unwrap()];
    let error = |path, key: Option<&Key>| match Store::open(path, key, "letters") {
        Ok(_) => panic!("it opens"),
        Err(error) => error,
    };
    let (wrong, none, unneeded) = (error(&path, Some(&key("b"))), error(&path, None), error(&plain, Some(&key("a"))));
    assert!(matches!(wrong, StoreError::WrongKey { .. }), "{wrong}");
    assert!(matches!(none, StoreError::NoKey { .. }), "{none}");
    assert!(matches!(unneeded, StoreError::Plain { .. }), "{unneeded}");
    for error in [wrong, none, unneeded] {
        assert_eq!(error.to_string().lines().count(), 1);
        assert!(!format!("{error} {error:?}").contains("bbbb"));
    }
    assert_eq!([fs::read(&path).unwrap(), fs::read(&plain).unwrap()], before);
}

/// `None` is a plain one.
#[test]
fn a_store_gets_its_key_wherever_that_is_stopped() {
    let steps = [Step::Folded, Step::Written, Step::Linked, Step::Replaced, Step::Overwritten];
    for (old, stop) in [None, Some(key("b"))].iter().flat_map(|old| steps.map(|stop| (old, stop))) {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("store");
        store_with_words(&path, old.as_ref());
        assert!(encrypt_until(&path, old.as_ref(), &key("a"), Some(stop)).unwrap());
        // Once more, and then whatever is left of it.
        encrypt_until(&path, old.as_ref(), &key("a"), Some(stop)).unwrap();
        encrypt(&path, old.as_ref(), &key("a")).unwrap();
        let names: Vec<_> = fs::read_dir(folder.path()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
        assert_eq!(names, ["store"], "{stop:?}");
        assert_eq!(shown(folder.path()), [] as [PathBuf; 0], "{stop:?}");
        assert_eq!(schema(&path, Some(&key("a"))).unwrap(), crate::store::SCHEMA);
        assert!(knows(&path, Some(&key("a"))), "{stop:?}");
        assert!(!encrypt(&path, None, &key("a")).unwrap(), "there is nothing left to do");
    }
}

/// As a bot leaves it that was killed: with a log, and what it holds is nowhere else.
#[test]
fn what_stands_in_the_log_alone_is_taken_along() {
    let folder = tempfile::tempdir().unwrap();
    let (path, copy) = (folder.path().join("store"), folder.path().join("copy"));
    drop(Store::open(&path, None, "letters").unwrap());
    let mut store = Store::open(&path, None, "letters").unwrap();
    say(&mut store, WORDS);
    for tail in ["", "-wal"] {
        fs::copy(with_tail(&path, tail), with_tail(&copy, tail)).unwrap();
    }
    drop(store);
    fs::remove_file(&path).unwrap();
    assert_eq!(shown(folder.path()), [with_tail(&copy, "-wal")]);
    assert!(encrypt(&copy, None, &key("a")).unwrap());
    assert!(knows(&copy, Some(&key("a"))));
    assert_eq!(shown(folder.path()), [] as [PathBuf; 0]);
}

/// What is cut off while it is written is never taken for the store.
#[test]
fn a_new_store_that_is_half_written_is_begun_anew() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("store");
    store_with_words(&path, None);
    encrypt_until(&path, None, &key("a"), Some(Step::Written)).unwrap();
    let new = beside(&path, "new");
    let whole = fs::read(&new).unwrap();
    fs::write(&new, &whole[..whole.len() / 2]).unwrap();
    fs::write(with_tail(&new, "-journal"), "half of one").unwrap();
    assert!(knows(&path, None));
    assert!(encrypt(&path, None, &key("a")).unwrap());
    assert!(knows(&path, Some(&key("a"))));
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
}

#[test]
fn an_old_store_that_was_linked_is_overwritten_in_place() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("store");
    store_with_words(&path, None);
    encrypt_until(&path, None, &key("a"), Some(Step::Linked)).unwrap();
    // Another name for the old store's blocks, to look at them by.
    let witness = folder.path().join("witness");
    fs::hard_link(&path, &witness).unwrap();
    assert_eq!(shown(folder.path()).len(), 3);
    encrypt_until(&path, None, &key("a"), Some(Step::Replaced)).unwrap();
    assert_eq!(shown(folder.path()).len(), 2);
    encrypt(&path, None, &key("a")).unwrap();
    assert_eq!(fs::metadata(&witness).unwrap().len(), 0);
}

#[test]
fn every_file_of_a_store_is_for_its_owner_alone() {
    use std::os::unix::fs::PermissionsExt as _;
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("store");
    let mut store = Store::open(&path, Some(&key("a")), "letters").unwrap();
    say(&mut store, WORDS);
    let mut modes = 0;
    for entry in fs::read_dir(folder.path()).unwrap() {
        assert_eq!(entry.unwrap().metadata().unwrap().permissions().mode() & 0o777, 0o600);
        modes += 1;
    }
    assert_eq!(modes, 3);
}
