//! Budget of retries shared by all clones of a client.

use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

/// Units of the budget that one retry takes.
const UNITS_PER_RETRY: u64 = 1000;

/// Token bucket of retries: every operation adds a share of one, every retry takes one.
///
/// During an outage all callers retry at the same time, and three attempts each triple the load. The default budget
/// limits the additional load to one tenth, plus ten retries.
///
/// Clones share the budget. Use one budget for several clients of the same host to bound them together.
///
/// ```
/// use orange_core::retry::RetryBudget;
/// let budget = RetryBudget::new(0.2, 50);
/// # let _ = budget;
/// ```
#[derive(Clone)]
pub struct RetryBudget(Arc<Bucket>);

#[derive(Debug)]
struct Bucket {
    /// Units that are available.
    level: AtomicU64,
    /// Units that each operation adds.
    deposit: u64,
    /// Maximum level.
    size: u64,
}

impl Bucket {
    fn add(&self, units: u64) {
        let add = |now: u64| (now < self.size).then(|| now.saturating_add(units).min(self.size));
        // A full bucket stays as it is.
        let _ = self.level.fetch_update(Ordering::Relaxed, Ordering::Relaxed, add);
    }
}

impl RetryBudget {
    /// Creates a budget of retries for `share` of the operations (0.1 is one in ten; at most 1), with `burst` retries
    /// available from the start. The budget never holds more than `burst` retries, or one if `burst` is 0.
    pub fn new(share: f64, burst: u32) -> Self {
        let size = u64::from(burst) * UNITS_PER_RETRY;
        // NaN counts as zero.
        let share = if share > 0.0 { share.min(1.0) } else { 0.0 };
        let deposit = (share * UNITS_PER_RETRY as f64) as u64;
        Self(Arc::new(Bucket { level: AtomicU64::new(size), deposit, size: size.max(UNITS_PER_RETRY) }))
    }

    /// Creates a budget without a limit.
    pub fn unlimited() -> Self {
        Self(Arc::new(Bucket { level: AtomicU64::new(u64::MAX), deposit: 0, size: u64::MAX }))
    }

    /// Adds the share of a new operation.
    pub(crate) fn deposit(&self) {
        self.0.add(self.0.deposit);
    }

    /// Reserves one retry, if available.
    pub(crate) fn reserve(&self) -> Option<RetryPermit> {
        let Bucket { level, size, .. } = &*self.0;
        let take = |now: u64| if *size == u64::MAX { Some(now) } else { now.checked_sub(UNITS_PER_RETRY) };
        let taken = level.fetch_update(Ordering::Relaxed, Ordering::Relaxed, take).is_ok();
        taken.then(|| RetryPermit(Some(Arc::clone(&self.0))))
    }
}

/// A reserved retry: spent when it is sent, and returned to the budget when dropped. A cancelled wait therefore costs
/// nothing.
#[derive(Debug)]
#[must_use = "a dropped permit returns its retry"]
pub(crate) struct RetryPermit(Option<Arc<Bucket>>);

impl RetryPermit {
    /// Consumes the retry.
    pub(crate) fn spend(mut self) {
        self.0 = None;
    }
}

impl Drop for RetryPermit {
    fn drop(&mut self) {
        if let Some(bucket) = self.0.take() {
            bucket.add(UNITS_PER_RETRY);
        }
    }
}

impl Default for RetryBudget {
    /// One tenth of the operations, and ten retries from the start.
    fn default() -> Self {
        Self::new(0.1, 10)
    }
}

impl fmt::Debug for RetryBudget {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let left = self.0.level.load(Ordering::Relaxed) / UNITS_PER_RETRY;
        f.debug_struct("RetryBudget").field("left", &left).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn withdraw(budget: &RetryBudget) -> bool {
        budget.reserve().map(RetryPermit::spend).is_some()
    }

    #[test]
    fn dropped_permit_returns_its_retry() {
        let budget = RetryBudget::new(0.0, 2);
        let (dropped, spent) = (budget.reserve().unwrap(), budget.reserve().unwrap());
        assert!(budget.reserve().is_none());
        drop(dropped);
        spent.spend();
        assert!(withdraw(&budget) && budget.reserve().is_none());
        // A returned retry does not overflow a full budget.
        let budget = RetryBudget::new(1.0, 1);
        let permit = budget.reserve().unwrap();
        budget.deposit();
        drop(permit);
        assert!(withdraw(&budget) && !withdraw(&budget));
    }

