//! Readings as JSON, for tests and scores to compare.

use serde_json::{Value, json};

use stopover::language::intent;
use stopover::language::intent::{IntentContext, Reading};
use stopover::language::message::Item;
use stopover::language::short;

/// What a message mainly asks: `{"id", "intent", "places", "when", "kind"}`.
pub fn reading(id: &str, reading: &Reading) -> Value {
    let places: Vec<String> = reading.places.iter().map(ToString::to_string).collect();
    let when: Vec<String> = reading.when.iter().map(|span| span.when.to_string()).collect();
    let mut found = json!({ "id": id, "intent": reading.intent.key(), "places": places, "when": when });
    if let Some(kind) = &reading.kind {
        found["kind"] = kind.kind.key().into();
    }
    found
}

/// What the models go by, for the scripts of `data/make`: `{"id", "cues", "features": [[number, words], …], "short": […]}`.
pub fn features(id: &str, text: &str, ctx: &IntentContext<'_>) -> Value {
    let (cues, features) = (intent::by_cues(text, ctx).key(), intent::features(text, ctx));
    json!({ "id": id, "cues": cues, "features": features, "short": short::named(text) })
}

/// Everything that a message asks: `{"id", "records": […]}`.
pub fn records(id: &str, items: &[Item]) -> Value {
    json!({ "id": id, "records": items.iter().map(record).collect::<Vec<_>>() })
}

/// One of them, with the fields that it has.
fn record(item: &Item) -> Value {
    let mut found = json!({ "intent": item.intent.key() });
    let mut put = |key: &str, value: Value| {
        let empty = value.is_null() || value == json!([]) || value == json!(false);
        if !empty {
            found[key] = value;
        }
    };
    put("places", item.places.iter().map(ToString::to_string).collect());
    put("when", item.when.iter().map(|span| span.when.to_string()).collect());
    put("kind", json!(item.kind.as_ref().map(|read| read.kind.key())));
    put("title", json!(item.title));
    put("venue", json!(item.venue));
    put("link", json!(item.link));
    put("handles", item.handles.iter().map(|handle| handle.as_str().to_owned()).collect());
    put("people", json!(item.people));
    put("answer", json!(item.answer.map(|answer| answer.to_string())));
    put("certainty", json!(item.certainty.map(|certainty| certainty.to_string())));
    put("unconfirmed", json!(item.unconfirmed));
    put("note", json!(item.note));
    if let Some(trip) = &item.trip {
        put("topics", json!(trip.topics));
        put("seeks", json!(trip.seeks));
        put("gives", json!(trip.gives));
        put("reach", json!(trip.reach));
        put("means", trip.means.iter().map(|means| means.key()).collect());
    }
    found
}
