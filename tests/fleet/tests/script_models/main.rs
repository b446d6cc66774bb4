//! The models of the simulation, compared with the scripts on a real server: random commands get the same responses.
//!
//! The rate limiter's scripts get the time as an argument. For the others, the tests move the times in the data of the server
//! instead of waiting. These times are half an hour apart or more, so that the time that a test takes changes nothing.

mod lease;
mod slots;
mod work;

use redis::{Connection, FromRedisValue, RedisResult, Script};

/// One hour in milliseconds.
const HOUR: u64 = 3_600_000;

fn run<T: FromRedisValue>(
    connection: &mut Connection,
    script: &str,
    keys: &[String],
    arguments: &[String],
) -> RedisResult<T> {
    let script = Script::new(script);
    let mut invocation = script.prepare_invoke();
    for key in keys {
        invocation.key(key);
    }
    for argument in arguments {
        invocation.arg(argument);
    }
    invocation.invoke(connection)
}

fn flush(connection: &mut Connection) {
    let _: () = redis::cmd("FLUSHALL").query(connection).unwrap();
}
