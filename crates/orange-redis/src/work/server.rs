//! Checks of the server before a queue is used.

use std::collections::HashMap;

use orange_core::{Error, Result};

use crate::Redis;

/// Fails if the server is older than Redis 7, or may evict keys without a time to live.
pub(super) async fn check_server(redis: &Redis) -> Result<()> {
    let mut info = String::new();
    // Redis 6 accepts one section per command.
    for section in ["server", "memory"] {
        let text: String = redis.run(redis::cmd("INFO").arg(section)).await?;
        info.push_str(&text);
        info.push('\n');
    }
    check_info(&info)
}

fn check_info(info: &str) -> Result<()> {
    let fields: HashMap<&str, &str> = info.lines().filter_map(|line| line.split_once(':')).collect();
    let version = fields.get("redis_version").map_or("unknown", |version| version.trim());
    let major: Option<u32> = version.split('.').next().and_then(|major| major.parse().ok());
    if major.is_none_or(|major| major < 7) {
        return Err(Error::configuration(
            "redis",
            format!("work queues need Redis 7 or Valkey, and the server has version {version}"),
        ));
    }
    let policy = fields.get("maxmemory_policy").map_or("noeviction", |policy| policy.trim());
    let has_limit = fields.get("maxmemory").is_some_and(|limit| limit.trim() != "0");
    if has_limit && policy.starts_with("allkeys-") {
        return Err(Error::configuration(
            "redis",
            format!(
                "the server may evict jobs, because its maxmemory-policy is `{policy}`: set `noeviction` or `volatile-lru`"
            ),
        ));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn old_servers_and_servers_that_evict_are_refused() {
        let info = |version: &str, limit: &str, policy: &str| {
            format!(
                "# Server\r\nredis_version:{version}\r\nmaxmemory:{limit}\r\nmaxmemory_policy:{policy}\r\n"
            )
        };
        assert!(check_info(&info("7.0.15", "0", "allkeys-lru")).is_ok());
        assert!(check_info(&info("8.2.1", "100", "noeviction")).is_ok());
        assert!(check_info(&info("7.2.4", "100", "volatile-lru")).is_ok());
        for (info, part) in [
            (info("6.2.14", "0", "noeviction"), "version 6.2.14"),
            (info("7.0.15", "100", "allkeys-lru"), "`allkeys-lru`"),
            (String::new(), "version unknown"),
        ] {
            let error = check_info(&info).unwrap_err();
            assert_eq!(error.field(), Some("redis"));
            assert!(error.to_string().contains(part), "{error}");
        }
    }
}
