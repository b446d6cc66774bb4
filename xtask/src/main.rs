//! Workspace tasks: `cargo xtask codegen`, `cargo xtask spec`, `cargo xtask new-api`.

use std::process::ExitCode;

fn main() -> ExitCode {
    orange_codegen::main()
}
