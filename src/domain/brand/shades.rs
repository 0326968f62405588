use super::{Color, Colors};

/// What text needs on its ground (WCAG 2.2, 1.4.3).
pub const TEXT: f64 = 4.5;

/// What the edge of a control needs beside its ground (WCAG 2.2, 1.4.11).
const EDGE: f64 = 3.0;

/// Of text on a colour that white cannot be read on.
pub const DARK_TEXT: Color = Color([0x15, 0x20, 0x1c]);

/// Light or dark, as the reader's system asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scheme {
    Light,
    Dark,
}

/// All that follows from a brand's colour, by the names of `style/tokens.css`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Shades {
    /// As it was given.
    pub brand: Color,
    pub brand_hover: Color,
    /// Text on it.
    pub on_brand: Color,
    /// It as text: darker or lighter where that is needed to be read.
    pub brand_text: Color,
    pub brand_text_hover: Color,
    /// Around what is filled with it.
    pub brand_edge: Color,
    /// Around what has the keyboard, and what is to be noticed.
    pub focus: Color,
    pub wall: Color,
    pub ground: Color,
    pub surface: Color,
    pub line: Color,
    pub jamb: Color,
    pub arch: Color,
}

/// Neither white nor dark text can be read on it. Both ratios.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct TooLittleContrast {
    pub white: f64,
    pub dark: f64,
}

impl Shades {
    pub fn of(brand: Color, scheme: Scheme) -> Result<Self, TooLittleContrast> {
        let on_brand = text_on(brand)?;
        let tint = |grey: u8, hundredths| Color([grey; 3]).mixed(brand, hundredths);
        let [wall, ground, surface, line, jamb, arch] = match scheme {
            Scheme::Light => [
                tint(0xec, 4),
                tint(0xe2, 4),
                tint(0xfe, 1),
                tint(0xd8, 5),
                tint(0xd0, 6),
                tint(0xde, 5),
            ],
            Scheme::Dark => [
                tint(0x12, 4),
                tint(0x0c, 4),
                tint(0x1d, 3),
                tint(0x33, 5),
                tint(0x30, 18),
                tint(0x1c, 8),
            ],
        };
        let away = match scheme {
            Scheme::Light => Color::BLACK,
            Scheme::Dark => Color::WHITE,
        };
        let grounds = [wall, ground, surface];
        let readable = |ratio: f64| {
            let mixtures = (0..=100).step_by(4).map(|share| brand.mixed(away, share));
            let reads = |it: &Color| grounds.iter().all(|ground| it.contrast(*ground) >= ratio);
            mixtures.into_iter().find(reads).unwrap_or(away)
        };
        let brand_text = readable(TEXT);
        Ok(Self {
            brand,
            brand_hover: hover(brand, on_brand),
            on_brand,
            brand_text,
            brand_text_hover: brand_text.mixed(away, 25),
            brand_edge: readable(EDGE),
            focus: brand_text,
            wall,
            ground,
            surface,
            line,
            jamb,
            arch,
        })
    }

