//! What runs in the browser; everything else is drawn by the server.

mod show_password;

pub use show_password::ShowPassword;
