//! What people say in English, beside what the tables of `tests.rs` hold, and what they don't say.

use super::*;

#[test]
fn english_says() {
    check_readings(&[
        ("see you at 5ish on Monday", "2026-04-06T17:00"),
        ("Monday around 6-ish", "2026-04-06T18:00"),
        ("see you fri 18:00", "2026-04-10T18:00"),
        ("From Monday I'm in Lund for two weeks", "2026-04-06/2026-04-20"),
        ("I'll stay until the end of April", "/2026-04-30"),
        ("from 7pm on Tuesday", "2026-04-07T19:00"),
        ("every other week", "(Unrepeatable)"),
        ("sofa's free Mon-Wed", "2026-04-06/2026-04-08"),
        ("hi, I'm around tomorrow from 5", "2026-04-04T17:00"),
        ("open from 10 to 4 on Saturdays", "weekly sa 10:00/16:00"),
        ("I'd love to see you in March or May", "2027-03-01/2027-03-31 | 2026-05-01/2026-05-31"),
        ("between the 6th and the 9th", "2026-04-06/2026-04-09"),
        ("drop by Sunday 2-4pm", "2026-04-05T14:00/16:00"),
        ("a fortnight from Monday", "2026-04-06/2026-04-20"),
        ("in a fortnight", "2026-04-17"),
        ("this Friday", "2026-04-10"),
        ("on Friday the 17th", "2026-04-17"),
        ("Sunday at noon", "2026-04-05T12:00"),
        ("by 6 on Monday", "2026-04-06"),
        ("I'm in Bergen Thursday 9th to Saturday 11th", "2026-04-09/2026-04-11"),
        ("pop by on the 9th, 10th or 11th of April", "2026-04-09 | 2026-04-10 | 2026-04-11"),
        ("this month I'm busy", "2026-04-01/2026-04-30"),
        ("tonight or tomorrow night", "2026-04-03T evening | 2026-04-04T night"),
        ("from tonight until Monday", "2026-04-03/2026-04-06"),
        ("can you ping me at 4?", "2026-04-03T16:00"),
        ("remind me tomorrow at half eight in the morning", "2026-04-04T08:30"),
        ("dinner at ours, 7.30pm Saturday", "2026-04-04T19:30"),
        ("see you on the 2nd of may", "2026-05-02"),
        ("open Tue-Sat 11-17", "weekly tu,we,th,fr,sa 11:00/17:00"),
        ("train gets in at 17:42 on Wednesday", "2026-04-08T17:42"),
        ("free from Sat 4 to Wed 8 April", "2026-04-04/2026-04-08"),
        ("6/4, 7/4 and 9/4", "2026-04-06 | 2026-04-07 | 2026-04-09"),
        ("not today, tomorrow's fine", "2026-04-04"),
        ("Sat and Sun nights", "weekly sa,su night"),
        ("we're open on Saturdays from noon to 5", "weekly sa 12:00/17:00"),
        ("Repair café, every 2nd Saturday of the month, 1-4pm", "monthly 2sa 13:00/16:00"),
        ("til Sunday", "/2026-04-05"),
    ]);
}

#[test]
fn english_says_nothing_of_days() {
    check_readings(&[
        ("The Sun is out. Sat here all day. Do it", ""),
        ("I may come, so do tell me on time", ""),
        ("Tor and Man are names", ""),
        ("free? I saw two cats", ""),
        ("second time this happens", ""),
        ("remind me the day before", ""),
        ("Man, do I love this. So so good", ""),
        ("The sat phone broke; sun all day; I wed them", ""),
        ("It's on me, so do come. The second time is the charm", ""),
        ("I've been here since Monday", ""),
        ("two of us and one dog, third floor, room 12", ""),
        ("a fire drill at the man cave", ""),
        ("I'm 60% sure", ""),
        ("Do I need a ticket? So far so good. No problem", ""),
    ]);
}
