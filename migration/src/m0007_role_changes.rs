//! When an account's roles changed last, so that running servers hear of it.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::timestamp_with_time_zone_null;

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
            .add_column(timestamp_with_time_zone_null(Users::RolesChangedAt))
            .to_owned();
        manager.alter_table(column).await?;
        let index = Index::create()
            .name("users_roles_changed_at")
            .table(Users::Table)
            .col(Users::RolesChangedAt)
            .to_owned();
        manager.create_index(index).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let index = Index::drop().name("users_roles_changed_at").table(Users::Table).to_owned();
        manager.drop_index(index).await?;
        let column =
            Table::alter().table(Users::Table).drop_column(Users::RolesChangedAt).to_owned();
        manager.alter_table(column).await
    }
}

#[derive(DeriveIden)]
enum Users {
    Table,
    RolesChangedAt,
}
