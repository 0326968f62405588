//! `bücher.example` and `xn--bcher-kva.example` are one domain (IDNA, UTS 46): from here on the key of an
//! address has it in ASCII, and people see it in Unicode.
//!
//! Where two accounts turn out to have one address, the confirmed one, else the older, gets the key. The
//! other keeps its spelling and everything else; its key becomes one that nobody can type, so that the
//! program can list it.

use idna::AsciiDenyList;
use idna::uts46::{DnsLength, Hyphens, Uts46};
use sea_orm_migration::prelude::*;
use sea_orm_migration::sea_orm::QueryResult;
use sea_orm_migration::sea_orm::prelude::Uuid;

#[derive(DeriveMigrationName)]
pub struct Migration;

/// How the key of a double begins; by its spaces, no address that somebody types has such a key.
const DOUBLE: &str = "double of ";

/// Rows that are looked at together.
const PAGE: u64 = 1000;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let mut after = None;
        loop {
            let users = page(manager, Users::Table, &USERS, after).await?;
            let Some(last) = users.last() else { break };
            after = Some(last.try_get("", "id")?);
            for user in &users {
                key(manager, user).await?;
            }
        }
        // When it is known who keeps their spelling.
        let mut after = None;
        loop {
            let users = page(manager, Users::Table, &USERS, after).await?;
            let Some(last) = users.last() else { break };
            after = Some(last.try_get("", "id")?);
            for user in &users {
                show(manager, user).await?;
            }
        }
        let mut after = None;
        loop {
            let secrets = page(manager, MailSecrets::Table, &SECRETS, after).await?;
            let Some(last) = secrets.last() else { break };
            after = Some(last.try_get("", "id")?);
            for secret in &secrets {
                let key: String = secret.try_get("", "address_key")?;
                let Some(new) = canonical(&key).filter(|new| *new != key) else { continue };
                let id: Uuid = secret.try_get("", "id")?;
                let update = Query::update()
                    .table(MailSecrets::Table)
                    .value(MailSecrets::AddressKey, new)
                    .and_where(Expr::col(MailSecrets::Id).eq(id))
                    .to_owned();
                manager.get_connection().execute(&update).await?;
            }
        }
        Ok(())
    }

    /// Either spelling is a key to what was before.
    async fn down(&self, _: &SchemaManager) -> Result<(), DbErr> {
        Ok(())
    }
}

const USERS: [Users; 4] = [Users::LoginKey, Users::Login, Users::EmailKey, Users::Email];
const SECRETS: [MailSecrets; 1] = [MailSecrets::AddressKey];

async fn page<T, C>(
    manager: &SchemaManager<'_>,
    table: T,
    columns: &[C],
    after: Option<Uuid>,
) -> Result<Vec<QueryResult>, DbErr>
where
    T: IntoIden + 'static,
    C: IntoIden + Copy + 'static,
{
    let mut select = Query::select();
    select.column("id").columns(columns.iter().copied()).from(table.into_iden());
    if let Some(after) = after {
        select.and_where(Expr::col("id").gt(after));
    }
    select.order_by("id", Order::Asc).limit(PAGE);
    manager.get_connection().query_all(&select).await
}

/// The key of an address in its one spelling; `None`: its domain has none, so it stays.
fn canonical(key: &str) -> Option<String> {
    let (local, domain) = key.rsplit_once('@')?;
    Some(format!("{local}@{}", ascii(domain)?))
}

fn ascii(domain: &str) -> Option<String> {
    let length = DnsLength::VerifyAllowRootDot;
    let ascii =
        Uts46::new().to_ascii(domain.as_bytes(), AsciiDenyList::URL, Hyphens::Allow, length);
    Some(ascii.ok()?.trim_end_matches('.').to_owned())
}

async fn key(manager: &SchemaManager<'_>, user: &QueryResult) -> Result<(), DbErr> {
    let old: Option<String> = user.try_get("", "email_key")?;
    let Some(old) = old else { return Ok(()) };
    let Some(new) = canonical(&old).filter(|new| *new != old) else { return Ok(()) };
    let id: Uuid = user.try_get("", "id")?;
    let both = Query::select()
        .columns([Users::Id, Users::LoginKey, Users::EmailKey])
        .from(Users::Table)
        .and_where(Expr::col(Users::EmailKey).eq(&new).or(Expr::col(Users::Id).eq(id)))
        .order_by(Users::EmailVerified, Order::Desc)
        .order_by(Users::CreatedAt, Order::Asc)
        .order_by(Users::Id, Order::Asc)
        .to_owned();
    let both = manager.get_connection().query_all(&both).await?;
    // The last first: a key is given up before it is taken.
    for (place, account) in both.iter().enumerate().rev() {
        let id: Uuid = account.try_get("", "id")?;
        let key = if place == 0 { new.clone() } else { format!("{DOUBLE}{new} {id}") };
        let (login_key, email_key): (String, String) =
            (account.try_get("", "login_key")?, account.try_get("", "email_key")?);
        let mut update = Query::update();
        update.table(Users::Table).value(Users::EmailKey, key.as_str());
        if login_key == email_key {
            update.value(Users::LoginKey, key.as_str());
        }
        update.and_where(Expr::col(Users::Id).eq(id));
        manager.get_connection().execute(&update).await?;
    }
    Ok(())
}

/// An address that was typed in ASCII, as browsers send it. One that is a double keeps its spelling.
async fn show(manager: &SchemaManager<'_>, user: &QueryResult) -> Result<(), DbErr> {
    let (login, email): (String, Option<String>) =
        (user.try_get("", "login")?, user.try_get("", "email")?);
    let key: Option<String> = user.try_get("", "email_key")?;
    let Some(email) = email else { return Ok(()) };
    if key.is_some_and(|key| key.starts_with(DOUBLE)) {
        return Ok(());
    }
    let Some((local, domain)) = email.rsplit_once('@') else { return Ok(()) };
    let (unicode, valid) = idna::domain_to_unicode(domain);
    if !domain.to_lowercase().contains("xn--") || valid.is_err() {
        return Ok(());
    }
    let shown = format!("{local}@{unicode}");
    let id: Uuid = user.try_get("", "id")?;
    let mut update = Query::update();
    update.table(Users::Table).value(Users::Email, shown.as_str());
    if login == email {
        update.value(Users::Login, shown.as_str());
    }
    update.and_where(Expr::col(Users::Id).eq(id));
    manager.get_connection().execute(&update).await.map(drop)
}

#[derive(Clone, Copy, DeriveIden)]
enum Users {
    Table,
    Id,
    Login,
    LoginKey,
    Email,
    EmailKey,
    EmailVerified,
    CreatedAt,
}

#[derive(Clone, Copy, DeriveIden)]
enum MailSecrets {
    Table,
    Id,
    AddressKey,
}
