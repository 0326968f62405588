use std::fmt::Write;

use crate::domain::brand::{Colors, Shades};

/// The tokens of `style/tokens.css` that a brand's colours set anew.
pub fn css(colors: &Colors) -> String {
    format!(
        ":root{{{}}}\n@media (prefers-color-scheme:dark){{:root{{{}}}}}\n",
        tokens(&colors.light),
        tokens(&colors.dark)
    )
}

fn tokens(shades: &Shades) -> String {
    shades.tokens().iter().fold(String::new(), |mut all, (token, color)| {
        let _ = write!(all, "--{token}: {color};");
        all
    })
}
