//! The keys of a queue, and the scripts that use them.

use std::sync::LazyLock;

use redis::Script;

use crate::Redis;

/// The keys of a queue, in the order of `scripts/prelude.lua`. They are in one slot of a cluster.
pub(super) fn queue_keys(redis: &Redis, name: &str) -> Vec<String> {
    ["meta", "inputs", "jobs", "delayed", "results", "dead", "items", "checkpoints"]
        .map(|part| redis.key(&format!("work:{name}"), part))
        .into()
}

/// Defines a script that begins with the common parts.
macro_rules! scripts {
    ($($name:ident = $file:literal after [$($part:literal),*];)*) => {$(
        pub(super) static $name: LazyLock<Script> = LazyLock::new(|| {
            Script::new(concat!(
                $(include_str!(concat!("scripts/", $part, ".lua")),)*
                include_str!(concat!("scripts/", $file, ".lua")),
            ))
        });
    )*};
}

scripts! {
    OPEN = "open" after ["prelude"];
    ENQUEUE = "enqueue" after ["prelude", "queue"];
    CLOSE = "close" after ["prelude", "queue"];
    CLAIM = "claim" after ["prelude", "queue"];
    RENEW = "renew" after ["prelude", "queue"];
    SETTLE = "settle" after ["prelude", "queue"];
    LEAVE = "leave" after ["prelude", "queue"];
    PROGRESS = "progress" after ["prelude", "queue"];
    READ = "read" after ["prelude", "queue"];
    TRIM = "trim" after ["prelude", "queue"];
    REQUEUE = "requeue" after ["prelude", "queue"];
    CHECKPOINT = "checkpoint" after ["prelude", "queue"];
    COMMIT = "commit" after ["prelude", "queue"];
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_of_a_queue_are_in_one_slot() {
        let redis = Redis::builder("redis://host").key_prefix("billing").build().unwrap();
        let keys = queue_keys(&redis, "addresses");
        assert_eq!(keys[0], "billing:{work:addresses}:meta");
        assert!(keys.iter().all(|key| key.starts_with("billing:{work:addresses}:")), "{keys:?}");
    }
}
