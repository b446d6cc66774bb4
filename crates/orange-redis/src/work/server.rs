//! Check of the server before a queue is used.

use std::collections::HashMap;

use orange_core::{Error, Result};

use crate::Redis;

/// Fails if the server may evict keys without a time to live.
pub(super) async fn check_server(redis: &Redis) -> Result<()> {
    let info: String = redis.run(redis::cmd("INFO").arg("memory")).await?;
    check_info(&info)
}

fn check_info(info: &str) -> Result<()> {
    let fields: HashMap<&str, &str> = info.lines().filter_map(|line| line.split_once(':')).collect();
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
    fn servers_that_evict_jobs_are_refused() {
        let info = |limit: &str, policy: &str| format!("maxmemory:{limit}\r\nmaxmemory_policy:{policy}\r\n");
        assert!(check_info(&info("0", "allkeys-lru")).is_ok());
        assert!(check_info(&info("100", "noeviction")).is_ok());
        assert!(check_info(&info("100", "volatile-lru")).is_ok());
        let error = check_info(&info("100", "allkeys-lru")).unwrap_err();
        assert_eq!(error.field(), Some("redis"));
        assert!(error.to_string().contains("`allkeys-lru`"), "{error}");
    }
}
