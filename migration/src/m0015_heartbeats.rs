//! A row that is written every few seconds, to know whether the database can be written.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{blob, timestamp_with_time_zone, uuid};

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let table = Table::create()
            .table(Heartbeats::Table)
            .col(uuid(Heartbeats::Id).primary_key())
            .col(timestamp_with_time_zone(Heartbeats::At))
            .col(blob(Heartbeats::Padding))
            .to_owned();
        manager.create_table(table).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.drop_table(Table::drop().table(Heartbeats::Table).to_owned()).await
    }
}

#[derive(DeriveIden)]
enum Heartbeats {
    Table,
    Id,
    At,
    Padding,
}
