//! Formats figures as a Markdown table.

use crate::figure::{Figure, Goal};

/// Formats the figures as a table.
pub(crate) fn format(figures: &[Figure]) -> String {
    let mut rows =
        vec![["work", "quantity", "against", "goal", "median", "quartiles", "reached"].map(String::from)];
    rows.extend(figures.iter().map(row));
    let widths: [usize; 7] =
        std::array::from_fn(|column| rows.iter().map(|row| row[column].chars().count()).max().unwrap_or(0));
    let line = |cells: &[String; 7]| {
        let cells: Vec<String> =
            cells.iter().zip(widths).map(|(cell, width)| format!("{cell:width$}")).collect();
        format!("| {} |\n", cells.join(" | "))
    };
    let mut table = line(&rows[0]);
    table.push_str(&line(&widths.map(|width| "-".repeat(width))));
    table.extend(rows.iter().skip(1).map(line));
    table
}

fn row(figure: &Figure) -> [String; 7] {
    let goal = match figure.goal {
        Some(Goal::AtMost(limit)) => format!("≤ {}", number(limit)),
        Some(Goal::AtLeast(limit)) => format!("≥ {}", number(limit)),
        None => String::new(),
    };
    let quartiles = if figure.first_quartile == figure.third_quartile {
        String::new()
    } else {
        format!("{}–{}", number(figure.first_quartile), number(figure.third_quartile))
    };
    let reached = match figure.is_reached {
        Some(true) => "yes",
        Some(false) => "no",
        None => "",
    };
    [
        figure.work.clone(),
        figure.quantity.clone(),
        figure.baseline.unwrap_or_default().to_owned(),
        goal,
        number(figure.median),
        quartiles,
        reached.to_owned(),
    ]
}

/// Formats a value of 10 and more with one decimal, an integer from 1 to 9 with none, others with two.
fn number(value: f64) -> String {
    if value.fract() == 0.0 && value.abs() >= 1.0 && value.abs() < 10.0 {
        format!("{value}")
    } else if value.abs() < 10.0 {
        format!("{value:.2}")
    } else {
        format!("{value:.1}")
    }
}
