//! Resident memory of the process.

use std::fs;

use crate::error::Result;

/// Runs `program` and returns by how many bytes the largest resident memory of the process exceeded that at the start.
///
/// All threads count, and the allocations of all libraries. The system counts whole pages.
///
/// # Errors
///
/// Returns an error on a system without `/proc/self/status`.
pub(crate) fn peak_growth(program: impl FnOnce()) -> Result<f64> {
    // Resets the peak (proc_pid_clear_refs(5)).
    fs::write("/proc/self/clear_refs", "5")
        .map_err(|error| format!("cannot measure the memory of this process: {error}"))?;
    let before = size("VmRSS:")?;
    program();
    Ok((size("VmHWM:")? - before).max(0.0))
}

/// Reads a size of `/proc/self/status` in bytes.
fn size(name: &str) -> Result<f64> {
    let status = fs::read_to_string("/proc/self/status")?;
    let line = status.lines().find_map(|line| line.strip_prefix(name));
    let kibibytes = line.and_then(|line| line.trim().strip_suffix(" kB")?.parse::<f64>().ok());
    Ok(kibibytes.ok_or_else(|| format!("/proc/self/status has no {name}"))? * 1024.0)
}
