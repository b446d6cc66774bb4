//! [`Metrics`]: the SDK of OpenTelemetry with the exporter for Prometheus.

use std::collections::{BTreeMap, BTreeSet};

use opentelemetry_sdk::metrics::SdkMeterProvider;
use prometheus::proto::{Metric, MetricType};
use prometheus::{Registry, TextEncoder};

use crate::Result;

/// A meter provider whose metrics Prometheus can read.
#[derive(Clone, Debug)]
pub struct Metrics {
    registry: Registry,
    provider: SdkMeterProvider,
}

/// One exported time series of a metric.
#[derive(Clone, Debug, PartialEq)]
pub struct Sample {
    /// Labels without those of the instrumentation scope.
    pub labels: BTreeMap<String, String>,
    /// Value of a counter or gauge, number of measurements of a histogram.
    pub value: f64,
    /// Sum of the measurements of a histogram.
    pub sum: f64,
}

/// An exported metric.
#[derive(Clone, Debug, PartialEq)]
pub struct Family {
    /// `counter`, `gauge` or `histogram`.
    pub kind: &'static str,
    /// Its time series.
    pub samples: Vec<Sample>,
}

impl Metrics {
    /// Creates a provider with a registry of its own.
    ///
    /// # Errors
    /// Returns an error if the exporter cannot be registered.
    pub fn new() -> Result<Self> {
        let registry = Registry::new();
        let exporter = opentelemetry_prometheus::exporter().with_registry(registry.clone()).build()?;
        Ok(Self { registry, provider: SdkMeterProvider::builder().with_reader(exporter).build() })
    }

    /// The meter provider.
    pub fn provider(&self) -> &SdkMeterProvider {
        &self.provider
    }

    /// The page that Prometheus reads.
    ///
    /// # Errors
    /// Returns an error if a metric cannot be written as text.
    pub fn page(&self) -> Result<String> {
        Ok(TextEncoder::new().encode_to_string(&self.registry.gather())?)
    }

    /// The exported metrics of the SDK by name, as Prometheus names them.
    pub fn families(&self) -> BTreeMap<String, Family> {
        let own = self.registry.gather().into_iter().filter(|family| family.name() != "target_info");
        own.map(|family| {
            let kind = match family.get_field_type() {
                MetricType::COUNTER => "counter",
                MetricType::HISTOGRAM => "histogram",
                _ => "gauge",
            };
            let sample = |metric: &Metric| {
                let (value, sum) = value_and_sum(kind, metric);
                let labels =
                    metric.get_label().iter().filter(|label| !label.name().starts_with("otel_scope_"));
                let labels =
                    labels.map(|label| (label.name().to_owned(), label.value().to_owned())).collect();
                Sample { labels, value, sum }
            };
            let samples = family.get_metric().iter().map(sample).collect();
            (family.name().to_owned(), Family { kind, samples })
        })
        .collect()
    }

    /// The sum over all time series of a metric that have these labels.
    pub fn total(&self, name: &str, labels: &[(&str, &str)]) -> f64 {
        let families = self.families();
        let samples = families.get(name).map(|family| family.samples.as_slice()).unwrap_or_default();
        let has = |sample: &&Sample| {
            labels.iter().all(|(name, value)| sample.labels.get(*name).is_some_and(|it| it == value))
        };
        samples.iter().filter(has).map(|sample| sample.value).sum()
    }
}

fn value_and_sum(kind: &str, metric: &Metric) -> (f64, f64) {
    match kind {
        "counter" => (metric.get_counter().get_value(), 0.0),
        "histogram" => {
            let histogram = metric.get_histogram();
            (histogram.get_sample_count() as f64, histogram.get_sample_sum())
        }
        _ => (metric.get_gauge().get_value(), 0.0),
    }
}

impl Family {
    /// The names of all labels.
    pub fn label_names(&self) -> BTreeSet<String> {
        self.samples.iter().flat_map(|sample| sample.labels.keys().cloned()).collect()
    }
}
