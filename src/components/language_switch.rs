use leptos::prelude::*;
use leptos::server_fn::ServerFn;

use super::PostForm;
use crate::domain::{AppError, ReturnTo, paths};
use crate::texts::{Language, texts};

/// `POST /forms/set_language`: read on in another language, on the page `return_to`.
#[server(prefix = "/forms", endpoint = "set_language")]
pub async fn set_language(
    #[server(default)] language: String,
    #[server(default)] return_to: String,
) -> Result<(), AppError> {
    use crate::server::http::auth::set_language;
    set_language::form(&language, &return_to).await
}

/// The languages that there are, and the page that is read. A context, made where a page is drawn.
#[derive(Clone, Debug)]
pub struct Languages {
    /// By their tags.
    pub offered: Vec<&'static Language>,
    pub here: Option<ReturnTo>,
}

impl Languages {
    pub fn new(offered: &[&'static Language], here: Option<ReturnTo>) -> Self {
        let mut offered = offered.to_vec();
        offered.sort_by_key(|language| language.tag());
        Self { offered, here }
    }
}

/// Each language by the name that its readers know.
#[component]
pub fn LanguageSwitch() -> impl IntoView {
    let languages = use_context::<Languages>().filter(|it| it.offered.len() > 1);
    languages.map(|Languages { offered, here }| {
        let t = texts();
        let here = here.map_or_else(|| paths::SIGN_IN.to_owned(), |here| here.as_str().to_owned());
        view! {
            <PostForm action=SetLanguage::PATH repeatable=true>
                <input type="hidden" name="return_to" value=here/>
                <div class="languages" role="group" aria-label=t.frame_language()>
                    {offered
                        .into_iter()
                        .map(|language| {
                            let tag = language.tag();
                            view! {
                                <button
                                    name="language" value=tag lang=tag
                                    aria-current=(tag == t.tag()).then_some("true")
                                >{language.language_name()}</button>
                            }
                        })
                        .collect_view()}
                </div>
            </PostForm>
        }
    })
}
