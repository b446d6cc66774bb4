//! [`Comparison`]: interleaved measurement of the SDK and of hand-written code.

use crate::cpu_time::{client_time, thread_time};
use crate::figure::{Figure, Goal};

/// Minimum processor time of one sample, in seconds: much longer than the resolution of the clock.
const SAMPLE: f64 = 0.01;

type Program<'a> = Box<dyn FnMut() + 'a>;

/// The same work by the SDK and by hand-written code.
pub(crate) struct Comparison<'a> {
    work: String,
    goal: Option<Goal>,
    allocation_goal: Option<Goal>,
    has_peak_memory: bool,
    has_threads: bool,
    sdk: Program<'a>,
    baselines: Vec<(&'static str, Program<'a>)>,
}

impl<'a> Comparison<'a> {
    pub(crate) fn new(work: impl Into<String>, sdk: impl FnMut() + 'a) -> Self {
        Self {
            work: work.into(),
            goal: None,
            allocation_goal: None,
            has_peak_memory: false,
            has_threads: false,
            sdk: Box::new(sdk),
            baselines: Vec::new(),
        }
    }

    /// Adds hand-written code. The goals apply to the first one.
    pub(crate) fn against(mut self, name: &'static str, baseline: impl FnMut() + 'a) -> Self {
        self.baselines.push((name, Box::new(baseline)));
        self
    }

    /// Sets the largest ratio of processor time.
    pub(crate) fn goal(mut self, ratio: f64) -> Self {
        self.goal = Some(Goal::AtMost(ratio));
        self
    }

    /// Sets the largest ratio of allocations.
    pub(crate) fn allocation_goal(mut self, ratio: f64) -> Self {
        self.allocation_goal = Some(Goal::AtMost(ratio));
        self
    }

    /// Measures the peak memory too. It is correct only if this thread allocates and frees everything.
    pub(crate) fn peak_memory(mut self) -> Self {
        self.has_peak_memory = true;
        self
    }

    /// Measures the processor time of all threads except servers. Allocations are not counted then, because those of other
    /// threads cannot be.
    pub(crate) fn all_threads(mut self) -> Self {
        self.has_threads = true;
        self
    }

    /// Measures in `rounds` rounds. In each round every program is measured once, in rotating order.
    pub(crate) fn run(mut self, rounds: usize) -> Vec<Figure> {
        let mut programs: Vec<&mut dyn FnMut()> = vec![&mut *self.sdk];
        programs.extend(self.baselines.iter_mut().map(|(_, program)| &mut **program as &mut dyn FnMut()));

        let clock = if self.has_threads { client_time } else { thread_time };

        // The first run connects, fetches a token and fills caches.
        programs.iter_mut().for_each(|program| program());
        let repetitions = (SAMPLE / time(clock, programs[0], 1)).ceil().max(1.0) as usize;
        let mut times = vec![Vec::with_capacity(rounds); programs.len()];
        for round in 0..rounds {
            for turn in 0..programs.len() {
                // Each program begins a round equally often, because the first one finds colder caches.
                let index = (round + turn) % programs.len();
                times[index].push(time(clock, programs[index], repetitions));
            }
        }
        let memory: Vec<_> = programs.iter_mut().map(allocation_counter::measure).collect();

        let mut figures = Vec::new();
        for (index, (name, _)) in self.baselines.iter().enumerate() {
            let index = index + 1;
            let is_first = index == 1;
            let times = times[0].iter().zip(&times[index]).map(|(sdk, baseline)| sdk / baseline).collect();
            let goal = self.goal.filter(|_| is_first);
            figures.push(Figure::new(&self.work, "CPU time", times, goal).against(name));
            // Allocations are compared with the first baseline only, and not if all threads are measured or the baseline has none.
            if self.has_threads || !is_first || memory[index].count_total == 0 {
                continue;
            }
            let ratio = |sdk: u64, baseline: u64| vec![sdk as f64 / baseline as f64];
            let allocations = ratio(memory[0].count_total, memory[index].count_total);
            let goal = self.allocation_goal;
            figures.push(Figure::new(&self.work, "allocations", allocations, goal).against(name));
            if self.has_peak_memory {
                let peak = ratio(memory[0].bytes_max, memory[index].bytes_max);
                figures.push(Figure::new(&self.work, "peak memory", peak, None).against(name));
            }
        }
        figures
    }
}

/// Returns the processor time of one run in seconds.
fn time(clock: fn() -> f64, program: &mut dyn FnMut(), repetitions: usize) -> f64 {
    let start = clock();
    for _ in 0..repetitions {
        program();
    }
    (clock() - start) / repetitions as f64
}
