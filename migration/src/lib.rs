//! The history of the database, one file per change. A file that has been released never changes,
//! and none imports the entities: they move on, history does not.

pub use sea_orm_migration::prelude::*;

mod m0001_accounts_sessions_flows;
mod m0002_signing_keys;
mod m0003_throttle_buckets;
mod m0004_audit_events;
mod m0005_outbox;
mod m0006_mail_secrets;
mod m0007_role_changes;
mod m0008_tasks;
mod m0009_people;
mod m0011_limits;
mod m0012_kinds_of_flow;
mod m0015_heartbeats;
mod m0016_one_spelling_of_a_domain;
mod m0017_emails_in_turns;
mod m0018_disabled_and_deleted_accounts;

pub struct Migrator;

#[async_trait::async_trait]
impl MigratorTrait for Migrator {
    fn migrations() -> Vec<Box<dyn MigrationTrait>> {
        vec![
            Box::new(m0001_accounts_sessions_flows::Migration),
            Box::new(m0002_signing_keys::Migration),
            Box::new(m0003_throttle_buckets::Migration),
            Box::new(m0004_audit_events::Migration),
            Box::new(m0005_outbox::Migration),
            Box::new(m0006_mail_secrets::Migration),
            Box::new(m0007_role_changes::Migration),
            Box::new(m0008_tasks::Migration),
            Box::new(m0009_people::Migration),
            Box::new(m0011_limits::Migration),
            Box::new(m0012_kinds_of_flow::Migration),
            Box::new(m0015_heartbeats::Migration),
            Box::new(m0016_one_spelling_of_a_domain::Migration),
            Box::new(m0017_emails_in_turns::Migration),
            Box::new(m0018_disabled_and_deleted_accounts::Migration),
        ]
    }
}
