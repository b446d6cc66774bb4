//! Items of a list that changes while it is walked.

use std::collections::VecDeque;
use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll};

use futures_core::Stream;

use super::trail::{Key, LENGTH, Trail, has_name, named, nameless_end, unnamed};
use super::walk::{Next, Walk};
use super::{Cursor, Page};
use crate::client::Service;
use crate::error::{Error, Result};
use crate::operation::ListOperation;
use crate::time::BoxFuture;

/// The page size that is assumed until one is known; Orange's default.
const USUAL: u64 = 10;

/// Pages without anything new, beyond those that the remembered elements may fill.
const PATIENCE: u64 = 3;

/// The items of a list in order, each once, although elements are added and removed meanwhile.
///
/// Made by [`Items::steady`](super::Items::steady). An offset counts from the start of the list, so whatever
/// is removed before it moves elements past a plain walk, and whatever is added there makes them come twice.
/// This walk lets each page overlap the one before and looks for the elements that it handed out last. When
/// they are not where they should be, the list has moved, and the walk looks for them on the pages around.
///
/// What it promises, where the list is sorted by something that does not change for an element (an id, the
/// date of its creation): every element that is there from the first page to the last comes, and none comes
/// twice — over failed pages, and over a [`cursor`](Self::cursor) that is kept and
/// [taken up](Self::resume) again, too. Elements that are added while it walks may come or not. The price is
/// a quarter more pages; the memory is that of one page.
///
/// After a page that failed the walk stands where it stood: polling again repeats that page. An element that
/// cannot be decoded comes as an error in its place, and may come again where the one before it has changed.
/// Two errors end the walk: an element that has no identity, and a place that is lost because the 64 elements
/// before it have all gone.
#[must_use = "no request is made before the first poll"]
pub struct SteadyItems<L: ListOperation> {
    service: Service,
    operation: L,
    identify: Identify<L::Item>,
    /// Where the next element stands if nothing has moved.
    offset: u64,
    from_the_start: bool,
    trail: Trail,
    /// How many of the elements before the place have no name to tell it by, in a row.
    nameless: usize,
    /// The elements of the present page that are still to be handed out.
    ready: VecDeque<Ready<L::Item>>,
    request: Option<Request<L::Item>>,
    /// Where the elements of the trail are looked for when they are not where they should be.
    search: Option<Search>,
    /// How many elements a full page has, as far as is known: a server may give fewer than it was asked for.
    size: Option<u64>,
    /// How many pages in a row had nothing new.
    fruitless: u64,
    ended: bool,
}

type Identify<T> = Box<dyn Fn(&T) -> Option<Key> + Send>;

