import {
  ADA, CHARLES, PASSWORD, confirmBy, expect, expectAccountOf, serverWithMail, signUp, test, type Server,
  t,
} from '../vocabulary';

const PAGES = ['/sign-in', '/sign-up', '/verify-email', '/forgot-password', '/reset-password', '/readyz'];

test.describe('a mail server that can be reached', () => {
  test.use(serverWithMail());

  test('a letter has an address to open and a code to type, in its text and in its HTML', async ({ mail, server }) => {
    await ask(server, '/auth/sign-up', { login: ADA, password: PASSWORD });
    const { link, code, html } = await mail.letterTo(ADA, t('mail-verify-title'));
    expect(link).toContain(`${server.url}/verify-email?token=`);
    expect(html).toContain(`href="${link}"`);
    expect(code).not.toBe('');
    expect(html).toContain(`${code.slice(0, 4)}-${code.slice(4)}`);
  });

  test('while it is down everything else goes on, and when it is back each letter comes, once', async ({
    page,
    mail,
    server,
  }) => {
    await mail.stop();
    await signUp(page, ADA);
    await expect(page).toHaveURL('/verify-email');
    await ask(server, '/auth/sign-up', { login: CHARLES, password: PASSWORD });
    await ask(server, '/auth/forgot-password', { login: CHARLES });
    await expect.poll(() => tried(server)).toHaveLength(3);
    for (const path of PAGES) {
      expect((await server.ask(path)).status, path).toBe(200);
    }

    await mail.start();
    const ids = await tried(server);
    for (const id of ids) expect(await server.run('mail', 'retry', id)).toBe('1 to be tried again.\n');
    await expect.poll(() => server.run('mail', 'list')).toBe('Every letter has been sent.\n');
    const came = await mail.letters();
    expect(came.map(({ id }) => id).sort()).toEqual(ids.sort());
    expect(came.map(({ to }) => to).sort()).toEqual([ADA, CHARLES, CHARLES]);
    await confirmBy(page, await mail.letterTo(ADA));
    await expectAccountOf(page, ADA);
  });
});

test.describe('a mail server whose certificate nobody vouches for', () => {
  test.use(serverWithMail({ SMTP_CA_FILE: '' }));

  test('gets neither a letter nor a password, and whoever runs the program is told', async ({ mail, server }) => {
    await ask(server, '/auth/sign-up', { login: ADA, password: PASSWORD });
    await expect.poll(() => tried(server)).toHaveLength(1);
    expect(await mail.letters()).toEqual([]);
    expect(mail.signedIn, 'nobody sent a password').toBe(0);
    await expect.poll(() => server.log).toContain('letter not sent');
  });
});

async function ask(server: Server, path: string, body: object): Promise<void> {
  const headers = { 'content-type': 'application/json' };
  const answer = await server.ask(path, { method: 'POST', headers, body: JSON.stringify(body) });
  expect(answer.status, path).toBe(202);
}

/** The letters that did not go out when they were tried. */
async function tried(server: Server): Promise<string[]> {
  const lines = (await server.run('mail', 'list')).trim().split('\n');
  // Not those that are being tried at this moment.
  const once = lines.filter((line) => / 1 tries, next try /.test(line) && !line.endsWith('not tried yet'));
  return once.map((line) => line.split(' ')[0]);
}
