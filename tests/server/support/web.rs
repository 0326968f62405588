//! A client without a browser: sends, and keeps cookies as a browser does.

use std::collections::BTreeMap;

use reqwest::header::{HeaderMap, SET_COOKIE};
use reqwest::{Client, Method, StatusCode};
use serde_json::{Value, json};

pub const PASSWORD: &str = "quiet river lamp";

/// A server's address, and the means to ask it.
#[derive(Clone)]
pub struct Web {
    pub base: String,
    client: Client,
    /// Cookies that other sites have put into the browsers here, as bytes.
    others: Vec<u8>,
}

/// The cookies of one browser.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Jar(pub BTreeMap<String, String>);

pub struct Answer {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub body: String,
}

impl Web {
    pub fn new(base: String) -> Self {
        // A proxy of this machine's is not asked for the machine itself.
        let client = Client::builder().redirect(reqwest::redirect::Policy::none()).no_proxy();
        Self { base, client: client.build().expect("a client"), others: Vec::new() }
    }

    /// The same server, asked by browsers that hold these cookies of other sites too.
    pub fn among(&self, others: &[u8]) -> Self {
        Self { others: others.to_owned(), ..self.clone() }
    }

    /// Ours between two copies of the others'.
    fn cookies(&self, jar: &Jar) -> Vec<u8> {
        let ours = jar.line().into_bytes();
        let all = [&self.others, &ours, &self.others].map(Vec::as_slice);
        let there: Vec<&[u8]> = all.into_iter().filter(|part| !part.is_empty()).collect();
        there.join(&b"; "[..])
    }

    pub async fn send(&self, method: Method, path: &str, jar: &Jar, more: Extra) -> Answer {
        self.try_send(method, path, jar, more).await.expect("answered")
    }

    /// The server may be gone, or go while it answers.
    pub async fn try_send(
        &self,
        method: Method,
        path: &str,
        jar: &Jar,
        more: Extra,
    ) -> reqwest::Result<Answer> {
        let mut request = self.client.request(method, format!("{}{path}", self.base));
        let cookies = self.cookies(jar);
        if !cookies.is_empty() {
            request = request.header("cookie", cookies);
        }
        for (name, value) in more.headers {
            request = request.header(name, value);
        }
        request = match more.body {
            Body::None => request,
            Body::Json(value) => request.json(&value),
            Body::Form(pairs) => request.header("accept", "text/html").form(&pairs),
            Body::Text(text) => request.body(text),
        };
        let response = request.send().await?;
        Ok(Answer {
            status: response.status(),
            headers: response.headers().clone(),
            body: response.text().await?,
        })
    }

    /// The path goes out as it is written: no client tidies it.
    pub async fn raw(&self, path: &str, jar: &Jar) -> Answer {
        let address = self.base.trim_start_matches("http://");
        let cookies =
            if jar.0.is_empty() { String::new() } else { format!("cookie: {}\r\n", jar.line()) };
        let request =
            format!("GET {path} HTTP/1.1\r\nhost: {address}\r\n{cookies}connection: close\r\n\r\n");
        self.write(&request).await
    }

    /// One whole request, byte by byte as given.
    pub async fn write(&self, request: &str) -> Answer {
        use tokio::io::{AsyncReadExt, AsyncWriteExt};
        let address = self.base.trim_start_matches("http://");
        let mut stream = tokio::net::TcpStream::connect(address).await.expect("connected");
        stream.write_all(request.as_bytes()).await.expect("sent");
        let mut text = String::new();
        stream.read_to_string(&mut text).await.expect("text");
        let (head, body) = text.split_once("\r\n\r\n").expect("a head");
        let mut lines = head.lines();
        let status = lines.next().and_then(|line| line.split(' ').nth(1)).expect("a status");
        let mut headers = HeaderMap::new();
        for (name, value) in lines.filter_map(|line| line.split_once(": ")) {
            let name = reqwest::header::HeaderName::try_from(name).expect("a name");
            headers.append(name, value.parse().expect("a value"));
        }
        Answer { status: status.parse().expect("a number"), headers, body: body.to_owned() }
    }

    pub async fn get(&self, path: &str, jar: &Jar) -> Answer {
        self.send(Method::GET, path, jar, Extra::default()).await
    }

    pub async fn post(&self, path: &str, jar: &Jar, body: Value) -> Answer {
        self.send(Method::POST, path, jar, Extra::json(body)).await
    }

    pub async fn form(&self, path: &str, jar: &Jar, fields: &[(&str, &str)]) -> Answer {
        self.send(Method::POST, path, jar, Extra::form(fields)).await
    }

    /// Makes an account, and the cookies it begins with.
    pub async fn sign_up(&self, login: &str) -> Jar {
        let answer = self.post("/auth/sign-up", &Jar::default(), person(login)).await;
        assert_eq!(answer.status, 201, "{}", answer.body);
        Jar::default().after(&answer)
    }

