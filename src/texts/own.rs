//! An owner's own wording, and further languages: `TEXTS_DIR/<language>/*.ftl`, read at the start. Each
//! text takes the place of the one with its key; what a further language lacks comes in English.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, Resource};
use fluent_syntax::parser::parse;
use fluent_syntax::serializer::serialize;
use icu_locale::LanguageIdentifier;

use super::catalogue::L10nLanguage;
use super::{Language, all, english};

/// The name of the language in itself, which no other can lend.
const NAME: &str = "language-name";

// `SOURCES`: the catalogues, as they were when this was built; each language with its files.
include!(concat!(env!("OUT_DIR"), "/sources.rs"));

type Texts = BTreeMap<String, Entry<String>>;

/// All that there are with those of the folder, by tag. They live as long as the program.
///
/// # Errors
/// What cannot be read, is no text, or names what we do not have; with the file.
pub fn read(folder: &Path) -> Result<Vec<&'static Language>, String> {
    let mut languages: BTreeMap<&str, &'static Language> =
        all().iter().map(|language| (language.tag(), language)).collect();
    for folder in entries(folder)?.into_iter().filter(|path| path.is_dir()) {
        let language =
            language(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
        languages.insert(language.tag(), Box::leak(Box::new(language)));
    }
    Ok(languages.into_values().collect())
}

fn language(folder: &Path) -> Result<Language, String> {
    let name = folder.file_name().unwrap_or_default().to_string_lossy();
    let tag = LanguageIdentifier::try_from_str(&name).map_err(|_| "is no language (BCP 47)")?;
    let tag = tag.to_string();
    let built_in = sources(&tag);
    let mut texts = Texts::new();
    for source in built_in.unwrap_or_else(|| sources(english().tag()).unwrap_or_default()) {
        texts.extend(parsed(source)?);
    }
    let mut lacks: Vec<String> = match built_in {
        Some(_) => Vec::new(),
        None => texts.keys().filter(|key| !key.starts_with('-')).cloned().collect(),
    };
    let mut found: BTreeMap<String, PathBuf> = BTreeMap::new();
    for file in
        entries(folder)?.into_iter().filter(|file| file.extension().is_some_and(|it| it == "ftl"))
    {
        let in_file = |error: String| format!("{}: {error}", file.display());
        let text = fs::read_to_string(&file).map_err(|error| in_file(error.to_string()))?;
        for (key, entry) in parsed(&text).map_err(in_file)? {
            if !key.starts_with('-') && !texts.contains_key(&key) {
                return Err(in_file(format!("we have no text `{key}`")));
            }
            plain(&key, &entry).map_err(in_file)?;
            if let Some(other) = found.insert(key.clone(), file.clone()) {
                return Err(in_file(format!("`{key}` stands in {} already", other.display())));
            }
            lacks.retain(|it| *it != key);
            texts.insert(key, entry);
        }
    }
    if lacks.iter().any(|key| key == NAME) {
        return Err(format!("lacks `{NAME}`, by which its readers find it"));
    }
    let whole = serialize(&Resource { body: texts.into_values().collect() });
    let messages =
        L10nLanguage::new_external(&tag, whole.as_bytes()).map_err(|error| error.to_string())?;
    Ok(Language::new(tag.leak(), messages, lacks))
}

fn sources(tag: &str) -> Option<&'static [&'static str]> {
    SOURCES.iter().find(|(language, _)| *language == tag).map(|(_, files)| *files)
}

fn entries(folder: &Path) -> Result<Vec<PathBuf>, String> {
    let read = || -> std::io::Result<Vec<PathBuf>> {
        fs::read_dir(folder)?.map(|entry| Ok(entry?.path())).collect()
    };
    let mut entries = read().map_err(|error| format!("{}: {error}", folder.display()))?;
    entries.sort_unstable();
    Ok(entries)
}

/// By key; those of terms begin with a hyphen.
fn parsed(text: &str) -> Result<Texts, String> {
    let resource = parse(text.to_owned()).map_err(|(_, errors)| {
        let error = errors.first();
        let line =
            error.map_or(1, |it| text[..it.pos.start.min(text.len())].matches('\n').count() + 1);
        let kind = error.map(ToString::to_string).unwrap_or_default();
        format!("line {line} is no text of Fluent: {kind}")
    })?;
    let mut texts = Texts::new();
    for entry in resource.body {
        let key = match &entry {
            Entry::Message(message) => message.id.name.clone(),
            Entry::Term(term) => format!("-{}", term.id.name),
            _ => continue,
        };
        if texts.insert(key.clone(), entry).is_some() {
            return Err(format!("`{key}` stands there twice"));
        }
    }
    Ok(texts)
}

/// What can go wrong only when it is read is refused: a call, another text, terms within terms.
fn plain(key: &str, entry: &Entry<String>) -> Result<(), String> {
    let pattern = match entry {
        Entry::Message(message) => message.value.as_ref(),
        Entry::Term(term) => Some(&term.value),
        _ => None,
    };
    let pattern = pattern.ok_or_else(|| format!("`{key}` says nothing"))?;
    match odd(pattern, matches!(entry, Entry::Term(_))) {
        Some(what) => {
            Err(format!("`{key}` holds {what}; variables, selectors and terms are all it may"))
        }
        None => Ok(()),
    }
}

