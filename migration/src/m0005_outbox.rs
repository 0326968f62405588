//! Letters that are to be sent.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{
    binary, integer, string, string_null, timestamp_with_time_zone, timestamp_with_time_zone_null,
    uuid_null,
};

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let table = Table::create()
            .table(Outbox::Table)
            .col(ColumnDef::new(Outbox::Id).uuid().not_null().primary_key())
            .col(uuid_null(Outbox::UserId))
            .col(string(Outbox::Kind))
            .col(binary(Outbox::Sealed))
            .col(timestamp_with_time_zone(Outbox::CreatedAt))
            .col(integer(Outbox::Attempts))
            .col(timestamp_with_time_zone(Outbox::NextAt))
            .col(timestamp_with_time_zone_null(Outbox::LeasedUntil))
            .col(timestamp_with_time_zone_null(Outbox::SentAt))
            .col(timestamp_with_time_zone_null(Outbox::FailedAt))
            .col(string_null(Outbox::Error))
            .to_owned();
        manager.create_table(table).await?;
        let index = Index::create()
            .name("outbox_due")
            .table(Outbox::Table)
            .col(Outbox::SentAt)
            .col(Outbox::FailedAt)
            .col(Outbox::NextAt)
            .to_owned();
        manager.create_index(index).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.drop_table(Table::drop().table(Outbox::Table).to_owned()).await
    }
}

#[derive(DeriveIden)]
enum Outbox {
    Table,
    Id,
    UserId,
    Kind,
    Sealed,
    CreatedAt,
    Attempts,
    NextAt,
    LeasedUntil,
    SentAt,
    FailedAt,
    Error,
}
