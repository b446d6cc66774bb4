//! Injected clock and random source, so that tests control time and jitter.
//!
//! The defaults are [`SystemClock`], on tokio's timer (`tokio::time::pause` works), and [`SystemRandom`]. No method
//! starts a runtime.

use std::fmt;
use std::future::Future;
use std::hash::{BuildHasher as _, Hasher as _, RandomState};
use std::panic::catch_unwind;
use std::pin::Pin;
use std::sync::Arc;
use std::time::{Duration, Instant, SystemTime};

use tokio::runtime::Handle;

/// A boxed future, as returned by the traits that are used as objects.
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// A clock with a timer.
///
/// ```
/// use orange_core::time::{Clock, SystemClock};
/// let before = SystemClock.now();
/// assert!(SystemClock.now() >= before);
/// ```
pub trait Clock: Send + Sync + fmt::Debug + 'static {
    /// Returns the monotonic time, for lifetimes and deadlines.
    fn now(&self) -> Instant;
    /// Returns the wall-clock time, for dates in HTTP headers.
    fn wall(&self) -> SystemTime;
    /// Completes after `duration`. Dropping the future cancels the timer.
    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()>;
    /// Checks that [`sleep`](Self::sleep) works in the current thread. The client calls it before each operation. The
    /// default implementation returns `Ok`.
    ///
    /// # Errors
    /// Returns the missing requirement and its remedy.
    fn check(&self) -> Result<(), &'static str> {
        Ok(())
    }
}

/// A shared clock.
impl<C: Clock + ?Sized> Clock for Arc<C> {
    fn now(&self) -> Instant {
        (**self).now()
    }

    fn wall(&self) -> SystemTime {
        (**self).wall()
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        (**self).sleep(duration)
    }

    fn check(&self) -> Result<(), &'static str> {
        (**self).check()
    }
}

/// The system clock, on tokio's timer.
///
/// ```
/// use std::time::Duration;
///
/// use orange_core::time::{Clock, SystemClock};
///
/// # #[tokio::main(flavor = "current_thread", start_paused = true)]
/// # async fn main() {
/// let start = SystemClock.now();
/// SystemClock.sleep(Duration::from_secs(60)).await;
/// assert!(SystemClock.now() - start >= Duration::from_secs(60));
/// # }
/// ```
#[derive(Clone, Copy, Debug, Default)]
pub struct SystemClock;

impl Clock for SystemClock {
    fn now(&self) -> Instant {
        tokio::time::Instant::now().into_std()
    }

    fn wall(&self) -> SystemTime {
        SystemTime::now()
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        Box::pin(tokio::time::sleep(duration))
    }

    fn check(&self) -> Result<(), &'static str> {
        if Handle::try_current().is_err() {
            return Err("there is no tokio runtime here: call from a task, or inside `Runtime::block_on`");
        }
        // tokio has no function that checks for a timer: `sleep` panics without one.
        catch_unwind(|| drop(tokio::time::sleep(Duration::ZERO)))
            .map_err(|_| "this tokio runtime has no timer: build it with `enable_time` or `enable_all`")
    }
}

/// Returns `now` plus `pause`, or ten years from `now` if the sum exceeds the range of the clock.
pub(crate) fn after(now: Instant, pause: Duration) -> Instant {
    const FAR: Duration = Duration::from_secs(10 * 365 * 86_400);
    now.checked_add(pause).or_else(|| now.checked_add(FAR)).unwrap_or(now)
}

/// Returns `duration` divided by `divisor`, or `duration` if that is zero.
pub(crate) fn divided(duration: Duration, divisor: u32) -> Duration {
    duration.checked_div(divisor).unwrap_or(duration)
}

/// Returns `first`, doubled with each of the `failures` after the first.
pub(crate) fn doubled(first: Duration, failures: u32) -> Duration {
    first.saturating_mul(1 << failures.saturating_sub(1).min(20))
}

/// Returns a random number from 0 to 1, even if the source returns NaN or a number out of range.
pub(crate) fn fraction(random: &dyn Random) -> f64 {
    let fraction = random.fraction();
    if fraction.is_nan() { 0.0 } else { fraction.clamp(0.0, 1.0) }
}

/// A random source for jitter. It is not cryptographic.
///
/// A constant source makes the pauses between attempts predictable in a test:
///
/// ```
/// use orange_core::time::Random;
///
/// #[derive(Debug)]
/// struct Half;
///
/// impl Random for Half {
///     fn fraction(&self) -> f64 {
///         0.5
///     }
/// }
///
/// let builder = orange_core::Client::builder().random(Half);
/// # let _ = builder;
/// ```
pub trait Random: Send + Sync + fmt::Debug + 'static {
    /// Returns a number in `0.0..1.0`.
    fn fraction(&self) -> f64;
}

/// Random numbers of the standard library's [`RandomState`], for pauses. They are not suitable for secrets.
#[derive(Clone, Copy, Debug, Default)]
pub struct SystemRandom;

impl Random for SystemRandom {
    fn fraction(&self) -> f64 {
        // The 53 bits that an `f64` holds exactly.
        (random_bits() >> 11) as f64 / (1_u64 << 53) as f64
    }
}

/// Random bits for names and pauses: the hash of an empty input with the keys of a new hasher. The operating system seeds
/// the keys.
pub(crate) fn random_bits() -> u64 {
    RandomState::new().build_hasher().finish()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test(start_paused = true)]
    async fn the_system_clock_follows_tokios_paused_time() {
        let before = SystemClock.now();
        SystemClock.sleep(Duration::from_secs(3600)).await;
        assert_eq!(SystemClock.now() - before, Duration::from_secs(3600));
    }

    #[test]
    fn the_system_clock_without_a_runtime_reports_an_error() {
        assert!(SystemClock.check().unwrap_err().contains("no tokio runtime"));
        let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
        assert!(runtime.block_on(async { SystemClock.check() }).unwrap_err().contains("enable_time"));
        let runtime = tokio::runtime::Builder::new_current_thread().enable_time().build().unwrap();
        assert_eq!(runtime.block_on(async { SystemClock.check() }), Ok(()));
    }

    #[test]
    fn a_fraction_is_below_one() {
        assert!((0..1000).all(|_| (0.0..1.0).contains(&SystemRandom.fraction())));
    }

    #[test]
    fn fractions_are_spread_over_the_whole_range() {
        let mut tenths = [0; 10];
        for _ in 0..10_000 {
            tenths[(SystemRandom.fraction() * 10.0) as usize] += 1;
        }
        // Eight standard deviations.
        assert!(tenths.iter().all(|count| (760..1240).contains(count)), "{tenths:?}");
        assert_ne!(random_bits(), random_bits());
    }
}
