use std::collections::BTreeMap;

use axum::http::Method;
use serde_json::Value;
use utoipa::openapi::path::{HttpMethod, Operation, OperationBuilder, PathItem, PathsBuilder};
use utoipa::openapi::request_body::RequestBodyBuilder;
use utoipa::openapi::schema::{ObjectBuilder, Ref, Schema, Type};
use utoipa::openapi::security::{
    ApiKey, ApiKeyValue, HttpAuthScheme, HttpBuilder, SecurityRequirement, SecurityScheme,
};
use utoipa::openapi::tag::TagBuilder;
use utoipa::openapi::{
    ComponentsBuilder, Content, ContentBuilder, Header, HeaderBuilder, InfoBuilder, OpenApi,
    OpenApiBuilder, RefOr, Required, Response, ResponseBuilder, Server, example::ExampleBuilder,
};
use utoipa::{PartialSchema, ToSchema};

use crate::domain::AppError;
use crate::server::http::json::problem::Problem;
use crate::server::http::routes::{Answer, Policies, Policy, Routes, Says, Tag, Who};
use crate::server::resources;
use crate::texts::english;

const COOKIE: &str = "cookie";
const BEARER: &str = "bearer";
const PROBLEM: &str = "application/problem+json";

const ABOUT: &str = "Vestibule: sign up, sign in, stay signed in, sign out.\n\nA browser holds its session in cookies, which every request carries. Other programs sign in with `\"transport\": \"bearer\"`, send `Authorization: Bearer …`, and call `POST /auth/refresh` on `TOKEN_EXPIRED`.\n\nIf a `Bearer` header is sent, cookies are ignored. Other schemes (a proxy's `Basic`) are ignored.\n\nAny response to a request with cookies may renew or clear them.\n\nErrors are `application/problem+json` (RFC 9457). Switch on `code`.";

pub fn document(routes: &Routes) -> OpenApi {
    let mut paths: BTreeMap<&str, PathItem> = BTreeMap::new();
    let mut components = ComponentsBuilder::new();
    components = components.schema(Problem::name(), Problem::schema());
    let mut nested = Vec::new();
    Problem::schemas(&mut nested);
    components = components.schemas_from_iter(nested);
    let policies = Policies::new(routes);
    for (method, path, says) in &routes.described {
        components = components.schemas_from_iter(says.schemas.clone());
        let operation = operation(method, says, &policies.of(method, Some(path)));
        let item = PathItem::new(verb(method), operation);
        match paths.get_mut(path.as_str()) {
            Some(known) => known.merge_operations(item),
            None => drop(paths.insert(path, item)),
        }
    }
    let paths =
        paths.into_iter().fold(PathsBuilder::new(), |all, (path, item)| all.path(path, item));
    let tags = [Tag::ACCOUNTS, Tag::SESSIONS, Tag::LETTERS]
        .into_iter()
        .chain(resources::ALL.iter().map(|resource| resource.tag))
        .map(|tag| TagBuilder::new().name(tag.name).description(Some(tag.description)).build());
    OpenApiBuilder::new()
        .info(
            InfoBuilder::new()
                .title("Vestibule")
                .version(env!("CARGO_PKG_VERSION"))
                .description(Some(ABOUT))
                .build(),
        )
        .servers(Some([Server::new("/")]))
        .paths(paths)
        .components(Some(security(components).build()))
        .tags(Some(tags))
        .build()
}

fn security(components: ComponentsBuilder) -> ComponentsBuilder {
    let cookie = ApiKeyValue::with_description(
        "__Host-access_token",
        "Set by signing in; `access_token` over http on localhost. A browser sends it by itself.",
    );
    let bearer = HttpBuilder::new()
        .scheme(HttpAuthScheme::Bearer)
        .bearer_format("JWT")
        .description(Some("The `access_token` of a sign-in with `\"transport\": \"bearer\"`."))
        .build();
    components
        .security_scheme(COOKIE, SecurityScheme::ApiKey(ApiKey::Cookie(cookie)))
        .security_scheme(BEARER, SecurityScheme::Http(bearer))
}

fn verb(method: &Method) -> HttpMethod {
    match *method {
        Method::POST => HttpMethod::Post,
        Method::PUT => HttpMethod::Put,
        Method::PATCH => HttpMethod::Patch,
        Method::DELETE => HttpMethod::Delete,
        _ => HttpMethod::Get,
    }
}

