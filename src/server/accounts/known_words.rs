//! Words that whoever attacks an account knows already: the product's name, the site's, the account's
//! own (ASVS 6.1.2, 6.2.11).

use std::collections::BTreeSet;

/// In characters. Shorter ones ("ada", "com") stand in many good passwords by chance.
const WORD_MIN: usize = 4;

const PRODUCT: &str = "vestibule";

/// How many characters of a password are part of none of these words, whatever their case. `brand`: its
/// name; `host`: of the site; `login`: the account's names.
pub fn left_without(password: &str, brand: &str, host: &str, login: &str) -> usize {
    let password: Vec<char> = password.to_lowercase().chars().collect();
    let mut known = vec![false; password.len()];
    for word in words(&[PRODUCT, brand, host, login]) {
        for (at, window) in password.windows(word.len()).enumerate() {
            if window == word {
                known[at..at + word.len()].fill(true);
            }
        }
    }
    known.iter().filter(|known| !**known).count()
}

fn words(texts: &[&str]) -> BTreeSet<Vec<char>> {
    let lower = texts.iter().map(|text| text.to_lowercase());
    lower
        .flat_map(|text| {
            let parts = text.split(|c: char| !c.is_alphanumeric());
            parts.map(|part| part.chars().collect()).collect::<Vec<Vec<char>>>()
        })
        .filter(|word| word.len() >= WORD_MIN && word.iter().any(|c| c.is_alphabetic()))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::left_without;

    #[test]
    fn what_everybody_knows_does_not_count() {
        for (password, left) in [
            ("quiet river lamp", 16),
            ("vestibule2024", 4),
            ("VESTIBULE-Vestibule", 1),
            ("vestibulevestibule", 0),
            ("accounts.example.com", 5),
            ("ada.lovelace@shop.de", 12),
            ("Lovelace1815!", 5),
            ("lovelovelace1815", 8),
            ("ada and com and 3000", 20),
            ("zürichsee2024", 4),
            ("ACME-cars-2024", 6),
            ("", 0),
        ] {
            let login = "Ada.Lovelace@Zürichsee.ch";
            assert_eq!(
                left_without(password, "Acme Cars", "accounts.example.com:3000", login),
                left,
                "{password}"
            );
        }
    }
}
