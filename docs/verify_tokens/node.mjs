// A service that takes Vestibule's access tokens. Needs node 20 and jose 6: npm install jose
import { createServer } from 'node:http';
import { createRemoteJWKSet, errors, jwtVerify } from 'jose';

const { ISSUER, AUDIENCE = ISSUER, PORT = '8080' } = process.env;

// In milliseconds: how long the list of keys counts, how long after it an unknown key makes us look again.
const keys = createRemoteJWKSet(new URL('/.well-known/jwks.json', ISSUER), {
  cacheMaxAge: 300_000,
  cooldownDuration: 60_000,
  timeoutDuration: 5_000,
});

const rules = {
  typ: 'at+jwt',
  algorithms: ['EdDSA'],
  issuer: ISSUER,
  audience: AUDIENCE,
  requiredClaims: ['sub', 'exp', 'nbf'],
  clockTolerance: 30, // seconds by which two clocks may differ
};

/** The keys could not be had, so nobody can say. */
const isUnknown = (error) =>
  !(error instanceof errors.JOSEError) ||
  ['ERR_JOSE_GENERIC', 'ERR_JWKS_TIMEOUT', 'ERR_JWKS_INVALID'].includes(error.code);

async function hello(shown) {
  if (shown === undefined) return [401, { 'www-authenticate': 'Bearer' }];
  const [, token] = /^bearer +(\S+)$/i.exec(shown) ?? [];
  try {
    const { payload } = await jwtVerify(token ?? '', keys, rules);
    const { sub, roles = [] } = payload;
    return [200, { 'content-type': 'application/json' }, JSON.stringify({ sub, roles })];
  } catch (error) {
    if (isUnknown(error)) return [503, {}];
    return [401, { 'www-authenticate': 'Bearer error="invalid_token"' }];
  }
}

const service = createServer(async (request, response) => {
  const known = request.method === 'GET' && request.url === '/hello';
  const [status, headers, body] = known ? await hello(request.headers.authorization) : [404, {}];
  response.writeHead(status, headers).end(body);
});
service.listen(Number(PORT), '127.0.0.1');
