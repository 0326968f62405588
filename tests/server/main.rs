//! The server from outside: a real database (`SQLite`, or `PostgreSQL` with `TEST_DATABASE=postgres`),
//! a real port, real cookies. One file a journey; `helpers` is their vocabulary.

#![expect(clippy::disallowed_methods, reason = "a test has its own time")]

mod access_matrix;
mod attack;
mod audit;
mod cancelled;
mod change_email;
mod closed_accounts;
mod config;
mod cors;
mod crash;
mod cross_site;
mod devices;
mod edge;
mod flows;
mod forms;
mod helpers;
mod hostile_tokens;
mod jobs;
mod key_ring;
mod letters;
mod logs;
mod lost_answers;
mod mail;
mod not_mine;
mod openapi;
mod operator;
mod outage;
mod parallel;
mod people;
mod process;
mod purge;
mod renewal;
mod renewal_machine;
mod reset_password;
mod restart;
mod rotation;
mod routes;
mod session_start;
mod sign_in;
mod sign_out;
mod sign_up;
mod sign_up_again;
mod smtp;
mod storm;
mod tasks;
mod throttle;
mod verify_email;
mod verify_tokens;
mod web;
