//! What the tasks print. A reader that goes away (`| head`) ends what is said and not the task, which may be in
//! the middle of writing files.

/// A line on standard error.
macro_rules! tell {
    ($($said:tt)*) => {{
        // The harness of the tests captures nothing else.
        #[cfg(test)]
        eprintln!($($said)*);
        #[cfg(not(test))]
        {
            use std::io::Write as _;
            let _ = writeln!(std::io::stderr().lock(), $($said)*);
        }
    }};
}

/// A line on standard output.
macro_rules! say {
    ($($said:tt)*) => {{
        #[cfg(test)]
        println!($($said)*);
        #[cfg(not(test))]
        {
            use std::io::Write as _;
            let _ = writeln!(std::io::stdout().lock(), $($said)*);
        }
    }};
}
