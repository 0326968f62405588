"""Who schemathesis is: nobody, a person, or an admin (API_AS), whatever the requests before have ended.

What is done to an account or a session (every unsafe request under /auth/) is done to an account of
its own. All else shares one, which is made anew when it is no longer signed in or has lost its role.
"""

import base64
import itertools
import json
import os
import subprocess
import unicodedata
import urllib.error
import urllib.request
from dataclasses import dataclass

import schemathesis
from schemathesis.openapi.checks import RejectedPositiveData

SERVER = os.environ["API_SERVER"]
WHO = os.environ["API_AS"]
ROLE = {"nobody": None, "user": "user", "admin": "admin"}[WHO]
PASSWORD = "a-lamp-in-the-hall"
NUMBERS = itertools.count(1)
TURNS = itertools.count()


@dataclass
class Account:
    login: str
    access: str
    refresh: str

    @property
    def header(self):
        return f"Bearer {self.access}"

    @property
    def session(self):
        claims = self.access.split(".")[1]
        return json.loads(base64.urlsafe_b64decode(claims + "=" * (-len(claims) % 4)))["sid"]


def ask(path, body=None, account=None):
    """Its status, and the JSON it answers."""
    data = None if body is None else json.dumps(body).encode()
    request = urllib.request.Request(SERVER + path, data, {"Content-Type": "application/json"})
    if account:
        request.add_header("Authorization", account.header)
    try:
        with urllib.request.urlopen(request, timeout=10) as answer:
            return answer.status, json.load(answer)
    except urllib.error.HTTPError as error:
        return error.code, json.load(error)


def new_account(role):
    who = {"login": f"{WHO}-{role}-{next(NUMBERS)}", "password": PASSWORD, "transport": "bearer"}
    status, tokens = ask("/auth/sign-up", who)
    assert status == 201, tokens
    if role == "admin":
        grant = [os.environ["VESTIBULE_BIN"], "user", "grant", who["login"], "admin"]
        subprocess.run(grant, check=True, capture_output=True)
        status, tokens = ask("/auth/sign-in", who)
        assert status == 200, tokens
    return Account(who["login"], tokens["access_token"], tokens["refresh_token"])


def is_good(account):
    status, me = ask("/auth/me", account=account)
    return status == 200 and ROLE in me["user"]["roles"]


def changes_an_account(case):
    return case.path.startswith("/auth/") and case.method.upper() != "GET"


@schemathesis.auth(refresh_interval=None)
class SignedIn:
    """Says who it is when a request is made up, which may be long before it is sent."""

    accounts = {}
    shared = None

    def get(self, case, _):
        if ROLE is None:
            return None
        if changes_an_account(case):
            return self.known(new_account("once"))
        return SignedIn.shared or self.share()

    def set(self, case, account, _):
        case.headers["Authorization"] = account.header

    @classmethod
    def known(cls, account):
        cls.accounts[account.header] = account
        return account

    @classmethod
    def share(cls):
        cls.shared = cls.known(new_account(ROLE))
        return cls.shared


# What nobody can guess, for the body or the path; without it these requests would always be refused.
KNOWN = {
    "POST /auth/sign-in": lambda who: {"login": who.login, "password": PASSWORD},
    "POST /auth/refresh": lambda who: {"refresh_token": who.refresh},
    "POST /auth/change-password": lambda who: {"current_password": PASSWORD},
    "POST /auth/change-email": lambda who: {"password": PASSWORD},
    "DELETE /auth/sessions/{id}": lambda who: {"id": who.session},
}


CURSORS = {}  # by path, the last that was given


@schemathesis.hook
def before_call(_, case, _kwargs):
    who = SignedIn.accounts.get(case.headers.get("Authorization"))
    if who and not changes_an_account(case):
        who = SignedIn.shared if is_good(SignedIn.shared) else SignedIn.share()
        case.headers["Authorization"] = who.header
    good = case.meta is not None and case.meta.generation.mode.is_positive
    # Only a cursor that an answer gave leads anywhere.
    if good and "cursor" in (case.query or {}):
        case.query = {**case.query, "cursor": CURSORS.get(case.path)}
        if case.query["cursor"] is None:
            del case.query["cursor"]
    # Every second time the right thing, where only the right thing gets any further.
    known = KNOWN.get(case.operation.label)
    if known and good and next(TURNS) % 2 == 0:
        who = who or new_account("once")
        if case.path_parameters:
            case.path_parameters = {**case.path_parameters, **known(who)}
        elif isinstance(case.body, dict):
            case.body = {**case.body, **known(who)}


@schemathesis.hook
def after_call(_, case, response):
    if case.method.upper() == "GET" and response.status_code == 200:
        CURSORS[case.path] = response.json().get("next_cursor")


def is_odd(value):
    """Text that is blank or has control characters in it."""
    if isinstance(value, dict):
        return any(map(is_odd, value.values()))
    return isinstance(value, str) and (
        not value.strip() or any(unicodedata.category(char) == "Cc" for char in value)
    )


@schemathesis.hook
def filter_failure(_, failure, case, response):
    """Odd text is sent, too; that it may be refused is a rule that the schemas do not say."""
    refused = isinstance(failure, RejectedPositiveData) and response.status_code == 400
    return not (refused and is_odd(case.body))
