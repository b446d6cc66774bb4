//! Search for the position in a list that has changed.

/// Offsets at which the remembered elements are looked for, alternately before and behind their expected offset.
#[derive(Debug)]
pub(super) struct Search {
    /// The next offset towards the start of the list.
    back: Option<u64>,
    /// The next offset towards the end of the list.
    forward: Option<u64>,
    /// Whether the last request was the one at `back`.
    went_back: bool,
    /// Hash of the keys of the last examined page, to detect a server that repeats a page.
    last_page: u64,
    /// Whether the list is being read from its start because the elements were not found on the first pass.
    from_start: bool,
}

/// Page without a remembered element.
#[derive(Clone, Copy, Debug)]
pub(super) struct Miss {
    /// Hash of the keys of the page.
    pub(super) page: u64,
    /// The next offset towards the start of the list.
    pub(super) back: Option<u64>,
    /// The next offset towards the end of the list.
    pub(super) forward: Option<u64>,
}

impl Search {
    /// Continues after a page without a remembered element; `None` if the whole list was searched twice.
    pub(super) fn after_miss(search: Option<Self>, miss: Miss) -> Option<Self> {
        let Miss { page, back, forward } = miss;
        let mut search = match search {
            None => Self { back, forward, went_back: false, last_page: page, from_start: false },
            Some(search) if search.went_back => Self { back, ..search },
            Some(search) => Self { forward, ..search },
        };
        search.last_page = page;
        if search.back.is_some() || search.forward.is_some() {
            return Some(search);
        }
        // The elements may have moved to the part that was searched first.
        (!search.from_start).then_some(Self { forward: Some(0), from_start: true, last_page: 0, ..search })
    }

    /// Whether the page with these keys was the last one examined.
    pub(super) fn repeats(&self, page: u64) -> bool {
        self.last_page == page
    }

    /// The offset to request next.
    pub(super) fn next(&mut self) -> Option<u64> {
        self.went_back = match (self.back, self.forward) {
            (Some(_), Some(_)) => !self.went_back,
            (back, _) => back.is_some(),
        };
        if self.went_back { self.back.take() } else { self.forward.take() }
    }

    /// Requests `offset` again, because its page failed.
    pub(super) fn retry(&mut self, offset: u64) {
        let direction = if self.went_back { &mut self.back } else { &mut self.forward };
        *direction = Some(offset);
        // `next` alternates the direction, so this repeats it.
        self.went_back = !self.went_back;
    }
}
