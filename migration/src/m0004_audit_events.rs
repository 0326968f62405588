//! What happened to an account. Rows are added and, when old, deleted; the database itself refuses
//! to change one.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{
    string, string_null, text_null, timestamp_with_time_zone, uuid, uuid_null,
};
use sea_orm_migration::sea_orm::DbBackend;

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let table = Table::create()
            .table(AuditEvents::Table)
            .col(uuid(AuditEvents::Id).primary_key())
            .col(timestamp_with_time_zone(AuditEvents::At))
            .col(uuid_null(AuditEvents::UserId))
            .col(uuid_null(AuditEvents::SessionId))
            .col(string(AuditEvents::Actor))
            .col(string_null(AuditEvents::Ip))
            .col(text_null(AuditEvents::Device))
            .col(string(AuditEvents::Kind))
            .col(string_null(AuditEvents::Detail))
            .to_owned();
        manager.create_table(table).await?;
        let by_account = Index::create()
            .name("audit_events_user_id")
            .table(AuditEvents::Table)
            .col(AuditEvents::UserId)
            .col(AuditEvents::Id)
            .to_owned();
        manager.create_index(by_account).await?;
        let by_time = Index::create()
            .name("audit_events_at")
            .table(AuditEvents::Table)
            .col(AuditEvents::At)
            .to_owned();
        manager.create_index(by_time).await?;
        for statement in append_only(manager.get_database_backend()) {
            manager.get_connection().execute_unprepared(statement).await?;
        }
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.drop_table(Table::drop().table(AuditEvents::Table).to_owned()).await?;
        if manager.get_database_backend() == DbBackend::Postgres {
            let drop = "DROP FUNCTION audit_events_never_change()";
            manager.get_connection().execute_unprepared(drop).await?;
        }
        Ok(())
    }
}

fn append_only(backend: DbBackend) -> &'static [&'static str] {
    if backend == DbBackend::Postgres {
        return &[
            "CREATE FUNCTION audit_events_never_change() RETURNS trigger LANGUAGE plpgsql AS \
             $$ BEGIN RAISE EXCEPTION 'audit events never change'; END $$",
            "CREATE TRIGGER audit_events_never_change BEFORE UPDATE ON audit_events \
             FOR EACH ROW EXECUTE FUNCTION audit_events_never_change()",
        ];
    }
    &["CREATE TRIGGER audit_events_never_change BEFORE UPDATE ON audit_events \
       BEGIN SELECT RAISE(ABORT, 'audit events never change'); END"]
}

#[derive(DeriveIden)]
enum AuditEvents {
    Table,
    Id,
    At,
    UserId,
    SessionId,
    Actor,
    Ip,
    Device,
    Kind,
    Detail,
}
