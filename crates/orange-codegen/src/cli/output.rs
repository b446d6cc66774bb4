//! Macros for printing. A closed pipe (`| head`) is ignored, because the command may still have to write files.

/// Prints a line on standard error.
macro_rules! errln {
    ($($text:tt)*) => {{
        // The test harness captures only `eprintln!` and `println!`.
        #[cfg(test)]
        eprintln!($($text)*);
        #[cfg(not(test))]
        {
            use std::io::Write as _;
            let _ = writeln!(std::io::stderr().lock(), $($text)*);
        }
    }};
}

/// Prints a line on standard output.
macro_rules! outln {
    ($($text:tt)*) => {{
        #[cfg(test)]
        println!($($text)*);
        #[cfg(not(test))]
        {
            use std::io::Write as _;
            let _ = writeln!(std::io::stdout().lock(), $($text)*);
        }
    }};
}
