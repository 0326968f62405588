"""Fills a database through a running program and writes it down as SQL, for tests/server/migrations.rs:
the program of today must bring it up to date and leave its people signed in.

    scripts/postgres.sh run python3 scripts/fixture.py PROGRAM NAME

PROGRAM is a build of the commit that NAME names. Makes tests/fixtures/NAME.sqlite.sql, NAME.postgres.sql
and, for each, NAME.*.json: who is signed in by which tokens. Sessions in it live for a century, and it holds
nothing but what this file says: nobody's data, under the key of the tests.
"""

import http.client
import json
import os
import pathlib
import sqlite3
import subprocess
import sys
import tempfile
import time
import urllib.parse

KEY = "a key for tests and for nothing else at all"
PASSWORD = "quiet river lamp"
PORT = 3917
FOLDER = pathlib.Path("tests/fixtures")


class Browser:
    """Keeps cookies, and nothing else."""

    def __init__(self):
        self.cookies = {}

    def ask(self, method, path, body=None):
        connection = http.client.HTTPConnection("127.0.0.1", PORT, timeout=20)
        headers = {"cookie": "; ".join(f"{name}={value}" for name, value in self.cookies.items())}
        if body is not None:
            headers["content-type"] = "application/json"
        connection.request(method, path, json.dumps(body) if body is not None else None, headers)
        answer = connection.getresponse()
        text = answer.read().decode()
        for name, line in answer.getheaders():
            if name.lower() == "set-cookie":
                pair, _, attributes = line.partition(";")
                key, _, value = pair.partition("=")
                self.cookies.pop(key, None)
                if "Max-Age=0" not in attributes:
                    self.cookies[key] = value
        assert answer.status < 400, (path, answer.status, text)
        return json.loads(text) if text.startswith(("{", "[")) else text


def letter(folder, address, page):
    """The secret of the newest letter to this address that leads to this page."""
    for _ in range(100):
        found = [json.loads(path.read_text()) for path in sorted(folder.glob("*.json"), reverse=True)]
        for kept in found:
            if kept["to"] == address and f"/{page}?token=" in kept["text"]:
                return kept["text"].split(f"/{page}?token=")[1].split()[0]
        time.sleep(0.1)
    raise SystemExit(f"no letter to {address} that leads to {page}")


def fill(program, folder, database, mail):
    """Each table gets a row: confirmed, unconfirmed and by name; signed in, out, kept and not."""
    people = {}

    def signed_up(login):
        browser = Browser()
        browser.ask("POST", "/auth/sign-up", {"login": login, "password": PASSWORD})
        return browser

    ada = signed_up("Ada@Example.com")
    ada.ask("POST", "/auth/verify-email", {"token": letter(mail, "Ada@Example.com", "verify-email")})
    people["kept"] = {"login": "Ada@Example.com", "cookies": ada.cookies, "roles": ["admin", "user"]}
    short = Browser()
    short.ask("POST", "/auth/sign-in", {"login": "ada@example.com", "password": PASSWORD, "remember": False})
    people["until the browser closes"] = {"login": "Ada@Example.com", "cookies": short.cookies, "roles": ["admin", "user"]}
    bob = signed_up("bob")
    people["by name"] = {"login": "bob", "cookies": bob.cookies, "roles": ["user"]}
    eve = signed_up("eve@example.com")
    people["unconfirmed"] = {"login": "eve@example.com", "cookies": eve.cookies, "roles": ["user"]}
    bearer = Browser().ask("POST", "/auth/sign-in", {"login": "bob", "password": PASSWORD, "transport": "bearer"})
    people["bearer"] = {"login": "bob", "refresh_token": bearer["refresh_token"], "roles": ["user"]}
    out = Browser()
    out.ask("POST", "/auth/sign-in", {"login": "bob", "password": PASSWORD})
    people["signed out"] = {"login": None, "cookies": dict(out.cookies)}
    out.ask("POST", "/auth/sign-out", {})
    # A letter that is out and counts, a change of address, and what anybody may do.
    Browser().ask("POST", "/auth/forgot-password", {"login": "ada@example.com"})
    letter(mail, "Ada@Example.com", "reset-password")
    ada.ask("POST", "/auth/change-email", {"email": "ada@new.example", "password": PASSWORD})
    letter(mail, "ada@new.example", "verify-email")
    for title in ("Water the plants", "Read a book"):
        ada.ask("POST", "/api/v1/tasks", {"title": title})
    ada.ask("POST", "/api/v1/people", {"first_name": "Grace", "last_name": "Hopper"})
    for _ in range(2):
        try:
            Browser().ask("POST", "/auth/sign-in", {"login": "bob", "password": "not the password"})
        except AssertionError:
            pass
    people["kept"]["tasks"] = 2
    return people


def serve(program, folder, database):
    env = {
        "PATH": os.environ["PATH"], "PORT": str(PORT), "APP_URL": "http://localhost:3000", "DATABASE_URL": database,
        "SECRET_KEY": KEY, "ARGON2_MEMORY_KIB": "64", "ARGON2_ITERATIONS": "1", "LEPTOS_OUTPUT_NAME": "vestibule",
        "REFRESH_TOKEN_TTL": "36500d", "SESSION_TTL_SHORT": "36500d", "MAIL_FOLDER": str(folder / "mail"),
    }  # fmt: skip
    log = open(folder / "log", "w")
    server = subprocess.Popen([program], cwd=folder, env=env, stdout=log, stderr=log)
    for _ in range(200):
        try:
            Browser().ask("GET", "/readyz")
            break
        except OSError:
            time.sleep(0.1)
    else:
        raise SystemExit((folder / "log").read_text())
    try:
        people = fill(program, folder, database, folder / "mail")
        subprocess.run([program, "user", "grant", "ada@example.com", "admin"], cwd=folder, env=env, check=True)
        time.sleep(3)  # letters are sent, confirmations known
    finally:
        server.terminate()
        server.wait()
    return people


def write(name, kind, people, sql):
    FOLDER.mkdir(exist_ok=True)
    (FOLDER / f"{name}.{kind}.sql").write_text(sql)
    (FOLDER / f"{name}.{kind}.json").write_text(json.dumps(people, indent=2) + "\n")


def main():
    program, name = os.path.abspath(sys.argv[1]), sys.argv[2]
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        people = serve(program, folder, f"sqlite://{folder}/old.db")
        dump = "\n".join(sqlite3.connect(folder / "old.db").iterdump())
        write(name, "sqlite", people, dump + "\n")
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        url = urllib.parse.urlsplit(os.environ["TEST_POSTGRES_URL"])
        subprocess.run(["psql", url.geturl(), "-qc", "CREATE DATABASE fixture"], check=True)
        own = url._replace(path="/fixture").geturl()
        people = serve(program, folder, own)
        command = ["pg_dump", "--inserts", "--no-owner", "--no-privileges", own]
        dump = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout
        kept = [line for line in dump.splitlines() if not line.startswith(("--", "\\", "SET ", "SELECT pg_catalog.set_config"))]
        write(name, "postgres", people, "\n".join(line for line in kept if line) + "\n")


main()
