//! Accounts that an operator disabled, and what remains of those that were deleted: running servers
//! hear of them, and their user names are not given out again.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{
    binary_len_null, timestamp_with_time_zone, timestamp_with_time_zone_null, uuid,
};

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let column = Table::alter()
            .table(Users::Table)
            .add_column(timestamp_with_time_zone_null(Users::DisabledAt))
            .to_owned();
        manager.alter_table(column).await?;
        let table = Table::create()
            .table(DeletedAccounts::Table)
            .col(uuid(DeletedAccounts::UserId).primary_key())
            .col(binary_len_null(DeletedAccounts::NameDigest, 32).unique_key())
            .col(timestamp_with_time_zone(DeletedAccounts::DeletedAt))
            .to_owned();
        manager.create_table(table).await?;
        let index = Index::create()
            .name("deleted_accounts_deleted_at")
            .table(DeletedAccounts::Table)
            .col(DeletedAccounts::DeletedAt)
            .to_owned();
        manager.create_index(index).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.drop_table(Table::drop().table(DeletedAccounts::Table).to_owned()).await?;
        let column = Table::alter().table(Users::Table).drop_column(Users::DisabledAt).to_owned();
        manager.alter_table(column).await
    }
}

#[derive(DeriveIden)]
enum Users {
    Table,
    DisabledAt,
}

#[derive(DeriveIden)]
enum DeletedAccounts {
    Table,
    UserId,
    NameDigest,
    DeletedAt,
}
