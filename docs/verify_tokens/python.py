"""A service that takes Vestibule's access tokens. Needs Python 3.10 and PyJWT 2.15: pip install "PyJWT[crypto]"."""

import json
import os
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import jwt

ISSUER = os.environ["ISSUER"]
AUDIENCE = os.environ.get("AUDIENCE", ISSUER)

# In seconds: how long the list of keys counts, how long after it an unknown key makes us look again.
KEYS = jwt.PyJWKClient(f"{ISSUER}/.well-known/jwks.json", lifespan=300, cooldown_duration=60, timeout=5)


def read(token):
    """The claims of a token that was made for us; else jwt.PyJWTError."""
    header = jwt.get_unverified_header(token)
    # Of its header only these count: a key or an address in it is somebody else's.
    if header.get("typ") != "at+jwt" or header.get("alg") != "EdDSA" or not header.get("kid"):
        raise jwt.InvalidTokenError("not an access token")
    return jwt.decode(
        token,
        KEYS.get_signing_key(header["kid"]),
        algorithms=["EdDSA"],
        issuer=ISSUER,
        audience=AUDIENCE,
        leeway=30,  # seconds by which two clocks may differ
        options={"require": ["iss", "aud", "sub", "exp", "nbf"]},
    )


class Service(BaseHTTPRequestHandler):
    def do_GET(self):
        if self.path != "/hello":
            return self.answer(404)
        shown = self.headers.get("Authorization")
        if shown is None:
            return self.answer(401, challenge="Bearer")
        scheme, _, token = shown.partition(" ")
        try:
            if scheme.lower() != "bearer":
                raise jwt.InvalidTokenError("not a bearer token")
            claims = read(token.strip())
        except jwt.PyJWKClientConnectionError:  # the keys could not be had, so nobody can say
            return self.answer(503)
        except jwt.PyJWTError:
            return self.answer(401, challenge='Bearer error="invalid_token"')
        return self.answer(200, {"sub": claims["sub"], "roles": claims.get("roles", [])})

    def answer(self, status, body=None, challenge=None):
        text = b"" if body is None else json.dumps(body).encode()
        self.send_response(status)
        if challenge:
            self.send_header("WWW-Authenticate", challenge)
        if text:
            self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(text)))
        self.end_headers()
        self.wfile.write(text)


if __name__ == "__main__":
    ThreadingHTTPServer(("127.0.0.1", int(os.environ.get("PORT", "8080"))), Service).serve_forever()
