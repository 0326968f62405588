//! An SVG that can do nothing but be looked at: by a list of what may stand in it. All else is refused,
//! not taken out: what an owner sees is what they gave.

mod allowed;
#[cfg(test)]
mod tests;

use roxmltree::{Document, Node};

use allowed::{ATTRIBUTES, ELEMENTS, FUNCTIONS, LOOKS, has};

const NAMESPACE: &str = "http://www.w3.org/2000/svg";
const XLINK: &str = "http://www.w3.org/1999/xlink";
const XML: &str = "http://www.w3.org/XML/1998/namespace";

/// Deeper than any drawing, and less than what makes a reader of trees run out of stack.
const MAX_DEPTH: usize = 64;

/// Its width and height.
pub fn check(text: &str) -> Result<(u32, u32), String> {
    let document = Document::parse(text).map_err(|error| match error {
        roxmltree::Error::DtdDetected => "has a DOCTYPE".to_owned(),
        error => format!("is neither a PNG nor an SVG ({error})"),
    })?;
    let root = document.root_element();
    if !root.has_tag_name((NAMESPACE, "svg")) {
        return Err("is not an SVG: its root is no <svg> of its namespace".into());
    }
    for node in document.descendants() {
        if node.is_pi() {
            return Err(format!("{}: has a processing instruction", place(node)));
        }
        if node.is_element() {
            element(node).map_err(|what| format!("{}: {what}", place(node)))?;
        }
    }
    size(root).ok_or_else(|| "has neither a viewBox nor a width and a height".to_owned())
}

fn place(node: Node<'_, '_>) -> String {
    format!("in line {}", node.document().text_pos_at(node.range().start).row)
}

fn element(node: Node<'_, '_>) -> Result<(), String> {
    let name = node.tag_name().name();
    if node.tag_name().namespace() != Some(NAMESPACE) || !has(ELEMENTS, name) {
        return Err(format!("has a <{name}>, which a logo may not"));
    }
    if node.ancestors().count() > MAX_DEPTH {
        return Err("is nested too deeply".into());
    }
    for attribute in node.attributes() {
        let (name, value) = (attribute.name(), attribute.value());
        let fine = match (attribute.namespace(), name) {
            (None | Some(XLINK), "href") => is_inside(value),
            (Some(XML), "space" | "lang") => true,
            (None, "style") => is_style(value),
            (None, name) => {
                (has(ATTRIBUTES, name) || has(LOOKS, name) || is_label(name)) && is_value(value)
            }
            _ => false,
        };
        if !fine {
            return Err(format!("has {name}=\"{}\", which a logo may not", cut(value)));
        }
    }
    Ok(())
}

/// Only read out.
fn is_label(name: &str) -> bool {
    name == "aria-label" || name == "aria-hidden" || name == "aria-labelledby"
}

fn cut(value: &str) -> String {
    value.chars().take(40).collect()
}

/// Of this very file.
fn is_inside(target: &str) -> bool {
    target.starts_with('#')
}

fn is_style(style: &str) -> bool {
    style.split(';').map(str::trim).filter(|it| !it.is_empty()).all(|declaration| {
        let parts = declaration.split_once(':');
        parts.is_some_and(|(name, value)| has(LOOKS, name.trim()) && is_value(value))
    })
}

/// Nothing in it is fetched: of functions those that compute, and `url(#…)`; no escapes, which could
/// write others.
fn is_value(value: &str) -> bool {
    if value.contains(['\\', '@', '<']) || value.contains("/*") {
        return false;
    }
    let parts: Vec<&str> = value.split('(').collect();
    parts.windows(2).all(|pair| {
        let before = pair[0].trim_end();
        let is_word = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
        let name = &before[before.trim_end_matches(is_word).len()..];
        let inside = pair[1].trim_start().trim_start_matches(['"', '\'']);
        has(FUNCTIONS, name) || name == "url" && is_inside(inside)
    })
}

/// In whole pixels, as far as a picture's proportions need it.
fn size(root: Node<'_, '_>) -> Option<(u32, u32)> {
    let number = |text: &str| text.trim().trim_end_matches("px").parse::<f64>().ok();
    let of_box = || {
        let parts: Vec<f64> = root
            .attribute("viewBox")?
            .split([' ', ',', '\n', '\t'])
            .filter(|part| !part.is_empty())
            .map(number)
            .collect::<Option<_>>()?;
        match parts.as_slice() {
            &[_, _, width, height] => Some((width, height)),
            _ => None,
        }
    };
    let own = || Some((number(root.attribute("width")?)?, number(root.attribute("height")?)?));
    let (width, height) = of_box().or_else(own)?;
    let is_size = |side: f64| side.is_finite() && side > 0.0;
    if !is_size(width) || !is_size(height) {
        return None;
    }
    // 1,000 pixels a side are enough to tell a proportion by.
    let scale = 1_000.0 / width.max(height);
    let pixels = |side: f64| (1..=1_000).rev().find(|whole| f64::from(*whole) <= side * scale);
    Some((pixels(width).unwrap_or(1), pixels(height).unwrap_or(1)))
}
