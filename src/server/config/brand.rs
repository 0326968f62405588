use std::collections::BTreeMap;
use std::fmt::Display;
use std::sync::Arc;

use url::Url;

use super::AppUrl;
use super::reader::Reader;
use crate::domain::Email;
use crate::domain::brand::{Brand, Color, Colors, Frame, Links, Picture, Scheme, Shades};
use crate::server::brand::{Drawn, File, Files, PNG, css, picture, read};

/// What pages know of the brand, and what they load for it.
pub fn brand(r: &mut Reader, app_url: &AppUrl) -> (Arc<Brand>, Files) {
    let ours = Brand::default();
    let mut files = BTreeMap::new();
    let name = r.read("BRAND_NAME", ours.name, |text| {
        Brand::name(text).ok_or_else(|| "is not 1 to 40 characters in one line".to_owned())
    });
    let colors = colors(r);
    let sheet = File::new("text/css; charset=utf-8", css::css(&colors).into_bytes());
    let mut styles = Vec::new();
    if colors != Colors::default() {
        styles.push(sheet.href("/brand.css"));
    }
    files.insert("/brand.css", sheet);
    if let Some(own) = r.read("BRAND_CSS", None, |path| style(path).map(Some)) {
        styles.push(own.href("/brand/own.css"));
        files.insert("/brand/own.css", own);
    }
    let frame = r.read("BRAND_FRAME", Frame::default(), |text| match text {
        "arch" => Ok(Frame::Arch),
        "plain" => Ok(Frame::Plain),
        _ => Err("is neither arch nor plain".into()),
    });
    let logo = shown(r, "BRAND_LOGO", "/brand/logo", &mut files);
    let logo_dark = shown(r, "BRAND_LOGO_DARK", "/brand/logo-dark", &mut files);
    if logo.is_none() && logo_dark.is_some() {
        r.fault("BRAND_LOGO_DARK", "needs BRAND_LOGO, which is for the light");
    }
    let icon = shown(r, "BRAND_ICON", "/brand/icon", &mut files);
    let touch_icon = icon.clone().filter(|icon| icon.media_type == PNG);
    let icon = icon.unwrap_or_else(|| drawn_icon(&colors, &mut files));
    // Few of those who show it draw an SVG.
    let shared = logo.iter().chain(&touch_icon).find(|picture| picture.media_type == PNG);
    let shared = shared.map(|picture| format!("{}{}", app_url.origin(), picture.href));
    let links = links(r, app_url);
    let brand =
        Brand { name, colors, frame, logo, logo_dark, icon, touch_icon, shared, styles, links };
    (Arc::new(brand), Files::new(files))
}

fn colors(r: &mut Reader) -> Colors {
    let ours = Colors::default();
    let light = r.read("BRAND_COLOR", None, |text| color(text, Scheme::Light).map(Some));
    let dark = r.read("BRAND_COLOR_DARK", None, |text| color(text, Scheme::Dark).map(Some));
    Colors {
        light: light.unwrap_or(ours.light),
        dark: match (dark, light) {
            (Some(dark), _) => dark,
            (None, Some(light)) => Shades::in_the_dark(light.brand),
            (None, None) => ours.dark,
        },
    }
}

fn color(text: &str, scheme: Scheme) -> Result<Shades, String> {
    let brand = Color::parse(text)
        .ok_or_else(|| format!("is not a colour, such as #14594a or #fc0: {text}"))?;
    Shades::of(brand, scheme).map_err(|ratio| {
        format!(
            "{text} has too little contrast for text on it: {:.2}:1 with white and {:.2}:1 with \
             dark text, where 4.5:1 is needed (WCAG 2.2, 1.4.3). Make it darker or lighter",
            ratio.white, ratio.dark
        )
    })
}

fn style(path: &str) -> Result<File, String> {
    let bytes = read(path)?;
    if std::str::from_utf8(&bytes).is_err() {
        return Err(format!("names {path}, which is not UTF-8"));
    }
    Ok(File::new("text/css; charset=utf-8", bytes))
}

fn shown(
    r: &mut Reader,
    name: &str,
    path: &'static str,
    files: &mut BTreeMap<&'static str, File>,
) -> Option<Picture> {
    let Drawn { media_type, bytes, width, height } =
        r.read(name, None, |file| picture(file).map(Some))?;
    let file = File::new(media_type, bytes);
    let href = file.href(path);
    files.insert(path, file);
    Some(Picture { href, media_type, width, height })
}

/// Our arch, in the brand's colour.
fn drawn_icon(colors: &Colors, files: &mut BTreeMap<&'static str, File>) -> Picture {
    let ours = Brand::default().icon;
    if *colors == Colors::default() {
        return ours;
    }
    let Shades { brand, on_brand, .. } = colors.light;
    let svg = include_str!("../../../public/favicon.svg")
        .replace("#14594a", &brand.to_string())
        .replace("#fff\"", &format!("{on_brand}\""))
        .replace("#ffe2a0", &on_brand.to_string());
    let file = File::new(ours.media_type, svg.into_bytes());
    let href = file.href("/brand/icon");
    files.insert("/brand/icon", file);
    Picture { href, ..ours }
}

fn links(r: &mut Reader, app_url: &AppUrl) -> Links {
    let mut page = |name: &str| r.read(name, None, |text| web_page(text).map(Some));
    let (home, support_page) = (page("HOME_URL"), page("SUPPORT_URL"));
    let (terms, privacy, imprint) = (page("TERMS_URL"), page("PRIVACY_URL"), page("IMPRINT_URL"));
    let address = r.read("SUPPORT_EMAIL", None, |text| mailto(text).map(Some));
    if support_page.is_some() && address.is_some() {
        r.fault("SUPPORT_EMAIL", both("SUPPORT_URL"));
    }
    let is_ours = |home: &Url| home.origin().ascii_serialization() == app_url.origin();
    if home.as_ref().is_some_and(is_ours) {
        r.fault("HOME_URL", "is of the origin of APP_URL: / would lead to itself for ever");
    }
    let text = |url: Option<Url>| url.map(String::from);
    Links {
        home: text(home),
        support: text(support_page).or(address),
        terms: text(terms),
        privacy: text(privacy),
        imprint: text(imprint),
    }
}

/// A page, or an email address.
pub fn security_contact(r: &mut Reader) -> Option<String> {
    r.read("SECURITY_CONTACT", None, |text| {
        if text.contains("://") {
            return web_page(text).map(|url| Some(url.into()));
        }
        mailto(text).map(Some)
    })
}

/// What a `mailto:` would read as something else is in no address that people are told.
fn mailto(text: &str) -> Result<String, String> {
    let address = Email::parse(text).filter(|it| !it.as_str().contains(['?', '&', '%', '#']));
    let address = address.ok_or("is not an email address")?;
    Ok(format!("mailto:{}", address.as_str()))
}

fn both(other: &str) -> impl Display {
    format!("and {other} are both set: people are shown one of them")
}

/// Of http or https, without a name and a password.
fn web_page(text: &str) -> Result<Url, String> {
    let url =
        Url::parse(text).map_err(|_| "is not a URL, such as https://example.com".to_owned())?;
    if !["http", "https"].contains(&url.scheme()) {
        return Err("must be http:// or https://".into());
    }
    if !url.username().is_empty() || url.password().is_some() {
        return Err("must not hold a user name or password".into());
    }
    Ok(url)
}
