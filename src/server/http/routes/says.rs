use utoipa::openapi::path::{Parameter, ParameterBuilder, ParameterIn};
use utoipa::openapi::schema::{
    KnownFormat, ObjectBuilder, OneOfBuilder, Ref, Schema, SchemaFormat, Type,
};
use utoipa::openapi::{HeaderBuilder, RefOr, Required};
use utoipa::{PartialSchema, ToSchema};

use crate::domain::AppError;
use crate::server::http::parts::idempotency_key;

/// How many entries a page of a list has, if the query does not say.
pub const PAGE_SIZE: u64 = 20;

/// A chapter of the document. Each resource brings its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tag {
    pub name: &'static str,
    pub description: &'static str,
}

impl Tag {
    pub const ACCOUNTS: Self =
        Self { name: "accounts", description: "Sign-up, sign-in and the current account." };
    pub const SESSIONS: Self = Self { name: "sessions", description: "Token renewal and devices." };
    pub const LETTERS: Self = Self { name: "email", description: "Email links and codes." };
}

/// What a route says of itself. Refusals that follow from where it stands (closed to strangers, for
/// one role, an unsafe method, a body) need not be said.
pub struct Says {
    pub tag: Tag,
    pub id: &'static str,
    pub summary: &'static str,
    pub parameters: Vec<Parameter>,
    /// Its schema, and whether it must be there.
    pub body: Option<(RefOr<Schema>, bool)>,
    pub answers: Vec<Answer>,
    pub refusals: Vec<AppError>,
    pub schemas: Vec<(String, RefOr<Schema>)>,
    /// Open to everybody, but a session that is shown makes a difference.
    pub optional_session: bool,
}

pub struct Answer {
    pub status: u16,
    pub description: &'static str,
    pub body: Option<RefOr<Schema>>,
    pub headers: Vec<(&'static str, utoipa::openapi::Header)>,
}

impl Says {
    pub fn new(tag: Tag, id: &'static str, summary: &'static str) -> Self {
        Self {
            tag,
            id,
            summary,
            parameters: Vec::new(),
            body: None,
            answers: Vec::new(),
            refusals: Vec::new(),
            schemas: Vec::new(),
            optional_session: false,
        }
    }

    #[must_use]
    pub fn takes<T: ToSchema>(mut self) -> Self {
        self.body = Some((self.reference::<T>(), true));
        self
    }

    #[must_use]
    pub fn takes_optional<T: ToSchema>(mut self) -> Self {
        self.body = Some((self.reference::<T>(), false));
        self
    }

    #[must_use]
    pub fn gives<T: ToSchema>(mut self, status: u16, description: &'static str) -> Self {
        let body = Some(self.reference::<T>());
        self.answers.push(Answer { status, description, body, headers: Vec::new() });
        self
    }

    /// By the way the session travels.
    #[must_use]
    pub fn gives_one_of<A: ToSchema, B: ToSchema>(
        mut self,
        status: u16,
        description: &'static str,
    ) -> Self {
        let either =
            OneOfBuilder::new().item(self.reference::<A>()).item(self.reference::<B>()).build();
        let body = Some(RefOr::T(Schema::OneOf(either)));
        self.answers.push(Answer { status, description, body, headers: Vec::new() });
        self
    }

    #[must_use]
    pub fn gives_nothing(mut self, status: u16, description: &'static str) -> Self {
        self.answers.push(Answer { status, description, body: None, headers: Vec::new() });
        self
    }

    /// A header of the answer that was said last.
    #[must_use]
    pub fn with_header(mut self, name: &'static str, description: &'static str) -> Self {
        let header = HeaderBuilder::new()
            .schema(Some(String::schema()))
            .description(Some(description))
            .build();
        if let Some(answer) = self.answers.last_mut() {
            answer.headers.push((name, header));
        }
        self
    }

    #[must_use]
    pub fn query<T: PartialSchema>(self, name: &str, description: &str) -> Self {
        self.parameter(T::schema(), ParameterIn::Query, name, description, false)
    }

    /// In the path. Anything that is no UUID is answered like an id that does not exist.
    #[must_use]
    pub fn id_in_path(self) -> Self {
        let uuid = ObjectBuilder::new()
            .schema_type(Type::String)
            .format(Some(SchemaFormat::KnownFormat(KnownFormat::Uuid)))
            .build();
        let uuid = RefOr::T(Schema::Object(uuid));
        let says = self.parameter(uuid, ParameterIn::Path, "id", "A UUID", true);
        says.refuses(&[AppError::NotFound])
    }

    #[must_use]
    pub fn header(self, name: &str, description: &str) -> Self {
        self.parameter(String::schema(), ParameterIn::Header, name, description, false)
    }

    /// A list that comes in pages.
    #[must_use]
    pub fn paged(self) -> Self {
        let limit = ObjectBuilder::new()
            .schema_type(Type::Integer)
            .minimum(Some(1))
            .maximum(Some(100))
            .default(Some(PAGE_SIZE.into()))
            .build();
        let limit = RefOr::T(Schema::Object(limit));
        self.parameter(limit, ParameterIn::Query, "limit", "Maximum number of items", false)
            .query::<String>("cursor", "`next_cursor` of the previous page")
            .refuses(&[AppError::Validation(Vec::new())])
    }

    /// Only if nobody was faster.
    #[must_use]
    pub fn if_match(self) -> Self {
        self.header("if-match", "`ETag` the change is based on; 412 if the task has changed since")
            .refuses(&[AppError::PreconditionFailed])
    }

    /// A program that hears no answer may send it again.
    #[must_use]
    pub fn once(self) -> Self {
        let description = "Up to 255 visible characters. For 10 minutes, repeated requests of the \
                           account with the same key and body are carried out once and get the same \
                           response";
        let key = ObjectBuilder::new()
            .schema_type(Type::String)
            .min_length(Some(1))
            .max_length(Some(idempotency_key::LONGEST))
            .pattern(Some("^[!-~]+$"))
            .build();
        let key = RefOr::T(Schema::Object(key));
        self.parameter(key, ParameterIn::Header, idempotency_key::HEADER, description, false)
    }

    #[must_use]
    pub fn optional_session(mut self) -> Self {
        self.optional_session = true;
        self
    }

    #[must_use]
    pub fn refuses(mut self, errors: &[AppError]) -> Self {
        self.refusals.extend_from_slice(errors);
        self
    }

    fn parameter(
        mut self,
        schema: RefOr<Schema>,
        place: ParameterIn,
        name: &str,
        description: &str,
        required: bool,
    ) -> Self {
        let parameter = ParameterBuilder::new()
            .name(name)
            .parameter_in(place)
            .description(Some(description))
            .required(if required { Required::True } else { Required::False })
            .schema(Some(schema))
            .build();
        self.parameters.push(parameter);
        self
    }

    fn reference<T: ToSchema>(&mut self) -> RefOr<Schema> {
        self.schemas.push((T::name().into_owned(), T::schema()));
        T::schemas(&mut self.schemas);
        RefOr::Ref(Ref::from_schema_name(T::name()))
    }
}
