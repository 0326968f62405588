//! Emails that people wait for go out before those that only tell, and whoever asks for many waits behind
//! those who ask for few.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{big_integer, small_integer};

#[derive(DeriveMigrationName)]
pub struct Migration;

/// Kinds that nobody waits for, as they are when this is released.
const TOLD: [&str; 6] = [
    "new_device",
    "password_changed",
    "token_reused",
    "password_reset",
    "undo_email_change",
    "not_mine",
];

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for column in [
            small_integer(Outbox::Urgency).default(0).to_owned(),
            big_integer(Outbox::Asker).default(0).to_owned(),
            big_integer(Outbox::Turn).default(0).to_owned(),
        ] {
            let add = Table::alter().table(Outbox::Table).add_column(column).to_owned();
            manager.alter_table(add).await?;
        }
        let told = Query::update()
            .table(Outbox::Table)
            .value(Outbox::Urgency, 1)
            .and_where(Expr::col(Outbox::Kind).is_in(TOLD))
            .to_owned();
        manager.get_connection().execute(&told).await?;
        let order = Index::create()
            .name("outbox_order")
            .table(Outbox::Table)
            .col(Outbox::SentAt)
            .col(Outbox::FailedAt)
            .col(Outbox::Urgency)
            .col(Outbox::Turn)
            .to_owned();
        manager.create_index(order).await?;
        let asker = Index::create()
            .name("outbox_asker")
            .table(Outbox::Table)
            .col(Outbox::Asker)
            .col(Outbox::Kind)
            .col(Outbox::Turn)
            .to_owned();
        manager.create_index(asker).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for index in ["outbox_asker", "outbox_order"] {
            manager.drop_index(Index::drop().name(index).table(Outbox::Table).to_owned()).await?;
        }
        for column in [Outbox::Turn, Outbox::Asker, Outbox::Urgency] {
            let drop = Table::alter().table(Outbox::Table).drop_column(column).to_owned();
            manager.alter_table(drop).await?;
        }
        Ok(())
    }
}

#[derive(DeriveIden)]
enum Outbox {
    Table,
    Kind,
    SentAt,
    FailedAt,
    Urgency,
    Asker,
    Turn,
}