fn odd(pattern: &Pattern<String>, in_term: bool) -> Option<&'static str> {
    pattern.elements.iter().find_map(|element| match element {
        PatternElement::TextElement { .. } => None,
        PatternElement::Placeable { expression } => odd_expression(expression, in_term),
    })
}

fn odd_expression(expression: &Expression<String>, in_term: bool) -> Option<&'static str> {
    match expression {
        Expression::Inline(inline) => odd_inline(inline, in_term),
        Expression::Select { selector, variants } => odd_inline(selector, in_term)
            .or_else(|| variants.iter().find_map(|variant| odd(&variant.value, in_term))),
    }
}

fn odd_inline(inline: &InlineExpression<String>, in_term: bool) -> Option<&'static str> {
    match inline {
        InlineExpression::FunctionReference { .. } => Some("a call"),
        InlineExpression::MessageReference { .. } => Some("another text"),
        InlineExpression::TermReference { .. } if in_term => Some("a term within a term"),
        InlineExpression::VariableReference { .. } if in_term => Some("a variable within a term"),
        InlineExpression::Placeable { expression } => odd_expression(expression, in_term),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folder(files: &[(&str, &str)]) -> tempfile::TempDir {
        let folder = tempfile::tempdir().expect("a folder");
        for (name, text) in files {
            let path = folder.path().join(name);
            fs::create_dir_all(path.parent().expect("in a folder")).expect("made");
            fs::write(path, text).expect("written");
        }
        folder
    }

    fn error(files: &[(&str, &str)]) -> String {
        read(folder(files).path()).expect_err("it is wrong")
    }

    #[test]
    fn an_owners_words_take_the_place_of_ours_and_the_others_stay() {
        let files = [
            ("de/a.ftl", "sign-in-title = Herein!\n"),
            ("de/notes.txt", "no text"),
            ("README", ""),
        ];
        let languages = read(folder(&files).path()).expect("right");
        let tags: Vec<&str> = languages.iter().map(|language| language.tag()).collect();
        assert_eq!(tags, ["de", "en", "es", "fr", "xx", "xx-Arab", "zh-Hans"]);
        assert_eq!(languages[0].sign_in_title(), "Herein!");
        assert_eq!(
            languages[0].sign_in_forgot(),
            super::super::named("de").expect("ours").sign_in_forgot()
        );
        assert_eq!(languages[1].sign_in_title(), english().sign_in_title());
        assert_eq!(languages[0].lacks(), [""; 0]);
    }

    #[test]
    fn a_further_language_is_english_where_it_lacks_a_text() {
        let french = "language-name = Fran\u{e7}ais\ndays = { $n ->\n    [one] un jour\n   *[other] { $n } jours\n}\n";
        let languages = read(folder(&[("FR-fr/all.ftl", french)]).path()).expect("right");
        let french = languages.iter().find(|language| language.tag() == "fr-FR").expect("there");
        assert_eq!((french.days(1), french.days(3)), ("un jour".into(), "3 jours".into()));
        // One in French.
        assert_eq!(french.days(0), "un jour");
        assert_eq!(french.sign_in_title(), english().sign_in_title());
        assert!(french.lacks().contains(&"sign-in-title".to_owned()), "{:?}", french.lacks());
        assert!(!french.lacks().contains(&"days".to_owned()), "{:?}", french.lacks());
    }

    #[test]
    fn what_would_fail_when_it_is_read_fails_at_the_start_and_says_where() {
        for (text, told) in [
            ("sign-in-title Herein", "line 1 is no text"),
            ("sign-in-title = a\n\nsign-in-forgot = { $\n", "line 3 is no text"),
            ("sign-in-titel = Herein", "we have no text `sign-in-titel`"),
            ("sign-in-title = a\nsign-in-title = b", "`sign-in-title` stands there twice"),
            ("sign-in-title = { $who }", "who"),
            ("sign-in-title = { DATETIME() }", "holds a call"),
            ("sign-in-title = { sign-in-forgot }", "holds another text"),
            ("sign-in-title = { -nothing }", "nothing"),
            ("-a = { -b }\n-b = { -a }\nsign-in-title = { -a }", "a term within a term"),
            ("days = { $n ->\n    [one] { FOO($n) }\n   *[other] { $n }\n}", "holds a call"),
            ("sign-in-title =\n    .tip = a", "says nothing"),
        ] {
            let error = error(&[("de/own.ftl", text)]);
            assert!(error.contains(told) && error.contains("de"), "{text}: {error}");
        }
        assert!(error(&[("deutsch!/own.ftl", "")]).contains("is no language"));
        assert!(error(&[("it/own.ftl", "sign-in-title = a")]).contains("lacks `language-name`"));
        let twice = [("de/a.ftl", "sign-in-title = a"), ("de/b.ftl", "sign-in-title = b")];
        assert!(error(&twice).contains("a.ftl already"));
        assert!(read(Path::new("/nowhere/at/all")).is_err());
    }
}
