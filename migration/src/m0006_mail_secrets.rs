//! Links and codes in letters, and an address that is one account's, whatever its login is.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{
    binary_len, binary_len_null, boolean, integer, string, string_null, timestamp_with_time_zone,
    timestamp_with_time_zone_null, uuid,
};
use sea_orm_migration::sea_orm::prelude::Uuid;

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let column =
            Table::alter().table(Users::Table).add_column(string_null(Users::EmailKey)).to_owned();
        manager.alter_table(column).await?;
        fill(manager).await?;
        let unique = Index::create()
            .name("users_email_key")
            .table(Users::Table)
            .col(Users::EmailKey)
            .unique()
            .to_owned();
        manager.create_index(unique).await?;
        manager.create_table(mail_secrets()).await?;
        for (name, column) in [
            ("mail_secrets_user_id", MailSecrets::UserId),
            ("mail_secrets_address_key", MailSecrets::AddressKey),
            ("mail_secrets_expires_at", MailSecrets::ExpiresAt),
        ] {
            let index = Index::create().name(name).table(MailSecrets::Table).col(column).to_owned();
            manager.create_index(index).await?;
        }
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.drop_table(Table::drop().table(MailSecrets::Table).to_owned()).await?;
        let unique = Index::drop().name("users_email_key").table(Users::Table).to_owned();
        manager.drop_index(unique).await?;
        let column = Table::alter().table(Users::Table).drop_column(Users::EmailKey).to_owned();
        manager.alter_table(column).await
    }
}

/// Until now an address was always the login; its key folds no more than case, as that of a login does.
async fn fill(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let all = Query::select()
        .columns([Users::Id, Users::Email])
        .from(Users::Table)
        .and_where(Expr::col(Users::Email).is_not_null())
        .to_owned();
    let db = manager.get_connection();
    for row in db.query_all(&all).await? {
        let (id, email): (Uuid, String) = (row.try_get("", "id")?, row.try_get("", "email")?);
        let key = email.to_lowercase();
        let update = Query::update()
            .table(Users::Table)
            .value(Users::EmailKey, key.as_str())
            .value(Users::LoginKey, key.as_str())
            .and_where(Expr::col(Users::Id).eq(id))
            .to_owned();
        db.execute(&update).await?;
    }
    Ok(())
}

fn mail_secrets() -> TableCreateStatement {
    Table::create()
        .table(MailSecrets::Table)
        .col(uuid(MailSecrets::Id).primary_key())
        .col(uuid(MailSecrets::UserId))
        .col(string(MailSecrets::Purpose))
        .col(string(MailSecrets::Address))
        .col(string(MailSecrets::AddressKey))
        .col(binary_len(MailSecrets::LinkDigest, 32).unique_key())
        .col(binary_len_null(MailSecrets::CodeMac, 32))
        .col(integer(MailSecrets::CodeTries))
        .col(boolean(MailSecrets::OwnerOnly))
        .col(timestamp_with_time_zone(MailSecrets::CodeExpiresAt))
        .col(timestamp_with_time_zone(MailSecrets::CreatedAt))
        .col(timestamp_with_time_zone(MailSecrets::ExpiresAt))
        .col(timestamp_with_time_zone_null(MailSecrets::UsedAt))
        .col(timestamp_with_time_zone_null(MailSecrets::VoidAt))
        .foreign_key(
            ForeignKey::create()
                .from(MailSecrets::Table, MailSecrets::UserId)
                .to(Users::Table, Users::Id)
                .on_delete(ForeignKeyAction::Cascade),
        )
        .to_owned()
}

#[derive(DeriveIden)]
enum MailSecrets {
    Table,
    Id,
    UserId,
    Purpose,
    Address,
    AddressKey,
    LinkDigest,
    CodeMac,
    CodeTries,
    OwnerOnly,
    CodeExpiresAt,
    CreatedAt,
    ExpiresAt,
    UsedAt,
    VoidAt,
}

#[derive(DeriveIden)]
enum Users {
    Table,
    Id,
    LoginKey,
    Email,
    EmailKey,
}
