//! Each failure at each command of a short scenario: the proxy between the client and the server cuts, delays, repeats or
//! refuses one command.

mod limit;

use std::time::Duration;

use orange_fleet::FaultProxy;
use orange_redis::Redis;

/// Time limit of a command.
const TIMEOUT: Duration = Duration::from_millis(200);

/// Delay of a command or a response, which is longer than the time limit.
const DELAY: Duration = Duration::from_millis(300);

fn connect(proxy: &FaultProxy) -> Redis {
    Redis::builder(proxy.url()).timeout(TIMEOUT).build().unwrap()
}
