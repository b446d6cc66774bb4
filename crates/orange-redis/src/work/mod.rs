//! Work on many inputs, shared by many processes.
//!
//! A [`WorkQueue`] holds inputs as jobs. Any number of [`Worker`]s, in any number of processes, claim jobs and store one
//! final result per input. [`WorkQueue::results`] reads the results, and [`WorkQueue::progress`] the progress of all
//! processes. Queues are streams of Redis with a consumer group; `docs/operations` in the repository lists keys and scripts.
//!
//! ```no_run
//! use orange_redis::Redis;
//! use orange_redis::work::WorkQueue;
//!
//! # async fn check(address: &str) -> orange_core::Result<bool> { Ok(address.contains(',')) }
//! # async fn run() -> orange_core::Result<()> {
//! let redis = Redis::builder("redis://localhost").build()?;
//! let queue: WorkQueue<String, bool> = WorkQueue::builder(&redis, "addresses-2026-11-29").build()?;
//!
//! // In one process: the inputs with their keys.
//! queue.enqueue([("row-1", "12 rue des Écoles, 59000 Lille".to_owned())]).await?;
//! queue.close().await?;
//!
//! // In each worker process.
//! let worker = queue.worker(|job| async move { check(&job.input).await }).concurrency(8).until_drained();
//! let report = worker.run().await?;
//! println!("{} succeeded, {} failed", report.succeeded, report.failed);
//!
//! // In any process.
//! for result in queue.results(None, 100).await? {
//!     println!("{}: {:?}", result.key, result.outcome);
//! }
//! # Ok(()) }
//! ```
//!
//! # Guarantees
//!
//! - Each input has exactly one final result: a value, or a permanent error. Inputs with the same key are one input.
//! - An input without a final result is open or is a [dead letter](DeadLetter). No input is lost while Redis keeps its data.
//! - The work on an input may run more than once, for example if a process ends before it stores the result. Use it for work
//!   that can be repeated.
//! - A worker whose claim was taken over cannot store a result. A result whose response was lost is recognized when it is
//!   stored again.
//! - A process holds no more jobs than its [concurrency](Worker::concurrency).
//!
//! # Memory of the server
//!
//! A finished job leaves its result and about 100 bytes with its key, which recognize duplicates. [`WorkQueue::trim_results`]
//! deletes results that were read. [`WorkQueue::delete`] deletes the queue; use one queue per run.
//!
//! # Failures of Redis
//!
//! | failure | effect |
//! |---|---|
//! | away, failing over, loading, out of memory | workers and [`enqueue`](WorkQueue::enqueue) repeat their commands up to the [limit](WorkQueueBuilder::outage_limit), then end with the error. Other calls return the error |
//! | slow | a command ends at the [time limit](crate::RedisBuilder::timeout) with a timeout, then as above |
//! | restarted without its data, deleted queue | every call returns an error with `QUEUELOST`. Create the queue again with a new [`WorkQueue`], and enqueue the inputs again |
//! | restarted with older data | the jobs whose result is missing run again |
//! | may evict jobs (`maxmemory-policy` is `allkeys-…`), older than 7, node of a cluster | the first call returns a configuration error |
//! | wrong password, missing permission, key of another type | every call returns the error, and workers end with it |

mod consumer;
mod disposition;
mod enqueue;
mod failure;
mod keys;
mod progress;
mod queue;
mod results;
mod server;
mod sink;
mod tasks;
mod worker;

pub use self::consumer::{Claim, Claimed, Consumer, Job};
pub use self::disposition::Disposition;
pub use self::enqueue::EnqueueReport;
pub use self::progress::QueueProgress;
pub use self::queue::{WorkQueue, WorkQueueBuilder};
pub use self::results::{DeadLetter, JobResult, Position, RecordedItem};
pub use self::sink::JobSink;
pub use self::worker::{Worker, WorkerReport};
