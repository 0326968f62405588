use std::path::Path;

use super::reader::Reader;
use crate::texts::{self, Offer};

/// Those of ours and of `TEXTS_DIR` that people can have here.
pub fn languages(r: &mut Reader) -> Offer {
    let all = r.read("TEXTS_DIR", None, |folder| texts::read(Path::new(folder)).map(Some));
    let all = Offer::of(all.unwrap_or_else(|| texts::all().iter().collect()));
    let offer = r.read("LANGUAGES", all.clone().for_people(), |list| all.limited_to(list));
    let default = r.read("DEFAULT_LANGUAGE", None, |tag| {
        let offered = offer.offered(tag).ok_or("is not one of LANGUAGES");
        offered.map(Some).map_err(str::to_owned)
    });
    match default {
        Some(language) => offer.with_default(language),
        None => offer,
    }
}
