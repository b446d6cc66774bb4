//! Permissions of the user of the token store.

use std::time::{Duration, SystemTime};

use orange_core::token::{
    EncryptionKey, FetchOutcome, LeaseResult, RejectionCount, StoredToken, TokenEncryption, TokenKey,
    TokenStore as _,
};
use orange_fleet::RedisServer;
use orange_redis::{Redis, RedisTokenStore};

#[tokio::test]
#[cfg_attr(not(redis_server), ignore = "needs redis-server: apt-get install redis-server")]
async fn the_documented_permissions_suffice() {
    let page = include_str!("../../../../docs/operations/redis.md");
    let permissions = page.split('`').find(|code| code.starts_with("~orange:*")).unwrap();
    let server = RedisServer::start();
    let mut command = redis::cmd("ACL");
    command.arg(&["SETUSER", "worker", "on", ">pass", "resetkeys", "-@all"]);
    command.arg(permissions.split(' ').collect::<Vec<_>>());
    let _: () = command.query(&mut server.connection()).unwrap();

    let redis = Redis::builder(server.url()).user("worker", "pass").build().unwrap();
    let store = RedisTokenStore::new(&redis, TokenEncryption::with_key(EncryptionKey::new([1; 32])));
    let key = TokenKey::new("https://api.example/token", "id", "");
    let token = || StoredToken::new("secret".into(), SystemTime::now(), None);
    let LeaseResult::Held(lease) = store.acquire_lease(&key, Duration::from_secs(20)).await.unwrap() else {
        panic!("the lease is free");
    };
    store.complete_fetch(&key, &lease, FetchOutcome::Token(&token())).await.unwrap();
    assert!(store.load(&key).await.unwrap().is_some());
    let count = store.count_rejection(&key, &"secret".into()).await.unwrap();
    assert_eq!(count, RejectionCount::Counted(1));
    store.forget_rejections(&key, &"secret".into()).await.unwrap();
    store.remove(&key, &"secret".into()).await.unwrap();
    store.save(&key, &token()).await.unwrap();
    assert!(store.load_record(&key).await.unwrap().token.is_some());
}
