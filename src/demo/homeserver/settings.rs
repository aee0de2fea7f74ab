//! Synapse's settings for a homeserver on loopback that lives for one demo or one run of tests.

use std::path::Path;

use serde_json::{Value, json};

use super::{RateLimits, SERVER_NAME};

/// The key in `/.well-known/matrix/client` by which a Synapse is known to be the one that was just launched, and not
/// another on the same port.
pub(super) const INSTANCE_KEY: &str = "stopover.instance";
/// Size at which Synapse's log is rotated, in bytes; one older file is kept.
const LOG_BYTES: u64 = 1_048_576;

pub(super) fn config(data: &Path, port: u16, limits: RateLimits, instance: &str) -> Value {
    let mut config = json!({
        "server_name": SERVER_NAME,
        "public_baseurl": format!("http://127.0.0.1:{port}/"),
        "extra_well_known_client_content": { INSTANCE_KEY: instance },
        "listeners": [{
            "port": port,
            "type": "http",
            "tls": false,
            "bind_addresses": ["127.0.0.1"],
            "resources": [{ "names": ["client"] }],
        }],
        "database": { "name": "sqlite3", "args": { "database": data.join("homeserver.db") } },
        "media_store_path": data.join("media"),
        "log_config": data.join("log.yaml"),
        "signing_key_path": data.join("signing.key"),

        // Open registration is safe here because only this machine can reach the listener, and nothing that is kept
        // here is anybody's: accounts are made by the demo and the tests.
        "enable_registration": true,
        "enable_registration_without_verification": true,
        "registration_shared_secret_path": data.join("registration.secret"),
        // The fewest rounds that bcrypt allows: log-ins in milliseconds, for passwords that guard nothing.
        "bcrypt_rounds": 4,
        "password_config": { "enabled": true },

        // It speaks to nobody.
        "federation_domain_whitelist": [],
        "allow_public_rooms_over_federation": false,
        "allow_public_rooms_without_auth": false,
        "trusted_key_servers": [],
        "suppress_key_server_warning": true,
        "report_stats": false,
        "url_preview_enabled": false,

        // Work that nobody here looks at.
        "presence": { "enabled": false },
    });
    let free = json!({ "per_second": 1_000_000, "burst_count": 1_000_000 });
    let mut lift = |name: &str, value: Value| config[name] = value;
    lift("rc_registration", free.clone());
    lift("rc_login", json!({ "address": free, "account": free, "failed_attempts": free }));
    if limits != RateLimits::Default {
        lift("rc_joins", json!({ "local": free, "remote": free }));
        lift("rc_invites", json!({ "per_room": free, "per_user": free, "per_issuer": free }));
        lift("rc_presence", json!({ "per_user": free }));
        for name in [
            "rc_message",
            "rc_registration_token_validity",
            "rc_admin_redaction",
            "rc_joins_per_room",
            "rc_key_requests",
            "rc_3pid_validation",
            "rc_third_party_invite",
            "rc_media_create",
            "rc_delayed_event_mgmt",
            "rc_room_creation",
            "rc_reports",
            "rc_user_directory",
            "rc_profile",
        ] {
            lift(name, free.clone());
        }
    }
    if let RateLimits::Messages { per_second, burst } = limits {
        lift("rc_message", json!({ "per_second": per_second, "burst_count": burst }));
    }
    config
}

pub(super) fn log_config(data: &Path) -> Value {
    json!({
        "version": 1,
        "disable_existing_loggers": false,
        "formatters": { "line": { "format": "%(asctime)s %(levelname)s %(name)s: %(message)s" } },
        "handlers": {
            "file": {
                "class": "logging.handlers.RotatingFileHandler",
                "formatter": "line",
                "filename": data.join("homeserver.log"),
                "maxBytes": LOG_BYTES,
                "backupCount": 1,
                "encoding": "utf8",
            },
        },
        "root": { "level": "WARNING", "handlers": ["file"] },
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_limits_are_lifted_or_synapses_own() {
        let data = Path::new("/data");
        let off = config(data, 1, RateLimits::Off, "i");
        assert_eq!(off["rc_message"]["burst_count"], 1_000_000);
        let slow = config(data, 1, RateLimits::Messages { per_second: 2, burst: 5 }, "i");
        assert_eq!(slow["rc_message"], json!({ "per_second": 2, "burst_count": 5 }));
        assert_eq!(slow["rc_room_creation"]["burst_count"], 1_000_000);
        let own = config(data, 1, RateLimits::Default, "i");
        assert!(own.get("rc_message").is_none());
        assert_eq!(own["rc_login"]["address"]["burst_count"], 1_000_000);
    }

    #[test]
    fn only_loopback_can_reach_it() {
        let config = config(Path::new("/data"), 8008, RateLimits::Off, "i");
        assert_eq!(config["listeners"][0]["bind_addresses"], json!(["127.0.0.1"]));
        assert_eq!(config["federation_domain_whitelist"], json!([]));
    }
}
