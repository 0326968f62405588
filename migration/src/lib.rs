//! The history of the database, one file per change. A file that has been released never changes,
//! and none imports the entities: they move on, history does not.

pub use sea_orm_migration::prelude::*;

/// One line each, in order; a line that was released never goes.
macro_rules! migrations {
    ($($name:ident,)*) => {
        $(mod $name;)*

        #[async_trait::async_trait]
        impl MigratorTrait for Migrator {
            fn migrations() -> Vec<Box<dyn MigrationTrait>> {
                vec![$(Box::new($name::Migration)),*]
            }
        }
    };
}

pub struct Migrator;

migrations! {
    m0001_accounts_sessions_flows,
    m0002_signing_keys,
    m0003_throttle_buckets,
    m0004_audit_events,
    m0005_outbox,
    m0006_mail_secrets,
    m0007_role_changes,
    m0008_tasks,
    m0009_people,
    m0011_limits,
    m0012_kinds_of_flow,
    m0015_heartbeats,
    m0016_one_spelling_of_a_domain,
    m0017_emails_in_turns,
    m0018_disabled_and_deleted_accounts,
    m0019_language_and_time_zone,
    m0020_accepted_terms,
}
