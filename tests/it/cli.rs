//! The command line, as typed and as answered: see `tests/cmd/*.trycmd`.

/// `TRYCMD=overwrite` writes the present answers into the files. Read the difference before you keep it.
#[test]
fn the_command_line_answers_as_written() {
    let cases = trycmd::TestCases::new();
    cases.env("COLUMNS", "100").env("STOPOVER_CONFIG", "bot.toml");
    // The developer's environment must not change the result. Empty counts as unset.
    for name in [
        "RUST_LOG",
        "STOPOVER_LOG_LIBRARIES",
        "STOPOVER_DATABASE_KEY",
        "STOPOVER_STORE_PASSPHRASE",
        "STOPOVER_PASSWORD",
        "STOPOVER_RECOVERY_KEY",
    ] {
        cases.env(name, "");
    }
    cases.case("tests/cmd/*.trycmd").run();
}
