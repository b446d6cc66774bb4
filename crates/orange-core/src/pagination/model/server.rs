//! A random server of one list.

use fastrand::Rng;
use http::StatusCode;

use super::super::Counts;
use super::super::element_keys::ElementKeys;

/// A response.
#[derive(Debug)]
pub(super) enum Reply {
    Page(Vec<u64>, Counts),
    Status(StatusCode),
}

/// Treatment of the offset by the server.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Offsets {
    Honoured,
    Ignored,
    /// The list starts again after the end.
    Wrapped,
    /// Offsets beyond the last full page give the last full page.
    Clamped,
}

/// Count headers of the server.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Counting {
    Right,
    Absent,
    ResultOnly,
    TotalOnly,
    TotalInBoth,
    Swapped,
    /// Right on some pages, absent on the others.
    Sometimes,
    /// The total is right, the result count is always the same.
    WrongResult(u64),
    /// The result count is right, the total is always the same.
    WrongTotal(u64),
    /// Only the total is sent, and it is always the same.
    WrongTotalOnly(u64),
    /// The number of elements on the page, in the header of the total.
    ResultAsTotal,
    ResultInBoth,
    /// Constant counts on every page, as in Orange's samples.
    Constant(u64, u64),
    Random,
}

/// Response to an offset beyond the end.
#[derive(Clone, Copy, Debug, PartialEq)]
enum End {
    Empty,
    /// No elements and no headers, as for a 204.
    Bare,
    Status(StatusCode),
}

/// Loss of one page in transit.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Loss {
    /// No elements and no headers.
    Emptied,
    /// An error object, which decodes as a list of one.
    ErrorObject { keeps_headers: bool },
}

/// Identity of the elements.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Elements {
    Identified,
    /// Two stable fields and one that changes with each response.
    Changing,
    Values,
    /// Sorted values with many duplicates.
    Equal,
}

/// A change of the list before a request.
#[derive(Clone, Copy, Debug)]
enum Change {
    Add(usize, u64),
    Remove(usize, usize),
}

#[derive(Debug)]
pub(super) struct Server {
    pub(super) limit: Option<u64>,
    /// The present elements.
    list: Vec<u64>,
    initial: Vec<u64>,
    /// Elements that were removed.
    removed: Vec<u64>,
    /// Largest page, whatever the requested limit.
    cap: usize,
    offsets: Offsets,
    counting: Counting,
    end: End,
    loss: Option<(usize, Loss)>,
    elements: Elements,
    /// Whether the page size varies up to the cap.
    varies: bool,
    changes: Vec<Change>,
    changing: bool,
    random: Rng,
    requests: usize,
    /// The next element to add.
    next_added: u64,
    had_wrong_total: bool,
}

fn pick<T: Copy>(random: &mut Rng, choices: &[T]) -> T {
    choices[random.usize(0..choices.len())]
}

impl Server {
    /// A server of a list that does not change.
    pub(super) fn unchanged(random: &mut Rng) -> Self {
        use Elements::{Changing, Equal, Identified, Values};
        use Offsets::{Clamped, Honoured, Ignored, Wrapped};
        let elements = pick(random, &[Identified, Identified, Changing, Values, Equal]);
        let length = if random.u8(0..10) == 0 { 0 } else { random.u64(1..40) };
        let mut list: Vec<u64> = (1..=length).collect();
        if elements == Equal {
            list.iter_mut().for_each(|value| *value %= 3);
            list.sort_unstable();
        }
        let cap = random.usize(1..14);
        // Repeated pages of equal elements are accepted if the counts agree. This limit is documented.
        let offsets = match elements {
            Equal => Honoured,
            // A page of one element cannot be compared.
            Changing | Values if cap == 1 || length == 1 => Honoured,
            _ => pick(random, &[Honoured, Honoured, Honoured, Ignored, Wrapped, Clamped]),
        };
        let counting = counting(random);
        // A lost page is detected only by a total that was never wrong.
        let has_total = matches!(counting, Counting::Right | Counting::TotalOnly | Counting::TotalInBoth);
        let loss = (has_total && offsets == Honoured && cap > 1 && random.u8(0..4) == 0).then(|| {
            // If the headers remain, the loss is detected only by the result count.
            let keeps_headers = counting == Counting::Right && random.bool();
            let losses = [Loss::Emptied, Loss::ErrorObject { keeps_headers }];
            (random.usize(1..4), pick(random, &losses))
        });
        let statuses = [StatusCode::RANGE_NOT_SATISFIABLE, StatusCode::NOT_FOUND].map(End::Status);
        let limits = [None, Some(1), Some(5), Some(10), Some(100)];
        let limit = match elements {
            Changing | Values | Equal => pick(random, &[None, Some(5), Some(10), Some(100)]),
            Identified => pick(random, &limits),
        };
        Self {
            // A lost page of one element cannot be detected.
            limit: if loss.is_some() && limit == Some(1) { None } else { limit },
            initial: list.clone(),
            removed: Vec::new(),
            list,
            cap,
            offsets,
            counting,
            end: pick(random, &[End::Empty, End::Empty, End::Bare, statuses[0], statuses[1]]),
            loss,
            elements,
            varies: false,
            changes: Vec::new(),
            changing: false,
            random: random.fork(),
            requests: 0,
            next_added: 1000,
            had_wrong_total: false,
        }
    }

