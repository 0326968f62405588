//! What works and may be meant so, but is worth a warning: in the log at the start, and by
//! `config check`.

use std::net::IpAddr;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};

use ipnet::IpNet;

use super::config::Config;
use super::error::StartError;
use crate::domain::brand::{Color, Colors, Shades};
use crate::texts::Language;

/// Of group and others.
const BY_OTHERS: u32 = 0o077;

pub fn of(config: &Config) -> Vec<String> {
    let mut all = Vec::new();
    if config.app_url.is_local_http() {
        all.push(
            "APP_URL is http on this machine: cookies go without Secure, and only this machine is \
             answered"
                .to_owned(),
        );
    } else if !config.app_url.is_https() {
        all.push("ALLOW_INSECURE_HTTP: passwords and cookies can be read on the way".to_owned());
    }
    if config.mail.is_none() {
        all.push("no SMTP_URL: nobody can be told when their account is in trouble".to_owned());
    }
    for (name, shades) in colors(&config.brand.colors) {
        let white = shades.brand.contrast(Color::WHITE);
        if shades.on_brand != Color::WHITE {
            all.push(format!(
                "{name}: {} with white text has a contrast of {white:.2}:1, so dark text is used",
                shades.brand
            ));
        }
    }
    if config.brand.logo.is_some() && config.brand.logo_dark.is_none() {
        all.push(format!(
            "BRAND_LOGO without BRAND_LOGO_DARK: it is shown in dark pages too, on {}",
            config.brand.colors.dark.wall
        ));
    }
    if config.rate_limits.is_none() {
        all.push("RATE_LIMITS is off: passwords can be guessed without limit".to_owned());
    }
    all.extend(config.trusted_proxies.iter().filter(|net| is_too_wide(net)).map(|net| {
        format!(
            "TRUSTED_PROXIES holds {net}: strangers can write into X-Forwarded-For who they are, \
             and no rate limit holds them"
        )
    }));
    all.extend(config.languages.all().iter().filter_map(|it| lacks(it)));
    all.extend(open_to_others(config));
    all
}

/// Those that were set.
fn colors(colors: &Colors) -> impl Iterator<Item = (&'static str, Shades)> {
    let ours = Colors::default();
    let all =
        [("BRAND_COLOR", colors.light, ours.light), ("BRAND_COLOR_DARK", colors.dark, ours.dark)];
    let lighter = Shades::in_the_dark(colors.light.brand);
    all.into_iter()
        .filter(move |(_, is, was)| is != was && *is != lighter)
        .map(|(name, is, _)| (name, is))
}

fn lacks(language: &Language) -> Option<String> {
    let (tag, count) = (language.tag(), language.lacks().len());
    let first = language.lacks().first()?;
    Some(format!(
        "TEXTS_DIR: {tag} lacks {count} texts, `{first}` among them: they come in English"
    ))
}

/// With `STRICT_PERMISSIONS` a file that others can read stops the start.
pub fn refuse(config: &Config) -> Result<(), StartError> {
    let open = open_to_others(config);
    if config.strict_permissions && !open.is_empty() {
        return Err(StartError::Other(format!(
            "STRICT_PERMISSIONS is on:\n  {}",
            open.join("\n  ")
        )));
    }
    Ok(())
}

/// Wider than any network of one owner's (`10.0.0.0/8` and `fc00::/7`): it holds addresses of strangers.
fn is_too_wide(net: &IpNet) -> bool {
    match net.addr() {
        IpAddr::V4(_) => net.prefix_len() < 8,
        IpAddr::V6(ip) => {
            // ::ffff:0:0/96 is all of IPv4.
            let mapped = ip.to_ipv4_mapped().is_some() && net.prefix_len() < 96 + 8;
            mapped || net.prefix_len() < 7
        }
    }
}

/// The settings, the secret key that was made beside the embedded database, and that database: those
/// that are there, and that others than their owner can read or write. A sentence each.
fn open_to_others(config: &Config) -> Vec<String> {
    let settings = Some(PathBuf::from(".env"));
    let key = config.database_url.beside("secret.key").filter(|_| config.secret_keys.is_empty());
    let database = config.database_url.file().map(Path::to_path_buf);
    [settings, key, database]
        .into_iter()
        .flatten()
        .filter(|file| is_open_to_others(file))
        .map(|file| {
            let file = file.display();
            format!("{file} can be read by others than its owner: chmod 600 {file}")
        })
        .collect()
}

fn is_open_to_others(file: &Path) -> bool {
    file.metadata().is_ok_and(|about| about.permissions().mode() & BY_OTHERS != 0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_network_that_holds_strangers_is_too_wide() {
        let wide = ["0.0.0.0/0", "0.0.0.0/1", "128.0.0.0/1", "::/0", "2000::/3", "::ffff:0:0/96"];
        for net in wide {
            assert!(is_too_wide(&net.parse().expect("a network")), "{net}");
        }
        for net in ["10.0.0.0/8", "172.16.0.0/12", "127.0.0.1/32", "fc00::/7", "::1/128"] {
            assert!(!is_too_wide(&net.parse().expect("a network")), "{net}");
        }
    }
}
