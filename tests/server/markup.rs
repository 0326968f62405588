//! What people write is text: on every page, for everybody who may see it, character for character.

use std::collections::BTreeSet;

use reqwest::Method;
use sea_orm::prelude::Expr;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use serde_json::{Value, json};
use vestibule::domain::Login;
use vestibule::server::entity::user;
use vestibule::server::http::router;

use crate::access_matrix::make_admin;
use crate::support::app::{Answer, Extra, Jar, PASSWORD, TestApp};
use crate::support::html::{Field, Form, Page};

/// Ends each element that text could stand in, and begins one that is easy to find.
const HOSTILE: &str = "</title></textarea></script><i id=x>\"'&";
/// Without a space, as names are; with what browsers read as a character even without its end.
const LOGIN: &str = "</title></textarea></script><i/id=x>\"'&lt;&copy=2";
const EMAIL: &str = "a'&copy=b&lt@example.com";
/// As long as names of people can be.
const NAMES: [(&str, &str); 3] = [
    ("</title><i id=x>\"'&amp;", "</title><meta content=0;//a.ex"),
    ("</textarea><i id=x>", "&copy=2&lt;</script><i id=x>"),
    ("http-equiv=refresh>", "<!--<script><i id=x>"),
];
const NOTES: [&str; 6] = [
    "</title></textarea></script><i id=x>\"'&\n\t</textarea>\n<i id=x>",
    "\n\nthree",
    "\n",
    "AT&amp;T &lt; AT&T",
    "https://a.example/?a=1&copy=2&lang=en&not",
    "one\n\n<!-- two\n  three -->",
];

/// No element of a writer's making.
fn is_clean(html: &str, told: &str) -> Page {
    let page = Page::of(html);
    assert!(page.by_id("x").is_none() && page.all("i").next().is_none(), "{told}: {html}");
    let refresh = page.all("meta").any(|meta| !meta.attribute("http-equiv").is_empty());
    assert!(!refresh && page.all("title").count() == 1, "{told}: {html}");
    page
}

/// As a browser posts a form: fields in order, lines ended by both.
async fn submit(app: &TestApp, jar: &Jar, page: &str, form: &Form) -> Answer {
    let text = |field: &Field| field.value.replace('\n', "\r\n");
    let fields: Vec<(String, String)> =
        form.fields.iter().map(|field| (field.name.clone(), text(field))).collect();
    let fields: Vec<(&str, &str)> =
        fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    if form.method != "post" {
        let query =
            url::form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish();
        return app.get(&format!("{}?{query}", form.action), jar).await;
    }
    let referer = format!("http://localhost:3000{page}");
    let more = Extra::form(&fields).headers(&[("referer", &referer)]);
    app.send(Method::POST, &form.action, jar, more).await
}

struct Stored {
    app: TestApp,
    tasks: Vec<Value>,
    people: Vec<Value>,
}

