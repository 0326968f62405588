use icu_locale::{LanguageIdentifier, LocaleExpander};

use super::{Language, all, english};

/// More are not looked at: a browser sends ten at most.
const MAX_RANGES: usize = 32;

/// In bytes, of one range; every registered tag is shorter (RFC 5646 §4.4.1).
const MAX_RANGE: usize = 35;

/// The languages that people can have here.
#[derive(Clone, Debug)]
pub struct Offer {
    /// The first is for whoever asks for none of them.
    languages: Vec<&'static Language>,
}

impl Offer {
    /// All that are built in.
    pub fn built_in() -> Self {
        Self::of(all().iter().collect()).for_people()
    }

    /// All of these, with English, where it is among them, for whoever asks for none.
    pub fn of(languages: Vec<&'static Language>) -> Self {
        let mut offer = Self { languages };
        offer.languages.sort_by_key(|it| it.tag() != english().tag());
        offer
    }

    /// Without those for tests.
    #[must_use]
    pub fn for_people(mut self) -> Self {
        self.languages.retain(|it| !it.is_for_tests());
        self
    }

    /// Of these those that `list` names: tags with commas between them.
    pub fn limited_to(&self, list: &str) -> Result<Self, String> {
        let mut languages: Vec<&'static Language> = Vec::new();
        for tag in list.split(',').map(str::trim) {
            let language = self.offered(tag).ok_or_else(|| self.lacks(tag))?;
            if !languages.iter().any(|it| it.tag() == language.tag()) {
                languages.push(language);
            }
        }
        Ok(Self::of(languages))
    }

    pub fn all(&self) -> &[&'static Language] {
        &self.languages
    }

    /// `None`: it is not offered.
    pub fn offered(&self, tag: &str) -> Option<&'static Language> {
        self.languages.iter().copied().find(|it| it.tag().eq_ignore_ascii_case(tag))
    }

    #[must_use]
    pub fn with_default(mut self, language: &'static Language) -> Self {
        self.languages.sort_by_key(|it| it.tag() != language.tag());
        self
    }

    pub fn default(&self) -> &'static Language {
        self.languages.first().copied().unwrap_or_else(english)
    }

    /// By `Accept-Language` (RFC 9110 §12.5.4), with the lookup of RFC 4647 §3.4: what is wanted most
    /// first, each range made shorter until it is one of ours.
    pub fn choose(&self, accept_language: &str) -> &'static Language {
        let mut ranges: Vec<(u16, &str)> =
            accept_language.split(',').take(MAX_RANGES).filter_map(range).collect();
        ranges.sort_by_key(|(weight, _)| std::cmp::Reverse(*weight));
        let found = ranges.iter().find_map(|(_, range)| self.lookup(range));
        found.unwrap_or_else(|| self.default())
    }

    /// As it is written, else with what is likely meant: `zh-CN` is `zh-Hans-CN`.
    fn lookup(&self, range: &str) -> Option<&'static Language> {
        let offered = |tag: &str| self.offered(tag);
        lookup(range, offered).or_else(|| lookup(&likely(range)?, offered))
    }

    fn lacks(&self, tag: &str) -> String {
        let people = self.clone().for_people();
        let all: Vec<&str> = people.languages.iter().map(|it| it.tag()).collect();
        format!("has no language \"{tag}\"; there are {}", all.join(", "))
    }
}

/// Made shorter until it is found (RFC 4647 §3.4).
fn lookup<T>(range: &str, found: impl Fn(&str) -> Option<T>) -> Option<T> {
    let mut range = range;
    loop {
        if let Some(language) = found(range) {
            return Some(language);
        }
        range = range.rsplit_once('-')?.0;
        // A single character only says what kind the next part is: it goes with it.
        if let Some((rest, [_])) =
            range.rsplit_once('-').map(|(rest, last)| (rest, last.as_bytes()))
        {
            range = rest;
        }
    }
}

