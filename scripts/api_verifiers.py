"""Runs docs/verify_tokens/node.mjs and python.py against a server, and shows them tokens.

The server must end sessions that are not kept after two seconds (SESSION_TTL_SHORT): their access
tokens end with them. Takes the two programs' commands from API_VERIFIERS, one a line.
"""

import base64
import contextlib
import json
import os
import shlex
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request

import jwt
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

SERVER = os.environ["API_SERVER"]
SKEW = 30  # seconds that verifiers allow
WHO = {"login": "verified", "password": "a-lamp-in-the-hall", "transport": "bearer"}
INVALID = 'Bearer error="invalid_token"'


def ask(url, body=None, authorization=None):
    data = None if body is None else json.dumps(body).encode()
    request = urllib.request.Request(url, data, {"Content-Type": "application/json"})
    if authorization is not None:
        request.add_header("Authorization", authorization)
    try:
        with urllib.request.urlopen(request, timeout=10) as answer:
            return answer.status, json.load(answer), None
    except urllib.error.HTTPError as error:
        return error.code, None, error.headers["WWW-Authenticate"]


def sign_in(**more):
    status, tokens, _ = ask(f"{SERVER}/auth/sign-in", {**WHO, **more})
    assert status == 200, status
    return tokens


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


@contextlib.contextmanager
def verifier(command, issuer=SERVER, audience=SERVER):
    """Its address. It is stopped in the end."""
    port = free_port()
    env = {**os.environ, "ISSUER": issuer, "AUDIENCE": audience, "PORT": str(port)}
    service = subprocess.Popen(shlex.split(command), env=env, stderr=subprocess.DEVNULL)
    try:
        for _ in range(200):
            with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), 1):
                break
            assert service.poll() is None, f"{command} ended at once"
            time.sleep(0.05)
        yield f"http://127.0.0.1:{port}/hello"
    finally:
        service.terminate()
        service.wait(10)


def expect(what, answer, wanted):
    assert answer == wanted, f"{what}: {answer}, not {wanted}"


def part(value):
    return base64.urlsafe_b64encode(json.dumps(value).encode()).rstrip(b"=").decode()


def forged(token):
    """Tokens like this one that the server did not sign."""
    header = jwt.get_unverified_header(token)
    claims = jwt.decode(token, options={"verify_signature": False})
    head, body, signature = token.split(".")
    key = Ed25519PrivateKey.generate()

    def sign(**changed):
        changed = {**header, **changed}
        return jwt.encode(claims, key, algorithm="EdDSA", headers=changed)

    return {
        "another key under its name": sign(),
        "another key": sign(kid="mine"),
        "alg none": f"{part({**header, 'alg': 'none'})}.{body}.",
        "another person": f"{head}.{part({**claims, 'roles': ['admin']})}.{signature}",
        "no signature": f"{head}.{body}.",
        "a header changed": f"{part({**header, 'typ': 'JWT'})}.{body}.{signature}",
    }


def check(command, tokens, expired):
    me = ask(f"{SERVER}/auth/me", None, f"Bearer {tokens['access_token']}")[1]["user"]
    good = (200, {"sub": me["id"], "roles": ["user"]}, None)
    bearer = f"Bearer {tokens['access_token']}"
    with verifier(command) as service:
        expect("a good token", ask(service, None, bearer), good)
        expect("no token", ask(service), (401, None, "Bearer"))
        bad = {"garbage": "a.b.c", "nothing": "", "refresh token": tokens["refresh_token"], "expired": expired}
        for what, token in {**bad, **forged(tokens["access_token"])}.items():
            expect(what, ask(service, None, f"Bearer {token}"), (401, None, INVALID))
        expect("another scheme", ask(service, None, "Basic YTpi"), (401, None, INVALID))
        yield  # the key is rotated
        young = sign_in()["access_token"]
        assert jwt.get_unverified_header(young)["kid"] != jwt.get_unverified_header(tokens["access_token"])["kid"]
        expect("a token of the next key", ask(service, None, f"Bearer {young}"), good)
        expect("a token of the old key", ask(service, None, bearer), good)
    with verifier(command, audience="https://other.example") as service:
        expect("another audience", ask(service, None, bearer), (401, None, INVALID))
    with verifier(command, issuer=SERVER.replace("localhost", "127.0.0.1")) as service:
        expect("another issuer", ask(service, None, bearer), (401, None, INVALID))
    with verifier(command, issuer=f"http://127.0.0.1:{free_port()}") as service:
        expect("without keys nobody can say", ask(service, None, bearer)[0], 503)


def main():
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))  # the services end with it
    status, _, _ = ask(f"{SERVER}/auth/sign-up", WHO)
    assert status == 201, status
    tokens, expired = sign_in(), sign_in(remember=False)["access_token"]
    end = jwt.decode(expired, options={"verify_signature": False})["exp"]
    time.sleep(max(0, end + SKEW + 1 - time.time()))
    checks = [check(command, tokens, expired) for command in os.environ["API_VERIFIERS"].splitlines()]
    for one in checks:
        next(one)
    subprocess.run([os.environ["VESTIBULE_BIN"], "keys", "rotate"], check=True, capture_output=True)
    time.sleep(3)  # a running server hears of it within two seconds
    for one in checks:
        assert next(one, None) is None
    print(f"{len(checks)} services verify tokens as docs/VERIFY_TOKENS.md says")


if __name__ == "__main__":
    main()
