//! Attempts at passwords, by address, account and device: what a restart must not forget.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{
    big_integer, big_integer_null, boolean, integer, timestamp_with_time_zone,
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
            .table(ThrottleBuckets::Table)
            .col(ColumnDef::new(ThrottleBuckets::Id).big_integer().not_null().primary_key())
            .col(big_integer_null(ThrottleBuckets::Account))
            .col(timestamp_with_time_zone(ThrottleBuckets::SpentUntil))
            .col(timestamp_with_time_zone(ThrottleBuckets::DrawnAt))
            .col(integer(ThrottleBuckets::Failures))
            .col(boolean(ThrottleBuckets::Told))
            .col(timestamp_with_time_zone(ThrottleBuckets::ExpiresAt))
            .to_owned();
        manager.create_table(table).await?;
        let index = Index::create()
            .name("throttle_buckets_expires_at")
            .table(ThrottleBuckets::Table)
            .col(ThrottleBuckets::ExpiresAt)
            .to_owned();
        manager.create_index(index).await?;
        let devices = Table::alter()
            .table(Users::Table)
            .add_column(big_integer(Users::DeviceGeneration).default(0))
            .to_owned();
        manager.alter_table(devices).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let devices =
            Table::alter().table(Users::Table).drop_column(Users::DeviceGeneration).to_owned();
        manager.alter_table(devices).await?;
        manager.drop_table(Table::drop().table(ThrottleBuckets::Table).to_owned()).await
    }
}

#[derive(DeriveIden)]
enum ThrottleBuckets {
    Table,
    Id,
    Account,
    SpentUntil,
    DrawnAt,
    Failures,
    Told,
    ExpiresAt,
}

#[derive(DeriveIden)]
enum Users {
    Table,
    DeviceGeneration,
}
