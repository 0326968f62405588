//! Rate-limit buckets whose times are numbers, so that the database can do their arithmetic; whether
//! an account was ever signed in to; and an index for each delete that had none.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{big_integer, big_integer_null, boolean, integer};

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    /// What was in the buckets is forgotten: they were about accounts, and are about names now.
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.drop_table(Table::drop().table(ThrottleBuckets::Table).to_owned()).await?;
        manager.create_table(buckets()).await?;
        // An account that is older than this column counts as signed in to.
        let signed_in = Table::alter()
            .table(Users::Table)
            .add_column(boolean(Users::SignedIn).default(true))
            .to_owned();
        manager.alter_table(signed_in).await?;
        for index in indexes() {
            manager.create_index(index).await?;
        }
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for (name, table) in [
            ("users_signed_in", Users::Table.into_iden()),
            ("mail_secrets_created_at", MailSecrets::Table.into_iden()),
            ("outbox_failed_at", Outbox::Table.into_iden()),
            ("outbox_user_id", Outbox::Table.into_iden()),
        ] {
            manager.drop_index(Index::drop().name(name).table(table).to_owned()).await?;
        }
        let column = Table::alter().table(Users::Table).drop_column(Users::SignedIn).to_owned();
        manager.alter_table(column).await?;
        manager.drop_table(Table::drop().table(ThrottleBuckets::Table).to_owned()).await?;
        manager.create_table(former_buckets()).await?;
        manager.create_index(expiry()).await
    }
}

/// Times are microseconds since 1970.
fn buckets() -> TableCreateStatement {
    Table::create()
        .table(ThrottleBuckets::Table)
        .col(ColumnDef::new(ThrottleBuckets::Id).big_integer().not_null().primary_key())
        .col(big_integer_null(ThrottleBuckets::EmptiedWith))
        .col(big_integer(ThrottleBuckets::SpentUntil))
        .col(big_integer(ThrottleBuckets::DrawnAt))
        .col(integer(ThrottleBuckets::Failures))
        .col(boolean(ThrottleBuckets::Told))
        .col(big_integer(ThrottleBuckets::ExpiresAt))
        .to_owned()
}

fn indexes() -> [IndexCreateStatement; 6] {
    let emptied_with = Index::create()
        .name("throttle_buckets_emptied_with")
        .table(ThrottleBuckets::Table)
        .col(ThrottleBuckets::EmptiedWith)
        .to_owned();
    let signed_in = Index::create()
        .name("users_signed_in")
        .table(Users::Table)
        .col(Users::SignedIn)
        .col(Users::CreatedAt)
        .to_owned();
    let created_at = Index::create()
        .name("mail_secrets_created_at")
        .table(MailSecrets::Table)
        .col(MailSecrets::CreatedAt)
        .to_owned();
    let failed_at = Index::create()
        .name("outbox_failed_at")
        .table(Outbox::Table)
        .col(Outbox::FailedAt)
        .to_owned();
    let user_id =
        Index::create().name("outbox_user_id").table(Outbox::Table).col(Outbox::UserId).to_owned();
    [expiry(), emptied_with, signed_in, created_at, failed_at, user_id]
}

fn expiry() -> IndexCreateStatement {
    Index::create()
        .name("throttle_buckets_expires_at")
        .table(ThrottleBuckets::Table)
        .col(ThrottleBuckets::ExpiresAt)
        .to_owned()
}

/// As `m0003` made it.
fn former_buckets() -> TableCreateStatement {
    Table::create()
        .table(ThrottleBuckets::Table)
        .col(ColumnDef::new(ThrottleBuckets::Id).big_integer().not_null().primary_key())
        .col(big_integer_null(ThrottleBuckets::Account))
        .col(ColumnDef::new(ThrottleBuckets::SpentUntil).timestamp_with_time_zone().not_null())
        .col(ColumnDef::new(ThrottleBuckets::DrawnAt).timestamp_with_time_zone().not_null())
        .col(integer(ThrottleBuckets::Failures))
        .col(boolean(ThrottleBuckets::Told))
        .col(ColumnDef::new(ThrottleBuckets::ExpiresAt).timestamp_with_time_zone().not_null())
        .to_owned()
}

#[derive(DeriveIden)]
enum ThrottleBuckets {
    Table,
    Id,
    Account,
    EmptiedWith,
    SpentUntil,
    DrawnAt,
    Failures,
    Told,
    ExpiresAt,
}

#[derive(DeriveIden)]
enum Users {
    Table,
    SignedIn,
    CreatedAt,
}

#[derive(DeriveIden)]
enum MailSecrets {
    Table,
    CreatedAt,
}

#[derive(DeriveIden)]
enum Outbox {
    Table,
    UserId,
    FailedAt,
}
