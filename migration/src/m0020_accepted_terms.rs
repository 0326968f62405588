//! Which terms somebody accepted by signing up, and when.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{text_null, timestamp_with_time_zone_null};

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for mut column in
            [text_null(Users::TermsUrl), timestamp_with_time_zone_null(Users::TermsAcceptedAt)]
        {
            let column = Table::alter().table(Users::Table).add_column(column.take()).to_owned();
            manager.alter_table(column).await?;
        }
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for column in [Users::TermsAcceptedAt, Users::TermsUrl] {
            let column = Table::alter().table(Users::Table).drop_column(column).to_owned();
            manager.alter_table(column).await?;
        }
        Ok(())
    }
}

#[derive(DeriveIden)]
enum Users {
    Table,
    TermsUrl,
    TermsAcceptedAt,
}
