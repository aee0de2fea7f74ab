//! The harness's proxy.

use crate::harness::person::Person;
use crate::harness::proxy::Proxy;
use crate::harness::synapse::{register, shared};

/// It holds, changes and refuses as told, and passes on everything else.
#[tokio::test(flavor = "multi_thread")]
async fn a_proxy_does_as_told() {
    let proxy = Proxy::start(&shared().url).await;
    let (ada, kari) = (Person::on(&proxy.url, register("ada").await).await, Person::new("kari").await);
    let room = ada.room("Journey", true, &[kari.client.user_id().unwrap()]).await;
    kari.join(&room).await;
    ada.sees_in(&room, kari.client.user_id().unwrap()).await;

    let said = ada.say(&room, "hello").await;
    let heard = kari.hears(&room).await;
    assert_eq!((heard.text(), &heard.event), ("hello", &said));

    let hold = proxy.hold_answers("/send/m.room.encrypted/");
    let ((), said) = tokio::join!(
        async {
            hold.reached(1).await;
            // The homeserver has it already.
            assert_eq!(kari.hears(&room).await.text(), "again");
            hold.release();
        },
        ada.say(&room, "again")
    );
    assert!(said.as_str().starts_with('$'));

    proxy.rewrite("/account/whoami", |_, answer| answer["device_id"] = "OTHER".into());
    assert_eq!(ada.client.whoami().await.unwrap().device_id.unwrap().as_str(), "OTHER");
    proxy.refuse("/account/whoami", 403, serde_json::json!({ "errcode": "M_FORBIDDEN", "error": "no" }));
    assert!(ada.client.whoami().await.is_err());
    proxy.honest();
    assert_eq!(ada.client.whoami().await.unwrap().device_id.unwrap().as_str(), ada.account.device_id);
    assert!(proxy.asked("/keys/query").iter().all(|asked| asked.body["device_keys"].is_object()));
}
