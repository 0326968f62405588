//! People: an example of a resource that everybody who is signed in shares.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{string, timestamp_with_time_zone, uuid};
use sea_orm_migration::sea_orm::DbBackend;

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        // In one order on every database, whatever its language.
        let mut sort_key = string(People::SortKey);
        if manager.get_database_backend() == DbBackend::Postgres {
            sort_key.extra("COLLATE \"C\"");
        }
        let table = Table::create()
            .table(People::Table)
            .col(uuid(People::Id).primary_key())
            .col(string(People::FirstName))
            .col(string(People::LastName))
            .col(sort_key)
            .col(string(People::SearchKey))
            .col(timestamp_with_time_zone(People::CreatedAt))
            .col(timestamp_with_time_zone(People::UpdatedAt))
            .to_owned();
        manager.create_table(table).await?;
        let index = Index::create()
            .name("people_sort_key")
            .table(People::Table)
            .col(People::SortKey)
            .col(People::Id)
            .to_owned();
        manager.create_index(index).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.drop_table(Table::drop().table(People::Table).to_owned()).await
    }
}

#[derive(DeriveIden)]
enum People {
    Table,
    Id,
    FirstName,
    LastName,
    SortKey,
    SearchKey,
    CreatedAt,
    UpdatedAt,
}
