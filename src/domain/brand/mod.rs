//! Whose front door this is: the one place that knows the name, the colours, the pictures and the
//! addresses that its owner has set.

mod color;
mod shades;

pub use color::Color;
pub use shades::{DARK_TEXT, Scheme, Shades, TEXT, TooLittleContrast};

/// Where no name is set.
const OURS: &str = "Vestibule";

/// Characters of a name.
const NAME_MAX: usize = 40;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Brand {
    pub name: String,
    pub colors: Colors,
    pub frame: Frame,
    /// Stands where the name would.
    pub logo: Option<Picture>,
    pub logo_dark: Option<Picture>,
    /// In the browser's tab.
    pub icon: Picture,
    /// On a phone's start screen.
    pub touch_icon: Option<Picture>,
    /// By its whole address: what a chat shows beside a link to a page.
    pub shared: Option<String>,
    /// Style sheets after ours, in this order.
    pub styles: Vec<String>,
    pub links: Links,
}

/// In the light and in the dark.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Colors {
    pub light: Shades,
    pub dark: Shades,
}

/// What a card of a page with one thing to do looks like.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Frame {
    #[default]
    Arch,
    Plain,
}

/// A picture that is served as a file, and its size in CSS pixels.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Picture {
    pub href: String,
    pub media_type: &'static str,
    pub width: u32,
    pub height: u32,
}

/// Pages of the owner, elsewhere.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Links {
    pub home: Option<String>,
    /// A page, or `mailto:` and an address.
    pub support: Option<String>,
    pub terms: Option<String>,
    pub privacy: Option<String>,
    pub imprint: Option<String>,
}

impl Brand {
    /// A name that can stand in a title, in a subject and in a sentence.
    pub fn name(text: &str) -> Option<String> {
        let text = text.trim();
        let fits = (1..=NAME_MAX).contains(&text.chars().count());
        let is_text = !text.chars().any(is_invisible);
        (fits && is_text).then(|| text.to_owned())
    }

    /// Behind what a page is about; with nothing to be about, the name alone.
    pub fn title(&self, page: &str) -> String {
        if page.is_empty() { self.name.clone() } else { format!("{page} · {}", self.name) }
    }
}

impl Default for Colors {
    /// Our own green, as `style/tokens.css` has it.
    fn default() -> Self {
        Self {
            light: Shades {
                brand: Color([0x14, 0x59, 0x4a]),
                brand_hover: Color([0x0c, 0x42, 0x36]),
                on_brand: Color::WHITE,
                brand_text: Color([0x14, 0x59, 0x4a]),
                brand_text_hover: Color([0x0c, 0x42, 0x36]),
                brand_edge: Color([0x14, 0x59, 0x4a]),
                focus: Color([0x96, 0x64, 0x0c]),
                wall: Color([0xe9, 0xed, 0xe9]),
                ground: Color([0xdc, 0xe3, 0xdd]),
                surface: Color([0xfd, 0xfe, 0xfc]),
                line: Color([0xd3, 0xdb, 0xd5]),
                jamb: Color([0xcb, 0xd6, 0xce]),
                arch: Color([0xda, 0xe2, 0xdc]),
            },
            dark: Shades {
                brand: Color([0x7f, 0xd0, 0xb4]),
                brand_hover: Color([0xa3, 0xe2, 0xcb]),
                on_brand: Color([0x06, 0x23, 0x1b]),
                brand_text: Color([0x7f, 0xd0, 0xb4]),
                brand_text_hover: Color([0xa3, 0xe2, 0xcb]),
                brand_edge: Color([0x7f, 0xd0, 0xb4]),
                focus: Color([0xe0, 0xb2, 0x64]),
                wall: Color([0x0f, 0x16, 0x14]),
                ground: Color([0x0a, 0x10, 0x0e]),
                surface: Color([0x19, 0x22, 0x1f]),
                line: Color([0x2c, 0x38, 0x33]),
                jamb: Color([0x25, 0x47, 0x3c]),
                arch: Color([0x16, 0x21, 0x1d]),
            },
        }
    }
}

impl Default for Brand {
    fn default() -> Self {
        Self {
            name: OURS.to_owned(),
            colors: Colors::default(),
            frame: Frame::default(),
            logo: None,
            logo_dark: None,
            icon: Picture::ours(),
            touch_icon: None,
            shared: None,
            styles: Vec::new(),
            links: Links::default(),
        }
    }
}

impl Picture {
    fn ours() -> Self {
        Self { href: "/favicon.svg".to_owned(), media_type: "image/svg+xml", width: 32, height: 32 }
    }
}

/// Controls, and what changes the direction of the text around it or cannot be seen.
fn is_invisible(c: char) -> bool {
    c.is_control()
        || matches!(
            c,
            '\u{ad}' | '\u{61c}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}'
        )
        || matches!(c, '\u{2060}'..='\u{206f}' | '\u{feff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn our_own_colours_are_those_of_the_style_sheet() {
        let (light, dark) = include_str!("../../../style/tokens.css")
            .split_once("@media (prefers-color-scheme: dark)")
            .expect("both");
        let Colors { light: in_light, dark: in_dark } = Colors::default();
        for (sheet, shades) in [(light, in_light), (dark, in_dark)] {
            for (token, color) in shades.tokens() {
                let line = sheet.split(&format!("--{token}: ")).nth(1).expect(token);
                let value = line.split(';').next().and_then(Color::parse);
                assert_eq!(value, Some(color), "{token}");
            }
        }
    }

    #[test]
    fn a_name_is_one_line_of_forty_characters() {
        let long = "阿克梅".repeat(13);
        for good in ["Acme", " Acme & Söhne ", "A", long.as_str()] {
            assert_eq!(Brand::name(good).as_deref(), Some(good.trim()), "{good}");
        }
        let too_long = "a".repeat(41);
        for bad in ["", "  ", "A\nB", "A\u{0}", "A\u{202e}B", "A\u{200b}B", too_long.as_str()] {
            assert_eq!(Brand::name(bad), None, "{bad:?}");
        }
    }
}