    pub async fn sign_in(&self, login: &str) -> Jar {
        let answer = self.post("/auth/sign-in", &Jar::default(), person(login)).await;
        assert_eq!(answer.status, 200, "{}", answer.body);
        Jar::default().after(&answer)
    }

    /// Makes an account with a bearer session: its access and its refresh token.
    pub async fn sign_up_bearer(&self, login: &str) -> (String, String) {
        let body = json!({ "login": login, "password": PASSWORD, "transport": "bearer" });
        let answer = self.post("/auth/sign-up", &Jar::default(), body).await;
        assert_eq!(answer.status, 201, "{}", answer.body);
        let tokens = answer.json();
        let text = |name: &str| tokens[name].as_str().expect("a token").to_owned();
        (text("access_token"), text("refresh_token"))
    }

    /// Cookies alone decide whether this browser is signed in.
    pub async fn is_signed_in(&self, jar: &Jar) -> bool {
        self.get("/auth/me", jar).await.status == 200
    }
}

pub fn person(login: &str) -> Value {
    json!({ "login": login, "password": PASSWORD })
}

#[derive(Default)]
pub struct Extra {
    headers: Vec<(String, Vec<u8>)>,
    body: Body,
}

#[derive(Default)]
enum Body {
    #[default]
    None,
    Json(Value),
    Form(Vec<(String, String)>),
    Text(String),
}

impl Extra {
    pub fn json(value: Value) -> Self {
        Self { body: Body::Json(value), ..Self::default() }
    }

    pub fn form(fields: &[(&str, &str)]) -> Self {
        Self { body: Body::Form(own(fields)), ..Self::default() }
    }

    pub fn text(text: &str) -> Self {
        Self { body: Body::Text(text.to_owned()), ..Self::default() }
    }

    /// Values are bytes: not all that is sent is text.
    pub fn headers<V: AsRef<[u8]>>(self, headers: &[(&str, V)]) -> Self {
        let own = |(name, value): &(&str, V)| ((*name).to_owned(), value.as_ref().to_owned());
        Self { headers: headers.iter().map(own).collect(), ..self }
    }
}

fn own(pairs: &[(&str, &str)]) -> Vec<(String, String)> {
    pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
}

impl Jar {
    pub fn get(&self, name: &str) -> Option<&str> {
        self.0.get(name).map(String::as_str)
    }

    pub fn with(&self, name: &str, value: &str) -> Self {
        let mut jar = self.clone();
        jar.0.insert(name.to_owned(), value.to_owned());
        jar
    }

    pub fn without(&self, name: &str) -> Self {
        let mut jar = self.clone();
        jar.0.remove(name);
        jar
    }

    /// As a browser keeps it: set, replaced, or dropped by `Max-Age=0`.
    pub fn after(&self, answer: &Answer) -> Self {
        let mut jar = self.clone();
        for line in answer.cookies() {
            let (pair, attributes) = line.split_once(';').unwrap_or((&line, ""));
            let (name, value) = pair.split_once('=').expect("name=value");
            if attributes.contains("Max-Age=0") {
                jar.0.remove(name);
            } else {
                jar.0.insert(name.to_owned(), value.to_owned());
            }
        }
        jar
    }

    fn line(&self) -> String {
        let pairs: Vec<String> =
            self.0.iter().map(|(name, value)| format!("{name}={value}")).collect();
        pairs.join("; ")
    }
}

impl Answer {
    /// Each `Set-Cookie` line.
    pub fn cookies(&self) -> Vec<String> {
        let lines = self.headers.get_all(SET_COOKIE).iter();
        lines.map(|line| line.to_str().expect("text").to_owned()).collect()
    }

    /// The line that sets or clears one cookie.
    pub fn cookie(&self, name: &str) -> Option<String> {
        self.cookies().into_iter().find(|line| line.starts_with(&format!("{name}=")))
    }

    pub fn clears(&self, name: &str) -> bool {
        self.cookie(name).is_some_and(|line| line.contains("Max-Age=0"))
    }

    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", |value| value.to_str().expect("text"))
    }

    pub fn json(&self) -> Value {
        serde_json::from_str(&self.body).unwrap_or_else(|_| panic!("not JSON: {}", self.body))
    }

    /// The problem's code; fails for anything that is not a problem document.
    pub fn code(&self) -> String {
        assert_eq!(self.header("content-type"), "application/problem+json", "{}", self.body);
        let problem = self.json();
        assert_eq!(problem["status"], self.status.as_u16());
        problem["code"].as_str().expect("a code").to_owned()
    }

    /// `(status, code)` of a refusal.
    pub fn refusal(&self) -> (u16, String) {
        (self.status.as_u16(), self.code())
    }
}