    /// A changing list with pages of at least two elements, so that the pages of keyed pagination overlap.
    pub(super) fn changing_with_overlap(random: &mut Rng) -> Self {
        let server = Self::changing_list(random);
        Self { cap: server.cap.max(2), ..server }
    }

    pub(super) fn unchanged_with_identities(random: &mut Rng) -> Self {
        Self { elements: Elements::Identified, ..Self::distinct(random) }
    }

    /// A server of a list to which elements are added and removed.
    pub(super) fn changing_list(random: &mut Rng) -> Self {
        let changes = (0..random.usize(0..20))
            .map(|_| match random.bool() {
                true => Change::Add(random.usize(0..40), random.u64(0..6)),
                false => Change::Remove(random.usize(0..40), random.usize(0..6)),
            })
            .collect();
        Self { changes, changing: true, loss: None, ..Self::unchanged_with_identities(random) }
    }

    /// A server with varying page sizes, from one element up.
    pub(super) fn unchanged_with_varying_pages(random: &mut Rng) -> Self {
        loop {
            let server = Self { varies: true, loss: None, ..Self::unchanged_with_identities(random) };
            if server.is_sound() {
                return server;
            }
        }
    }

    fn distinct(random: &mut Rng) -> Self {
        loop {
            let server = Self::unchanged(random);
            if server.elements != Elements::Equal {
                return server;
            }
        }
    }

    /// Whether the server behaves correctly, so that an error would be unjustified.
    pub(super) fn is_sound(&self) -> bool {
        use Counting::{
            Absent, ResultAsTotal, ResultInBoth, ResultOnly, Right, Sometimes, Swapped, TotalInBoth,
            TotalOnly, WrongResult,
        };
        let counts = match self.counting {
            // A short page without counts looks truncated if earlier counts include more elements. A count of the page
            // that is read as the total of the list looks like its end.
            Sometimes | WrongResult(_) | ResultInBoth | ResultAsTotal if self.varies => false,
            Sometimes => true,
            Right | Absent | ResultOnly | TotalOnly | TotalInBoth | Swapped => true,
            WrongResult(_) | ResultAsTotal | ResultInBoth => !self.initial.is_empty(),
            _ => false,
        };
        // Counts distinguish equal elements from repeated ones.
        let distinguishable = match self.elements {
            Elements::Identified | Elements::Values | Elements::Changing => self.page_size() > 1,
            Elements::Equal => self.counting == Right,
        };
        let fails_at_start = self.list.is_empty() && matches!(self.end, End::Status(_));
        counts && distinguishable && !fails_at_start && self.offsets == Offsets::Honoured && !self.changing
    }

    /// Whether a response had a wrong total that agreed with its page in both headers.
    pub(super) fn had_consistent_wrong_total(&self) -> bool {
        self.had_wrong_total
    }

    pub(super) fn initial(&self) -> &[u64] {
        &self.initial
    }

    /// The elements that were in the list from the first request to the last.
    pub(super) fn throughout(&self) -> Vec<u64> {
        self.initial.iter().copied().filter(|item| !self.removed.contains(item)).collect()
    }

    pub(super) fn had(&self, item: u64) -> bool {
        [&self.list, &self.initial, &self.removed].iter().any(|items| items.contains(&item))
    }

    fn page_size(&self) -> usize {
        self.limit.map_or(self.cap, |limit| self.cap.min(limit as usize))
    }

