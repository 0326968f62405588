import {
  ADA,
  BOTH,
  GRACE,
  addPerson,
  bearer,
  deleteIt,
  expect,
  expectAccountOf,
  expectWrong,
  make,
  names,
  notice,
  openPerson,
  pageLink,
  people,
  register,
  save,
  search,
  signIn,
  signInByProgram,
  signUp,
  summary,
  t,
  tabTo,
  test,
  title,
} from '../vocabulary';

/** People a page. */
const PAGE = 20;

test.describe('people', BOTH, () => {
  test.beforeEach(async ({ page }) => {
    await signUp(page, ADA);
    await expectAccountOf(page, ADA);
  });

  test('a person is added for everybody, found by any part of the name, and corrected by anybody', async ({
    page,
    elsewhere,
    server,
  }) => {
    await page.goto('/');
    await page.getByRole('link', { name: t('people-title') }).click();
    await expect(page.getByText(t('people-none'))).toBeVisible();
    for (const [first, last] of [['Ada', 'Lovelace'], ['Charles', 'Babbage'], ['Émilie', 'du Châtelet']]) {
      await addPerson(page, first, last);
      await expect(page).toHaveURL('/people');
      await expect(notice(page)).toHaveText(t('flash-saved'));
    }
    const all = ['Babbage, Charles', 'du Châtelet, Émilie', 'Lovelace, Ada'];
    await expect(names(people(page))).toHaveText(all);

    await register(server, GRACE);
    const grace = await elsewhere();
    await signIn(grace, GRACE);
    await expectAccountOf(grace, GRACE);
    await grace.goto('/people');
    for (const [words, found] of [
      ['ada love', ['Lovelace, Ada']],
      ['LOVELACE ada', ['Lovelace, Ada']],
      ['châ', ['du Châtelet, Émilie']],
      ['b', ['Babbage, Charles']],
      ['', all],
    ] as const) {
      await search(grace, words);
      await expect(names(people(grace))).toHaveText([...found]);
      await expect(grace.getByLabel(t('people-find'))).toHaveValue(words);
    }
    for (const words of ['%', '_', '<b>nobody</b>']) {
      await search(grace, words);
      await expect(grace.getByText(t('people-none-found'))).toBeVisible();
      await expect(grace.getByLabel(t('people-find'))).toHaveValue(words);
    }

    await openPerson(grace, 'Lovelace, Ada');
    await expect(title(grace)).toHaveText('Ada Lovelace');
    await grace.getByLabel(t('field-last-name')).fill('King');
    await save(grace);
    await expect(notice(grace)).toHaveText(t('flash-saved'));
    await page.goto('/people');
    await expect(names(people(page))).toHaveText(['Babbage, Charles', 'du Châtelet, Émilie', 'King, Ada']);
  });

  test('more than a page of them comes in pages, by name, and the search stays', async ({ page, server }) => {
    const ada = bearer(await signInByProgram(server, ADA));
    const added: string[] = [];
    for (let more = 2 * PAGE + 1; more > 0; more -= 1) {
      const last = `Name ${String(more).padStart(2, '0')}`;
      await make(server, ada, '/api/v1/people', { first_name: more % 2 ? 'Odd & Co' : 'Even', last_name: last });
      added.unshift(`${last}, ${more % 2 ? 'Odd & Co' : 'Even'}`);
    }
    await page.goto('/people');
    await expect(names(people(page))).toHaveText(added.slice(0, PAGE));
    await expect(pageLink(page, t('people-first'))).toHaveCount(0);
    await pageLink(page, t('people-next')).click();
    await expect(names(people(page))).toHaveText(added.slice(PAGE, 2 * PAGE));
    await pageLink(page, t('people-next')).click();
    await expect(names(people(page))).toHaveText(added.slice(2 * PAGE));
    await expect(pageLink(page, t('people-next'))).toHaveCount(0);
    await pageLink(page, t('people-first')).click();
    await expect(names(people(page))).toHaveText(added.slice(0, PAGE));

    const odd = added.filter((name) => name.endsWith('Odd & Co'));
    await search(page, 'odd & co');
    await expect(names(people(page))).toHaveText(odd.slice(0, PAGE));
    await pageLink(page, t('people-next')).click();
    await expect(names(people(page))).toHaveText(odd.slice(PAGE));
    await expect(page.getByLabel(t('people-find'))).toHaveValue('odd & co');
    await pageLink(page, t('people-first')).click();
    await expect(names(people(page))).toHaveText(odd.slice(0, PAGE));
  });

  test('a refused name says why, and both are kept as they were typed', async ({ page }) => {
    await addPerson(page, '', '<b>Lovelace</b>');
    await expectWrong(page.getByLabel(t('field-first-name')), t('fault-required', { field: 'first_name' }));
    await expect(page.getByLabel(t('field-last-name'))).toHaveValue('<b>Lovelace</b>');
    await expect(page.getByText(t('people-none'))).toBeVisible();
    await page.getByLabel(t('field-first-name')).fill('Ada');
    await page.getByRole('button', { name: t('people-add') }).click();
    await openPerson(page, '<b>Lovelace</b>, Ada');
    await expect(page.locator('b')).toHaveCount(0);

    const long = 'x'.repeat(31);
    await page.getByLabel(t('field-first-name')).fill(long);
    await page.getByLabel(t('field-last-name')).fill('');
    await save(page);
    await expectWrong(page.getByLabel(t('field-first-name')), t('fault-too-long', { max: '30' }));
    await expectWrong(page.getByLabel(t('field-last-name')), t('fault-required', { field: 'last_name' }));
    await expect(page.getByLabel(t('field-first-name'))).toHaveValue(long);
    await expect(title(page)).toHaveText('Ada <b>Lovelace</b>');
  });

  test('only an admin sees how to delete a person and may, and a second after the role is gone neither', async ({
    page,
    server,
    complaints,
  }) => {
    complaints.expect(403);
    complaints.expect(404);
    for (const last of ['Babbage', 'Lovelace']) await addPerson(page, 'Ada', last);
    const remove = page.locator('summary', { hasText: t('people-delete') });
    await openPerson(page, 'Lovelace, Ada');
    await expect(page.getByRole('button', { name: t('tasks-save') })).toBeVisible();
    await expect(remove).toHaveCount(0);
    const lovelace = page.url();

    const ada = bearer(await signInByProgram(server, ADA));
    const isAdmin = async () => {
      const nobody = '/api/v1/people/00000000-0000-7000-8000-000000000000';
      return (await server.ask(nobody, { method: 'DELETE', headers: ada })).status === 404;
    };
    expect(await isAdmin()).toBe(false);
    await server.run('user', 'grant', ADA, 'admin');
    await expect.poll(isAdmin, 'the server has heard of it').toBe(true);
    await page.reload();
    await deleteIt(page, 'people');
    await expect(page).toHaveURL('/people');
    await expect(notice(page)).toHaveText(t('flash-deleted'));
    await expect(names(people(page))).toHaveText(['Babbage, Ada']);
    expect((await page.goto(lovelace))?.status()).toBe(404);

    await openPerson(page, 'Babbage, Ada');
    await server.run('user', 'revoke', ADA, 'admin');
    await expect.poll(isAdmin, { timeout: 3000 }).toBe(false);
    const other = await page.context().newPage();
    await other.goto(page.url());
    await expect(other.getByRole('button', { name: t('tasks-save') })).toBeVisible();
    await expect(other.locator('summary', { hasText: t('people-delete') })).toHaveCount(0);
    await deleteIt(page, 'people');
    await expect(title(page), 'the page that was open before does it no more').toHaveText(t('title-insufficient-permissions'));
    await page.goto('/people');
    await expect(names(people(page))).toHaveText(['Babbage, Ada']);
  });

  test('a person nobody knows is a page that is not there', async ({ page, complaints }) => {
    complaints.expect(404);
    for (const id of ['00000000-0000-7000-8000-000000000000', 'ada']) {
      expect((await page.goto(`/people/${id}`))?.status()).toBe(404);
      await expect(title(page)).toHaveText(t('title-not-found'));
    }
  });

  test('Tab and Enter are enough to add a person, find and correct them', async ({ page }) => {
    const { keyboard } = page;
    await page.goto('/people');
    await tabTo(page, page.getByRole('main').locator('summary'));
    await keyboard.press('Enter');
    await tabTo(page, page.getByLabel(t('field-first-name')));
    await keyboard.type('Ada');
    await keyboard.press('Enter');
    await expect(summary(page), 'the news comes first').toBeFocused();
    await tabTo(page, page.getByLabel(t('field-last-name')));
    await keyboard.type('Lovelace');
    await tabTo(page, page.getByRole('button', { name: t('people-add') }));
    await keyboard.press('Space');
    await expect(names(people(page))).toHaveText(['Lovelace, Ada']);

    await tabTo(page, page.getByLabel(t('people-find')));
    await keyboard.type('love');
    await keyboard.press('Enter');
    await expect(page).toHaveURL('/people?q=love');
    await page.waitForLoadState();
    await tabTo(page, names(people(page)));
    await keyboard.press('Enter');
    await expect(title(page)).toHaveText('Ada Lovelace');
    await tabTo(page, page.getByLabel(t('field-last-name')));
    await keyboard.press('ControlOrMeta+a');
    await keyboard.type('King');
    await keyboard.press('Enter');
    await expect(names(people(page))).toHaveText(['King, Ada']);
  });
});
