//! The key ring: keys that sign access tokens, sealed.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{
    binary, string, timestamp_with_time_zone, timestamp_with_time_zone_null,
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
            .table(SigningKeys::Table)
            .col(string(SigningKeys::Id).primary_key())
            .col(binary(SigningKeys::Sealed))
            .col(timestamp_with_time_zone(SigningKeys::CreatedAt))
            .col(timestamp_with_time_zone(SigningKeys::UsableFrom))
            .col(timestamp_with_time_zone_null(SigningKeys::SignsFrom))
            .to_owned();
        manager.create_table(table).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.drop_table(Table::drop().table(SigningKeys::Table).to_owned()).await
    }
}

#[derive(DeriveIden)]
enum SigningKeys {
    Table,
    Id,
    Sealed,
    CreatedAt,
    UsableFrom,
    SignsFrom,
}