impl Stored {
    async fn new() -> Self {
        let app = TestApp::start().await;
        let owner = app.sign_up(LOGIN).await;
        for login in ["other", "admin"] {
            app.sign_up(login).await;
        }
        make_admin(&app).await;
        let mut tasks = Vec::new();
        for (number, notes) in NOTES.into_iter().enumerate() {
            let title = format!("{HOSTILE}&copy;{number}");
            if number % 2 == 0 {
                let body = json!({ "title": title, "notes": notes.replace('\n', "\r\n") });
                let made = app.post("/api/v1/tasks", &owner, body).await;
                assert_eq!(made.status, 201, "{}", made.body);
            } else {
                let crlf = notes.replace('\n', "\r\n");
                let fields = [("title", title.as_str()), ("notes", crlf.as_str())];
                let made = app.form("/forms/create_task", &owner, &fields).await;
                assert_eq!(made.header("location"), "/tasks");
            }
            let newest = app.get("/api/v1/tasks?limit=1", &owner).await.json()["tasks"][0].clone();
            assert_eq!((&newest["title"], &newest["notes"]), (&json!(title), &json!(kept(notes))));
            tasks.push(newest);
        }
        let mut people = Vec::new();
        for (first, last) in NAMES {
            let made = app
                .form("/forms/create_person", &owner, &[("first_name", first), ("last_name", last)])
                .await;
            assert_eq!(made.header("location"), "/people", "{first} {last}");
            let body = json!({ "first_name": last, "last_name": first });
            let made = app.post("/api/v1/people", &owner, body).await;
            assert_eq!(made.status, 201, "{}", made.body);
        }
        let all = app.get("/api/v1/people", &owner).await.json();
        people.extend(all["people"].as_array().expect("a list").iter().cloned());
        assert_eq!(people.len(), 2 * NAMES.len());
        user::Entity::update_many()
            .col_expr(user::Column::Email, Expr::value(EMAIL))
            .col_expr(user::Column::EmailKey, Expr::value(EMAIL))
            .col_expr(user::Column::EmailVerified, Expr::value(true))
            .filter(user::Column::Login.eq(LOGIN))
            .exec(&app.state.db)
            .await
            .expect("confirmed");
        let stored = Self { app, tasks, people };
        stored.write_letters().await;
        stored
    }

    /// A device that is new, a reset, another address: all that is written to the owner.
    async fn write_letters(&self) {
        let app = &self.app;
        let body = json!({ "login": LOGIN, "password": PASSWORD });
        let agent = format!("Mozilla/5.0 {HOSTILE} Firefox/132.0");
        let more = Extra::json(body).headers(&[("user-agent", &agent)]);
        let answer = app.send(Method::POST, "/auth/sign-in", &Jar::default(), more).await;
        let jar = Jar::default().after(&answer);
        let body = json!({ "login": LOGIN });
        let asked = app.post("/auth/forgot-password", &Jar::default(), body).await;
        assert_eq!(asked.status, 202);
        let body = json!({ "email": "b'&copy=c@example.com", "password": PASSWORD });
        assert_eq!(app.post("/auth/change-email", &jar, body).await.status, 202);
        app.all_sent().await;
    }

    /// The addresses of a route's pages; a route with a parameter needs an entry.
    fn addresses(&self, route: &str, letters: &[String]) -> Vec<String> {
        let ids = |all: &[Value]| -> Vec<String> {
            all.iter().map(|it| it["id"].as_str().expect("an id").to_owned()).collect()
        };
        let ids = match route {
            "/tasks/{id}" | "/api/v1/tasks/{id}" => ids(&self.tasks),
            "/people/{id}" | "/api/v1/people/{id}" => ids(&self.people),
            "/dev/mailbox/{id}" => letters.to_vec(),
            "/dev/brand/{name}" => return vec![route.replace("{name}", "reset-password")],
            "/api/ui/{file}" => return vec![route.replace("{file}", "start.js")],
            route if route.contains('{') => panic!("{route} needs an entry in this test"),
            route => return vec![route.to_owned()],
        };
        ids.iter().map(|id| route.replace("{id}", id)).collect()
    }

    /// Those of the mailbox.
    async fn letters(&self) -> Vec<String> {
        let mailbox = Page::of(&self.app.get("/dev/mailbox", &Jar::default()).await.body);
        let links =
            mailbox.all("a").filter_map(|a| a.attribute("href").strip_prefix("/dev/mailbox/"));
        links.map(str::to_owned).collect()
    }

