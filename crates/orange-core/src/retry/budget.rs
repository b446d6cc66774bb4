//! What all clones of a client together may repeat.

use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

/// Parts of a repetition that are counted.
const WHOLE: u64 = 1000;

/// A bucket of repetitions: every operation puts a share of one in, every repetition takes one out.
///
/// When a service is away, every caller repeats at the same time; without a bound shared by all of them,
/// three attempts each are three times the load on a service that is coming back. With the default of a
/// tenth, a storm costs a tenth more load, and ten repetitions on top.
///
/// Clones are the same bucket: give one to several clients of the same host to bound them together.
///
/// ```
/// use orange_core::retry::RetryBudget;
/// let budget = RetryBudget::new(0.2, 50);
/// # let _ = budget;
/// ```
#[derive(Clone)]
pub struct RetryBudget(Arc<Bucket>);

struct Bucket {
    level: AtomicU64,
    deposit: u64,
    size: u64,
}

impl RetryBudget {
    /// Repetitions for `share` of the operations (0.1 are one in ten; at most 1), and `burst` of them
    /// that are there from the start.
    pub fn new(share: f64, burst: u32) -> Self {
        let size = u64::from(burst) * WHOLE;
        // A share that is not a number is none.
        let share = if share > 0.0 { share.min(1.0) } else { 0.0 };
        let deposit = (share * WHOLE as f64) as u64;
        Self(Arc::new(Bucket { level: AtomicU64::new(size), deposit, size: size.max(WHOLE) }))
    }

    /// No bound.
    pub fn unlimited() -> Self {
        Self(Arc::new(Bucket { level: AtomicU64::new(u64::MAX), deposit: 0, size: u64::MAX }))
    }

    /// An operation begins.
    pub(crate) fn deposit(&self) {
        let Bucket { level, deposit, size } = &*self.0;
        let add = |now: u64| (now < *size).then(|| now.saturating_add(*deposit).min(*size));
        // Nothing to do when the bucket is full.
        let _ = level.fetch_update(Ordering::Relaxed, Ordering::Relaxed, add);
    }

    /// Takes one repetition out, if there is one.
    pub(crate) fn withdraw(&self) -> bool {
        let Bucket { level, size, .. } = &*self.0;
        let take = |now: u64| if *size == u64::MAX { Some(now) } else { now.checked_sub(WHOLE) };
        level.fetch_update(Ordering::Relaxed, Ordering::Relaxed, take).is_ok()
    }
}

impl Default for RetryBudget {
    /// A tenth, and ten at the start.
    fn default() -> Self {
        Self::new(0.1, 10)
    }
}

impl fmt::Debug for RetryBudget {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let left = self.0.level.load(Ordering::Relaxed) / WHOLE;
        f.debug_struct("RetryBudget").field("left", &left).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_storm_costs_the_burst_and_a_tenth() {
        let budget = RetryBudget::default();
        let mut repeated = 0;
        for _ in 0..1000 {
            budget.deposit();
            repeated += (0..2).filter(|_| budget.withdraw()).count();
        }
        assert_eq!(repeated, 110 - 1, "the first deposit found the bucket full");
    }

    #[test]
    fn odd_shares_are_none_or_all() {
        for share in [-1.0, 0.0, f64::NAN] {
            let budget = RetryBudget::new(share, 0);
            budget.deposit();
            assert!(!budget.withdraw());
        }
        for share in [1.0, 7.0, f64::INFINITY] {
            let budget = RetryBudget::new(share, 0);
            budget.deposit();
            assert!(budget.withdraw() && !budget.withdraw());
        }
        let budget = RetryBudget::unlimited();
        assert!((0..10_000).all(|_| budget.withdraw()));
    }

    proptest! {
        /// Whatever the order of operations and repetitions, no more is repeated than was put in.
        #[test]
        fn never_more_than_what_was_put_in(steps in prop::collection::vec(any::<bool>(), 0..400), burst in 0..5u32) {
            let budget = RetryBudget::new(0.25, burst);
            let (mut put, mut taken) = (0_u32, 0_u32);
            for deposit in steps {
                if deposit {
                    budget.deposit();
                    put += 1;
                } else if budget.withdraw() {
                    taken += 1;
                }
                prop_assert!(f64::from(taken) <= f64::from(burst) + 0.25 * f64::from(put));
            }
        }
    }

    /// Every order in which three callers can do their steps. Each step is one exchange of one number, so what
    /// threads can do to a budget is one of these orders.
    #[test]
    fn in_every_order_of_three_callers_no_more_is_repeated_than_was_put_in() {
        // A deposit, then two repetitions, of each.
        fn orders(left: [usize; 3], order: &mut Vec<usize>, each: &mut impl FnMut(&[usize])) {
            if left == [0; 3] {
                return each(order);
            }
            for caller in 0..3 {
                if left[caller] > 0 {
                    let mut rest = left;
                    rest[caller] -= 1;
                    order.push(caller);
                    orders(rest, order, each);
                    order.pop();
                }
            }
        }
        let mut seen = 0;
        orders([3; 3], &mut Vec::new(), &mut |order| {
            seen += 1;
            let budget = RetryBudget::new(0.5, 1);
            let (mut done, mut level) = ([0; 3], 1.0_f64);
            for &caller in order {
                if done[caller] == 0 {
                    budget.deposit();
                    // One is as many as it holds.
                    level = (level + 0.5).min(1.0);
                } else {
                    let expected = level >= 1.0;
                    assert_eq!(budget.withdraw(), expected, "{order:?}");
                    level -= f64::from(u8::from(expected));
                }
                done[caller] += 1;
            }
        });
        assert_eq!(seen, 1680);
    }

    #[test]
    fn threads_lose_nothing_and_win_nothing() {
        let budget = RetryBudget::new(0.5, 10);
        let taken = std::sync::atomic::AtomicU64::new(0);
        std::thread::scope(|scope| {
            for _ in 0..4 {
                scope.spawn(|| {
                    for _ in 0..10_000 {
                        budget.deposit();
                        if budget.withdraw() {
                            taken.fetch_add(1, Ordering::Relaxed);
                        }
                    }
                });
            }
        });
        while budget.withdraw() {
            taken.fetch_add(1, Ordering::Relaxed);
        }
        // What overflowed a full bucket is lost on purpose, nothing else is.
        let taken = taken.into_inner();
        assert!((19_990..=20_010).contains(&taken), "{taken}");
    }
}
