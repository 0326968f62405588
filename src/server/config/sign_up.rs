use super::reader::Reader;
use super::{MailConfig, MailWay};
use crate::domain::SignUpLogin;

/// What accounts are made with, and whether their address must be confirmed.
pub fn who_signs_up(r: &mut Reader, mail: Option<&MailConfig>) -> (SignUpLogin, bool) {
    let login = r.read("SIGN_UP_LOGIN", SignUpLogin::default(), |text| match text {
        "both" => Ok(SignUpLogin::Both),
        "email" => Ok(SignUpLogin::Email),
        "username" => Ok(SignUpLogin::Username),
        _ => Err("is none of both, email and username".into()),
    });
    let with_server = mail.is_some_and(|mail| matches!(mail.way, MailWay::Smtp(_)));
    let confirms = r.flag("REQUIRE_VERIFIED_EMAIL", with_server);
    if confirms && mail.is_none() {
        r.fault("REQUIRE_VERIFIED_EMAIL", "needs SMTP_URL: without letters nobody can confirm");
    }
    if confirms && login == SignUpLogin::Username {
        r.fault(
            "SIGN_UP_LOGIN",
            "is username, and REQUIRE_VERIFIED_EMAIL is on: such an account has no address that \
             could be confirmed. Use both or email",
        );
    }
    (login, confirms)
}
