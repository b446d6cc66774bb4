//! Printing. If the reader closes the pipe (`| head`), output stops but the command continues, because it may be
//! writing files.

/// A line on standard error.
macro_rules! errln {
    ($($text:tt)*) => {{
        // The harness of the tests captures nothing else.
        #[cfg(test)]
        eprintln!($($text)*);
        #[cfg(not(test))]
        {
            use std::io::Write as _;
            let _ = writeln!(std::io::stderr().lock(), $($text)*);
        }
    }};
}

/// A line on standard output.
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
