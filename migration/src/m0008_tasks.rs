//! Tasks: an example of a resource that is private to its owner.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{integer, string, text, timestamp_with_time_zone, uuid};

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let table = Table::create()
            .table(Tasks::Table)
            .col(uuid(Tasks::Id).primary_key())
            .col(uuid(Tasks::UserId))
            .col(string(Tasks::Title))
            .col(text(Tasks::Notes))
            .col(string(Tasks::Status))
            .col(integer(Tasks::Version))
            .col(timestamp_with_time_zone(Tasks::CreatedAt))
            .col(timestamp_with_time_zone(Tasks::UpdatedAt))
            .foreign_key(
                ForeignKey::create()
                    .from(Tasks::Table, Tasks::UserId)
                    .to(Users::Table, Users::Id)
                    .on_delete(ForeignKeyAction::Cascade),
            )
            .to_owned();
        manager.create_table(table).await?;
        let index = Index::create()
            .name("tasks_user_id")
            .table(Tasks::Table)
            .col(Tasks::UserId)
            .col(Tasks::Id)
            .to_owned();
        manager.create_index(index).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.drop_table(Table::drop().table(Tasks::Table).to_owned()).await
    }
}

#[derive(DeriveIden)]
enum Tasks {
    Table,
    Id,
    UserId,
    Title,
    Notes,
    Status,
    Version,
    CreatedAt,
    UpdatedAt,
}

#[derive(DeriveIden)]
enum Users {
    Table,
    Id,
}
