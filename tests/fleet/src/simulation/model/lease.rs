//! [`LeaseModel`]: the scripts of the token store.

/// State of one token key. `T` is the value of a token, `F` that of a failure. Times are in microseconds, except those that
/// the scripts pass to `PX` and `PEXPIRE`, which are in milliseconds.
///
/// The counter of the fencing tokens does not expire. On the server it does after a week without a lease.
#[derive(Clone, Debug)]
pub struct LeaseModel<T, F> {
    lease: Option<Expiring<String>>,
    fence: u64,
    /// Fencing token and value.
    token: Option<Expiring<(u64, T)>>,
    /// Rejections of the token.
    rejections: u32,
    failure: Option<Expiring<F>>,
}

/// Value of a key with a time to live.
#[derive(Clone, Debug)]
struct Expiring<V> {
    value: V,
    /// In milliseconds.
    until: u64,
}

/// Answer of `acquire.lua`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Acquired {
    /// The lease was granted, with this fencing token.
    Held(u64),
    /// Another owner has the lease for this time, in milliseconds.
    Taken(u64),
}

/// Outcome for `complete.lua`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Completion<T, F> {
    /// A token, with its time to live in milliseconds.
    Token(T, u64),
    /// A failure, with its time to live in milliseconds.
    Failure(F, u64),
    /// No request was sent.
    None,
}

/// A value with the time that is left of it in milliseconds, or nothing.
pub type Timed<V> = Option<(V, u64)>;

impl<T, F> Default for LeaseModel<T, F> {
    fn default() -> Self {
        Self { lease: None, fence: 0, token: None, rejections: 0, failure: None }
    }
}

impl<V> Expiring<V> {
    fn new(value: V, now: u64, time_to_live: u64) -> Option<Self> {
        Some(Self { value, until: now / 1_000 + time_to_live })
    }
}

fn live<V>(key: &Option<Expiring<V>>, now: u64) -> Option<(&V, u64)> {
    let expiring = key.as_ref()?;
    Some((&expiring.value, expiring.until.checked_sub(now / 1_000)?))
}

impl<T: Clone + PartialEq, F: Clone> LeaseModel<T, F> {
    /// `load.lua`.
    pub fn load(&self, now: u64) -> (Timed<T>, Timed<F>) {
        let token = live(&self.token, now).map(|((_, value), left)| (value.clone(), left));
        (token, live(&self.failure, now).map(|(value, left)| (value.clone(), left)))
    }

    /// `acquire.lua`. `duration` is in milliseconds.
    pub fn acquire(&mut self, now: u64, owner: &str, duration: u64) -> Acquired {
        match live(&self.lease, now) {
            Some((holder, _)) if holder == owner => Acquired::Held(self.fence),
            Some((_, left)) => Acquired::Taken(left),
            None => {
                self.fence = self.next_fence(now);
                self.lease = Expiring::new(owner.to_owned(), now, duration);
                Acquired::Held(self.fence)
            }
        }
    }

    /// `complete.lua`. Returns whether the outcome was stored.
    pub fn complete(&mut self, now: u64, owner: &str, fence: u64, outcome: Completion<T, F>) -> bool {
        match live(&self.lease, now) {
            Some((holder, _)) if holder != owner => return false,
            Some(_) => {}
            None if self.fence != fence || self.stored_fence(now) >= fence => return false,
            None => {}
        }
        self.lease = None;
        match outcome {
            Completion::Token(value, time_to_live) => {
                self.token = Expiring::new((fence, value), now, time_to_live);
                (self.rejections, self.failure) = (0, None);
            }
            Completion::Failure(value, time_to_live) => {
                self.failure = Expiring::new(value, now, time_to_live)
            }
            Completion::None => {}
        }
        true
    }

    /// `save.lua`.
    pub fn save(&mut self, now: u64, value: T, time_to_live: u64) {
        let fence = self.next_fence(now);
        self.token = Expiring::new((fence, value), now, time_to_live);
        (self.rejections, self.failure) = (0, None);
    }

    /// `remove.lua`. Returns whether the token was stored.
    pub fn remove(&mut self, now: u64, value: &T) -> bool {
        if !self.is_stored(now, value) {
            return false;
        }
        let stored = self.stored_fence(now);
        self.token = None;
        self.fence = stored.max(self.fence) + 1;
        true
    }

    /// `reject.lua` with `count`. Returns the number of rejections; nothing if the token is not stored.
    pub fn count_rejection(&mut self, now: u64, value: &T) -> Option<u32> {
        if !self.is_stored(now, value) {
            return None;
        }
        self.rejections += 1;
        Some(self.rejections)
    }

    /// `reject.lua` with `forget`. Returns whether the token is stored.
    pub fn forget_rejections(&mut self, now: u64, value: &T) -> bool {
        let is_stored = self.is_stored(now, value);
        if is_stored {
            self.rejections = 0;
        }
        is_stored
    }

    fn is_stored(&self, now: u64, value: &T) -> bool {
        live(&self.token, now).is_some_and(|((_, stored), _)| stored == value)
    }

    fn stored_fence(&self, now: u64) -> u64 {
        live(&self.token, now).map_or(0, |((fence, _), _)| *fence)
    }

    fn next_fence(&self, now: u64) -> u64 {
        now.max(self.fence + 1).max(self.stored_fence(now) + 1)
    }
}
