//! The kind of machine that the program runs on.

use serde::Serialize;

#[derive(Debug, Serialize)]
pub(crate) struct Machine {
    /// Name of the processor; empty if the system does not publish it in `/proc/cpuinfo`.
    processor: String,
    processors: usize,
    system: &'static str,
    architecture: &'static str,
}

impl Machine {
    pub(crate) fn current() -> Self {
        let info = std::fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
        let name = info.lines().find_map(|line| line.strip_prefix("model name")?.split_once(':'));
        Self {
            processor: name.map(|(_, name)| name.trim().to_owned()).unwrap_or_default(),
            processors: std::thread::available_parallelism().map_or(1, usize::from),
            system: std::env::consts::OS,
            architecture: std::env::consts::ARCH,
        }
    }
}

impl std::fmt::Display for Machine {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} × {}, {} {}", self.processors, self.processor, self.system, self.architecture)
    }
}
