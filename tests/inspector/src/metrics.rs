//! Cost of a page for the browser.

use serde_json::{Value, json};

use crate::{Browser, Result};

/// Cost of the page in the window since it was opened.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct PageMetrics {
    /// Time in which the page could not react, in seconds: the tasks of its main thread.
    pub busy_seconds: f64,
    /// Memory of its scripts, in bytes.
    pub heap_bytes: f64,
    /// Number of nodes in its document.
    pub nodes: f64,
}

impl Browser {
    /// Returns the cost of the page so far.
    ///
    /// # Errors
    /// Returns an error if the browser does not return its metrics.
    pub async fn metrics(&self) -> Result<PageMetrics> {
        let devtools = self.session.cdp();
        devtools.send_raw("Performance.enable", json!({})).await?;
        devtools.send_raw("HeapProfiler.collectGarbage", json!({})).await?;
        let metrics = devtools.send_raw("Performance.getMetrics", json!({})).await?;
        let metrics: Vec<Value> = metrics["metrics"].as_array().cloned().unwrap_or_default();
        let value = |name: &str| {
            let metric = metrics.iter().find(|metric| metric["name"] == name);
            metric.and_then(|metric| metric["value"].as_f64()).ok_or_else(|| format!("no metric {name}"))
        };
        Ok(PageMetrics {
            busy_seconds: value("TaskDuration")?,
            heap_bytes: value("JSHeapUsedSize")?,
            nodes: value("Nodes")?,
        })
    }
}
