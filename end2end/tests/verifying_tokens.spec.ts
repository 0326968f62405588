import {
  SignJWT, createRemoteJWKSet, customFetch, decodeJwt, decodeProtectedHeader, generateKeyPair, jwtVerify,
  type JWTHeaderParameters, type JWTVerifyResult,
} from 'jose';

import { ADA, bearer, expect, register, signInByProgram, test, type Server } from '../vocabulary';

interface Service {
  verify: (token: string) => Promise<JWTVerifyResult>;
  /** How often it had to ask for keys. */
  asked: () => number;
}

/** Another program, by other people: all it has is the address of the keys. */
function anotherService({ url }: Server): Service {
  let asked = 0;
  const keys = createRemoteJWKSet(new URL('/.well-known/jwks.json', url), {
    [customFetch]: (address, init) => {
      asked += 1;
      return fetch(address, init);
    },
  });
  const wanted = { issuer: url, audience: url, typ: 'at+jwt', algorithms: ['EdDSA'] };
  return { verify: (token) => jwtVerify(token, keys, wanted), asked: () => asked };
}

const FORGED = 'ERR_JWS_SIGNATURE_VERIFICATION_FAILED';

const accessToken = async (server: Server) => (await signInByProgram(server, ADA)).access_token;
const keyOf = (token: string) => decodeProtectedHeader(token).kid;

test.beforeEach(({ server }) => register(server, ADA));

test('another service reads from a token who it is about, and nothing that names them', async ({ server }) => {
  const tokens = await signInByProgram(server, ADA);
  const { payload } = await anotherService(server).verify(tokens.access_token);
  const me = await server.ask('/auth/me', { headers: bearer(tokens) });
  const { user } = await me.json();
  expect(payload).toMatchObject({ sub: user.id, roles: ['user'] });
  expect(JSON.stringify(payload)).not.toContain(ADA);
});

test('when keys rotate, old and new tokens verify, and nobody has to ask for keys again', async ({ server }) => {
  const service = anotherService(server);
  const old = await accessToken(server);
  await service.verify(old);

  const said = await server.run('keys', 'rotate');
  const signing = /^Key (\S+) signs\.$/m.exec(said)?.[1];
  expect(signing, said).toBeDefined();
  expect(signing).not.toBe(keyOf(old));
  let young = old;
  const youngKey = async () => keyOf((young = await accessToken(server)));
  await expect.poll(youngKey, 'the program that serves has heard of it').toBe(signing);

  await service.verify(young);
  await service.verify(old);
  expect(service.asked(), 'the key was published before it signed').toBe(1);

  const newcomer = anotherService(server);
  await newcomer.verify(young);
  await newcomer.verify(old);
});

test('what somebody else made up does not verify', async ({ server }) => {
  const { verify } = anotherService(server);
  const token = await accessToken(server);
  await verify(token);

  const header = decodeProtectedHeader(token) as JWTHeaderParameters;
  const claims = { ...decodeJwt(token), roles: ['admin'] };
  const sign = (changed: object, key: Parameters<SignJWT['sign']>[0]) =>
    new SignJWT(claims).setProtectedHeader({ ...header, ...changed }).sign(key);
  const { privateKey } = await generateKeyPair('EdDSA');
  const { keys } = await (await server.ask('/.well-known/jwks.json')).json();
  const published = Buffer.from(keys[0].x, 'base64url');
  const base64 = (part: object) => Buffer.from(JSON.stringify(part)).toString('base64url');
  const [head, , signature] = token.split('.');

  const forged: Record<string, [token: string, refusal: string]> = {
    'another payload, the same signature': [`${head}.${base64(claims)}.${signature}`, FORGED],
    'another key': [await sign({}, privateKey), FORGED],
    'another key, by its own name': [await sign({ kid: 'mine' }, privateKey), 'ERR_JWKS_NO_MATCHING_KEY'],
    'the public key as a secret': [await sign({ alg: 'HS256' }, published), 'ERR_JOSE_ALG_NOT_ALLOWED'],
    'no signature': [`${base64({ ...header, alg: 'none' })}.${base64(claims)}.`, 'ERR_JOSE_ALG_NOT_ALLOWED'],
  };
  for (const [what, [token, code]] of Object.entries(forged)) {
    await expect(verify(token), what).rejects.toMatchObject({ code });
  }
});
