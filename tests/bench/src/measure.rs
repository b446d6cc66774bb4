//! [`Comparison`]: interleaved measurement of the SDK and of hand-written code.

use rustix::time::{ClockId, clock_gettime};

use crate::figure::{Figure, Goal};

/// Processor time of one sample in seconds, long against the resolution of the clock.
const SAMPLE: f64 = 0.01;

/// Returns the processor time of the current thread in seconds. Servers and other threads do not count.
pub(crate) fn thread_time() -> f64 {
    let time = clock_gettime(ClockId::ThreadCPUTime);
    time.tv_sec as f64 + time.tv_nsec as f64 / 1e9
}

type Program<'a> = Box<dyn FnMut() + 'a>;

/// The same work by the SDK and by hand-written code.
pub(crate) struct Comparison<'a> {
    work: String,
    goal: Option<Goal>,
    allocation_goal: Option<Goal>,
    sdk: Program<'a>,
    baselines: Vec<(&'static str, Program<'a>)>,
}

impl<'a> Comparison<'a> {
    pub(crate) fn new(work: impl Into<String>, sdk: impl FnMut() + 'a) -> Self {
        Self {
            work: work.into(),
            goal: None,
            allocation_goal: None,
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

    /// Measures in `rounds` rounds. In each round every program runs once, in rotating order.
    pub(crate) fn run(mut self, rounds: usize) -> Vec<Figure> {
        let mut programs: Vec<&mut dyn FnMut()> = vec![&mut *self.sdk];
        programs.extend(self.baselines.iter_mut().map(|(_, program)| &mut **program as &mut dyn FnMut()));

        // The first run connects, fetches a token and fills caches.
        programs.iter_mut().for_each(|program| program());
        let repetitions = (SAMPLE / time(programs[0], 1)).ceil().max(1.0) as usize;
        let mut times = vec![Vec::with_capacity(rounds); programs.len()];
        for round in 0..rounds {
            for turn in 0..programs.len() {
                // Each program begins a round equally often, because the first one finds colder caches.
                let index = (round + turn) % programs.len();
                times[index].push(time(programs[index], repetitions));
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
            // The other baselines have the same models, and a ratio to no allocation is none.
            if !is_first || memory[index].count_total == 0 {
                continue;
            }
            let ratio = |sdk: u64, baseline: u64| vec![sdk as f64 / baseline as f64];
            let allocations = ratio(memory[0].count_total, memory[index].count_total);
            let goal = self.allocation_goal;
            figures.push(Figure::new(&self.work, "allocations", allocations, goal).against(name));
            let peak = ratio(memory[0].bytes_max, memory[index].bytes_max);
            figures.push(Figure::new(&self.work, "peak memory", peak, None).against(name));
        }
        figures
    }
}

/// Returns the processor time of one run in seconds.
fn time(program: &mut dyn FnMut(), repetitions: usize) -> f64 {
    let start = thread_time();
    for _ in 0..repetitions {
        program();
    }
    (thread_time() - start) / repetitions as f64
}
