//! State of keyed pagination. Performs no I/O.

use std::collections::VecDeque;

use http::StatusCode;

use super::super::Counts;
use super::super::cursor::Cursor;
use super::super::element_keys::hash64;
use super::super::end::{AfterPage, ListLength};
use super::super::recent_keys::{CAPACITY, Key, RecentKeys, anonymous_tail, is_identified};
use super::search::{Miss, Search};
use crate::error::{Error, Result};

/// The page size that is assumed until one is known: Orange's default.
const DEFAULT_PAGE_SIZE: u64 = 10;

/// Number of consecutive pages that may have no new element: a list may change at every request.
const MAX_PAGES_WITHOUT_PROGRESS: u32 = 256;

/// Number of pages without progress that a full page with the same elements as the previous one counts for: it shows
/// that the server ignores the offset. Short pages at the end of a growing list may be equal by chance.
const REPEATED_PAGE_WEIGHT: u32 = 64;

/// Progress of the check that no element follows, in a list without counts.
///
/// A short page alone does not end a list, because the page size of a server may vary.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum EndCheck {
    #[default]
    NotStarted,
    /// A page was short. The next one overlaps as little as possible, so that nearly all of it is new if more follows.
    LeastOverlap,
    /// The page with the least overlap had no new element. The next one has no overlap, and is empty if the list has
    /// ended.
    NoOverlap,
}

/// Keyed pagination over elements of type `T`.
#[derive(Debug)]
pub(in crate::pagination) struct KeyedState<T> {
    limit: Option<u64>,
    /// The offset of the next element in an unchanged list.
    offset: u64,
    /// Whether `recent` has the elements from the start of the list, as far as its capacity allows.
    from_the_start: bool,
    recent: RecentKeys,
    /// Number of consecutive elements before the position that have no identity.
    anonymous: usize,
    /// Elements of the current page that were not returned yet.
    queued: VecDeque<QueuedElement<T>>,
    search: Option<Search>,
    length: ListLength,
    /// The number of elements of a full page, as far as known: a server may send fewer than requested.
    page_size: Option<u64>,
    end_check: EndCheck,
    pages_without_progress: u32,
    /// The keys of the last full page without a new element, as a hash.
    full_known_page: Option<u64>,
    ended: bool,
}

/// Element of the current page that was not returned yet.
#[derive(Debug)]
struct QueuedElement<T> {
    offset: u64,
    /// `None` for an element without identity.
    key: Option<Key>,
    /// The element before it on the page.
    after: Option<Key>,
    element: Result<T>,
}

/// Received page.
#[derive(Debug)]
pub(in crate::pagination) struct KeyedPage<T> {
    /// The offset that was requested.
    pub(in crate::pagination) offset: u64,
    pub(in crate::pagination) counts: Counts,
    /// The keys of all elements in order; `None` for an element without identity.
    pub(in crate::pagination) keys: Vec<Option<Key>>,
    /// As many elements as keys.
    pub(in crate::pagination) elements: Vec<Result<T>>,
}

impl<T> KeyedState<T> {
    pub(in crate::pagination) fn new(offset: u64, limit: Option<u64>) -> Self {
        Self {
            limit,
            offset,
            from_the_start: offset == 0,
            recent: RecentKeys::default(),
            anonymous: 0,
            queued: VecDeque::new(),
            search: None,
            length: ListLength::default(),
            page_size: None,
            end_check: EndCheck::default(),
            pages_without_progress: 0,
            full_known_page: None,
            ended: false,
        }
    }

    /// Continues from `cursor`. Its page size is bounded by the current limit.
    pub(in crate::pagination) fn resume(cursor: &Cursor, limit: Option<u64>) -> Self {
        let recent = RecentKeys::from_keys(&cursor.recent_keys);
        let new = Self::new(cursor.offset(), limit);
        Self {
            from_the_start: new.from_the_start || cursor.from_the_start,
            anonymous: anonymous_tail(&recent.keys()),
            recent,
            page_size: cursor.page_size.map(|size| limit.map_or(size, |limit| size.min(limit))),
            ..new
        }
    }

    pub(in crate::pagination) fn known_page_size(&self) -> Option<u64> {
        self.page_size
    }

    pub(in crate::pagination) fn offset(&self) -> u64 {
        self.offset
    }

