//! Accounts, signed-in sessions, and the short-lived state of forms.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{
    big_integer, binary_len, boolean, json, string, string_null, text, text_null,
    timestamp_with_time_zone, timestamp_with_time_zone_null, uuid,
};

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    /// Whole or not at all, also when the machine stops half-way.
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.create_table(users()).await?;
        manager.create_table(sessions()).await?;
        for index in [
            index(Sessions::Table, Sessions::UserId, "sessions_user_id"),
            index(Sessions::Table, Sessions::EndedAt, "sessions_ended_at"),
            index(Sessions::Table, Sessions::ExpiresAt, "sessions_expires_at"),
        ] {
            manager.create_index(index).await?;
        }
        manager.create_table(flows()).await?;
        manager.create_index(index(Flows::Table, Flows::ExpiresAt, "flows_expires_at")).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.drop_table(Table::drop().table(Flows::Table).to_owned()).await?;
        manager.drop_table(Table::drop().table(Sessions::Table).to_owned()).await?;
        manager.drop_table(Table::drop().table(Users::Table).to_owned()).await
    }
}

fn users() -> TableCreateStatement {
    Table::create()
        .table(Users::Table)
        .col(uuid(Users::Id).primary_key())
        .col(string(Users::Login))
        .col(string(Users::LoginKey).unique_key())
        .col(string_null(Users::Email))
        .col(boolean(Users::EmailVerified).default(false))
        .col(text(Users::PasswordHash))
        .col(json(Users::Roles))
        .col(timestamp_with_time_zone(Users::CreatedAt))
        .to_owned()
}

fn sessions() -> TableCreateStatement {
    Table::create()
        .table(Sessions::Table)
        .col(uuid(Sessions::Id).primary_key())
        .col(uuid(Sessions::UserId))
        .col(binary_len(Sessions::Salt, 16))
        .col(big_integer(Sessions::Counter))
        .col(big_integer(Sessions::PreviousCounter))
        .col(big_integer(Sessions::ConfirmedCounter))
        .col(timestamp_with_time_zone(Sessions::RotatedAt))
        .col(timestamp_with_time_zone(Sessions::CreatedAt))
        .col(timestamp_with_time_zone(Sessions::ExpiresAt))
        .col(timestamp_with_time_zone(Sessions::LastSeenAt))
        .col(string(Sessions::Ip))
        .col(text_null(Sessions::UserAgent))
        .col(boolean(Sessions::Persistent))
        .col(string(Sessions::Transport))
        .col(timestamp_with_time_zone(Sessions::AuthTime))
        .col(json(Sessions::Amr))
        .col(timestamp_with_time_zone_null(Sessions::EndedAt))
        .col(string_null(Sessions::EndReason))
        .foreign_key(
            ForeignKey::create()
                .from(Sessions::Table, Sessions::UserId)
                .to(Users::Table, Users::Id)
                .on_delete(ForeignKeyAction::Cascade),
        )
        .to_owned()
}

fn flows() -> TableCreateStatement {
    Table::create()
        .table(Flows::Table)
        .col(ColumnDef::new(Flows::Digest).binary_len(32).not_null().primary_key())
        .col(text(Flows::Data))
        .col(timestamp_with_time_zone(Flows::ExpiresAt))
        .to_owned()
}

fn index<T, C>(table: T, column: C, name: &str) -> IndexCreateStatement
where
    T: IntoIden + 'static,
    C: IntoIden + 'static,
{
    Index::create().name(name).table(table.into_iden()).col(column.into_iden()).to_owned()
}

#[derive(DeriveIden)]
enum Users {
    Table,
    Id,
    Login,
    LoginKey,
    Email,
    EmailVerified,
    PasswordHash,
    Roles,
    CreatedAt,
}

#[derive(DeriveIden)]
enum Sessions {
    Table,
    Id,
    UserId,
    Salt,
    Counter,
    PreviousCounter,
    ConfirmedCounter,
    RotatedAt,
    CreatedAt,
    ExpiresAt,
    LastSeenAt,
    Ip,
    UserAgent,
    Persistent,
    Transport,
    AuthTime,
    Amr,
    EndedAt,
    EndReason,
}

#[derive(DeriveIden)]
enum Flows {
    Table,
    Digest,
    Data,
    ExpiresAt,
}