    pub(super) fn reply(&mut self, offset: u64) -> Reply {
        self.change();
        let (requested, length) = (offset as usize, self.list.len());
        let size = if self.varies { self.random.usize(1..=self.page_size()) } else { self.page_size() };
        let start = match self.offsets {
            Offsets::Honoured => requested,
            Offsets::Ignored => 0,
            Offsets::Wrapped => requested % length.max(1),
            Offsets::Clamped => requested.min(length.saturating_sub(size)),
        };
        let mut page: Vec<u64> = self.list.iter().copied().skip(start).take(size).collect();
        let mut counts = self.counts(page.len() as u64);
        match self.end {
            End::Status(status) if page.is_empty() => return Reply::Status(status),
            End::Bare if page.is_empty() => counts = Counts::default(),
            _ => {}
        }
        self.requests += 1;
        if let Some((_, loss)) = self.loss.take_if(|(request, _)| *request == self.requests - 1)
            && page.len() > 1
        {
            page = if loss == Loss::Emptied { Vec::new() } else { vec![u64::MAX] };
            if loss != (Loss::ErrorObject { keeps_headers: true }) {
                counts = Counts::default();
            }
        }
        let received = page.len() as u64;
        let end = offset + received;
        let coherent = counts.result == Some(received) && counts.total == Some(end);
        let ambiguous = offset == 0 && self.limit.is_some_and(|limit| received >= limit);
        self.had_wrong_total |= coherent && !ambiguous && received > 0 && end != length as u64;
        Reply::Page(page, counts)
    }

    /// The keys of the elements of a page, as they are read from its JSON.
    pub(super) fn keys(&self, page: &[u64]) -> ElementKeys {
        let response = self.requests as u64;
        match self.elements {
            Elements::Identified => ElementKeys::Identified(page.to_vec()),
            Elements::Values | Elements::Equal => {
                ElementKeys::Fields(page.iter().map(|item| vec![(0, *item)]).collect())
            }
            Elements::Changing => {
                let fields = |item: &u64| vec![(1, *item), (2, 7), (3, response)];
                ElementKeys::Fields(page.iter().map(fields).collect())
            }
        }
    }

    fn change(&mut self) {
        match self.changes.pop() {
            Some(Change::Add(index, count)) => {
                let index = index.min(self.list.len());
                self.list.splice(index..index, self.next_added..self.next_added + count);
                self.next_added += count;
            }
            Some(Change::Remove(index, count)) => {
                let index = index.min(self.list.len());
                let end = self.list.len().min(index + count);
                self.removed.extend(self.list.drain(index..end));
            }
            None => {}
        }
    }

    fn counts(&mut self, received: u64) -> Counts {
        let total = self.list.len() as u64;
        let (total, result) = match self.counting {
            Counting::Right => (Some(total), Some(received)),
            Counting::Absent => (None, None),
            Counting::ResultOnly => (None, Some(received)),
            Counting::TotalOnly => (Some(total), None),
            Counting::TotalInBoth => (Some(total), Some(total)),
            Counting::Swapped => (Some(received), Some(total)),
            Counting::Sometimes if self.random.bool() => (Some(total), Some(received)),
            Counting::Sometimes => (None, None),
            Counting::WrongResult(result) => (Some(total), Some(result)),
            Counting::WrongTotal(total) => (Some(total), Some(received)),
            Counting::WrongTotalOnly(total) => (Some(total), None),
            Counting::ResultAsTotal => (Some(received), None),
            Counting::ResultInBoth => (Some(received), Some(received)),
            Counting::Constant(total, result) => (Some(total), Some(result)),
            Counting::Random => {
                let mut number = || self.random.bool().then(|| self.random.u64(0..50));
                (number(), number())
            }
        };
        Counts { total, result }
    }
}

fn counting(random: &mut Rng) -> Counting {
    use Counting::*;
    let (number, other) = (random.u64(0..50), random.u64(0..110));
    pick(
        random,
        &[
            Right,
            Right,
            Absent,
            Absent,
            ResultOnly,
            TotalOnly,
            TotalInBoth,
            Swapped,
            Sometimes,
            WrongResult(number),
            WrongTotal(number),
            WrongTotalOnly(number),
            ResultAsTotal,
            ResultInBoth,
            Constant(number, other),
            Constant(25, 106),
            Random,
        ],
    )
}