    pub(in crate::pagination) fn recent_keys(&self) -> Vec<Key> {
        self.recent.keys()
    }

    /// Whether the remembered elements are all elements before the position.
    pub(in crate::pagination) fn has_all_keys(&self) -> bool {
        self.from_the_start && self.recent.is_complete()
    }

    pub(in crate::pagination) fn has_ended(&self) -> bool {
        self.ended && self.queued.is_empty()
    }

    /// The next element of the current page.
    pub(in crate::pagination) fn pop(&mut self) -> Option<Result<T>> {
        let QueuedElement { offset, key, after, element } = self.queued.pop_front()?;
        let Some(key) = key else {
            self.end();
            return Some(element);
        };
        self.offset = offset.saturating_add(1);
        self.recent.add(key, after);
        self.anonymous = if is_identified(key) { 0 } else { self.anonymous.saturating_add(1) };
        Some(element)
    }

    /// The offset to request next.
    pub(in crate::pagination) fn next_request(&mut self) -> u64 {
        match self.search.as_mut().and_then(Search::next) {
            Some(offset) => offset,
            None if self.recent.is_empty() => self.offset,
            None => self.offset.saturating_sub(self.overlap()),
        }
    }

    /// Schedules the failed page at `offset` again.
    pub(in crate::pagination) fn retry_page(&mut self, offset: u64) {
        if let Some(search) = &mut self.search {
            search.retry(offset);
        }
    }

    /// Whether a response with `status` means that `offset` is beyond the end of the list.
    pub(in crate::pagination) fn ends_with(&self, offset: u64, status: StatusCode) -> bool {
        let is_beyond_end = status == StatusCode::RANGE_NOT_SATISFIABLE || !self.recent.is_empty();
        offset > 0 && is_beyond_end && !self.length.expects_more(offset)
    }

    /// Processes the requested page.
    ///
    /// # Errors
    /// Returns an error if the page has fewer elements than the counts announce; the page is requested again. Too many
    /// pages without progress and a lost position are errors that end the list.
    pub(in crate::pagination) fn process_page(&mut self, page: KeyedPage<T>) -> Result<()> {
        let offset = page.offset;
        let received = page.keys.len() as u64;
        let after_page = self.length.assess(offset, received, self.limit, page.counts);
        if after_page == AfterPage::Truncated {
            self.retry_page(offset);
            return Err(Error::truncated_page(offset));
        }
        self.length.record(offset, received, page.counts);
        let identified: Vec<Key> = page.keys.iter().map_while(|key| *key).collect();
        // A server that ignores the offset sends full pages and can reach the total by chance. In an unchanged list, a
        // page begins with the elements that were returned last.
        let is_full = received > 0 && self.page_size.is_some_and(|size| received >= size);
        let is_last = after_page == AfterPage::End
            && (!is_full || self.recent.is_continued_by(&identified, self.overlap()));
        if after_page == AfterPage::More {
            self.page_size = self.page_size.max(Some(received));
        }
        if self.end_check == EndCheck::NoOverlap {
            self.ended = received == 0;
            self.end_check = EndCheck::NotStarted;
            return self.count_without_progress(offset, 1);
        }
        let Some(start) = self.position_on(offset, &identified) else {
            if offset == 0 && received == 0 {
                // The list has become empty.
                self.ended = true;
                return Ok(());
            }
            return self.continue_search(offset, is_last, &page.keys);
        };
        self.search = None;
        self.queue(start, page);
        if !self.queued.is_empty() {
            self.end_check =
                if received < self.page_size() { EndCheck::LeastOverlap } else { EndCheck::NotStarted };
            self.pages_without_progress = 0;
            self.ended = is_last;
            return Ok(());
        }
        self.advance_past(offset, received, is_last, &identified)
    }

    /// The index of the first element of a page that is not before the position; `None` if the position is not on
    /// the page.
    fn position_on(&self, offset: u64, keys: &[Key]) -> Option<usize> {
        // Without an overlap no element repeats, and the start of the list is always known.
        if self.overlap() == 0 || self.recent.is_empty() || offset == 0 && self.has_all_keys() {
            return Some(0);
        }
        // A page of anonymous elements gives no position except its offset.
        if self.anonymous as u64 >= self.page_size().saturating_sub(1) {
            return usize::try_from(self.offset.saturating_sub(offset)).ok();
        }
        self.recent.first_index_on(keys)
    }

