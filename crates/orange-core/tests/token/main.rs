//! The life of a token under paused time: how many calls reach the token endpoint, whatever happens.

mod ahead;
mod limits;
mod model;
mod rejections;
mod runtimes;
mod sharing;
mod store;
mod support;
mod wire;