    #[test]
    fn outage_costs_the_burst_and_a_tenth() {
        let budget = RetryBudget::default();
        let mut retries = 0;
        for _ in 0..1000 {
            budget.deposit();
            retries += (0..2).filter(|_| withdraw(&budget)).count();
        }
        assert_eq!(retries, 110 - 1, "the first deposit found the bucket full");
    }

    #[test]
    fn shares_out_of_range_are_clamped() {
        for share in [-1.0, 0.0, f64::NAN] {
            let budget = RetryBudget::new(share, 0);
            budget.deposit();
            assert!(!withdraw(&budget));
        }
        for share in [1.0, 7.0, f64::INFINITY] {
            let budget = RetryBudget::new(share, 0);
            budget.deposit();
            assert!(withdraw(&budget) && !withdraw(&budget));
        }
        let budget = RetryBudget::unlimited();
        assert!((0..10_000).all(|_| withdraw(&budget)));
    }

    proptest! {
        /// In any order of operations and retries, retries never exceed the deposits and the burst.
        #[test]
        fn retries_never_exceed_deposits(steps in prop::collection::vec(0..3, 0..400), burst in 0..5u32) {
            let budget = RetryBudget::new(0.25, burst);
            let (mut deposits, mut taken) = (0_u32, 0_u32);
            for step in steps {
                match step {
                    0 => {
                        budget.deposit();
                        deposits += 1;
                    }
                    1 => drop(budget.reserve()),
                    _ => taken += u32::from(withdraw(&budget)),
                }
                prop_assert!(f64::from(taken) <= f64::from(burst) + 0.25 * f64::from(deposits));
            }
        }
    }

    /// Runs all interleavings of three callers. Each step is one atomic operation, so every schedule of threads is one
    /// of these interleavings.
    #[test]
    fn every_interleaving_of_three_callers_obeys_the_budget() {
        // Steps of a caller: deposit, reserve, then spend (callers 0 and 1) or drop (caller 2).
        fn interleave(left: [usize; 3], order: &mut Vec<usize>, each: &mut impl FnMut(&[usize])) {
            if left == [0; 3] {
                return each(order);
            }
            for caller in 0..3 {
                if left[caller] > 0 {
                    let mut rest = left;
                    rest[caller] -= 1;
                    order.push(caller);
                    interleave(rest, order, each);
                    order.pop();
                }
            }
        }
        let mut interleavings = 0;
        interleave([3; 3], &mut Vec::new(), &mut |order| {
            interleavings += 1;
            let budget = RetryBudget::new(0.5, 1);
            let mut permits: [Option<RetryPermit>; 3] = [const { None }; 3];
            let (mut done, mut level) = ([0; 3], 1.0_f64);
            for &caller in order {
                match done[caller] {
                    // The budget holds one retry.
                    0 => {
                        budget.deposit();
                        level = (level + 0.5).min(1.0);
                    }
                    1 => {
                        permits[caller] = budget.reserve();
                        assert_eq!(permits[caller].is_some(), level >= 1.0, "{order:?}");
                        level -= f64::from(u8::from(level >= 1.0));
                    }
                    _ => match permits[caller].take() {
                        Some(permit) if caller < 2 => permit.spend(),
                        Some(permit) => {
                            drop(permit);
                            level = (level + 1.0).min(1.0);
                        }
                        None => {}
                    },
                }
                done[caller] += 1;
            }
            assert_eq!(budget.reserve().is_some(), level >= 1.0, "{order:?}");
        });
        assert_eq!(interleavings, 1680);
    }

    #[test]
    fn concurrent_updates_are_exact() {
        let budget = RetryBudget::new(0.5, 20_000);
        // An empty budget has room for all deposits.
        while withdraw(&budget) {}
        let taken = std::sync::atomic::AtomicU64::new(0);
        std::thread::scope(|scope| {
            for _ in 0..4 {
                scope.spawn(|| {
                    for _ in 0..10_000 {
                        budget.deposit();
                        if withdraw(&budget) {
                            taken.fetch_add(1, Ordering::Relaxed);
                        }
                    }
                });
            }
        });
        while withdraw(&budget) {
            taken.fetch_add(1, Ordering::Relaxed);
        }
        assert_eq!(taken.into_inner(), 20_000, "half of 40,000 deposits");
    }
}
