//! Token caching under paused time: the number of requests to the token endpoint in each situation.

mod leases;
mod limits;
mod model;
mod refresh;
mod rejections;
mod runtimes;
mod shared_rejections;
mod sharing;
mod store;
mod support;
mod wire;