fn operation(method: &Method, says: &Says, policy: &Policy) -> Operation {
    let mut operation = OperationBuilder::new()
        .tag(says.tag.name)
        .operation_id(Some(says.id))
        .summary(Some(says.summary))
        .parameters(Some(says.parameters.clone()));
    // What acts on a session that is shown works without one, too.
    let closed = !policy.is_public();
    if !closed && says.optional_session {
        operation = operation.security(SecurityRequirement::default());
    }
    if closed || says.optional_session {
        for scheme in [COOKIE, BEARER] {
            operation = operation.security(SecurityRequirement::new(scheme, [""; 0]));
        }
    }
    if let Some((schema, required)) = &says.body {
        let body = RequestBodyBuilder::new()
            .content("application/json", Content::new(Some(schema.clone())))
            .required(Some(if *required { Required::True } else { Required::False }));
        operation = operation.request_body(Some(body.build()));
    }
    for answer in &says.answers {
        operation = operation.response(answer.status.to_string(), given(answer));
    }
    for (status, errors) in by_status(refusals(method, says, policy)) {
        operation = operation.response(status.to_string(), refused(&errors));
    }
    operation.build()
}

fn given(answer: &Answer) -> Response {
    let mut response = ResponseBuilder::new().description(answer.description);
    if let Some(schema) = &answer.body {
        response = response.content("application/json", Content::new(Some(schema.clone())));
    }
    for (name, header) in &answer.headers {
        response = response.header(*name, header.clone());
    }
    response.build()
}

fn header(schema: RefOr<Schema>, description: &str) -> Header {
    HeaderBuilder::new().schema(Some(schema)).description(Some(description)).build()
}

/// What a route says, and what follows from its policy.
fn refusals(method: &Method, says: &Says, policy: &Policy) -> Vec<AppError> {
    let mut all = says.refusals.clone();
    if !policy.is_public() {
        all.extend([
            AppError::AuthenticationRequired,
            AppError::TokenExpired,
            AppError::TokenInvalid,
        ]);
    }
    if matches!(policy.who, Who::Only(_)) {
        all.push(AppError::InsufficientPermissions);
    }
    if !method.is_safe() {
        all.push(AppError::CrossOrigin);
    }
    all.extend([AppError::PayloadTooLarge, AppError::RequestTimeout]);
    if says.body.is_some() {
        all.extend([
            AppError::Malformed,
            AppError::Validation(Vec::new()),
            AppError::UnsupportedMediaType,
        ]);
    }
    all.push(AppError::TooManyAttempts { retry_after: 60 });
    all.extend([AppError::WrongHost, AppError::Internal, AppError::Unavailable]);
    all
}

fn by_status(errors: Vec<AppError>) -> BTreeMap<u16, Vec<AppError>> {
    let mut all: BTreeMap<u16, Vec<AppError>> = BTreeMap::new();
    for error in errors {
        let same = all.entry(error.status()).or_default();
        if !same.iter().any(|known| known.code() == error.code()) {
            same.push(error);
        }
    }
    all
}

/// One example for each code.
fn refused(errors: &[AppError]) -> Response {
    let codes: Vec<&str> = errors.iter().map(AppError::code).collect();
    let examples = errors.iter().map(|error| {
        let problem = serde_json::to_value(Problem::new(error)).unwrap_or(Value::Null);
        let example = ExampleBuilder::new()
            .summary(english().error_title(error))
            .value(Some(problem))
            .build();
        (error.code(), example)
    });
    let schema = RefOr::Ref(Ref::from_schema_name(Problem::name()));
    let content = ContentBuilder::new().schema(Some(schema)).examples_from_iter(examples).build();
    let mut response =
        ResponseBuilder::new().description(codes.join(", ")).content(PROBLEM, content);
    if errors.iter().any(|error| error.status() == 401) {
        let text = String::schema();
        response =
            response.header("www-authenticate", header(text, "The way in (RFC 9110 §11.6.1)"));
    }
    if errors.iter().any(|error| error.retry_after().is_some()) {
        let whole = ObjectBuilder::new().schema_type(Type::Integer).minimum(Some(1)).build();
        let seconds =
            header(RefOr::T(Schema::Object(whole)), "Seconds to wait before trying again");
        response = response.header("retry-after", seconds);
    }
    response.build()
}