    /// By their names in the style sheet.
    pub fn tokens(&self) -> [(&'static str, Color); 13] {
        [
            ("brand", self.brand),
            ("brand-hover", self.brand_hover),
            ("on-brand", self.on_brand),
            ("brand-text", self.brand_text),
            ("brand-text-hover", self.brand_text_hover),
            ("brand-edge", self.brand_edge),
            ("focus", self.focus),
            ("wall", self.wall),
            ("ground", self.ground),
            ("surface", self.surface),
            ("line", self.line),
            ("jamb", self.jamb),
            ("arch", self.arch),
        ]
    }

    /// In the dark where no colour was given for it: lighter, until it stands out there.
    pub fn in_the_dark(brand: Color) -> Self {
        let lighter = (0..=100).step_by(4).map(|share| brand.mixed(Color::WHITE, share));
        let mut shades = lighter.filter_map(|it| Self::of(it, Scheme::Dark).ok());
        let stands_out = |it: &Self| it.brand.contrast(it.surface) >= TEXT;
        shades.find(stands_out).unwrap_or_else(|| Colors::default().dark)
    }
}

fn text_on(brand: Color) -> Result<Color, TooLittleContrast> {
    let (white, dark) = (brand.contrast(Color::WHITE), brand.contrast(DARK_TEXT));
    match (white >= TEXT, dark >= TEXT) {
        (true, _) => Ok(Color::WHITE),
        (false, true) => Ok(DARK_TEXT),
        (false, false) => Err(TooLittleContrast { white, dark }),
    }
}

/// Away from the text on it, as far as it takes to be seen: so it reads at least as well. What has no room
/// there (white under dark text, black under white) goes a little towards it.
fn hover(brand: Color, on_brand: Color) -> Color {
    let away = if on_brand == Color::WHITE { Color::BLACK } else { Color::WHITE };
    let mut further = (20..=60).step_by(10).map(|share| brand.mixed(away, share));
    let is_seen = |it: &Color| it.contrast(brand) >= 1.1;
    further.find(is_seen).unwrap_or_else(|| brand.mixed(on_brand, 12))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const QUIET: [Color; 2] = [Color([0x4d, 0x5b, 0x55]), Color([0xa3, 0xb2, 0xaa])];

    fn reads(shades: &Shades, quiet: Color) {
        let Shades { brand_hover, on_brand, brand_text, brand_text_hover, .. } = *shades;
        assert!(on_brand.contrast(shades.brand) >= TEXT, "{shades:?}");
        assert!(on_brand.contrast(brand_hover) >= TEXT, "{shades:?}");
        assert_ne!(brand_hover, shades.brand);
        for ground in [shades.wall, shades.ground, shades.surface] {
            for text in [brand_text, brand_text_hover, quiet] {
                assert!(text.contrast(ground) >= TEXT, "{text} on {ground} of {}", shades.brand);
            }
            assert!(shades.brand_edge.contrast(ground) >= EDGE, "{shades:?}");
        }
    }

    proptest! {
        #[test]
        fn whatever_the_colour_all_text_can_be_read(channels: [u8; 3]) {
            can_be_read(Color(channels));
        }
    }

    fn can_be_read(brand: Color) {
        reads(&Shades::in_the_dark(brand), QUIET[1]);
        match Shades::of(brand, Scheme::Light) {
            Ok(shades) => {
                assert_eq!(shades.brand, brand);
                reads(&shades, QUIET[0]);
                reads(&Shades::of(brand, Scheme::Dark).expect("by the colour alone"), QUIET[1]);
            }
            Err(TooLittleContrast { white, dark }) => assert!(white.max(dark) < TEXT),
        }
    }

    #[test]
    fn all_over_the_cube_of_colours_text_can_be_read() {
        let steps = || (0..=u8::MAX).step_by(15);
        for (red, green) in steps().flat_map(|red| steps().map(move |green| (red, green))) {
            steps().for_each(|blue| can_be_read(Color([red, green, blue])));
        }
        // Dark text, and hardly lighter under the pointer: white is not far enough away from it.
        can_be_read(Color([248, 0, 213]));
    }

    #[test]
    fn the_ends_of_the_scale_can_be_read_too() {
        for brand in [Color::BLACK, Color::WHITE] {
            reads(&Shades::of(brand, Scheme::Light).expect("readable"), QUIET[0]);
            reads(&Shades::of(brand, Scheme::Dark).expect("readable"), QUIET[1]);
        }
    }

    #[test]
    fn yellow_takes_dark_text_and_a_middle_grey_takes_none() {
        let of = |text| Shades::of(Color::parse(text).expect(text), Scheme::Light);
        assert_eq!(of("#fc0").map(|it| it.on_brand), Ok(DARK_TEXT));
        assert_eq!(of("#14594a").map(|it| it.on_brand), Ok(Color::WHITE));
        assert!(of("#777").is_err());
    }
}