    async fn askers(&self) -> [(&'static str, Jar); 4] {
        let app = &self.app;
        [
            ("a stranger", Jar::default()),
            ("the owner", app.sign_in(LOGIN).await),
            ("another", app.sign_in("other").await),
            ("an administrator", app.sign_in("admin").await),
        ]
    }
}

/// As notes are stored: nothing at their end is part of them.
fn kept(notes: &str) -> &str {
    notes.trim_end()
}

#[tokio::test]
async fn no_page_has_an_element_that_somebody_wrote_whoever_opens_it() {
    let stored = Stored::new().await;
    let (app, letters) = (&stored.app, stored.letters().await);
    assert!(letters.len() >= 3, "a new device, a reset, another address: {letters:?}");
    let mut drawn = 0;
    for (method, route) in router::routes().listed {
        if method != Method::GET {
            continue;
        }
        for address in stored.addresses(&route, &letters) {
            for (who, jar) in stored.askers().await {
                let answer = app.get(&address, &jar).await;
                if answer.header("content-type").starts_with("text/html") {
                    drawn += 1;
                    is_clean(&answer.body, &format!("{address} for {who}"));
                }
            }
        }
    }
    assert!(drawn > 90, "{drawn}");
}

#[tokio::test]
async fn a_page_shows_the_very_text_that_is_stored() {
    let stored = Stored::new().await;
    let (app, jar) = (&stored.app, stored.app.sign_in(LOGIN).await);
    let tasks = Page::of(&app.get("/tasks", &jar).await.body);
    let links: BTreeSet<&str> = tasks.all("a").map(|a| a.text.as_str()).collect();
    for task in &stored.tasks {
        let (id, text) = (task["id"].as_str().expect("an id"), |name: &str| task[name].as_str());
        let (title, notes) = (text("title").expect("a title"), text("notes").expect("notes"));
        let page = Page::of(&app.get(&format!("/tasks/{id}"), &jar).await.body);
        assert!(links.contains(title), "{title}");
        assert_eq!(page.text_of("title"), format!("{title} · Vestibule"));
        assert_eq!(page.text_of("h1"), title);
        assert_eq!((page.value("title").as_str(), page.value("notes").as_str()), (title, notes));
        // Somebody was faster: what is there now stands above the form.
        let fields = [("task", id), ("version", "0"), ("title", "mine"), ("status", "done")];
        let referer = format!("http://localhost:3000/tasks/{id}");
        let more = Extra::form(&fields).headers(&[("referer", &referer)]);
        let refused = app.send(Method::POST, "/forms/edit_task", &jar, more).await;
        let page = app.get(refused.header("location"), &jar.after(&refused)).await;
        let page = is_clean(&page.body, &referer);
        assert_eq!(page.text_of("strong"), title);
        assert_eq!(page.text_of_class("notes").unwrap_or_default(), notes);
    }
    let people = Page::of(&app.get("/people", &jar).await.body);
    let links: BTreeSet<&str> = people.all("a").map(|a| a.text.as_str()).collect();
    for person in &stored.people {
        let (id, text) =
            (person["id"].as_str().expect("an id"), |name: &str| person[name].as_str());
        let (first, last) = (text("first_name").expect("one"), text("last_name").expect("one"));
        let page = Page::of(&app.get(&format!("/people/{id}"), &jar).await.body);
        assert!(links.contains(format!("{last}, {first}").as_str()), "{last}, {first}");
        assert_eq!(page.text_of("title"), format!("{first} {last} · Vestibule"));
        assert_eq!(page.text_of("h1"), format!("{first} {last}"));
        assert_eq!(
            (page.value("first_name"), page.value("last_name")),
            (first.into(), last.into())
        );
    }
    let account = Page::of(&app.get("/account/security", &jar).await.body);
    assert_eq!(account.text_of_class("who"), Some(LOGIN));
    let profile = Page::of(&app.get("/account", &jar).await.body);
    let shown: BTreeSet<&str> = profile.all("bdi").map(|it| it.text.as_str()).collect();
    assert_eq!(shown, ["Vestibule", LOGIN, EMAIL].into());
    let names: Vec<_> =
        account.all("input").filter(|it| it.attribute("autocomplete") == "username").collect();
    assert_eq!((names.len(), names[0].attribute("value")), (1, LOGIN));
}

#[tokio::test]
async fn a_letter_says_the_very_name_in_both_of_its_parts() {
    let stored = Stored::new().await;
    let app = &stored.app;
    let mailbox = Page::of(&app.get("/dev/mailbox", &Jar::default()).await.body);
    let shown: BTreeSet<&str> = mailbox.all("pre").map(|pre| pre.text.as_str()).collect();
    let (mut by_name, mut by_address) = (0, 0);
    for address in [EMAIL, "b'&copy=c@example.com"] {
        for letter in app.letters_to(address) {
            assert!(shown.contains(letter.text.as_str()), "{:?}: {}", shown, letter.text);
            assert!(
                !letter.text.contains("&amp;") && !letter.text.contains("&#"),
                "{}",
                letter.text
            );
            let html = is_clean(&letter.html, &letter.subject);
            let said: Vec<&str> = html.all("p").map(|p| p.text.as_str()).collect();
            let is_sentence = |it: &&str| !it.contains('\n') && it.ends_with('.');
            let paragraphs = letter.text.split("\n\n").filter(is_sentence);
            for paragraph in paragraphs {
                assert!(said.contains(&paragraph), "{paragraph}: {said:?}");
            }
            by_name += usize::from(letter.text.contains(LOGIN));
            by_address += usize::from(letter.text.contains("b'&copy=c@example.com"));
        }
    }
    assert!(by_name >= 2 && by_address >= 1, "{by_name} {by_address}");
}

#[tokio::test]
async fn saving_a_text_unchanged_changes_nothing_however_often() {
    let stored = Stored::new().await;
    let (app, jar) = (&stored.app, stored.app.sign_in(LOGIN).await);
    for task in &stored.tasks {
        let path = format!("/tasks/{}", task["id"].as_str().expect("an id"));
        for _ in 0..3 {
            let page = Page::of(&app.get(&path, &jar).await.body);
            let edit = page.forms().into_iter().find(|form| form.action == "/forms/edit_task");
            let answer = submit(app, &jar, &path, &edit.expect("the form")).await;
            assert_eq!(answer.header("location"), "/tasks", "{}", answer.body);
        }
        let now = app.get(&format!("/api/v1{path}"), &jar).await.json();
        assert_eq!(now["version"], 4);
        for field in ["title", "notes"] {
            assert_eq!(now[field], task[field]);
        }
    }
}

/// What a person can type into a field of this kind; a password is never given back.
fn is_typed(field: &Field) -> bool {
    matches!(field.kind.as_str(), "text" | "email" | "search" | "textarea")
}

#[tokio::test]
async fn every_form_that_is_refused_gives_back_the_very_text_that_was_typed() {
    let stored = Stored::new().await;
    let (app, letters) = (&stored.app, stored.letters().await);
    let (mut given_back, mut accepted) = (BTreeSet::new(), BTreeSet::new());
    for (method, route) in router::routes().listed {
        if method != Method::GET || !route.starts_with('/') || route.starts_with("/api") {
            continue;
        }
        let Some(address) = stored.addresses(&route, &letters).into_iter().next() else { continue };
        for login in [None, Some(LOGIN)] {
            let visitor = |app: &TestApp| {
                let app = app.web.clone();
                async move {
                    match login {
                        Some(login) => app.sign_in(login).await,
                        None => Jar::default(),
                    }
                }
            };
            let forms = Page::of(&app.get(&address, &visitor(app).await).await.body).forms();
            for form in forms.iter().filter(|form| form.fields.iter().any(is_typed)) {
                // Some are refused, some are not: too long for each, and right for a task.
                for text in [HOSTILE.repeat(6), HOSTILE.to_owned()] {
                    let jar = visitor(app).await;
                    let mut filled = form.clone();
                    for field in filled.fields.iter_mut().filter(|field| is_typed(field)) {
                        let lines = field.kind == "textarea";
                        field.value =
                            if lines { format!("\n{text}\n\n{text}") } else { text.clone() };
                    }
                    for field in filled.fields.iter_mut().filter(|it| it.kind == "password") {
                        field.value = PASSWORD.to_owned();
                    }
                    let answer = submit(app, &jar, &address, &filled).await;
                    let told = format!("{} on {address} for {login:?}", form.action);
                    let answer = if answer.status == 303 {
                        let after = jar.after(&answer);
                        app.get(answer.header("location"), &after).await
                    } else {
                        answer
                    };
                    let page = is_clean(&answer.body, &told);
                    if page.text_of_class("summary").is_none() && filled.method == "post" {
                        accepted.insert(form.action.clone());
                        continue;
                    }
                    for field in filled.fields.iter().filter(|field| is_typed(field)) {
                        // A name is longer than any that is one: its beginning is kept.
                        let cut = matches!(field.name.as_str(), "login" | "email");
                        let longest = usize::try_from(Login::MAX_ADDRESS_CHARS).expect("small");
                        let most = if cut { longest } else { usize::MAX };
                        let typed: String = field.value.chars().take(most).collect();
                        if field.name != "code" {
                            assert_eq!(page.value(&field.name), typed, "{}: {told}", field.name);
                            given_back.insert(form.action.clone());
                        }
                    }
                }
            }
        }
    }
    let expected = [
        "/forms/change_email",
        "/forms/create_person",
        "/forms/create_task",
        "/forms/edit_person",
        "/forms/edit_task",
        "/forms/reset_password",
        "/forms/sign_in",
        "/forms/sign_up",
        "/forms/verify_email",
        "/people",
    ];
    assert_eq!(given_back, expected.map(str::to_owned).into(), "accepted: {accepted:?}");
}

#[tokio::test]
async fn a_draft_of_a_session_that_is_over_comes_back_character_for_character() {
    let stored = Stored::new().await;
    let app = &stored.app;
    let one = |route| stored.addresses(route, &[]).swap_remove(0);
    let forms = [
        ("/forms/create_task", "/tasks".to_owned()),
        ("/forms/edit_task", one("/tasks/{id}")),
        ("/forms/create_person", "/people".to_owned()),
        ("/forms/edit_person", one("/people/{id}")),
    ];
    let routes = router::routes();
    let keeping = routes.listed.into_iter().zip(routes.policies);
    let keeping = keeping.filter(|(_, policy)| !policy.keeps.is_empty());
    let keeping: BTreeSet<String> = keeping.map(|((_, form), _)| form).collect();
    let here: BTreeSet<String> = forms.iter().map(|(form, _)| (*form).to_owned()).collect();
    assert_eq!(here, keeping, "each form that keeps a draft");
    for (action, path) in forms {
        let jar = app.sign_in(LOGIN).await;
        let mut filled = form_on(app, &jar, &path, action).await;
        for field in filled.fields.iter_mut().filter(|field| is_typed(field)) {
            let lines = field.kind == "textarea";
            field.value =
                if lines { format!("\n{HOSTILE}\n\n{HOSTILE}&lt;") } else { HOSTILE.to_owned() };
        }
        app.post("/auth/sign-out", &jar, json!({})).await;
        let refused = submit(app, &jar, &path, &filled).await;
        let (sign_in, jar) = (refused.header("location").to_owned(), jar.after(&refused));
        let mut form = form_on(app, &jar, &sign_in, "/forms/sign_in").await;
        for field in &mut form.fields {
            match field.name.as_str() {
                "login" => field.value = LOGIN.to_owned(),
                "password" => field.value = PASSWORD.to_owned(),
                _ => {}
            }
        }
        let signed_in = submit(app, &jar, &sign_in, &form).await;
        assert_eq!(signed_in.header("location"), path);
        let page = app.get(&path, &jar.after(&signed_in)).await;
        let page = is_clean(&page.body, &path);
        for field in filled.fields.iter().filter(|field| is_typed(field)) {
            assert_eq!(page.value(&field.name), field.value, "{} on {path}", field.name);
        }
    }
}

/// The form that posts there, as it is drawn on a page.
async fn form_on(app: &TestApp, jar: &Jar, path: &str, action: &str) -> Form {
    let page = Page::of(&app.get(path, jar).await.body);
    let form = page.forms().into_iter().find(|form| form.action == action);
    form.unwrap_or_else(|| panic!("no {action} on {path}"))
}