/// A page under way, and its offset.
type Request<T> = (u64, BoxFuture<'static, Result<Page<T>>>);

struct Ready<T> {
    offset: u64,
    /// `None` has no identity.
    key: Option<Key>,
    /// The element before it on the page.
    after: Option<Key>,
    element: Result<T>,
}

/// Offsets to be looked at, away from where the trail should be, in both directions in turn.
struct Search {
    back: Option<u64>,
    forward: Option<u64>,
    went_back: bool,
    /// The page that was looked at last, by its text: a server that sends it again has no others.
    last: u64,
    /// Whether the whole list is looked through from its start, because nothing was found on the way there.
    again: bool,
}

impl<L: ListOperation> SteadyItems<L> {
    pub(super) fn new(
        service: Service,
        mut operation: L,
        identify: impl for<'a> Fn(&'a L::Item) -> Option<&'a str> + Send + 'static,
    ) -> Self {
        let query = operation.query_mut();
        // A page of one cannot overlap.
        let limit = query.window_limit().map(|limit| limit.max(2));
        query.set_limit(limit);
        let offset = query.window_offset().unwrap_or(0);
        Self {
            offset,
            from_the_start: offset == 0,
            size: None,
            service,
            operation,
            identify: Box::new(move |item| identify(item).map(named)),
            trail: Trail::default(),
            nameless: 0,
            ready: VecDeque::new(),
            request: None,
            search: None,
            fruitless: 0,
            ended: false,
        }
    }

    /// Takes up a walk where `cursor` left it, however the list has moved since.
    ///
    /// # Errors
    /// A cursor of another list, other filters or another order.
    pub fn resume(mut self, cursor: &Cursor) -> Result<Self> {
        cursor.check(&self.operation)?;
        self.offset = cursor.offset();
        self.from_the_start = cursor.is_from_the_start();
        self.trail = Trail::of(cursor.trail());
        self.nameless = nameless_end(cursor.trail());
        self.ready.clear();
        self.request = None;
        self.search = None;
        self.fruitless = 0;
        self.ended = false;
        Ok(self)
    }

    /// The next item; `None` after the last one.
    ///
    /// Cancel-safe: dropping this future loses no item.
    pub async fn next(&mut self) -> Option<Result<L::Item>> {
        poll_fn(|context| self.poll_item(context)).await
    }

    /// Where the next item stands, and what stands before it: everything up to here has been handed out.
    pub fn cursor(&self) -> Cursor {
        let from_the_start = self.from_the_start && self.trail.has_all();
        Cursor::new(&self.operation, self.offset).with_trail(self.trail.keys(), from_the_start)
    }

    /// Reads the list to its end, but not more than `max` items.
    ///
    /// # Errors
    /// The first error, be it of a request or of one item.
    pub async fn collect(mut self, max: usize) -> Result<Vec<L::Item>> {
        let mut items = Vec::new();
        while items.len() < max {
            match self.next().await {
                Some(item) => items.push(item?),
                None => break,
            }
        }
        Ok(items)
    }

    fn size(&self) -> u64 {
        self.size.or(self.operation.query().window_limit()).unwrap_or(USUAL)
    }

    /// How many elements the next page has in common with what was handed out.
    fn overlap(&self) -> u64 {
        let most = LENGTH as u64 / 2;
        // Back to an element by which the place can be told.
        let named = (self.nameless as u64).saturating_add(1);
        (self.size() / 4).clamp(1, most).max(named).min(self.size().saturating_sub(1))
    }

    /// How many elements the next page has that this one had not.
    fn step(&self) -> u64 {
        self.size().saturating_sub(self.overlap()).max(1)
    }

    fn next_offset(&mut self) -> u64 {
        if let Some(search) = &mut self.search
            && let Some(offset) = search.next()
        {
            return offset;
        }
        if self.trail.is_empty() { self.offset } else { self.offset.saturating_sub(self.overlap()) }
    }

    fn ask(&mut self) -> Request<L::Item> {
        let offset = self.next_offset();
        let service = self.service.clone();
        let mut operation = self.operation.clone();
        operation.query_mut().set_offset(offset);
        (offset, Box::pin(async move { service.send(&operation).await }))
    }

    fn poll_item(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<L::Item>>> {
        loop {
            if let Some(ready) = self.ready.pop_front() {
                let Some(key) = ready.key else {
                    self.end();
                    return Poll::Ready(Some(ready.element));
                };
                self.offset = ready.offset.saturating_add(1);
                self.trail.add(key, ready.after);
                self.nameless = if has_name(key) { 0 } else { self.nameless.saturating_add(1) };
                return Poll::Ready(Some(ready.element));
            }
            if self.ended {
                return Poll::Ready(None);
            }
            let (offset, mut request) = match self.request.take() {
                Some(request) => request,
                None => self.ask(),
            };
            let Poll::Ready(page) = request.as_mut().poll(context) else {
                self.request = Some((offset, request));
                return Poll::Pending;
            };
            let taken = page.inspect_err(|_| self.repeat(offset)).and_then(|page| self.take(offset, page));
            if let Err(error) = taken {
                return Poll::Ready(Some(Err(error)));
            }
        }
    }

    /// The page at `offset` failed: it is the next one to be asked for, where the walk is searching.
    fn repeat(&mut self, offset: u64) {
        if let Some(search) = &mut self.search {
            search.put_back(offset);
        }
    }

    fn end(&mut self) {
        self.ready.clear();
        self.ended = true;
    }

    fn take(&mut self, at: u64, page: Page<L::Item>) -> Result<()> {
        let history = page.history().clone();
        self.take_page(at, page).map_err(|error| error.with_history(&history))
    }

    fn take_page(&mut self, at: u64, page: Page<L::Item>) -> Result<()> {
        let received = page.received() as u64;
        let limit = self.operation.query().window_limit();
        let last = match Walk::new(at, limit, true).judge(&page) {
            Next::Cut => {
                self.repeat(at);
                return Err(Error::cut_page(at).for_operation(self.operation.info()));
            }
            next => next == Next::End,
        };
        if !last && received > 0 {
            self.size = self.size.max(Some(received));
        }
        let seen = Seen { at, received, last, total: page.total(), fingerprint: page.fingerprint() };
        let partial = page.status() == http::StatusCode::PARTIAL_CONTENT;
        let keys = self.keys(at, &page);
        let known: Vec<Key> = keys.iter().map_while(|key| *key).collect();
        let start = match self.overlap() {
            // What was handed out cannot be seen again on such a page.
            0 => Some(0),
            _ if self.trail.is_empty() => Some(0),
            // The start of the list is a place that is always known.
            _ if at == 0 && self.from_the_start && self.trail.has_all() => Some(0),
            // A page full of what has no name tells nothing: the offset is all there is.
            _ if self.nameless as u64 >= self.size().saturating_sub(1) => {
                usize::try_from(self.offset.saturating_sub(at)).ok()
            }
            _ => self.trail.first_on(&known),
        };
        let Some(start) = start else {
            if at == 0 && received == 0 {
                // There is no list any more.
                self.ended = true;
                return Ok(());
            }
            return self.go_on_searching(&seen);
        };
        self.search = None;
        self.queue(at, start, &keys, page);
        if !self.ready.is_empty() {
            self.fruitless = 0;
            self.ended = last;
            return Ok(());
        }
        self.offset = at.saturating_add(received);
        self.nameless = nameless_end(&known);
        let behind_all = seen.total.is_none_or(|total| self.offset >= total) && !partial;
        self.ended = last || behind_all && received < self.size();
        self.fruitless = self.fruitless.saturating_add(1);
        if !self.ended && self.fruitless > (LENGTH as u64).div_euclid(self.step()).saturating_add(PATIENCE) {
            self.ended = true;
            return Err(Error::stuck_walk(at).for_operation(self.operation.info()));
        }
        Ok(())
    }

    /// The keys of all elements of a page, in order; `None` has no identity. One that cannot be decoded is known
    /// by its text and its neighbour.
    fn keys(&self, at: u64, page: &Page<L::Item>) -> Vec<Option<Key>> {
        let mut keys = Vec::with_capacity(page.received());
        let mut items = page.items().iter().map(|item| (self.identify)(item));
        for rejected in page.rejected() {
            let before = rejected.index().saturating_sub(keys.len());
            keys.extend(items.by_ref().take(before));
            // What is before the first element of a page is not known; of a list it is nothing.
            let before = keys.last().copied().unwrap_or_else(|| (at > 0).then_some(at));
            keys.push(Some(unnamed(rejected.json(), before)));
        }
        keys.extend(items);
        keys
    }

    /// Everything from `start` that was not handed out is next.
    fn queue(&mut self, at: u64, start: usize, keys: &[Option<Key>], page: Page<L::Item>) {
        // Pages of one have nothing before their element.
        let mut after = self.trail.last().filter(|_| self.overlap() == 0);
        for ((offset, key), element) in (at..).zip(keys).zip(page.into_results()).skip(start) {
            if !key.is_some_and(|key| self.trail.contains(key)) {
                let element = match key {
                    Some(_) => element,
                    None => Err(self.nameless(offset)),
                };
                self.ready.push_back(Ready { offset, key: *key, after, element });
            }
            after = key.or(after);
        }
    }

    fn nameless(&self, offset: u64) -> Error {
        let message = format!("the element at offset {offset} has no identity, so it cannot be known again");
        Error::lost_walk(message).for_operation(self.operation.info())
    }

    /// Nothing that was handed out is on this page: where to look next.
    fn go_on_searching(&mut self, page: &Seen) -> Result<()> {
        let Seen { at, received, last, total, fingerprint } = *page;
        let overlap = self.overlap();
        // Behind the end there is nothing to be seen.
        let end = total.map_or(at, |total| total.min(at));
        let again = self.search.as_ref().is_some_and(|search| search.last == fingerprint && received > 0);
        let back = (at > 0 && end > 0 && !again).then(|| end.saturating_sub(self.step()));
        let forward = (!last && received > 0 && !again)
            .then(|| at.saturating_add(received.saturating_sub(overlap.min(received.saturating_sub(1)))));
        let mut search = match self.search.take() {
            None => Search { back, forward, went_back: false, last: fingerprint, again: false },
            Some(search) if search.went_back => Search { back, ..search },
            Some(search) => Search { forward, ..search },
        };
        search.last = fingerprint;
        if search.back.is_some() || search.forward.is_some() {
            self.search = Some(search);
            return Ok(());
        }
        if !search.again {
            // What was looked for may have moved from one side to the other meanwhile.
            self.search = Some(Search { forward: Some(0), again: true, last: 0, ..search });
            return Ok(());
        }
        self.end();
        let message = format!(
            "the place near offset {} is lost: the {LENGTH} elements before it are gone",
            self.offset
        );
        Err(Error::lost_walk(message).for_operation(self.operation.info()))
    }
}

/// A page as the search sees it.
struct Seen {
    at: u64,
    received: u64,
    last: bool,
    total: Option<u64>,
    fingerprint: u64,
}

impl Search {
    fn next(&mut self) -> Option<u64> {
        self.went_back = match (self.back, self.forward) {
            (Some(_), Some(_)) => !self.went_back,
            (back, _) => back.is_some(),
        };
        if self.went_back { self.back.take() } else { self.forward.take() }
    }

    fn put_back(&mut self, offset: u64) {
        let place = if self.went_back { &mut self.back } else { &mut self.forward };
        *place = Some(offset);
        // The same direction again.
        self.went_back = !self.went_back;
    }
}

// Nothing in it is pinned by its place: futures are boxed.
impl<L: ListOperation> Unpin for SteadyItems<L> {}

impl<L: ListOperation> Stream for SteadyItems<L> {
    type Item = Result<L::Item>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll_item(context)
    }
}

impl<L: ListOperation> fmt::Debug for SteadyItems<L> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SteadyItems")
            .field("operation", &self.operation.info().id)
            .field("offset", &self.offset)
            .field("ready", &self.ready.len())
            .field("ended", &self.ended)
            .finish_non_exhaustive()
    }
}
