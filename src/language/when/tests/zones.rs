//! Zones beside a time.

use super::*;

#[test]
fn zones_beside_a_time() {
    check_readings(&[
        ("Tuesday 16:00 GMT+2", "2026-04-07T16:00"),
        ("18:00 UTC-5", "2026-04-04T01:00"),
        ("Tuesday 18:00 EST", "2026-04-08T01:00"),
        ("Tuesday 18:00 PST", "2026-04-08T04:00"),
        ("Tuesday 18:00 EDT", "2026-04-08T00:00"),
        ("Tuesday 18:00 BST", "2026-04-07T19:00"),
        ("Tuesday 18:00 EET", "2026-04-07T17:00"),
        ("Tuesday 18:00 CEST", "2026-04-07T18:00"),
        ("Apr 7, 2026, 4:00:00 PM - GMT - Deichman Bjørvika", "2026-04-07T18:00"),
        ("Apr 7, 2026, 4:00:00 PM", "2026-04-07T16:00"),
        ("19 Uhr MESZ am Dienstag", "2026-04-07T19:00"),
        ("tirsdag kl 19 norsk tid", "2026-04-07T19:00"),
        ("Tuesday 7pm Oslo time", "2026-04-07T19:00"),
        ("Tuesday 7pm Tokyo time", "2026-04-07T12:00"),
        ("Tuesday 18:00 (UTC)", "2026-04-07T20:00"),
        ("Tuesday 18:00 (GMT+1)", "2026-04-07T19:00"),
        ("Tuesday 18:00 (CEST / UTC+2)", "2026-04-07T18:00"),
        ("Tuesday 18:00 UTC+05:30", "2026-04-07T14:30"),
        ("Tuesday 18:00–20:00 UTC", "2026-04-07T20:00/22:00"),
        ("Tuesday 18:00 UTC – 20:00 UTC", "2026-04-07T20:00/22:00"),
        ("Tuesday 18:00 WIB", "2026-04-07T13:00"),
        ("Tuesday 18:00 GMT-3", "2026-04-07T23:00"),
    ]);
}

#[test]
fn the_time_as_written_is_kept() {
    let written = |text: &str| {
        let found = find(text, &friday());
        let spans = readings(text, &found, &friday());
        spans[0].written.as_ref().map(|written| format!("{} {}", written.time, written.zone))
    };
    assert_eq!(written("Apr 7, 2026, 4:00:00 PM - GMT - Deichman"), Some("16:00 GMT".to_owned()));
    assert_eq!(written("Tuesday 18:00–20:00 UTC+3"), Some("18:00/20:00 UTC+3".to_owned()));
    assert_eq!(written("tirsdag kl 19 (norsk tid)"), Some("19:00 norsk tid".to_owned()));
    assert_eq!(written("Tuesday. We start at 16:00 GMT."), Some("16:00 GMT".to_owned()));
    assert_eq!(written("Tuesday 16:00"), None);
}
