//! Downloads of photos to files.

use std::path::Path;
use std::time::Duration;

use bytes::Bytes;
use futures_util::future::try_join_all;
use orange_core::operation::{Api, Method};
use orange_core::transport::ReqwestTransport;
use orange_core::{Client, Credentials, Service};

use crate::error::Result;
use crate::figure::{Figure, Goal};
use crate::hand_written::ReqwestClient;
use crate::measure::Comparison;
use crate::memory::peak_growth;
use crate::server::{self, Respond, Response};

const MEGABYTE: usize = 1_000_000;
static API: Api = Api { name: "photos", base_path: "/photos", ..Api::DEFAULT };

/// Sends photos. The last part of the path is the size in megabytes.
#[derive(Debug)]
struct Photos {
    megabyte: Bytes,
}

impl Photos {
    fn new() -> Self {
        let mut megabyte: Vec<u8> = (0..MEGABYTE).map(|index| index as u8).collect();
        // The first bytes of a JPEG file, which the SDK verifies.
        megabyte[..4].copy_from_slice(&[0xFF, 0xD8, 0xFF, 0xE0]);
        Self { megabyte: megabyte.into() }
    }
}

impl Respond for Photos {
    fn respond(&self, target: &str) -> Response {
        let megabytes = target.rsplit('/').next().and_then(|size| size.parse().ok()).unwrap_or(0);
        Response::new("content-type: image/jpeg\r\n", vec![self.megabyte.clone(); megabytes])
    }
}

/// Compares one large photo, and many at once.
pub(crate) fn download(rounds: usize) -> Result<Vec<Figure>> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    let folder = tempfile::tempdir()?;
    let url = server::start(Photos::new(), Duration::ZERO)?;
    // The connections run on this thread, as those of the hand-written client do.
    let client = Client::builder()
        .credentials(Credentials::new("id", "secret")?)
        .transport(ReqwestTransport::builder().connection_thread(false).build()?)
        .base_url(&url)
        .build()?;
    let (sdk, hand_written) = (client.service(&API), ReqwestClient::without_time_limit(&url));
    let mut figures = Vec::new();
    for (photos, megabytes, work, peak) in
        [(1, 200, "200 MB photo to a file", 10.0), (32, 8, "32 photos of 8 MB to files at once", 32.0)]
    {
        let file = |photo: usize| folder.path().join(format!("{photo}.jpg"));
        let with_sdk = || {
            let downloads = (0..photos).map(|photo| to_file(&sdk, megabytes, file(photo)));
            runtime.block_on(try_join_all(downloads)).expect("photos");
        };
        let with_reqwest = |is_synced: bool| {
            let url = format!("/photos/{megabytes}");
            let files: Vec<_> = (0..photos).map(file).collect();
            let downloads = files.iter().map(|file| hand_written.download(&url, file, is_synced));
            runtime.block_on(try_join_all(downloads)).expect("photos");
        };
        let comparison = Comparison::new(work, with_sdk)
            .all_threads()
            .goal(1.03)
            .against("reqwest, synced file", || with_reqwest(true))
            .against("reqwest, file", || with_reqwest(false));
        figures.extend(comparison.run(rounds));
        let growth = peak_growth(with_sdk)? / MEGABYTE as f64;
        figures.push(Figure::new(work, "growth of resident memory, MB", vec![growth], Goal::AtMost(peak)));
    }
    Ok(figures)
}

async fn to_file(service: &Service, megabytes: usize, file: impl AsRef<Path>) -> orange_core::Result<()> {
    let photo = service.raw(Method::GET, format!("/{megabytes}"));
    let download = service.download(photo).media_types(["image/*"]).max_bytes(u64::MAX);
    let report = download.to_file(file).await?;
    assert_eq!(report.length(), (megabytes * MEGABYTE) as u64);
    Ok(())
}
