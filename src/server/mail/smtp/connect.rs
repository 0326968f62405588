use std::time::Duration;

use lettre::transport::smtp::Error;
use lettre::transport::smtp::authentication::DEFAULT_MECHANISMS;
use lettre::transport::smtp::client::{AsyncSmtpConnection, Tls};
use tokio::time::timeout;

use super::{About, Refusal, in_full};
use crate::server::config::Relay;

/// From the first packet to the answer to `AUTH`. RFC 5321 §4.5.3.2.1 gives the greeting alone five
/// minutes, for servers of another time.
const PATIENCE: Duration = Duration::from_mins(2);

/// Greeted, encrypted as the settings ask, and signed in.
pub async fn connect(relay: &Relay) -> Result<AsyncSmtpConnection, Refusal> {
    let refused = |error| Refusal { error, about: About::Server };
    match timeout(PATIENCE, open(relay)).await {
        Ok(Ok(connection)) => Ok(connection),
        Ok(Err(error)) => Err(refused(in_full(&error))),
        Err(_) => Err(refused("the mail server did not answer in time".into())),
    }
}

async fn open(relay: &Relay) -> Result<AsyncSmtpConnection, Error> {
    let wrapper = match &relay.tls {
        Tls::Wrapper(tls) => Some(tls.clone()),
        _ => None,
    };
    let server = (relay.host.as_str(), relay.port);
    let mut connection =
        AsyncSmtpConnection::connect_tokio1(server, None, &relay.hello, wrapper, None).await?;
    match &relay.tls {
        Tls::Required(tls) => connection.starttls(tls.clone(), &relay.hello).await?,
        Tls::Opportunistic(tls) if connection.can_starttls() => {
            connection.starttls(tls.clone(), &relay.hello).await?;
        }
        _ => {}
    }
    if let Some(credentials) = &relay.credentials {
        connection.auth(DEFAULT_MECHANISMS, credentials).await?;
    }
    Ok(connection)
}
