//! Instruction counts by callgrind.
//!
//! Instructions of shared libraries do not count. The C library selects its functions by processor, and its allocator differs
//! between versions.

use std::fs;
use std::path::Path;
use std::process::Command;

use crate::error::Result;

/// Argument of this program before the name of the path to run.
pub(crate) const RUN: &str = "run";

/// Names the function whose instructions count, [`counted`].
const TOGGLE: &str = "--toggle-collect=*callgrind*counted*";

/// Runs `work`. Callgrind counts while this function is on the stack.
#[inline(never)]
pub(crate) fn counted(work: &mut dyn FnMut()) -> bool {
    work();
    // Prevents a tail call, which removes this function from the stack.
    std::hint::black_box(true)
}

/// Returns the number of instructions of a path, from another process of this program.
pub(crate) fn instructions(path: &str) -> Result<u64> {
    let program = std::env::current_exe()?;
    // Beside the program, where `callgrind_annotate` can read it.
    let file = program.with_file_name(format!("callgrind.{path}"));
    let output = Command::new("valgrind")
        .args(["--tool=callgrind", "--quiet", "--compress-strings=no", "--compress-pos=no", TOGGLE])
        .arg(format!("--callgrind-out-file={}", file.display()))
        .arg(&program)
        .args([RUN, path])
        .output()
        .map_err(|error| format!("cannot run valgrind, a package of most Linux distributions: {error}"))?;
    if !output.status.success() {
        return Err(format!("valgrind failed: {}", String::from_utf8_lossy(&output.stderr)).into());
    }
    let profile =
        fs::read_to_string(&file).map_err(|error| format!("cannot read {}: {error}", file.display()))?;
    match instructions_in(&profile, &program) {
        0 => Err(format!("{} has no instructions of the path", file.display()).into()),
        instructions => Ok(instructions),
    }
}

/// Sums the instructions of the functions in `program`, without those of the functions that they call.
fn instructions_in(profile: &str, program: &Path) -> u64 {
    let program = program.display().to_string();
    let (mut is_in_program, mut is_call, mut sum) = (false, false, 0);
    for line in profile.lines() {
        if let Some(object) = line.strip_prefix("ob=") {
            is_in_program = object == program;
        } else if line.starts_with("calls=") {
            is_call = true;
        } else if let Some((_, instructions)) = line.split_once(' ').filter(|(number, _)| is_number(number)) {
            // The line after `calls=` has the instructions of the called function.
            if !std::mem::take(&mut is_call) && is_in_program {
                sum += instructions.parse::<u64>().unwrap_or(0);
            }
        }
    }
    sum
}

fn is_number(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn instructions_of_libraries_and_called_functions_do_not_count() {
        let profile = "\
# callgrind format
version: 1
positions: line
events: Ir
summary: 1190

ob=/target/release/program
fl=???
fn=decode
0 100
cob=/lib/libc.so.6
cfn=malloc
calls=2 0
0 90
12 7
fn=read
0 1000

ob=/lib/libc.so.6
fl=malloc.c
fn=malloc
3 90

totals: 1197
";
        assert_eq!(instructions_in(profile, Path::new("/target/release/program")), 1107);
        assert_eq!(instructions_in(profile, Path::new("/lib/libc.so.6")), 90);
        assert_eq!(instructions_in(profile, Path::new("/other")), 0);
    }
}
