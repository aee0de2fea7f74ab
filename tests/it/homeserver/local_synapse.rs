//! The Synapse that the tests and the demo start: it comes back with its data, and leaves no files.

use stopover::demo::homeserver::{Homeserver, Options};

#[tokio::test]
async fn a_homeserver_comes_back_where_it_was() {
    let folder = tempfile::tempdir().unwrap();
    let options = Options { data: Some(folder.path().to_owned()), ..Options::default() };
    let first = Homeserver::start(options.clone(), |_| {}).await.unwrap();
    first.register("anna", "secret").await.unwrap();
    let url = first.url.clone();
    let port = url.rsplit(':').next().unwrap().parse().unwrap();

    let options = Options { port: Some(port), ..options };
    let elsewhere = Options { data: None, ..options.clone() };
    let taken = Homeserver::start(elsewhere, |_| {}).await.unwrap_err();
    assert_eq!(
        taken.to_string(),
        format!("port {port} on 127.0.0.1 is taken: free it, or let the homeserver pick one")
    );

    first.stop().await;
    let second = Homeserver::start(options, |_| {}).await.unwrap();
    assert_eq!(second.url, url);
    let again = second.register("anna", "secret").await.unwrap_err();
    assert!(again.to_string().ends_with("User ID already taken."), "{again}");
    second.stop().await;
}

#[tokio::test]
async fn a_dropped_homeserver_leaves_nothing() {
    let server = Homeserver::start(Options::default(), |_| {}).await.unwrap();
    let data = server.data().to_owned();
    assert!(data.exists());
    drop(server);
    assert!(!data.exists());
}