    /// Queues every element from `start` on that was not returned yet.
    fn queue(&mut self, start: usize, page: KeyedPage<T>) {
        // Without an overlap, the predecessor of the first element is not on the page.
        let mut after = self.recent.last().filter(|_| self.overlap() == 0);
        for ((offset, key), element) in (page.offset..).zip(page.keys).zip(page.elements).skip(start) {
            if !key.is_some_and(|key| self.recent.contains(key)) {
                let element = if key.is_some() { element } else { Err(without_identity(offset)) };
                self.queued.push_back(QueuedElement { offset, key, after, element });
            }
            after = key.or(after);
        }
    }

    /// Continues after a page without a new element.
    fn advance_past(&mut self, offset: u64, received: u64, is_last: bool, keys: &[Key]) -> Result<()> {
        let least_overlap = self.offset.saturating_sub(offset).min(self.least_overlap());
        self.offset = offset.saturating_add(received);
        self.anonymous = anonymous_tail(keys);
        self.ended = is_last;
        let mut weight = 1;
        self.end_check = if received >= self.page_size() {
            let page = hash64(keys);
            if self.full_known_page.replace(page) == Some(page) {
                weight = REPEATED_PAGE_WEIGHT;
            }
            EndCheck::NotStarted
        } else if received > least_overlap {
            EndCheck::LeastOverlap
        } else {
            EndCheck::NoOverlap
        };
        self.count_without_progress(offset, weight)
    }

    fn count_without_progress(&mut self, offset: u64, weight: u32) -> Result<()> {
        self.pages_without_progress = self.pages_without_progress.saturating_add(weight);
        if !self.ended && self.pages_without_progress > MAX_PAGES_WITHOUT_PROGRESS {
            self.ended = true;
            return Err(Error::repeated_page(offset));
        }
        Ok(())
    }

    /// Continues the search after the page at `offset`, which has no remembered element.
    fn continue_search(&mut self, offset: u64, is_last: bool, keys: &[Option<Key>]) -> Result<()> {
        let received = keys.len() as u64;
        let page = hash64(keys);
        // The search does not go beyond the end of the list.
        let end = self.length.total().map_or(offset, |total| total.min(offset));
        let is_repeated = received > 0 && self.search.as_ref().is_some_and(|search| search.repeats(page));
        let step = received.saturating_sub(self.overlap().min(received.saturating_sub(1)));
        let miss = Miss {
            page,
            back: (offset > 0 && end > 0 && !is_repeated).then(|| end.saturating_sub(self.step())),
            forward: (!is_last && received > 0 && !is_repeated).then(|| offset.saturating_add(step)),
        };
        self.search = Search::after_miss(self.search.take(), miss);
        if self.search.is_some() {
            return Ok(());
        }
        self.end();
        Err(Error::new(
            crate::ErrorKind::Decode,
            format!(
                "the position near offset {} is lost: the elements before it were removed (up to {CAPACITY} are \
                 remembered)",
                self.offset
            ),
        ))
    }

    fn end(&mut self) {
        self.queued.clear();
        self.ended = true;
    }

    fn page_size(&self) -> u64 {
        self.page_size.or(self.limit).unwrap_or(DEFAULT_PAGE_SIZE)
    }

    /// Number of returned elements that the next page repeats.
    fn overlap(&self) -> u64 {
        let max = CAPACITY as u64 / 2;
        let usual = (self.page_size() / 4).clamp(1, max);
        let overlap = match self.end_check {
            EndCheck::NotStarted => usual.max(self.least_overlap()),
            EndCheck::LeastOverlap => self.least_overlap(),
            EndCheck::NoOverlap => 0,
        };
        overlap.min(self.page_size().saturating_sub(1))
    }

    /// Number of elements back to the last identified one.
    fn least_overlap(&self) -> u64 {
        (self.anonymous as u64).saturating_add(1)
    }

    /// Number of elements of the next page that are not on this one.
    fn step(&self) -> u64 {
        self.page_size().saturating_sub(self.overlap()).max(1)
    }
}

fn without_identity(offset: u64) -> Error {
    let message = format!("the element at offset {offset} has no key, so it cannot be recognised again");
    Error::new(crate::ErrorKind::Decode, message)
}
