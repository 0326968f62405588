//! Flows have kinds, and their content is sealed. What was there lived half an hour: it is dropped.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{binary, string, text, timestamp_with_time_zone};

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.drop_table(Table::drop().table(Flows::Table).to_owned()).await?;
        let table = Table::create()
            .table(Flows::Table)
            .col(ColumnDef::new(Flows::Digest).binary_len(32).not_null().primary_key())
            .col(string(Flows::Kind))
            .col(binary(Flows::Sealed))
            .col(timestamp_with_time_zone(Flows::ExpiresAt))
            .to_owned();
        manager.create_table(table).await?;
        manager.create_index(expires_at()).await?;
        let index = Index::create()
            .name("flows_kind")
            .table(Flows::Table)
            .col(Flows::Kind)
            .col(Flows::ExpiresAt)
            .to_owned();
        manager.create_index(index).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.drop_table(Table::drop().table(Flows::Table).to_owned()).await?;
        let table = Table::create()
            .table(Flows::Table)
            .col(ColumnDef::new(Flows::Digest).binary_len(32).not_null().primary_key())
            .col(text(Flows::Data))
            .col(timestamp_with_time_zone(Flows::ExpiresAt))
            .to_owned();
        manager.create_table(table).await?;
        manager.create_index(expires_at()).await
    }
}

fn expires_at() -> IndexCreateStatement {
    Index::create().name("flows_expires_at").table(Flows::Table).col(Flows::ExpiresAt).to_owned()
}

#[derive(DeriveIden)]
enum Flows {
    Table,
    Digest,
    Kind,
    Sealed,
    Data,
    ExpiresAt,
}
