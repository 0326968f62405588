// This file is generated. Do not edit it manually.
use fluent_typed::prelude::*;
use std::{
    fmt::Display,
    ops::{Deref, Range},
    slice::Iter,
    str::FromStr,
};

static LANG_DATA: &[u8] = include_bytes!("catalogue.ftl");
static MESSAGE_CONTRACTS: &[MessageContract] = &[
    MessageContract {
        message: "account-title",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "account-details",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "account-signed-in-as",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "account-email",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "account-since",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "account-no-email",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "account-change-password",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "account-change-lead",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "account-later",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "account-verified",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "account-not-verified",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "account-role",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "account-administrator",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "account-change-language",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "account-change-zone",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "account-no-way-back",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "activity-title",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "activity-nothing",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "activity-newest",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "activity-older",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "activity-signed-up",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "activity-new-device",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "activity-signed-in",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "activity-sign-in-disabled",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "activity-sign-in-failed",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "activity-signed-out",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "activity-session-expired",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "activity-ended-session-used",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "activity-token-reused",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "activity-password-changed",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "activity-password-refused",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "activity-session-replaced",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "activity-ended-by-administrator",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "activity-too-many-sessions",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "activity-others-signed-out",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "activity-device-signed-out",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "activity-throttled",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "activity-email-confirmed-new-password",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "activity-email-confirmed",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "activity-reset-asked",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "activity-password-reset",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "activity-change-asked",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "activity-email-changed",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "activity-change-undone",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "activity-not-mine",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "activity-code-refused",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "activity-admin-granted",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "activity-admin-revoked",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "activity-by-command",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "activity-role-granted",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "activity-role-revoked",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "activity-account-disabled",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "activity-account-enabled",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "activity-account-deleted",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "activity-unlocked",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "activity-which",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "activity-all",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "activity-sign-ins",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "activity-changes",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "activity-check",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "activity-not-you",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "activity-secure",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "activity-times",
        attribute: None,
        vars: &["n"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "add-email-lead",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "add-email-other",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "brand-title",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "brand-lead",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "brand-emails",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "brand-colors",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "confirm-cancel",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "device-on",
        attribute: None,
        vars: &["browser", "system"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "device-program-on",
        attribute: None,
        vars: &["system"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "device-program-in",
        attribute: None,
        vars: &["language"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "device-app-for",
        attribute: None,
        vars: &["system"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "device-app-on",
        attribute: None,
        vars: &["system"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "device-app",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "device-unknown",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "email-title",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "email-no-mail",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "email-confirm-title",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "email-send",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "email-code",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "email-button",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "email-confirm-why",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[ElementContract { name: "address", is_term: false }],
    },
    MessageContract {
        message: "email-confirm-how",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "email-change-title",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "email-change-lead",
        attribute: None,
        vars: &["life"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "email-add-title",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "email-add-lead",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "error-try-again",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "error-start",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "title-validation",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "title-malformed",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "title-login-taken",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "title-invalid-credentials",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "title-link-invalid",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "title-link-replaced",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "title-link-expired",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "title-link-used",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "title-password-required",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "title-reset-required",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "title-email-required",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "title-account-disabled",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "title-too-many-attempts",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "title-busy",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "title-authentication-required",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "title-token-expired",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "title-token-invalid",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "title-refresh-token-missing",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "title-refresh-token-invalid",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "title-refresh-token-reused",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "title-no-session",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "title-insufficient-permissions",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "title-cross-origin",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "title-wrong-host",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "title-not-found",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "title-precondition-failed",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "title-limit-reached",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "title-method-not-allowed",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "title-request-timeout",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "title-payload-too-large",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "title-unsupported-media-type",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "title-unavailable",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "title-internal",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "error-validation",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "error-malformed",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "error-login-taken",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "error-invalid-credentials",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "error-link-replaced",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "error-link-expired",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "error-link-used",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "error-password-required",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "error-reset-required",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "error-email-required",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "error-account-disabled",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "error-authentication-required",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "error-token-expired",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "error-token-invalid",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "error-refresh-token-reused",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "error-no-session",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "error-insufficient-permissions",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "error-cross-origin",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "error-wrong-host",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "error-precondition-failed",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "error-limit-reached",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "error-not-found",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "error-method-not-allowed",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "error-request-timeout",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "error-payload-too-large",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "error-unsupported-media-type",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "error-unavailable",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "error-internal",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "error-link-invalid",
        attribute: None,
        vars: &["life"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "error-too-many-attempts",
        attribute: None,
        vars: &["wait"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "error-busy",
        attribute: None,
        vars: &["wait"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "field-login",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "field-password",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "field-current-password",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "field-new-password",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "field-account-password",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "field-email",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "field-email-optional",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "field-username",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "field-new-email",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "field-email-code",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "field-title",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "field-notes",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "field-status",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "field-first-name",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "field-last-name",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "field-language",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "field-time-zone",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "new-password-hint",
        attribute: None,
        vars: &["min"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "code-hint",
        attribute: None,
        vars: &["life"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "fault-too-short",
        attribute: None,
        vars: &["min"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "fault-too-long",
        attribute: None,
        vars: &["max"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "fault-not-an-address",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "fault-bad-character-or-space",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "fault-bad-character",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "fault-taken",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "fault-common-password",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "fault-breached",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "fault-same-as-login",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "fault-known-words",
        attribute: None,
        vars: &["min"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "fault-wrong-password",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "fault-not-offered",
        attribute: None,
        vars: &["field"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "fault-not-the-words",
        attribute: None,
        vars: &["words"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "fault-same-address",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "fault-not-a-username",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "fault-other-address",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "fault-required",
        attribute: None,
        vars: &["field"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "fault-wrong-code",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "field-caps-lock",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "flash-welcome",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "flash-signed-out",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "flash-not-signed-in",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "flash-device-signed-out",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "flash-others-signed-out",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "flash-saved",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "flash-deleted",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "flash-gone-meanwhile",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "flash-draft-is-back",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "flash-letter-to-sign-up",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "flash-letter-to-verify",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "flash-letter-to-reset",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "flash-letter-to-change",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "flash-email-verified",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "flash-email-changed",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "flash-email-change-undone",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "flash-not-mine",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "flash-password-reset",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "flash-password-breached",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "flash-password-changed",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "forgot-title",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "forgot-no-mail",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "forgot-back",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "forgot-lead",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "forgot-button",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "frame-skip",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "frame-footer",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "frame-language",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "nav-devices",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "nav-pages",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "show-password",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "frame-help",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "frame-privacy",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "frame-terms",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "frame-imprint",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "frame-about",
        attribute: None,
        vars: &["brand"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "frame-refused",
        attribute: None,
        vars: &["title"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "nav-profile",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "nav-security",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "header-nav",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "header-menu",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "header-site",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "mail-ignore",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "mail-paste",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "mail-code",
        attribute: None,
        vars: &["life"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "mail-devices",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "mail-verify-title",
        attribute: None,
        vars: &["brand"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "mail-verify",
        attribute: None,
        vars: &["address"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "mail-verify-life",
        attribute: None,
        vars: &["life"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "mail-confirm",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "mail-has-account-title",
        attribute: None,
        vars: &["brand"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "mail-has-account",
        attribute: None,
        vars: &["address"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "mail-has-account-then",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "mail-sign-in",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "mail-sign-up",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "mail-reset-title",
        attribute: None,
        vars: &["brand"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "mail-reset",
        attribute: None,
        vars: &["login"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "mail-reset-life",
        attribute: None,
        vars: &["life"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "mail-reset-life-of-two",
        attribute: None,
        vars: &["life"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "mail-change-title",
        attribute: None,
        vars: &["brand"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "mail-change",
        attribute: None,
        vars: &["address"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "mail-change-life",
        attribute: None,
        vars: &["life"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "mail-taken-title",
        attribute: None,
        vars: &["brand"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "mail-taken",
        attribute: None,
        vars: &["address"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "mail-taken-then",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "mail-reserved-title",
        attribute: None,
        vars: &["brand"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "mail-reserved",
        attribute: None,
        vars: &["address"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "mail-reserved-then",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "mail-undo-title",
        attribute: None,
        vars: &["brand"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "mail-undo",
        attribute: None,
        vars: &["old", "new"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "mail-undo-life",
        attribute: None,
        vars: &["life"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "mail-undo-button",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "mail-new-device-title",
        attribute: None,
        vars: &["brand"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "mail-new-device",
        attribute: None,
        vars: &["login"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "mail-new-device-then",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "mail-password-changed-title",
        attribute: None,
        vars: &["brand"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "mail-password-changed",
        attribute: None,
        vars: &["login"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "mail-password-changed-then",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "mail-password-reset-title",
        attribute: None,
        vars: &["brand"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "mail-password-reset",
        attribute: None,
        vars: &["login"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "mail-password-reset-then",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "mail-token-reused-title",
        attribute: None,
        vars: &["brand"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "mail-token-reused",
        attribute: None,
        vars: &["login"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "mail-token-reused-then",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "mail-too-many-sessions-title",
        attribute: None,
        vars: &["brand"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "mail-too-many-sessions",
        attribute: None,
        vars: &["login"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "mail-too-many-sessions-then",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "mail-not-mine-warning",
        attribute: None,
        vars: &["until"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "mail-not-mine",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "mail-old-is-back-title",
        attribute: None,
        vars: &["brand"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "mail-old-is-back",
        attribute: None,
        vars: &["old", "new"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "mail-old-is-back-then",
        attribute: None,
        vars: &["old"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "mail-free-again-title",
        attribute: None,
        vars: &["brand"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "mail-free-again",
        attribute: None,
        vars: &["address"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "mail-free-again-then",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "mail-when",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "mail-device",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "mail-ip",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "mail-reset-button",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "mail-sent-by",
        attribute: None,
        vars: &["brand", "site"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "mail-why-asked",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "mail-why-account",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "mail-why-was",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "mail-footer",
        attribute: None,
        vars: &["sent", "why"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "mail-label",
        attribute: None,
        vars: &["name"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "mail-fact",
        attribute: None,
        vars: &["name", "value"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "mail-help",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "mailbox-title",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "mailbox-lead",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "mailbox-empty",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "mailbox-html",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "mailbox-text",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "mailbox-sent",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[
            ElementContract { name: "address", is_term: false },
            ElementContract { name: "moment", is_term: false },
        ],
    },
    MessageContract {
        message: "mailbox-open",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "not-found-title",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "not-mine-title",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "not-mine-if",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "not-mine-address",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "not-mine-sessions",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "not-mine-free",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "not-mine-contents",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "not-mine-button",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "not-mine-mine",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "not-mine-spent",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "not-mine-again",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "not-mine-lead",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[
            ElementContract { name: "login", is_term: false },
            ElementContract { name: "address", is_term: false },
        ],
    },
    MessageContract {
        message: "not-mine-label",
        attribute: None,
        vars: &["words"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "people-title",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "people-lead",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "people-find",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "people-search",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "people-first",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "people-next",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "people-add-title",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "people-add",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "people-none",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "people-none-found",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "people-all",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "people-edit",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "people-save",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "people-delete",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "people-added",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[ElementContract { name: "moment", is_term: false }],
    },
    MessageContract {
        message: "people-delete-question",
        attribute: None,
        vars: &["name"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "people-delete-do",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "preferences-title",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "preferences-automatic",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "preferences-language-hint",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "preferences-zone-hint",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "reset-title",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "reset-button",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "reset-not-long-ago",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "reset-new",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "reset-code",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "reset-lead",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "reset-another",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "reset-account",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[ElementContract { name: "login", is_term: false }],
    },
    MessageContract {
        message: "reset-can-be-undone",
        attribute: None,
        vars: &["until"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "reset-lead-to",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[ElementContract { name: "login", is_term: false }],
    },
    MessageContract {
        message: "sessions-title",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "sessions-none",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "sessions-others",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "sessions-here",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "sessions-sign-out-here",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "sessions-sign-out",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "sessions-sign-out-named",
        attribute: None,
        vars: &["name", "since"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "sessions-seen",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[ElementContract { name: "seen", is_term: false }],
    },
    MessageContract {
        message: "sessions-until",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[
            ElementContract { name: "since", is_term: false },
            ElementContract { name: "until", is_term: false },
        ],
    },
    MessageContract {
        message: "sessions-others-question",
        attribute: None,
        vars: &["n"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "sessions-others-do",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "sessions-everywhere",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "sign-in-title",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "sign-in-lead",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "sign-in-remember",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "sign-in-forgot",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "sign-in-new",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "sign-in-create",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "sign-in-cookies-title",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "sign-in-cookies",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "sign-in-wrong-or-waiting",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "sign-in-reset",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "sign-in-resend",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "sign-in-back",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[ElementContract { name: "name", is_term: false }],
    },
    MessageContract {
        message: "sign-in-not-you",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "sign-up-title",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "sign-up-button",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "sign-up-have",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "sign-up-by-username",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "sign-up-by-email",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "sign-up-without-email",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "sign-up-terms",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[ElementContract { name: "terms", is_term: false }],
    },
    MessageContract {
        message: "sign-up-terms-name",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "sign-up-privacy",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[ElementContract { name: "privacy", is_term: false }],
    },
    MessageContract {
        message: "sign-up-privacy-name",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "tasks-title",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "tasks-lead",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "tasks-which",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "tasks-every",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "tasks-add-title",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "tasks-add",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "tasks-none",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "tasks-none-of-these",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "tasks-changed",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[ElementContract { name: "moment", is_term: false }],
    },
    MessageContract {
        message: "tasks-all",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "tasks-edit",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "tasks-save",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "tasks-delete",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "tasks-keep",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "tasks-made",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[ElementContract { name: "moment", is_term: false }],
    },
    MessageContract {
        message: "tasks-now",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[ElementContract { name: "title", is_term: false }],
    },
    MessageContract {
        message: "task-todo",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "task-in-progress",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "task-done",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "tasks-delete-question",
        attribute: None,
        vars: &["title"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "tasks-delete-do",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "seconds",
        attribute: None,
        vars: &["n"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "minutes",
        attribute: None,
        vars: &["n"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "minutes-ago",
        attribute: None,
        vars: &["n"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "hours",
        attribute: None,
        vars: &["n"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "hours-ago",
        attribute: None,
        vars: &["n"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "days",
        attribute: None,
        vars: &["n"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "days-ago",
        attribute: None,
        vars: &["n"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "just-now",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "language-name",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "month",
        attribute: None,
        vars: &["n"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "moment-utc",
        attribute: None,
        vars: &["day", "month", "year", "time"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "moment-in-zone",
        attribute: None,
        vars: &["day", "month", "year", "time", "zone"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "number-group",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "day-of",
        attribute: None,
        vars: &["day", "month", "year"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "undo-title",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "undo-button",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "undo-lead",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[ElementContract { name: "address", is_term: false }],
    },
    MessageContract {
        message: "undo-spent",
        attribute: None,
        vars: &["life"],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "verify-title",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "verify-button",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "verify-from-elsewhere",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "verify-other",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "verify-lead",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "verify-code-button",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "verify-new-title",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "verify-lead-to",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[ElementContract { name: "address", is_term: false }],
    },
    MessageContract {
        message: "verify-spam",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "verify-different",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "welcome-title",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "welcome-lead",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "welcome-account-title",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "welcome-account",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "welcome-admin-title",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "welcome-admin",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "welcome-your-name",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "welcome-brand-title",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "welcome-brand",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "welcome-preview",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "welcome-email-title",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "welcome-email-mailbox",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "welcome-email-server",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "welcome-next-title",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "welcome-next",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
    MessageContract {
        message: "welcome-here",
        attribute: None,
        vars: &[],
        bool_vars: &[],
        elements: &[],
    },
];

static ALL_LANGS: [L10n; 7] = [
    // languages as an array
    L10n::De,
    L10n::En,
    L10n::Es,
    L10n::Fr,
    L10n::Xx,
    L10n::XxArab,
    L10n::ZhHans,
];

/// The languages that have translations available.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum L10n {
    De,
    En,
    Es,
    Fr,
    Xx,
    XxArab,
    ZhHans,
}

impl Default for L10n {
    fn default() -> Self {
        Self::En
    }
}

impl FromStr for L10n {
    type Err = String;

    fn from_str(s: &str) -> Result<Self, Self::Err> {
        match s {
            "de" => Ok(Self::De),
            "en" => Ok(Self::En),
            "es" => Ok(Self::Es),
            "fr" => Ok(Self::Fr),
            "xx" => Ok(Self::Xx),
            "xx-Arab" => Ok(Self::XxArab),
            "zh-Hans" => Ok(Self::ZhHans),
            _ => Err(format!("Unknown language: {}", s)),
        }
    }
}

impl Deref for L10n {
    type Target = str;
    fn deref(&self) -> &Self::Target {
        match self {
            Self::De => "de",
            Self::En => "en",
            Self::Es => "es",
            Self::Fr => "fr",
            Self::Xx => "xx",
            Self::XxArab => "xx-Arab",
            Self::ZhHans => "zh-Hans",
        }
    }
}

impl AsRef<str> for L10n {
    fn as_ref(&self) -> &str {
        self
    }
}

impl Display for L10n {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}", self.deref())
    }
}

impl L10n {
    pub fn iter() -> Iter<'static, L10n> {
        ALL_LANGS.iter()
    }

    /// The language name as defined in the ftl message "language-name".
    pub fn language_name(&self) -> &'static str {
        match self {
            Self::De => "Deutsch",
            Self::En => "English",
            Self::Es => "Español",
            Self::Fr => "Français",
            Self::Xx => "Pseudo",
            Self::XxArab => "Mirrored",
            Self::ZhHans => "简体中文",
        }
    }

    fn byte_range(&self) -> Range<usize> {
        match self {
            Self::De => 0..32716,
            Self::En => 32716..64936,
            Self::Es => 64936..96805,
            Self::Fr => 96805..130189,
            Self::Xx => 130189..182145,
            Self::XxArab => 182145..213318,
            Self::ZhHans => 213318..240919,
        }
    }
    /// Load a L10nLanguage from the embedded data.
    pub fn load(&self) -> L10nLanguage {
        let bytes = LANG_DATA[self.byte_range()].to_vec();
        L10nLanguage::new(self, &bytes)
            .expect("fluent-typed: the embedded .ftl could not be loaded. This is a build-time bug; please report it.")
    }

    /// Load all languages (L10nLanguage) from the embedded data.
    pub fn load_all() -> L10nLanguageVec {
        L10nLanguageVec::load_without_isolation(
            LANG_DATA,
            Self::iter().map(|lang| (lang, lang.byte_range())),
        )
        .expect("fluent-typed: the embedded .ftl could not be loaded. This is a build-time bug; please report it.")
    }
}

/// A thin wrapper around the Fluent messages for one language.
///
/// It provides functions for each message that was found in
/// all the languages at build time.
pub struct L10nLanguage(L10nBundle);

impl L10nLanguage {
    /// Load the L10n resources for the given language. The language
    /// has to be a valid LanguageIdentifier or otherwise
    /// an error is returned.
    ///
    /// The bytes are expected to be the contents of a .ftl file
    pub fn new(lang: impl AsRef<str>, bytes: &[u8]) -> Result<Self, L10nError> {
        Ok(Self(L10nBundle::new_without_isolation(lang, bytes)?))
    }

    /// Load external `.ftl` bytes — read from disk, downloaded, etc. — after
    /// validating them against the message contract compiled into this API.
    ///
    /// On success, every accessor on the returned [`L10nLanguage`] is safe to
    /// call: the external translation defines every generated message and
    /// references no unknown variables. A translation that does not — because
    /// a message is missing, misspelled, or references a variable this API
    /// never fills — is rejected here with `L10nError::Validation` (listing
    /// every violation) instead of panicking later in an accessor.
    ///
    /// Use this to load a language that was not compiled in, or to hot-reload
    /// a translation under revision.
    pub fn new_external(lang: impl AsRef<str>, bytes: &[u8]) -> Result<Self, L10nError> {
        validate_ftl(bytes, MESSAGE_CONTRACTS)?;
        Self::new(lang, bytes)
    }

    pub fn account_title(&self) -> String {
        self.0.msg("account-title", None).unwrap()
    }
    pub fn account_details(&self) -> String {
        self.0.msg("account-details", None).unwrap()
    }
    pub fn account_signed_in_as(&self) -> String {
        self.0.msg("account-signed-in-as", None).unwrap()
    }
    pub fn account_email(&self) -> String {
        self.0.msg("account-email", None).unwrap()
    }
    pub fn account_since(&self) -> String {
        self.0.msg("account-since", None).unwrap()
    }
    pub fn account_no_email(&self) -> String {
        self.0.msg("account-no-email", None).unwrap()
    }
    pub fn account_change_password(&self) -> String {
        self.0.msg("account-change-password", None).unwrap()
    }
    pub fn account_change_lead(&self) -> String {
        self.0.msg("account-change-lead", None).unwrap()
    }
    pub fn account_later(&self) -> String {
        self.0.msg("account-later", None).unwrap()
    }
    pub fn account_verified(&self) -> String {
        self.0.msg("account-verified", None).unwrap()
    }
    pub fn account_not_verified(&self) -> String {
        self.0.msg("account-not-verified", None).unwrap()
    }
    pub fn account_role(&self) -> String {
        self.0.msg("account-role", None).unwrap()
    }
    pub fn account_administrator(&self) -> String {
        self.0.msg("account-administrator", None).unwrap()
    }
    pub fn account_change_language(&self) -> String {
        self.0.msg("account-change-language", None).unwrap()
    }
    pub fn account_change_zone(&self) -> String {
        self.0.msg("account-change-zone", None).unwrap()
    }
    pub fn account_no_way_back(&self) -> String {
        self.0.msg("account-no-way-back", None).unwrap()
    }
    pub fn activity_title(&self) -> String {
        self.0.msg("activity-title", None).unwrap()
    }
    pub fn activity_nothing(&self) -> String {
        self.0.msg("activity-nothing", None).unwrap()
    }
    pub fn activity_newest(&self) -> String {
        self.0.msg("activity-newest", None).unwrap()
    }
    pub fn activity_older(&self) -> String {
        self.0.msg("activity-older", None).unwrap()
    }
    pub fn activity_signed_up(&self) -> String {
        self.0.msg("activity-signed-up", None).unwrap()
    }
    pub fn activity_new_device(&self) -> String {
        self.0.msg("activity-new-device", None).unwrap()
    }
    pub fn activity_signed_in(&self) -> String {
        self.0.msg("activity-signed-in", None).unwrap()
    }
    pub fn activity_sign_in_disabled(&self) -> String {
        self.0.msg("activity-sign-in-disabled", None).unwrap()
    }
    pub fn activity_sign_in_failed(&self) -> String {
        self.0.msg("activity-sign-in-failed", None).unwrap()
    }
    pub fn activity_signed_out(&self) -> String {
        self.0.msg("activity-signed-out", None).unwrap()
    }
    pub fn activity_session_expired(&self) -> String {
        self.0.msg("activity-session-expired", None).unwrap()
    }
    pub fn activity_ended_session_used(&self) -> String {
        self.0.msg("activity-ended-session-used", None).unwrap()
    }
    pub fn activity_token_reused(&self) -> String {
        self.0.msg("activity-token-reused", None).unwrap()
    }
    pub fn activity_password_changed(&self) -> String {
        self.0.msg("activity-password-changed", None).unwrap()
    }
    pub fn activity_password_refused(&self) -> String {
        self.0.msg("activity-password-refused", None).unwrap()
    }
    pub fn activity_session_replaced(&self) -> String {
        self.0.msg("activity-session-replaced", None).unwrap()
    }
    pub fn activity_ended_by_administrator(&self) -> String {
        self.0.msg("activity-ended-by-administrator", None).unwrap()
    }
    pub fn activity_too_many_sessions(&self) -> String {
        self.0.msg("activity-too-many-sessions", None).unwrap()
    }
    pub fn activity_others_signed_out(&self) -> String {
        self.0.msg("activity-others-signed-out", None).unwrap()
    }
    pub fn activity_device_signed_out(&self) -> String {
        self.0.msg("activity-device-signed-out", None).unwrap()
    }
    pub fn activity_throttled(&self) -> String {
        self.0.msg("activity-throttled", None).unwrap()
    }
    pub fn activity_email_confirmed_new_password(&self) -> String {
        self.0.msg("activity-email-confirmed-new-password", None).unwrap()
    }
    pub fn activity_email_confirmed(&self) -> String {
        self.0.msg("activity-email-confirmed", None).unwrap()
    }
    pub fn activity_reset_asked(&self) -> String {
        self.0.msg("activity-reset-asked", None).unwrap()
    }
    pub fn activity_password_reset(&self) -> String {
        self.0.msg("activity-password-reset", None).unwrap()
    }
    pub fn activity_change_asked(&self) -> String {
        self.0.msg("activity-change-asked", None).unwrap()
    }
    pub fn activity_email_changed(&self) -> String {
        self.0.msg("activity-email-changed", None).unwrap()
    }
    pub fn activity_change_undone(&self) -> String {
        self.0.msg("activity-change-undone", None).unwrap()
    }
    pub fn activity_not_mine(&self) -> String {
        self.0.msg("activity-not-mine", None).unwrap()
    }
    pub fn activity_code_refused(&self) -> String {
        self.0.msg("activity-code-refused", None).unwrap()
    }
    pub fn activity_admin_granted(&self) -> String {
        self.0.msg("activity-admin-granted", None).unwrap()
    }
    pub fn activity_admin_revoked(&self) -> String {
        self.0.msg("activity-admin-revoked", None).unwrap()
    }
    pub fn activity_by_command(&self) -> String {
        self.0.msg("activity-by-command", None).unwrap()
    }
    pub fn activity_role_granted(&self) -> String {
        self.0.msg("activity-role-granted", None).unwrap()
    }
    pub fn activity_role_revoked(&self) -> String {
        self.0.msg("activity-role-revoked", None).unwrap()
    }
    pub fn activity_account_disabled(&self) -> String {
        self.0.msg("activity-account-disabled", None).unwrap()
    }
    pub fn activity_account_enabled(&self) -> String {
        self.0.msg("activity-account-enabled", None).unwrap()
    }
    pub fn activity_account_deleted(&self) -> String {
        self.0.msg("activity-account-deleted", None).unwrap()
    }
    pub fn activity_unlocked(&self) -> String {
        self.0.msg("activity-unlocked", None).unwrap()
    }
    pub fn activity_which(&self) -> String {
        self.0.msg("activity-which", None).unwrap()
    }
    pub fn activity_all(&self) -> String {
        self.0.msg("activity-all", None).unwrap()
    }
    pub fn activity_sign_ins(&self) -> String {
        self.0.msg("activity-sign-ins", None).unwrap()
    }
    pub fn activity_changes(&self) -> String {
        self.0.msg("activity-changes", None).unwrap()
    }
    pub fn activity_check(&self) -> String {
        self.0.msg("activity-check", None).unwrap()
    }
    pub fn activity_not_you(&self) -> String {
        self.0.msg("activity-not-you", None).unwrap()
    }
    pub fn activity_secure(&self) -> String {
        self.0.msg("activity-secure", None).unwrap()
    }
    /// $n (Number) - how often in a row
    pub fn activity_times<F0: Into<FluentNumber>>(&self, n: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("n", n.into());
        self.0.msg("activity-times", Some(args)).unwrap()
    }
    pub fn add_email_lead(&self) -> String {
        self.0.msg("add-email-lead", None).unwrap()
    }
    pub fn add_email_other(&self) -> String {
        self.0.msg("add-email-other", None).unwrap()
    }
    pub fn brand_title(&self) -> String {
        self.0.msg("brand-title", None).unwrap()
    }
    pub fn brand_lead(&self) -> String {
        self.0.msg("brand-lead", None).unwrap()
    }
    pub fn brand_emails(&self) -> String {
        self.0.msg("brand-emails", None).unwrap()
    }
    pub fn brand_colors(&self) -> String {
        self.0.msg("brand-colors", None).unwrap()
    }
    pub fn confirm_cancel(&self) -> String {
        self.0.msg("confirm-cancel", None).unwrap()
    }
    /// $browser (String) - for example: Firefox
    /// $system (String) - for example: Linux
    pub fn device_on<F0: AsRef<str>, F1: AsRef<str>>(&self, browser: F0, system: F1) -> String {
        let mut args = FluentArgs::new();
        args.set("browser", browser.as_ref());
        args.set("system", system.as_ref());
        self.0.msg("device-on", Some(args)).unwrap()
    }
    /// $system (String) - for example: Linux
    pub fn device_program_on<F0: AsRef<str>>(&self, system: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("system", system.as_ref());
        self.0.msg("device-program-on", Some(args)).unwrap()
    }
    /// $language (String) - a programming language
    pub fn device_program_in<F0: AsRef<str>>(&self, language: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("language", language.as_ref());
        self.0.msg("device-program-in", Some(args)).unwrap()
    }
    /// $system (String) - for example: Android
    pub fn device_app_for<F0: AsRef<str>>(&self, system: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("system", system.as_ref());
        self.0.msg("device-app-for", Some(args)).unwrap()
    }
    /// $system (String) - for example: Windows
    pub fn device_app_on<F0: AsRef<str>>(&self, system: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("system", system.as_ref());
        self.0.msg("device-app-on", Some(args)).unwrap()
    }
    pub fn device_app(&self) -> String {
        self.0.msg("device-app", None).unwrap()
    }
    pub fn device_unknown(&self) -> String {
        self.0.msg("device-unknown", None).unwrap()
    }
    pub fn email_title(&self) -> String {
        self.0.msg("email-title", None).unwrap()
    }
    pub fn email_no_mail(&self) -> String {
        self.0.msg("email-no-mail", None).unwrap()
    }
    pub fn email_confirm_title(&self) -> String {
        self.0.msg("email-confirm-title", None).unwrap()
    }
    pub fn email_send(&self) -> String {
        self.0.msg("email-send", None).unwrap()
    }
    pub fn email_code(&self) -> String {
        self.0.msg("email-code", None).unwrap()
    }
    pub fn email_button(&self) -> String {
        self.0.msg("email-button", None).unwrap()
    }
    /// $address (Element) - the address
    pub fn email_confirm_why(&self) -> EmailConfirmWhy {
        let segments: [Segment; 3] = self
            .0
            .msg_segments("email-confirm-why", &["address"], &[], None)
            .unwrap()
            .try_into()
            .unwrap();
        let [seg0, _, seg2] = segments;
        EmailConfirmWhy { s0: seg0.into_text(), address: ElementGap, s1: seg2.into_text() }
    }
    pub fn email_confirm_how(&self) -> String {
        self.0.msg("email-confirm-how", None).unwrap()
    }
    pub fn email_change_title(&self) -> String {
        self.0.msg("email-change-title", None).unwrap()
    }
    /// $life (String) - for example: 7 days
    pub fn email_change_lead<F0: AsRef<str>>(&self, life: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("life", life.as_ref());
        self.0.msg("email-change-lead", Some(args)).unwrap()
    }
    pub fn email_add_title(&self) -> String {
        self.0.msg("email-add-title", None).unwrap()
    }
    pub fn email_add_lead(&self) -> String {
        self.0.msg("email-add-lead", None).unwrap()
    }
    pub fn error_try_again(&self) -> String {
        self.0.msg("error-try-again", None).unwrap()
    }
    pub fn error_start(&self) -> String {
        self.0.msg("error-start", None).unwrap()
    }
    pub fn title_validation(&self) -> String {
        self.0.msg("title-validation", None).unwrap()
    }
    pub fn title_malformed(&self) -> String {
        self.0.msg("title-malformed", None).unwrap()
    }
    pub fn title_login_taken(&self) -> String {
        self.0.msg("title-login-taken", None).unwrap()
    }
    pub fn title_invalid_credentials(&self) -> String {
        self.0.msg("title-invalid-credentials", None).unwrap()
    }
    pub fn title_link_invalid(&self) -> String {
        self.0.msg("title-link-invalid", None).unwrap()
    }
    pub fn title_link_replaced(&self) -> String {
        self.0.msg("title-link-replaced", None).unwrap()
    }
    pub fn title_link_expired(&self) -> String {
        self.0.msg("title-link-expired", None).unwrap()
    }
    pub fn title_link_used(&self) -> String {
        self.0.msg("title-link-used", None).unwrap()
    }
    pub fn title_password_required(&self) -> String {
        self.0.msg("title-password-required", None).unwrap()
    }
    pub fn title_reset_required(&self) -> String {
        self.0.msg("title-reset-required", None).unwrap()
    }
    pub fn title_email_required(&self) -> String {
        self.0.msg("title-email-required", None).unwrap()
    }
    pub fn title_account_disabled(&self) -> String {
        self.0.msg("title-account-disabled", None).unwrap()
    }
    pub fn title_too_many_attempts(&self) -> String {
        self.0.msg("title-too-many-attempts", None).unwrap()
    }
    pub fn title_busy(&self) -> String {
        self.0.msg("title-busy", None).unwrap()
    }
    pub fn title_authentication_required(&self) -> String {
        self.0.msg("title-authentication-required", None).unwrap()
    }
    pub fn title_token_expired(&self) -> String {
        self.0.msg("title-token-expired", None).unwrap()
    }
    pub fn title_token_invalid(&self) -> String {
        self.0.msg("title-token-invalid", None).unwrap()
    }
    pub fn title_refresh_token_missing(&self) -> String {
        self.0.msg("title-refresh-token-missing", None).unwrap()
    }
    pub fn title_refresh_token_invalid(&self) -> String {
        self.0.msg("title-refresh-token-invalid", None).unwrap()
    }
    pub fn title_refresh_token_reused(&self) -> String {
        self.0.msg("title-refresh-token-reused", None).unwrap()
    }
    pub fn title_no_session(&self) -> String {
        self.0.msg("title-no-session", None).unwrap()
    }
    pub fn title_insufficient_permissions(&self) -> String {
        self.0.msg("title-insufficient-permissions", None).unwrap()
    }
    pub fn title_cross_origin(&self) -> String {
        self.0.msg("title-cross-origin", None).unwrap()
    }
    pub fn title_wrong_host(&self) -> String {
        self.0.msg("title-wrong-host", None).unwrap()
    }
    pub fn title_not_found(&self) -> String {
        self.0.msg("title-not-found", None).unwrap()
    }
    pub fn title_precondition_failed(&self) -> String {
        self.0.msg("title-precondition-failed", None).unwrap()
    }
    pub fn title_limit_reached(&self) -> String {
        self.0.msg("title-limit-reached", None).unwrap()
    }
    pub fn title_method_not_allowed(&self) -> String {
        self.0.msg("title-method-not-allowed", None).unwrap()
    }
    pub fn title_request_timeout(&self) -> String {
        self.0.msg("title-request-timeout", None).unwrap()
    }
    pub fn title_payload_too_large(&self) -> String {
        self.0.msg("title-payload-too-large", None).unwrap()
    }
    pub fn title_unsupported_media_type(&self) -> String {
        self.0.msg("title-unsupported-media-type", None).unwrap()
    }
    pub fn title_unavailable(&self) -> String {
        self.0.msg("title-unavailable", None).unwrap()
    }
    pub fn title_internal(&self) -> String {
        self.0.msg("title-internal", None).unwrap()
    }
    pub fn error_validation(&self) -> String {
        self.0.msg("error-validation", None).unwrap()
    }
    pub fn error_malformed(&self) -> String {
        self.0.msg("error-malformed", None).unwrap()
    }
    pub fn error_login_taken(&self) -> String {
        self.0.msg("error-login-taken", None).unwrap()
    }
    pub fn error_invalid_credentials(&self) -> String {
        self.0.msg("error-invalid-credentials", None).unwrap()
    }
    pub fn error_link_replaced(&self) -> String {
        self.0.msg("error-link-replaced", None).unwrap()
    }
    pub fn error_link_expired(&self) -> String {
        self.0.msg("error-link-expired", None).unwrap()
    }
    pub fn error_link_used(&self) -> String {
        self.0.msg("error-link-used", None).unwrap()
    }
    pub fn error_password_required(&self) -> String {
        self.0.msg("error-password-required", None).unwrap()
    }
    pub fn error_reset_required(&self) -> String {
        self.0.msg("error-reset-required", None).unwrap()
    }
    pub fn error_email_required(&self) -> String {
        self.0.msg("error-email-required", None).unwrap()
    }
    pub fn error_account_disabled(&self) -> String {
        self.0.msg("error-account-disabled", None).unwrap()
    }
    pub fn error_authentication_required(&self) -> String {
        self.0.msg("error-authentication-required", None).unwrap()
    }
    pub fn error_token_expired(&self) -> String {
        self.0.msg("error-token-expired", None).unwrap()
    }
    pub fn error_token_invalid(&self) -> String {
        self.0.msg("error-token-invalid", None).unwrap()
    }
    pub fn error_refresh_token_reused(&self) -> String {
        self.0.msg("error-refresh-token-reused", None).unwrap()
    }
    pub fn error_no_session(&self) -> String {
        self.0.msg("error-no-session", None).unwrap()
    }
    pub fn error_insufficient_permissions(&self) -> String {
        self.0.msg("error-insufficient-permissions", None).unwrap()
    }
    pub fn error_cross_origin(&self) -> String {
        self.0.msg("error-cross-origin", None).unwrap()
    }
    pub fn error_wrong_host(&self) -> String {
        self.0.msg("error-wrong-host", None).unwrap()
    }
    pub fn error_precondition_failed(&self) -> String {
        self.0.msg("error-precondition-failed", None).unwrap()
    }
    pub fn error_limit_reached(&self) -> String {
        self.0.msg("error-limit-reached", None).unwrap()
    }
    pub fn error_not_found(&self) -> String {
        self.0.msg("error-not-found", None).unwrap()
    }
    pub fn error_method_not_allowed(&self) -> String {
        self.0.msg("error-method-not-allowed", None).unwrap()
    }
    pub fn error_request_timeout(&self) -> String {
        self.0.msg("error-request-timeout", None).unwrap()
    }
    pub fn error_payload_too_large(&self) -> String {
        self.0.msg("error-payload-too-large", None).unwrap()
    }
    pub fn error_unsupported_media_type(&self) -> String {
        self.0.msg("error-unsupported-media-type", None).unwrap()
    }
    pub fn error_unavailable(&self) -> String {
        self.0.msg("error-unavailable", None).unwrap()
    }
    pub fn error_internal(&self) -> String {
        self.0.msg("error-internal", None).unwrap()
    }
    /// $life (String) - for example: 10 minutes
    pub fn error_link_invalid<F0: AsRef<str>>(&self, life: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("life", life.as_ref());
        self.0.msg("error-link-invalid", Some(args)).unwrap()
    }
    /// $wait (String) - for example: 5 minutes
    pub fn error_too_many_attempts<F0: AsRef<str>>(&self, wait: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("wait", wait.as_ref());
        self.0.msg("error-too-many-attempts", Some(args)).unwrap()
    }
    /// $wait (String) - for example: 5 minutes
    pub fn error_busy<F0: AsRef<str>>(&self, wait: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("wait", wait.as_ref());
        self.0.msg("error-busy", Some(args)).unwrap()
    }
    pub fn field_login(&self) -> String {
        self.0.msg("field-login", None).unwrap()
    }
    pub fn field_password(&self) -> String {
        self.0.msg("field-password", None).unwrap()
    }
    pub fn field_current_password(&self) -> String {
        self.0.msg("field-current-password", None).unwrap()
    }
    pub fn field_new_password(&self) -> String {
        self.0.msg("field-new-password", None).unwrap()
    }
    pub fn field_account_password(&self) -> String {
        self.0.msg("field-account-password", None).unwrap()
    }
    pub fn field_email(&self) -> String {
        self.0.msg("field-email", None).unwrap()
    }
    pub fn field_email_optional(&self) -> String {
        self.0.msg("field-email-optional", None).unwrap()
    }
    pub fn field_username(&self) -> String {
        self.0.msg("field-username", None).unwrap()
    }
    pub fn field_new_email(&self) -> String {
        self.0.msg("field-new-email", None).unwrap()
    }
    pub fn field_email_code(&self) -> String {
        self.0.msg("field-email-code", None).unwrap()
    }
    pub fn field_title(&self) -> String {
        self.0.msg("field-title", None).unwrap()
    }
    pub fn field_notes(&self) -> String {
        self.0.msg("field-notes", None).unwrap()
    }
    pub fn field_status(&self) -> String {
        self.0.msg("field-status", None).unwrap()
    }
    pub fn field_first_name(&self) -> String {
        self.0.msg("field-first-name", None).unwrap()
    }
    pub fn field_last_name(&self) -> String {
        self.0.msg("field-last-name", None).unwrap()
    }
    pub fn field_language(&self) -> String {
        self.0.msg("field-language", None).unwrap()
    }
    pub fn field_time_zone(&self) -> String {
        self.0.msg("field-time-zone", None).unwrap()
    }
    /// $min (Number) - how many
    pub fn new_password_hint<F0: Into<FluentNumber>>(&self, min: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("min", min.into());
        self.0.msg("new-password-hint", Some(args)).unwrap()
    }
    /// $life (String) - for example: 10 minutes
    pub fn code_hint<F0: AsRef<str>>(&self, life: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("life", life.as_ref());
        self.0.msg("code-hint", Some(args)).unwrap()
    }
    /// $min (Number) - how many
    pub fn fault_too_short<F0: Into<FluentNumber>>(&self, min: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("min", min.into());
        self.0.msg("fault-too-short", Some(args)).unwrap()
    }
    /// $max (String) - how many
    pub fn fault_too_long<F0: AsRef<str>>(&self, max: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("max", max.as_ref());
        self.0.msg("fault-too-long", Some(args)).unwrap()
    }
    pub fn fault_not_an_address(&self) -> String {
        self.0.msg("fault-not-an-address", None).unwrap()
    }
    pub fn fault_bad_character_or_space(&self) -> String {
        self.0.msg("fault-bad-character-or-space", None).unwrap()
    }
    pub fn fault_bad_character(&self) -> String {
        self.0.msg("fault-bad-character", None).unwrap()
    }
    pub fn fault_taken(&self) -> String {
        self.0.msg("fault-taken", None).unwrap()
    }
    pub fn fault_common_password(&self) -> String {
        self.0.msg("fault-common-password", None).unwrap()
    }
    pub fn fault_breached(&self) -> String {
        self.0.msg("fault-breached", None).unwrap()
    }
    pub fn fault_same_as_login(&self) -> String {
        self.0.msg("fault-same-as-login", None).unwrap()
    }
    /// $min (Number) - how many
    pub fn fault_known_words<F0: Into<FluentNumber>>(&self, min: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("min", min.into());
        self.0.msg("fault-known-words", Some(args)).unwrap()
    }
    pub fn fault_wrong_password(&self) -> String {
        self.0.msg("fault-wrong-password", None).unwrap()
    }
    /// $field (String) - the name of the field in forms and in JSON
    pub fn fault_not_offered<F0: AsRef<str>>(&self, field: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("field", field.as_ref());
        self.0.msg("fault-not-offered", Some(args)).unwrap()
    }
    /// $words (String) - what is to be typed, the same in every language
    pub fn fault_not_the_words<F0: AsRef<str>>(&self, words: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("words", words.as_ref());
        self.0.msg("fault-not-the-words", Some(args)).unwrap()
    }
    pub fn fault_same_address(&self) -> String {
        self.0.msg("fault-same-address", None).unwrap()
    }
    pub fn fault_not_a_username(&self) -> String {
        self.0.msg("fault-not-a-username", None).unwrap()
    }
    pub fn fault_other_address(&self) -> String {
        self.0.msg("fault-other-address", None).unwrap()
    }
    /// $field (String) - the name of the field in forms and in JSON
    pub fn fault_required<F0: AsRef<str>>(&self, field: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("field", field.as_ref());
        self.0.msg("fault-required", Some(args)).unwrap()
    }
    pub fn fault_wrong_code(&self) -> String {
        self.0.msg("fault-wrong-code", None).unwrap()
    }
    pub fn field_caps_lock(&self) -> String {
        self.0.msg("field-caps-lock", None).unwrap()
    }
    pub fn flash_welcome(&self) -> String {
        self.0.msg("flash-welcome", None).unwrap()
    }
    pub fn flash_signed_out(&self) -> String {
        self.0.msg("flash-signed-out", None).unwrap()
    }
    pub fn flash_not_signed_in(&self) -> String {
        self.0.msg("flash-not-signed-in", None).unwrap()
    }
    pub fn flash_device_signed_out(&self) -> String {
        self.0.msg("flash-device-signed-out", None).unwrap()
    }
    pub fn flash_others_signed_out(&self) -> String {
        self.0.msg("flash-others-signed-out", None).unwrap()
    }
    pub fn flash_saved(&self) -> String {
        self.0.msg("flash-saved", None).unwrap()
    }
    pub fn flash_deleted(&self) -> String {
        self.0.msg("flash-deleted", None).unwrap()
    }
    pub fn flash_gone_meanwhile(&self) -> String {
        self.0.msg("flash-gone-meanwhile", None).unwrap()
    }
    pub fn flash_draft_is_back(&self) -> String {
        self.0.msg("flash-draft-is-back", None).unwrap()
    }
    pub fn flash_letter_to_sign_up(&self) -> String {
        self.0.msg("flash-letter-to-sign-up", None).unwrap()
    }
    pub fn flash_letter_to_verify(&self) -> String {
        self.0.msg("flash-letter-to-verify", None).unwrap()
    }
    pub fn flash_letter_to_reset(&self) -> String {
        self.0.msg("flash-letter-to-reset", None).unwrap()
    }
    pub fn flash_letter_to_change(&self) -> String {
        self.0.msg("flash-letter-to-change", None).unwrap()
    }
    pub fn flash_email_verified(&self) -> String {
        self.0.msg("flash-email-verified", None).unwrap()
    }
    pub fn flash_email_changed(&self) -> String {
        self.0.msg("flash-email-changed", None).unwrap()
    }
    pub fn flash_email_change_undone(&self) -> String {
        self.0.msg("flash-email-change-undone", None).unwrap()
    }
    pub fn flash_not_mine(&self) -> String {
        self.0.msg("flash-not-mine", None).unwrap()
    }
    pub fn flash_password_reset(&self) -> String {
        self.0.msg("flash-password-reset", None).unwrap()
    }
    pub fn flash_password_breached(&self) -> String {
        self.0.msg("flash-password-breached", None).unwrap()
    }
    pub fn flash_password_changed(&self) -> String {
        self.0.msg("flash-password-changed", None).unwrap()
    }
    pub fn forgot_title(&self) -> String {
        self.0.msg("forgot-title", None).unwrap()
    }
    pub fn forgot_no_mail(&self) -> String {
        self.0.msg("forgot-no-mail", None).unwrap()
    }
    pub fn forgot_back(&self) -> String {
        self.0.msg("forgot-back", None).unwrap()
    }
    pub fn forgot_lead(&self) -> String {
        self.0.msg("forgot-lead", None).unwrap()
    }
    pub fn forgot_button(&self) -> String {
        self.0.msg("forgot-button", None).unwrap()
    }
    pub fn frame_skip(&self) -> String {
        self.0.msg("frame-skip", None).unwrap()
    }
    pub fn frame_footer(&self) -> String {
        self.0.msg("frame-footer", None).unwrap()
    }
    pub fn frame_language(&self) -> String {
        self.0.msg("frame-language", None).unwrap()
    }
    pub fn nav_devices(&self) -> String {
        self.0.msg("nav-devices", None).unwrap()
    }
    pub fn nav_pages(&self) -> String {
        self.0.msg("nav-pages", None).unwrap()
    }
    pub fn show_password(&self) -> String {
        self.0.msg("show-password", None).unwrap()
    }
    pub fn frame_help(&self) -> String {
        self.0.msg("frame-help", None).unwrap()
    }
    pub fn frame_privacy(&self) -> String {
        self.0.msg("frame-privacy", None).unwrap()
    }
    pub fn frame_terms(&self) -> String {
        self.0.msg("frame-terms", None).unwrap()
    }
    pub fn frame_imprint(&self) -> String {
        self.0.msg("frame-imprint", None).unwrap()
    }
    /// $brand (String) - the name of the site
    pub fn frame_about<F0: AsRef<str>>(&self, brand: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("brand", brand.as_ref());
        self.0.msg("frame-about", Some(args)).unwrap()
    }
    /// $title (String) - the title of a page with a form that was refused
    pub fn frame_refused<F0: AsRef<str>>(&self, title: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("title", title.as_ref());
        self.0.msg("frame-refused", Some(args)).unwrap()
    }
    pub fn nav_profile(&self) -> String {
        self.0.msg("nav-profile", None).unwrap()
    }
    pub fn nav_security(&self) -> String {
        self.0.msg("nav-security", None).unwrap()
    }
    pub fn header_nav(&self) -> String {
        self.0.msg("header-nav", None).unwrap()
    }
    pub fn header_menu(&self) -> String {
        self.0.msg("header-menu", None).unwrap()
    }
    pub fn header_site(&self) -> String {
        self.0.msg("header-site", None).unwrap()
    }
    pub fn mail_ignore(&self) -> String {
        self.0.msg("mail-ignore", None).unwrap()
    }
    pub fn mail_paste(&self) -> String {
        self.0.msg("mail-paste", None).unwrap()
    }
    /// $life (String) - for example: 10 minutes
    pub fn mail_code<F0: AsRef<str>>(&self, life: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("life", life.as_ref());
        self.0.msg("mail-code", Some(args)).unwrap()
    }
    pub fn mail_devices(&self) -> String {
        self.0.msg("mail-devices", None).unwrap()
    }
    /// $brand (String) - the name of the site
    pub fn mail_verify_title<F0: AsRef<str>>(&self, brand: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("brand", brand.as_ref());
        self.0.msg("mail-verify-title", Some(args)).unwrap()
    }
    /// $address (String) - the address
    pub fn mail_verify<F0: AsRef<str>>(&self, address: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("address", address.as_ref());
        self.0.msg("mail-verify", Some(args)).unwrap()
    }
    /// $life (String) - for example: 24 hours
    pub fn mail_verify_life<F0: AsRef<str>>(&self, life: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("life", life.as_ref());
        self.0.msg("mail-verify-life", Some(args)).unwrap()
    }
    pub fn mail_confirm(&self) -> String {
        self.0.msg("mail-confirm", None).unwrap()
    }
    /// $brand (String) - the name of the site
    pub fn mail_has_account_title<F0: AsRef<str>>(&self, brand: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("brand", brand.as_ref());
        self.0.msg("mail-has-account-title", Some(args)).unwrap()
    }
    /// $address (String) - the address
    pub fn mail_has_account<F0: AsRef<str>>(&self, address: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("address", address.as_ref());
        self.0.msg("mail-has-account", Some(args)).unwrap()
    }
    pub fn mail_has_account_then(&self) -> String {
        self.0.msg("mail-has-account-then", None).unwrap()
    }
    pub fn mail_sign_in(&self) -> String {
        self.0.msg("mail-sign-in", None).unwrap()
    }
    pub fn mail_sign_up(&self) -> String {
        self.0.msg("mail-sign-up", None).unwrap()
    }
    /// $brand (String) - the name of the site
    pub fn mail_reset_title<F0: AsRef<str>>(&self, brand: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("brand", brand.as_ref());
        self.0.msg("mail-reset-title", Some(args)).unwrap()
    }
    /// $login (String) - the name of the account
    pub fn mail_reset<F0: AsRef<str>>(&self, login: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("login", login.as_ref());
        self.0.msg("mail-reset", Some(args)).unwrap()
    }
    /// $life (String) - for example: 24 hours
    pub fn mail_reset_life<F0: AsRef<str>>(&self, life: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("life", life.as_ref());
        self.0.msg("mail-reset-life", Some(args)).unwrap()
    }
    /// $life (String) - for example: 24 hours
    pub fn mail_reset_life_of_two<F0: AsRef<str>>(&self, life: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("life", life.as_ref());
        self.0.msg("mail-reset-life-of-two", Some(args)).unwrap()
    }
    /// $brand (String) - the name of the site
    pub fn mail_change_title<F0: AsRef<str>>(&self, brand: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("brand", brand.as_ref());
        self.0.msg("mail-change-title", Some(args)).unwrap()
    }
    /// $address (String) - the address
    pub fn mail_change<F0: AsRef<str>>(&self, address: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("address", address.as_ref());
        self.0.msg("mail-change", Some(args)).unwrap()
    }
    /// $life (String) - for example: 24 hours
    pub fn mail_change_life<F0: AsRef<str>>(&self, life: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("life", life.as_ref());
        self.0.msg("mail-change-life", Some(args)).unwrap()
    }
    /// $brand (String) - the name of the site
    pub fn mail_taken_title<F0: AsRef<str>>(&self, brand: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("brand", brand.as_ref());
        self.0.msg("mail-taken-title", Some(args)).unwrap()
    }
    /// $address (String) - the address
    pub fn mail_taken<F0: AsRef<str>>(&self, address: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("address", address.as_ref());
        self.0.msg("mail-taken", Some(args)).unwrap()
    }
    pub fn mail_taken_then(&self) -> String {
        self.0.msg("mail-taken-then", None).unwrap()
    }
    /// $brand (String) - the name of the site
    pub fn mail_reserved_title<F0: AsRef<str>>(&self, brand: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("brand", brand.as_ref());
        self.0.msg("mail-reserved-title", Some(args)).unwrap()
    }
    /// $address (String) - the address
    pub fn mail_reserved<F0: AsRef<str>>(&self, address: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("address", address.as_ref());
        self.0.msg("mail-reserved", Some(args)).unwrap()
    }
    pub fn mail_reserved_then(&self) -> String {
        self.0.msg("mail-reserved-then", None).unwrap()
    }
    /// $brand (String) - the name of the site
    pub fn mail_undo_title<F0: AsRef<str>>(&self, brand: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("brand", brand.as_ref());
        self.0.msg("mail-undo-title", Some(args)).unwrap()
    }
    /// $old (String) - the address
    /// $new (String) - the address
    pub fn mail_undo<F0: AsRef<str>, F1: AsRef<str>>(&self, old: F0, new: F1) -> String {
        let mut args = FluentArgs::new();
        args.set("old", old.as_ref());
        args.set("new", new.as_ref());
        self.0.msg("mail-undo", Some(args)).unwrap()
    }
    /// $life (String) - for example: 24 hours
    pub fn mail_undo_life<F0: AsRef<str>>(&self, life: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("life", life.as_ref());
        self.0.msg("mail-undo-life", Some(args)).unwrap()
    }
    pub fn mail_undo_button(&self) -> String {
        self.0.msg("mail-undo-button", None).unwrap()
    }
    /// $brand (String) - the name of the site
    pub fn mail_new_device_title<F0: AsRef<str>>(&self, brand: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("brand", brand.as_ref());
        self.0.msg("mail-new-device-title", Some(args)).unwrap()
    }
    /// $login (String) - the name of the account
    pub fn mail_new_device<F0: AsRef<str>>(&self, login: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("login", login.as_ref());
        self.0.msg("mail-new-device", Some(args)).unwrap()
    }
    pub fn mail_new_device_then(&self) -> String {
        self.0.msg("mail-new-device-then", None).unwrap()
    }
    /// $brand (String) - the name of the site
    pub fn mail_password_changed_title<F0: AsRef<str>>(&self, brand: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("brand", brand.as_ref());
        self.0.msg("mail-password-changed-title", Some(args)).unwrap()
    }
    /// $login (String) - the name of the account
    pub fn mail_password_changed<F0: AsRef<str>>(&self, login: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("login", login.as_ref());
        self.0.msg("mail-password-changed", Some(args)).unwrap()
    }
    pub fn mail_password_changed_then(&self) -> String {
        self.0.msg("mail-password-changed-then", None).unwrap()
    }
    /// $brand (String) - the name of the site
    pub fn mail_password_reset_title<F0: AsRef<str>>(&self, brand: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("brand", brand.as_ref());
        self.0.msg("mail-password-reset-title", Some(args)).unwrap()
    }
    /// $login (String) - the name of the account
    pub fn mail_password_reset<F0: AsRef<str>>(&self, login: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("login", login.as_ref());
        self.0.msg("mail-password-reset", Some(args)).unwrap()
    }
    pub fn mail_password_reset_then(&self) -> String {
        self.0.msg("mail-password-reset-then", None).unwrap()
    }
    /// $brand (String) - the name of the site
    pub fn mail_token_reused_title<F0: AsRef<str>>(&self, brand: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("brand", brand.as_ref());
        self.0.msg("mail-token-reused-title", Some(args)).unwrap()
    }
    /// $login (String) - the name of the account
    pub fn mail_token_reused<F0: AsRef<str>>(&self, login: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("login", login.as_ref());
        self.0.msg("mail-token-reused", Some(args)).unwrap()
    }
    pub fn mail_token_reused_then(&self) -> String {
        self.0.msg("mail-token-reused-then", None).unwrap()
    }
    /// $brand (String) - the name of the site
    pub fn mail_too_many_sessions_title<F0: AsRef<str>>(&self, brand: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("brand", brand.as_ref());
        self.0.msg("mail-too-many-sessions-title", Some(args)).unwrap()
    }
    /// $login (String) - the name of the account
    pub fn mail_too_many_sessions<F0: AsRef<str>>(&self, login: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("login", login.as_ref());
        self.0.msg("mail-too-many-sessions", Some(args)).unwrap()
    }
    pub fn mail_too_many_sessions_then(&self) -> String {
        self.0.msg("mail-too-many-sessions-then", None).unwrap()
    }
    /// $until (String) - a date
    pub fn mail_not_mine_warning<F0: AsRef<str>>(&self, until: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("until", until.as_ref());
        self.0.msg("mail-not-mine-warning", Some(args)).unwrap()
    }
    pub fn mail_not_mine(&self) -> String {
        self.0.msg("mail-not-mine", None).unwrap()
    }
    /// $brand (String) - the name of the site
    pub fn mail_old_is_back_title<F0: AsRef<str>>(&self, brand: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("brand", brand.as_ref());
        self.0.msg("mail-old-is-back-title", Some(args)).unwrap()
    }
    /// $old (String) - the address
    /// $new (String) - the address
    pub fn mail_old_is_back<F0: AsRef<str>, F1: AsRef<str>>(&self, old: F0, new: F1) -> String {
        let mut args = FluentArgs::new();
        args.set("old", old.as_ref());
        args.set("new", new.as_ref());
        self.0.msg("mail-old-is-back", Some(args)).unwrap()
    }
    /// $old (String) - the address
    pub fn mail_old_is_back_then<F0: AsRef<str>>(&self, old: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("old", old.as_ref());
        self.0.msg("mail-old-is-back-then", Some(args)).unwrap()
    }
    /// $brand (String) - the name of the site
    pub fn mail_free_again_title<F0: AsRef<str>>(&self, brand: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("brand", brand.as_ref());
        self.0.msg("mail-free-again-title", Some(args)).unwrap()
    }
    /// $address (String) - the address
    pub fn mail_free_again<F0: AsRef<str>>(&self, address: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("address", address.as_ref());
        self.0.msg("mail-free-again", Some(args)).unwrap()
    }
    pub fn mail_free_again_then(&self) -> String {
        self.0.msg("mail-free-again-then", None).unwrap()
    }
    pub fn mail_when(&self) -> String {
        self.0.msg("mail-when", None).unwrap()
    }
    pub fn mail_device(&self) -> String {
        self.0.msg("mail-device", None).unwrap()
    }
    pub fn mail_ip(&self) -> String {
        self.0.msg("mail-ip", None).unwrap()
    }
    pub fn mail_reset_button(&self) -> String {
        self.0.msg("mail-reset-button", None).unwrap()
    }
    /// $brand (String) - the name of the site
    /// $site (String) - its host
    pub fn mail_sent_by<F0: AsRef<str>, F1: AsRef<str>>(&self, brand: F0, site: F1) -> String {
        let mut args = FluentArgs::new();
        args.set("brand", brand.as_ref());
        args.set("site", site.as_ref());
        self.0.msg("mail-sent-by", Some(args)).unwrap()
    }
    pub fn mail_why_asked(&self) -> String {
        self.0.msg("mail-why-asked", None).unwrap()
    }
    pub fn mail_why_account(&self) -> String {
        self.0.msg("mail-why-account", None).unwrap()
    }
    pub fn mail_why_was(&self) -> String {
        self.0.msg("mail-why-was", None).unwrap()
    }
    /// $sent (String) - who sent it
    /// $why (String) - why somebody gets it
    pub fn mail_footer<F0: AsRef<str>, F1: AsRef<str>>(&self, sent: F0, why: F1) -> String {
        let mut args = FluentArgs::new();
        args.set("sent", sent.as_ref());
        args.set("why", why.as_ref());
        self.0.msg("mail-footer", Some(args)).unwrap()
    }
    /// $name (String) - of what follows in the next line
    pub fn mail_label<F0: AsRef<str>>(&self, name: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("name", name.as_ref());
        self.0.msg("mail-label", Some(args)).unwrap()
    }
    /// $name (String) - for example: Device
    /// $value (String) - what it is
    pub fn mail_fact<F0: AsRef<str>, F1: AsRef<str>>(&self, name: F0, value: F1) -> String {
        let mut args = FluentArgs::new();
        args.set("name", name.as_ref());
        args.set("value", value.as_ref());
        self.0.msg("mail-fact", Some(args)).unwrap()
    }
    pub fn mail_help(&self) -> String {
        self.0.msg("mail-help", None).unwrap()
    }
    pub fn mailbox_title(&self) -> String {
        self.0.msg("mailbox-title", None).unwrap()
    }
    pub fn mailbox_lead(&self) -> String {
        self.0.msg("mailbox-lead", None).unwrap()
    }
    pub fn mailbox_empty(&self) -> String {
        self.0.msg("mailbox-empty", None).unwrap()
    }
    pub fn mailbox_html(&self) -> String {
        self.0.msg("mailbox-html", None).unwrap()
    }
    pub fn mailbox_text(&self) -> String {
        self.0.msg("mailbox-text", None).unwrap()
    }
    /// $address (Element) - the address
    /// $moment (Element) - how long ago
    pub fn mailbox_sent(&self) -> MailboxSent {
        let segments: [Segment; 5] = self
            .0
            .msg_segments("mailbox-sent", &["address", "moment"], &[], None)
            .unwrap()
            .try_into()
            .unwrap();
        let [seg0, _, seg2, _, seg4] = segments;
        MailboxSent {
            s0: seg0.into_text(),
            address: ElementGap,
            s1: seg2.into_text(),
            moment: ElementGap,
            s2: seg4.into_text(),
        }
    }
    pub fn mailbox_open(&self) -> String {
        self.0.msg("mailbox-open", None).unwrap()
    }
    pub fn not_found_title(&self) -> String {
        self.0.msg("not-found-title", None).unwrap()
    }
    pub fn not_mine_title(&self) -> String {
        self.0.msg("not-mine-title", None).unwrap()
    }
    pub fn not_mine_if(&self) -> String {
        self.0.msg("not-mine-if", None).unwrap()
    }
    pub fn not_mine_address(&self) -> String {
        self.0.msg("not-mine-address", None).unwrap()
    }
    pub fn not_mine_sessions(&self) -> String {
        self.0.msg("not-mine-sessions", None).unwrap()
    }
    pub fn not_mine_free(&self) -> String {
        self.0.msg("not-mine-free", None).unwrap()
    }
    pub fn not_mine_contents(&self) -> String {
        self.0.msg("not-mine-contents", None).unwrap()
    }
    pub fn not_mine_button(&self) -> String {
        self.0.msg("not-mine-button", None).unwrap()
    }
    pub fn not_mine_mine(&self) -> String {
        self.0.msg("not-mine-mine", None).unwrap()
    }
    pub fn not_mine_spent(&self) -> String {
        self.0.msg("not-mine-spent", None).unwrap()
    }
    pub fn not_mine_again(&self) -> String {
        self.0.msg("not-mine-again", None).unwrap()
    }
    /// $login (Element) - the name of the account
    /// $address (Element) - the address
    pub fn not_mine_lead(&self) -> NotMineLead {
        let segments: [Segment; 5] = self
            .0
            .msg_segments("not-mine-lead", &["login", "address"], &[], None)
            .unwrap()
            .try_into()
            .unwrap();
        let [seg0, _, seg2, _, seg4] = segments;
        NotMineLead {
            s0: seg0.into_text(),
            login: ElementGap,
            s1: seg2.into_text(),
            address: ElementGap,
            s2: seg4.into_text(),
        }
    }
    /// $words (String) - what is to be typed, the same in every language
    pub fn not_mine_label<F0: AsRef<str>>(&self, words: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("words", words.as_ref());
        self.0.msg("not-mine-label", Some(args)).unwrap()
    }
    pub fn people_title(&self) -> String {
        self.0.msg("people-title", None).unwrap()
    }
    pub fn people_lead(&self) -> String {
        self.0.msg("people-lead", None).unwrap()
    }
    pub fn people_find(&self) -> String {
        self.0.msg("people-find", None).unwrap()
    }
    pub fn people_search(&self) -> String {
        self.0.msg("people-search", None).unwrap()
    }
    pub fn people_first(&self) -> String {
        self.0.msg("people-first", None).unwrap()
    }
    pub fn people_next(&self) -> String {
        self.0.msg("people-next", None).unwrap()
    }
    pub fn people_add_title(&self) -> String {
        self.0.msg("people-add-title", None).unwrap()
    }
    pub fn people_add(&self) -> String {
        self.0.msg("people-add", None).unwrap()
    }
    pub fn people_none(&self) -> String {
        self.0.msg("people-none", None).unwrap()
    }
    pub fn people_none_found(&self) -> String {
        self.0.msg("people-none-found", None).unwrap()
    }
    pub fn people_all(&self) -> String {
        self.0.msg("people-all", None).unwrap()
    }
    pub fn people_edit(&self) -> String {
        self.0.msg("people-edit", None).unwrap()
    }
    pub fn people_save(&self) -> String {
        self.0.msg("people-save", None).unwrap()
    }
    pub fn people_delete(&self) -> String {
        self.0.msg("people-delete", None).unwrap()
    }
    /// $moment (Element) - a date
    pub fn people_added(&self) -> PeopleAdded {
        let segments: [Segment; 3] = self
            .0
            .msg_segments("people-added", &["moment"], &[], None)
            .unwrap()
            .try_into()
            .unwrap();
        let [seg0, _, seg2] = segments;
        PeopleAdded { s0: seg0.into_text(), moment: ElementGap, s1: seg2.into_text() }
    }
    /// $name (String) - the name of the person
    pub fn people_delete_question<F0: AsRef<str>>(&self, name: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("name", name.as_ref());
        self.0.msg("people-delete-question", Some(args)).unwrap()
    }
    pub fn people_delete_do(&self) -> String {
        self.0.msg("people-delete-do", None).unwrap()
    }
    pub fn preferences_title(&self) -> String {
        self.0.msg("preferences-title", None).unwrap()
    }
    pub fn preferences_automatic(&self) -> String {
        self.0.msg("preferences-automatic", None).unwrap()
    }
    pub fn preferences_language_hint(&self) -> String {
        self.0.msg("preferences-language-hint", None).unwrap()
    }
    pub fn preferences_zone_hint(&self) -> String {
        self.0.msg("preferences-zone-hint", None).unwrap()
    }
    pub fn reset_title(&self) -> String {
        self.0.msg("reset-title", None).unwrap()
    }
    pub fn reset_button(&self) -> String {
        self.0.msg("reset-button", None).unwrap()
    }
    pub fn reset_not_long_ago(&self) -> String {
        self.0.msg("reset-not-long-ago", None).unwrap()
    }
    pub fn reset_new(&self) -> String {
        self.0.msg("reset-new", None).unwrap()
    }
    pub fn reset_code(&self) -> String {
        self.0.msg("reset-code", None).unwrap()
    }
    pub fn reset_lead(&self) -> String {
        self.0.msg("reset-lead", None).unwrap()
    }
    pub fn reset_another(&self) -> String {
        self.0.msg("reset-another", None).unwrap()
    }
    /// $login (Element) - the name of the account
    pub fn reset_account(&self) -> ResetAccount {
        let segments: [Segment; 3] = self
            .0
            .msg_segments("reset-account", &["login"], &[], None)
            .unwrap()
            .try_into()
            .unwrap();
        let [seg0, _, seg2] = segments;
        ResetAccount { s0: seg0.into_text(), login: ElementGap, s1: seg2.into_text() }
    }
    /// $until (String) - a date
    pub fn reset_can_be_undone<F0: AsRef<str>>(&self, until: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("until", until.as_ref());
        self.0.msg("reset-can-be-undone", Some(args)).unwrap()
    }
    /// $login (Element) - the name or address that was typed
    pub fn reset_lead_to(&self) -> ResetLeadTo {
        let segments: [Segment; 3] = self
            .0
            .msg_segments("reset-lead-to", &["login"], &[], None)
            .unwrap()
            .try_into()
            .unwrap();
        let [seg0, _, seg2] = segments;
        ResetLeadTo { s0: seg0.into_text(), login: ElementGap, s1: seg2.into_text() }
    }
    pub fn sessions_title(&self) -> String {
        self.0.msg("sessions-title", None).unwrap()
    }
    pub fn sessions_none(&self) -> String {
        self.0.msg("sessions-none", None).unwrap()
    }
    pub fn sessions_others(&self) -> String {
        self.0.msg("sessions-others", None).unwrap()
    }
    pub fn sessions_here(&self) -> String {
        self.0.msg("sessions-here", None).unwrap()
    }
    pub fn sessions_sign_out_here(&self) -> String {
        self.0.msg("sessions-sign-out-here", None).unwrap()
    }
    pub fn sessions_sign_out(&self) -> String {
        self.0.msg("sessions-sign-out", None).unwrap()
    }
    /// $name (String) - a device and where it is
    /// $since (String) - a date
    pub fn sessions_sign_out_named<F0: AsRef<str>, F1: AsRef<str>>(
        &self,
        name: F0,
        since: F1,
    ) -> String {
        let mut args = FluentArgs::new();
        args.set("name", name.as_ref());
        args.set("since", since.as_ref());
        self.0.msg("sessions-sign-out-named", Some(args)).unwrap()
    }
    /// $seen (Element) - how long ago
    pub fn sessions_seen(&self) -> SessionsSeen {
        let segments: [Segment; 3] =
            self.0.msg_segments("sessions-seen", &["seen"], &[], None).unwrap().try_into().unwrap();
        let [seg0, _, seg2] = segments;
        SessionsSeen { s0: seg0.into_text(), seen: ElementGap, s1: seg2.into_text() }
    }
    /// $since (Element) - a date
    /// $until (Element) - a date
    pub fn sessions_until(&self) -> SessionsUntil {
        let segments: [Segment; 5] = self
            .0
            .msg_segments("sessions-until", &["since", "until"], &[], None)
            .unwrap()
            .try_into()
            .unwrap();
        let [seg0, _, seg2, _, seg4] = segments;
        SessionsUntil {
            s0: seg0.into_text(),
            since: ElementGap,
            s1: seg2.into_text(),
            until: ElementGap,
            s2: seg4.into_text(),
        }
    }
    /// $n (Number) - how many other devices
    pub fn sessions_others_question<F0: Into<FluentNumber>>(&self, n: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("n", n.into());
        self.0.msg("sessions-others-question", Some(args)).unwrap()
    }
    pub fn sessions_others_do(&self) -> String {
        self.0.msg("sessions-others-do", None).unwrap()
    }
    pub fn sessions_everywhere(&self) -> String {
        self.0.msg("sessions-everywhere", None).unwrap()
    }
    pub fn sign_in_title(&self) -> String {
        self.0.msg("sign-in-title", None).unwrap()
    }
    pub fn sign_in_lead(&self) -> String {
        self.0.msg("sign-in-lead", None).unwrap()
    }
    pub fn sign_in_remember(&self) -> String {
        self.0.msg("sign-in-remember", None).unwrap()
    }
    pub fn sign_in_forgot(&self) -> String {
        self.0.msg("sign-in-forgot", None).unwrap()
    }
    pub fn sign_in_new(&self) -> String {
        self.0.msg("sign-in-new", None).unwrap()
    }
    pub fn sign_in_create(&self) -> String {
        self.0.msg("sign-in-create", None).unwrap()
    }
    pub fn sign_in_cookies_title(&self) -> String {
        self.0.msg("sign-in-cookies-title", None).unwrap()
    }
    pub fn sign_in_cookies(&self) -> String {
        self.0.msg("sign-in-cookies", None).unwrap()
    }
    pub fn sign_in_wrong_or_waiting(&self) -> String {
        self.0.msg("sign-in-wrong-or-waiting", None).unwrap()
    }
    pub fn sign_in_reset(&self) -> String {
        self.0.msg("sign-in-reset", None).unwrap()
    }
    pub fn sign_in_resend(&self) -> String {
        self.0.msg("sign-in-resend", None).unwrap()
    }
    /// $name (Element) - a username, or an email address with most of it left out
    pub fn sign_in_back(&self) -> SignInBack {
        let segments: [Segment; 3] =
            self.0.msg_segments("sign-in-back", &["name"], &[], None).unwrap().try_into().unwrap();
        let [seg0, _, seg2] = segments;
        SignInBack { s0: seg0.into_text(), name: ElementGap, s1: seg2.into_text() }
    }
    pub fn sign_in_not_you(&self) -> String {
        self.0.msg("sign-in-not-you", None).unwrap()
    }
    pub fn sign_up_title(&self) -> String {
        self.0.msg("sign-up-title", None).unwrap()
    }
    pub fn sign_up_button(&self) -> String {
        self.0.msg("sign-up-button", None).unwrap()
    }
    pub fn sign_up_have(&self) -> String {
        self.0.msg("sign-up-have", None).unwrap()
    }
    pub fn sign_up_by_username(&self) -> String {
        self.0.msg("sign-up-by-username", None).unwrap()
    }
    pub fn sign_up_by_email(&self) -> String {
        self.0.msg("sign-up-by-email", None).unwrap()
    }
    pub fn sign_up_without_email(&self) -> String {
        self.0.msg("sign-up-without-email", None).unwrap()
    }
    /// $terms (Element) - a link to the terms
    pub fn sign_up_terms(&self) -> SignUpTerms {
        let segments: [Segment; 3] = self
            .0
            .msg_segments("sign-up-terms", &["terms"], &[], None)
            .unwrap()
            .try_into()
            .unwrap();
        let [seg0, _, seg2] = segments;
        SignUpTerms { s0: seg0.into_text(), terms: ElementGap, s1: seg2.into_text() }
    }
    pub fn sign_up_terms_name(&self) -> String {
        self.0.msg("sign-up-terms-name", None).unwrap()
    }
    /// $privacy (Element) - a link to the privacy policy
    pub fn sign_up_privacy(&self) -> SignUpPrivacy {
        let segments: [Segment; 3] = self
            .0
            .msg_segments("sign-up-privacy", &["privacy"], &[], None)
            .unwrap()
            .try_into()
            .unwrap();
        let [seg0, _, seg2] = segments;
        SignUpPrivacy { s0: seg0.into_text(), privacy: ElementGap, s1: seg2.into_text() }
    }
    pub fn sign_up_privacy_name(&self) -> String {
        self.0.msg("sign-up-privacy-name", None).unwrap()
    }
    pub fn tasks_title(&self) -> String {
        self.0.msg("tasks-title", None).unwrap()
    }
    pub fn tasks_lead(&self) -> String {
        self.0.msg("tasks-lead", None).unwrap()
    }
    pub fn tasks_which(&self) -> String {
        self.0.msg("tasks-which", None).unwrap()
    }
    pub fn tasks_every(&self) -> String {
        self.0.msg("tasks-every", None).unwrap()
    }
    pub fn tasks_add_title(&self) -> String {
        self.0.msg("tasks-add-title", None).unwrap()
    }
    pub fn tasks_add(&self) -> String {
        self.0.msg("tasks-add", None).unwrap()
    }
    pub fn tasks_none(&self) -> String {
        self.0.msg("tasks-none", None).unwrap()
    }
    pub fn tasks_none_of_these(&self) -> String {
        self.0.msg("tasks-none-of-these", None).unwrap()
    }
    /// $moment (Element) - how long ago
    pub fn tasks_changed(&self) -> TasksChanged {
        let segments: [Segment; 3] = self
            .0
            .msg_segments("tasks-changed", &["moment"], &[], None)
            .unwrap()
            .try_into()
            .unwrap();
        let [seg0, _, seg2] = segments;
        TasksChanged { s0: seg0.into_text(), moment: ElementGap, s1: seg2.into_text() }
    }
    pub fn tasks_all(&self) -> String {
        self.0.msg("tasks-all", None).unwrap()
    }
    pub fn tasks_edit(&self) -> String {
        self.0.msg("tasks-edit", None).unwrap()
    }
    pub fn tasks_save(&self) -> String {
        self.0.msg("tasks-save", None).unwrap()
    }
    pub fn tasks_delete(&self) -> String {
        self.0.msg("tasks-delete", None).unwrap()
    }
    pub fn tasks_keep(&self) -> String {
        self.0.msg("tasks-keep", None).unwrap()
    }
    /// $moment (Element) - a date
    pub fn tasks_made(&self) -> TasksMade {
        let segments: [Segment; 3] =
            self.0.msg_segments("tasks-made", &["moment"], &[], None).unwrap().try_into().unwrap();
        let [seg0, _, seg2] = segments;
        TasksMade { s0: seg0.into_text(), moment: ElementGap, s1: seg2.into_text() }
    }
    /// $title (Element) - the title of the task
    pub fn tasks_now(&self) -> TasksNow {
        let segments: [Segment; 3] =
            self.0.msg_segments("tasks-now", &["title"], &[], None).unwrap().try_into().unwrap();
        let [seg0, _, seg2] = segments;
        TasksNow { s0: seg0.into_text(), title: ElementGap, s1: seg2.into_text() }
    }
    pub fn task_todo(&self) -> String {
        self.0.msg("task-todo", None).unwrap()
    }
    pub fn task_in_progress(&self) -> String {
        self.0.msg("task-in-progress", None).unwrap()
    }
    pub fn task_done(&self) -> String {
        self.0.msg("task-done", None).unwrap()
    }
    /// $title (String) - the title of the task
    pub fn tasks_delete_question<F0: AsRef<str>>(&self, title: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("title", title.as_ref());
        self.0.msg("tasks-delete-question", Some(args)).unwrap()
    }
    pub fn tasks_delete_do(&self) -> String {
        self.0.msg("tasks-delete-do", None).unwrap()
    }
    /// $n (Number)
    pub fn seconds<F0: Into<FluentNumber>>(&self, n: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("n", n.into());
        self.0.msg("seconds", Some(args)).unwrap()
    }
    /// $n (Number)
    pub fn minutes<F0: Into<FluentNumber>>(&self, n: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("n", n.into());
        self.0.msg("minutes", Some(args)).unwrap()
    }
    /// $n (Number)
    pub fn minutes_ago<F0: Into<FluentNumber>>(&self, n: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("n", n.into());
        self.0.msg("minutes-ago", Some(args)).unwrap()
    }
    /// $n (Number)
    pub fn hours<F0: Into<FluentNumber>>(&self, n: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("n", n.into());
        self.0.msg("hours", Some(args)).unwrap()
    }
    /// $n (Number)
    pub fn hours_ago<F0: Into<FluentNumber>>(&self, n: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("n", n.into());
        self.0.msg("hours-ago", Some(args)).unwrap()
    }
    /// $n (Number)
    pub fn days<F0: Into<FluentNumber>>(&self, n: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("n", n.into());
        self.0.msg("days", Some(args)).unwrap()
    }
    /// $n (Number)
    pub fn days_ago<F0: Into<FluentNumber>>(&self, n: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("n", n.into());
        self.0.msg("days-ago", Some(args)).unwrap()
    }
    pub fn just_now(&self) -> String {
        self.0.msg("just-now", None).unwrap()
    }
    #[allow(unused)]
    pub fn language_name(&self) -> String {
        self.0.msg("language-name", None).unwrap()
    }
    /// $n (Number) - 1 is January
    pub fn month<F0: Into<FluentNumber>>(&self, n: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("n", n.into());
        self.0.msg("month", Some(args)).unwrap()
    }
    /// $day (Number) - of the month
    /// $month (String) - its name
    /// $year (String) - in four digits
    /// $time (String) - hours and minutes
    pub fn moment_utc<F0: Into<FluentNumber>, F1: AsRef<str>, F2: AsRef<str>, F3: AsRef<str>>(
        &self,
        day: F0,
        month: F1,
        year: F2,
        time: F3,
    ) -> String {
        let mut args = FluentArgs::new();
        args.set("day", day.into());
        args.set("month", month.as_ref());
        args.set("year", year.as_ref());
        args.set("time", time.as_ref());
        self.0.msg("moment-utc", Some(args)).unwrap()
    }
    /// $day (Number) - of the month
    /// $month (String) - its name
    /// $year (String) - in four digits
    /// $time (String) - hours and minutes
    /// $zone (String) - its name in the IANA database
    pub fn moment_in_zone<
        F0: Into<FluentNumber>,
        F1: AsRef<str>,
        F2: AsRef<str>,
        F3: AsRef<str>,
        F4: AsRef<str>,
    >(
        &self,
        day: F0,
        month: F1,
        year: F2,
        time: F3,
        zone: F4,
    ) -> String {
        let mut args = FluentArgs::new();
        args.set("day", day.into());
        args.set("month", month.as_ref());
        args.set("year", year.as_ref());
        args.set("time", time.as_ref());
        args.set("zone", zone.as_ref());
        self.0.msg("moment-in-zone", Some(args)).unwrap()
    }
    pub fn number_group(&self) -> String {
        self.0.msg("number-group", None).unwrap()
    }
    /// $day (Number) - of the month
    /// $month (String) - its name
    /// $year (String) - in four digits
    pub fn day_of<F0: Into<FluentNumber>, F1: AsRef<str>, F2: AsRef<str>>(
        &self,
        day: F0,
        month: F1,
        year: F2,
    ) -> String {
        let mut args = FluentArgs::new();
        args.set("day", day.into());
        args.set("month", month.as_ref());
        args.set("year", year.as_ref());
        self.0.msg("day-of", Some(args)).unwrap()
    }
    pub fn undo_title(&self) -> String {
        self.0.msg("undo-title", None).unwrap()
    }
    pub fn undo_button(&self) -> String {
        self.0.msg("undo-button", None).unwrap()
    }
    /// $address (Element) - the address
    pub fn undo_lead(&self) -> UndoLead {
        let segments: [Segment; 3] =
            self.0.msg_segments("undo-lead", &["address"], &[], None).unwrap().try_into().unwrap();
        let [seg0, _, seg2] = segments;
        UndoLead { s0: seg0.into_text(), address: ElementGap, s1: seg2.into_text() }
    }
    /// $life (String) - for example: 7 days
    pub fn undo_spent<F0: AsRef<str>>(&self, life: F0) -> String {
        let mut args = FluentArgs::new();
        args.set("life", life.as_ref());
        self.0.msg("undo-spent", Some(args)).unwrap()
    }
    pub fn verify_title(&self) -> String {
        self.0.msg("verify-title", None).unwrap()
    }
    pub fn verify_button(&self) -> String {
        self.0.msg("verify-button", None).unwrap()
    }
    pub fn verify_from_elsewhere(&self) -> String {
        self.0.msg("verify-from-elsewhere", None).unwrap()
    }
    pub fn verify_other(&self) -> String {
        self.0.msg("verify-other", None).unwrap()
    }
    pub fn verify_lead(&self) -> String {
        self.0.msg("verify-lead", None).unwrap()
    }
    pub fn verify_code_button(&self) -> String {
        self.0.msg("verify-code-button", None).unwrap()
    }
    pub fn verify_new_title(&self) -> String {
        self.0.msg("verify-new-title", None).unwrap()
    }
    /// $address (Element) - the address that was typed
    pub fn verify_lead_to(&self) -> VerifyLeadTo {
        let segments: [Segment; 3] = self
            .0
            .msg_segments("verify-lead-to", &["address"], &[], None)
            .unwrap()
            .try_into()
            .unwrap();
        let [seg0, _, seg2] = segments;
        VerifyLeadTo { s0: seg0.into_text(), address: ElementGap, s1: seg2.into_text() }
    }
    pub fn verify_spam(&self) -> String {
        self.0.msg("verify-spam", None).unwrap()
    }
    pub fn verify_different(&self) -> String {
        self.0.msg("verify-different", None).unwrap()
    }
    pub fn welcome_title(&self) -> String {
        self.0.msg("welcome-title", None).unwrap()
    }
    pub fn welcome_lead(&self) -> String {
        self.0.msg("welcome-lead", None).unwrap()
    }
    pub fn welcome_account_title(&self) -> String {
        self.0.msg("welcome-account-title", None).unwrap()
    }
    pub fn welcome_account(&self) -> String {
        self.0.msg("welcome-account", None).unwrap()
    }
    pub fn welcome_admin_title(&self) -> String {
        self.0.msg("welcome-admin-title", None).unwrap()
    }
    pub fn welcome_admin(&self) -> String {
        self.0.msg("welcome-admin", None).unwrap()
    }
    pub fn welcome_your_name(&self) -> String {
        self.0.msg("welcome-your-name", None).unwrap()
    }
    pub fn welcome_brand_title(&self) -> String {
        self.0.msg("welcome-brand-title", None).unwrap()
    }
    pub fn welcome_brand(&self) -> String {
        self.0.msg("welcome-brand", None).unwrap()
    }
    pub fn welcome_preview(&self) -> String {
        self.0.msg("welcome-preview", None).unwrap()
    }
    pub fn welcome_email_title(&self) -> String {
        self.0.msg("welcome-email-title", None).unwrap()
    }
    pub fn welcome_email_mailbox(&self) -> String {
        self.0.msg("welcome-email-mailbox", None).unwrap()
    }
    pub fn welcome_email_server(&self) -> String {
        self.0.msg("welcome-email-server", None).unwrap()
    }
    pub fn welcome_next_title(&self) -> String {
        self.0.msg("welcome-next-title", None).unwrap()
    }
    pub fn welcome_next(&self) -> String {
        self.0.msg("welcome-next", None).unwrap()
    }
    pub fn welcome_here(&self) -> String {
        self.0.msg("welcome-here", None).unwrap()
    }
}

/// Structured output for message 'email-confirm-why'.
///
/// Render the fields in declaration order. To keep bidirectional text correct,
/// wrap each field — and each element the app injects — in an isolated bidi run
/// (an HTML `<bdi>`, or `unicode-bidi: isolate`), with the container set to the
/// locale's base direction.
#[derive(Debug, Clone, PartialEq)]
pub struct EmailConfirmWhy {
    /// A resolved run of translated text.
    pub s0: String,
    /// Element slot: the app injects its own UI element here.
    pub address: ElementGap,
    /// A resolved run of translated text.
    pub s1: String,
}

impl ::core::fmt::Display for EmailConfirmWhy {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        write!(f, "{}{}", self.s0, self.s1)
    }
}

/// Structured output for message 'mailbox-sent'.
///
/// Render the fields in declaration order. To keep bidirectional text correct,
/// wrap each field — and each element the app injects — in an isolated bidi run
/// (an HTML `<bdi>`, or `unicode-bidi: isolate`), with the container set to the
/// locale's base direction.
#[derive(Debug, Clone, PartialEq)]
pub struct MailboxSent {
    /// A resolved run of translated text.
    pub s0: String,
    /// Element slot: the app injects its own UI element here.
    pub address: ElementGap,
    /// A resolved run of translated text.
    pub s1: String,
    /// Element slot: the app injects its own UI element here.
    pub moment: ElementGap,
    /// A resolved run of translated text.
    pub s2: String,
}

impl ::core::fmt::Display for MailboxSent {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        write!(f, "{}{}{}", self.s0, self.s1, self.s2)
    }
}

/// Structured output for message 'not-mine-lead'.
///
/// Render the fields in declaration order. To keep bidirectional text correct,
/// wrap each field — and each element the app injects — in an isolated bidi run
/// (an HTML `<bdi>`, or `unicode-bidi: isolate`), with the container set to the
/// locale's base direction.
#[derive(Debug, Clone, PartialEq)]
pub struct NotMineLead {
    /// A resolved run of translated text.
    pub s0: String,
    /// Element slot: the app injects its own UI element here.
    pub login: ElementGap,
    /// A resolved run of translated text.
    pub s1: String,
    /// Element slot: the app injects its own UI element here.
    pub address: ElementGap,
    /// A resolved run of translated text.
    pub s2: String,
}

impl ::core::fmt::Display for NotMineLead {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        write!(f, "{}{}{}", self.s0, self.s1, self.s2)
    }
}

/// Structured output for message 'people-added'.
///
/// Render the fields in declaration order. To keep bidirectional text correct,
/// wrap each field — and each element the app injects — in an isolated bidi run
/// (an HTML `<bdi>`, or `unicode-bidi: isolate`), with the container set to the
/// locale's base direction.
#[derive(Debug, Clone, PartialEq)]
pub struct PeopleAdded {
    /// A resolved run of translated text.
    pub s0: String,
    /// Element slot: the app injects its own UI element here.
    pub moment: ElementGap,
    /// A resolved run of translated text.
    pub s1: String,
}

impl ::core::fmt::Display for PeopleAdded {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        write!(f, "{}{}", self.s0, self.s1)
    }
}

/// Structured output for message 'reset-account'.
///
/// Render the fields in declaration order. To keep bidirectional text correct,
/// wrap each field — and each element the app injects — in an isolated bidi run
/// (an HTML `<bdi>`, or `unicode-bidi: isolate`), with the container set to the
/// locale's base direction.
#[derive(Debug, Clone, PartialEq)]
pub struct ResetAccount {
    /// A resolved run of translated text.
    pub s0: String,
    /// Element slot: the app injects its own UI element here.
    pub login: ElementGap,
    /// A resolved run of translated text.
    pub s1: String,
}

impl ::core::fmt::Display for ResetAccount {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        write!(f, "{}{}", self.s0, self.s1)
    }
}

/// Structured output for message 'reset-lead-to'.
///
/// Render the fields in declaration order. To keep bidirectional text correct,
/// wrap each field — and each element the app injects — in an isolated bidi run
/// (an HTML `<bdi>`, or `unicode-bidi: isolate`), with the container set to the
/// locale's base direction.
#[derive(Debug, Clone, PartialEq)]
pub struct ResetLeadTo {
    /// A resolved run of translated text.
    pub s0: String,
    /// Element slot: the app injects its own UI element here.
    pub login: ElementGap,
    /// A resolved run of translated text.
    pub s1: String,
}

impl ::core::fmt::Display for ResetLeadTo {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        write!(f, "{}{}", self.s0, self.s1)
    }
}

/// Structured output for message 'sessions-seen'.
///
/// Render the fields in declaration order. To keep bidirectional text correct,
/// wrap each field — and each element the app injects — in an isolated bidi run
/// (an HTML `<bdi>`, or `unicode-bidi: isolate`), with the container set to the
/// locale's base direction.
#[derive(Debug, Clone, PartialEq)]
pub struct SessionsSeen {
    /// A resolved run of translated text.
    pub s0: String,
    /// Element slot: the app injects its own UI element here.
    pub seen: ElementGap,
    /// A resolved run of translated text.
    pub s1: String,
}

impl ::core::fmt::Display for SessionsSeen {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        write!(f, "{}{}", self.s0, self.s1)
    }
}

/// Structured output for message 'sessions-until'.
///
/// Render the fields in declaration order. To keep bidirectional text correct,
/// wrap each field — and each element the app injects — in an isolated bidi run
/// (an HTML `<bdi>`, or `unicode-bidi: isolate`), with the container set to the
/// locale's base direction.
#[derive(Debug, Clone, PartialEq)]
pub struct SessionsUntil {
    /// A resolved run of translated text.
    pub s0: String,
    /// Element slot: the app injects its own UI element here.
    pub since: ElementGap,
    /// A resolved run of translated text.
    pub s1: String,
    /// Element slot: the app injects its own UI element here.
    pub until: ElementGap,
    /// A resolved run of translated text.
    pub s2: String,
}

impl ::core::fmt::Display for SessionsUntil {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        write!(f, "{}{}{}", self.s0, self.s1, self.s2)
    }
}

/// Structured output for message 'sign-in-back'.
///
/// Render the fields in declaration order. To keep bidirectional text correct,
/// wrap each field — and each element the app injects — in an isolated bidi run
/// (an HTML `<bdi>`, or `unicode-bidi: isolate`), with the container set to the
/// locale's base direction.
#[derive(Debug, Clone, PartialEq)]
pub struct SignInBack {
    /// A resolved run of translated text.
    pub s0: String,
    /// Element slot: the app injects its own UI element here.
    pub name: ElementGap,
    /// A resolved run of translated text.
    pub s1: String,
}

impl ::core::fmt::Display for SignInBack {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        write!(f, "{}{}", self.s0, self.s1)
    }
}

/// Structured output for message 'sign-up-terms'.
///
/// Render the fields in declaration order. To keep bidirectional text correct,
/// wrap each field — and each element the app injects — in an isolated bidi run
/// (an HTML `<bdi>`, or `unicode-bidi: isolate`), with the container set to the
/// locale's base direction.
#[derive(Debug, Clone, PartialEq)]
pub struct SignUpTerms {
    /// A resolved run of translated text.
    pub s0: String,
    /// Element slot: the app injects its own UI element here.
    pub terms: ElementGap,
    /// A resolved run of translated text.
    pub s1: String,
}

impl ::core::fmt::Display for SignUpTerms {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        write!(f, "{}{}", self.s0, self.s1)
    }
}

/// Structured output for message 'sign-up-privacy'.
///
/// Render the fields in declaration order. To keep bidirectional text correct,
/// wrap each field — and each element the app injects — in an isolated bidi run
/// (an HTML `<bdi>`, or `unicode-bidi: isolate`), with the container set to the
/// locale's base direction.
#[derive(Debug, Clone, PartialEq)]
pub struct SignUpPrivacy {
    /// A resolved run of translated text.
    pub s0: String,
    /// Element slot: the app injects its own UI element here.
    pub privacy: ElementGap,
    /// A resolved run of translated text.
    pub s1: String,
}

impl ::core::fmt::Display for SignUpPrivacy {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        write!(f, "{}{}", self.s0, self.s1)
    }
}

/// Structured output for message 'tasks-changed'.
///
/// Render the fields in declaration order. To keep bidirectional text correct,
/// wrap each field — and each element the app injects — in an isolated bidi run
/// (an HTML `<bdi>`, or `unicode-bidi: isolate`), with the container set to the
/// locale's base direction.
#[derive(Debug, Clone, PartialEq)]
pub struct TasksChanged {
    /// A resolved run of translated text.
    pub s0: String,
    /// Element slot: the app injects its own UI element here.
    pub moment: ElementGap,
    /// A resolved run of translated text.
    pub s1: String,
}

impl ::core::fmt::Display for TasksChanged {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        write!(f, "{}{}", self.s0, self.s1)
    }
}

/// Structured output for message 'tasks-made'.
///
/// Render the fields in declaration order. To keep bidirectional text correct,
/// wrap each field — and each element the app injects — in an isolated bidi run
/// (an HTML `<bdi>`, or `unicode-bidi: isolate`), with the container set to the
/// locale's base direction.
#[derive(Debug, Clone, PartialEq)]
pub struct TasksMade {
    /// A resolved run of translated text.
    pub s0: String,
    /// Element slot: the app injects its own UI element here.
    pub moment: ElementGap,
    /// A resolved run of translated text.
    pub s1: String,
}

impl ::core::fmt::Display for TasksMade {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        write!(f, "{}{}", self.s0, self.s1)
    }
}

/// Structured output for message 'tasks-now'.
///
/// Render the fields in declaration order. To keep bidirectional text correct,
/// wrap each field — and each element the app injects — in an isolated bidi run
/// (an HTML `<bdi>`, or `unicode-bidi: isolate`), with the container set to the
/// locale's base direction.
#[derive(Debug, Clone, PartialEq)]
pub struct TasksNow {
    /// A resolved run of translated text.
    pub s0: String,
    /// Element slot: the app injects its own UI element here.
    pub title: ElementGap,
    /// A resolved run of translated text.
    pub s1: String,
}

impl ::core::fmt::Display for TasksNow {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        write!(f, "{}{}", self.s0, self.s1)
    }
}

/// Structured output for message 'undo-lead'.
///
/// Render the fields in declaration order. To keep bidirectional text correct,
/// wrap each field — and each element the app injects — in an isolated bidi run
/// (an HTML `<bdi>`, or `unicode-bidi: isolate`), with the container set to the
/// locale's base direction.
#[derive(Debug, Clone, PartialEq)]
pub struct UndoLead {
    /// A resolved run of translated text.
    pub s0: String,
    /// Element slot: the app injects its own UI element here.
    pub address: ElementGap,
    /// A resolved run of translated text.
    pub s1: String,
}

impl ::core::fmt::Display for UndoLead {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        write!(f, "{}{}", self.s0, self.s1)
    }
}

/// Structured output for message 'verify-lead-to'.
///
/// Render the fields in declaration order. To keep bidirectional text correct,
/// wrap each field — and each element the app injects — in an isolated bidi run
/// (an HTML `<bdi>`, or `unicode-bidi: isolate`), with the container set to the
/// locale's base direction.
#[derive(Debug, Clone, PartialEq)]
pub struct VerifyLeadTo {
    /// A resolved run of translated text.
    pub s0: String,
    /// Element slot: the app injects its own UI element here.
    pub address: ElementGap,
    /// A resolved run of translated text.
    pub s1: String,
}

impl ::core::fmt::Display for VerifyLeadTo {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        write!(f, "{}{}", self.s0, self.s1)
    }
}
