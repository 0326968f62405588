use std::fmt;

/// A colour of sRGB, as `#rrggbb` or `#rgb` writes it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Color(pub [u8; 3]);

impl Color {
    pub const WHITE: Self = Self([255; 3]);
    pub const BLACK: Self = Self([0; 3]);

    pub fn parse(text: &str) -> Option<Self> {
        let digits = text.strip_prefix('#')?;
        let digits: Option<Vec<u8>> =
            digits.chars().map(|c| u8::try_from(c.to_digit(16)?).ok()).collect();
        let digits = digits?;
        let pairs: Vec<u8> = match digits.len() {
            3 => digits.iter().map(|digit| digit * 17).collect(),
            6 => digits.chunks_exact(2).map(|pair| pair[0] * 16 + pair[1]).collect(),
            _ => return None,
        };
        pairs.try_into().ok().map(Self)
    }

    /// From 1 to 21 (WCAG 2.2, "contrast ratio").
    pub fn contrast(self, other: Self) -> f64 {
        let (a, b) = (self.luminance(), other.luminance());
        (a.max(b) + 0.05) / (a.min(b) + 0.05)
    }

    /// So many hundredths of `other` in it.
    #[must_use]
    pub fn mixed(self, other: Self, hundredths: u8) -> Self {
        let (share, rest) = (u32::from(hundredths.min(100)), u32::from(100 - hundredths.min(100)));
        let mix = |a: u8, b: u8| {
            let sum = u32::from(a) * rest + u32::from(b) * share;
            u8::try_from((sum + 50) / 100).unwrap_or(u8::MAX)
        };
        Self(std::array::from_fn(|channel| mix(self.0[channel], other.0[channel])))
    }

    /// Relative luminance (WCAG 2.2).
    fn luminance(self) -> f64 {
        let [r, g, b] = self.0.map(|channel| {
            let channel = f64::from(channel) / 255.0;
            if channel <= 0.04045 { channel / 12.92 } else { ((channel + 0.055) / 1.055).powf(2.4) }
        });
        0.2126 * r + 0.7152 * g + 0.0722 * b
    }
}

impl fmt::Display for Color {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [r, g, b] = self.0;
        write!(f, "#{r:02x}{g:02x}{b:02x}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_colour_has_three_or_six_digits() {
        assert_eq!(Color::parse("#fc0").map(|it| it.to_string()).as_deref(), Some("#ffcc00"));
        assert_eq!(Color::parse("#14594A").map(|it| it.to_string()).as_deref(), Some("#14594a"));
        for bad in
            ["", "#", "fc0", "#fc", "#ffcc0", "#ffcc000", "#ggg", "red", "#é12", "#12345\u{661}"]
        {
            assert_eq!(Color::parse(bad), None, "{bad}");
        }
    }

    #[test]
    fn contrast_is_what_wcag_says() {
        let of = |text| Color::parse(text).expect(text);
        assert!((Color::BLACK.contrast(Color::WHITE) - 21.0).abs() < 1e-9);
        assert!((of("#777").contrast(Color::WHITE) - 4.478).abs() < 1e-3);
        assert!((of("#fc0").contrast(Color::WHITE) - 1.5).abs() < 0.02);
    }

    #[test]
    fn a_mixture_lies_between() {
        assert_eq!(Color::BLACK.mixed(Color::WHITE, 20), Color([51; 3]));
        assert_eq!(Color::BLACK.mixed(Color::WHITE, 0), Color::BLACK);
        assert_eq!(Color::BLACK.mixed(Color::WHITE, 200), Color::WHITE);
    }
}
