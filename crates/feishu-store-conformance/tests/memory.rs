//! The stores in memory keep their promises, and a store that does not is found out.

use feishu_core::rate::MemoryRateStore;
use feishu_core::session::MemorySessionStore;
use feishu_core::token::MemoryTokenStore;
use feishu_events::MemoryHandledEvents;

#[tokio::test(flavor = "multi_thread")]
async fn tokens() {
    feishu_store_conformance::token_store(MemoryTokenStore::new()).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn sessions() {
    feishu_store_conformance::session_store(MemorySessionStore::new()).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn rates() {
    feishu_store_conformance::rate_store(MemoryRateStore::new()).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn events() {
    feishu_store_conformance::handled_events(MemoryHandledEvents::default()).await;
}