/// What one says, and how much it is wanted, in thousandths; `None`: it is not wanted, or means anything.
fn range(text: &str) -> Option<(u16, &str)> {
    let (range, parameters) = text.split_once(';').unwrap_or((text, ""));
    let weight = match parameters.trim().split_once('=') {
        Some((name, value)) if name.trim().eq_ignore_ascii_case("q") => thousandths(value.trim()),
        _ => 1000,
    };
    let range = range.trim();
    let is_tag = (1..=MAX_RANGE).contains(&range.len()) && range != "*";
    (weight > 0 && is_tag).then_some((weight, range))
}

/// A weight as RFC 9110 §12.4.2 writes it; a malformed one is as if there were none.
fn thousandths(weight: &str) -> u16 {
    weight.parse::<f32>().ok().filter(|it| (0.0..=1.0).contains(it)).map_or(1000, |it| {
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "from 0 to 1000"
        )]
        let thousandths = (it * 1000.0).round() as u16;
        thousandths
    })
}

/// With its likely script and region (UTS 35, part 1, §4.3). `None`: it is no tag.
fn likely(range: &str) -> Option<String> {
    let mut tag = LanguageIdentifier::try_from_str(range).ok()?;
    LocaleExpander::new_extended().maximize(&mut tag);
    Some(tag.to_string())
}

#[cfg(test)]
mod tests {
    use super::{Offer, likely, lookup};
    use crate::texts::{all, named};

    #[test]
    fn what_is_wanted_most_of_what_there_is_is_given() {
        for (asked, given) in [
            ("", "en"),
            ("*", "en"),
            ("de", "de"),
            ("de-CH", "de"),
            ("DE-ch-1996", "de"),
            ("de-x-private", "de"),
            ("it, de;q=0.5", "de"),
            ("en;q=0.4, de;q=0.8", "de"),
            ("de;q=0.4,en;q=0.8", "en"),
            ("de;q=0, en;q=0.1", "en"),
            ("de;q=0", "en"),
            ("den", "en"),
            ("deutsch", "en"),
            ("de;q=2", "de"),
            ("; , ;q=,de", "de"),
            ("de-1234567-1234567-1234567-1234567-1234567", "en"),
            ("xx-\u{e4}, de", "de"),
        ] {
            assert_eq!(Offer::built_in().choose(asked).tag(), given, "{asked}");
        }
    }

    #[test]
    fn only_what_is_offered_is_given() {
        let german = Offer::of(all().iter().collect()).limited_to("de").expect("known");
        assert_eq!(german.choose("en").tag(), "de");
        let english = Offer::of(all().iter().collect()).limited_to("en").expect("known");
        assert_eq!(english.choose("de").tag(), "en");
        let both = Offer::of(all().iter().collect()).limited_to("de, en,de").expect("known");
        assert_eq!(both.default().tag(), "en");
        let both = both.with_default(named("de").expect("built in"));
        assert_eq!((both.default().tag(), both.choose("en").tag()), ("de", "en"));
        for wrong in ["", "de,", "it", "de;en", "../en"] {
            assert!(Offer::of(all().iter().collect()).limited_to(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn chinese_is_taken_for_the_script_it_is_written_in() {
        let found = |range: &str| {
            let one = |tag: &str| {
                ["en", "zh-Hans", "sr"].into_iter().find(|it| it.eq_ignore_ascii_case(tag))
            };
            lookup(range, one).or_else(|| lookup(&likely(range)?, one))
        };
        for simplified in ["zh", "zh-CN", "ZH-sg", "zh-Hans", "zh-Hans-HK", "zh-MY"] {
            assert_eq!(found(simplified), Some("zh-Hans"), "{simplified}");
        }
        for traditional in ["zh-TW", "zh-Hant", "zh-HK", "zh-MO", "zh-Hant-CN", "ja", "", "zh-"] {
            assert_eq!(found(traditional), None, "{traditional}");
        }
        assert_eq!((found("sr-Latn-RS"), found("en-GB")), (Some("sr"), Some("en")));
    }
}
