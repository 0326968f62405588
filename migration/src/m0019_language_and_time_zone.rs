//! In which language and time zone people read, where they chose.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::text_null;

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for column in [Users::Language, Users::TimeZone] {
            let column =
                Table::alter().table(Users::Table).add_column(text_null(column)).to_owned();
            manager.alter_table(column).await?;
        }
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for column in [Users::TimeZone, Users::Language] {
            let column = Table::alter().table(Users::Table).drop_column(column).to_owned();
            manager.alter_table(column).await?;
        }
        Ok(())
    }
}

#[derive(DeriveIden)]
enum Users {
    Table,
    Language,
    TimeZone,
}
