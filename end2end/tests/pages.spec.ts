import {
  ADA,
  BOTH,
  LANGUAGE,
  accountNav,
  addPerson,
  addTask,
  expect,
  expectAccountOf,
  openPerson,
  openTask,
  sendSignIn,
  signUp,
  t,
  test,
  title,
} from '../vocabulary';

const PAGES = [
  { path: '/welcome', status: 200, title: `${t('welcome-title')} · Vestibule`, heading: t('welcome-title') },
  { path: '/sign-up', status: 200, title: `${t('sign-up-title')} · Vestibule`, heading: t('sign-up-title') },
  { path: '/sign-in', status: 200, title: `${t('sign-in-title')} · Vestibule`, heading: t('sign-in-title') },
  { path: '/verify-email', status: 200, title: `${t('verify-title')} · Vestibule`, heading: t('verify-title') },
  {
    path: '/forgot-password',
    status: 200,
    title: `${t('forgot-title')} · Vestibule`,
    heading: t('sign-in-forgot'),
  },
  {
    path: '/reset-password',
    status: 200,
    title: `${t('reset-title')} · Vestibule`,
    heading: t('reset-title'),
  },
  {
    path: '/reset-password/not-mine',
    status: 200,
    title: `${t('not-mine-title')} · Vestibule`,
    heading: t('title-link-invalid'),
  },
  {
    path: '/change-email/undo',
    status: 200,
    title: `${t('undo-title')} · Vestibule`,
    heading: t('title-link-invalid'),
  },
  { path: '/dev/mailbox', status: 200, title: `${t('mailbox-title')} · Vestibule`, heading: t('mailbox-title') },
  { path: '/dev/next', status: 200, title: `${t('welcome-next-title')} · Vestibule`, heading: t('welcome-next-title') },
  { path: '/nowhere', status: 404, title: `${t('not-found-title')} · Vestibule`, heading: t('title-not-found') },
  {
    path: '/forms/sign_in',
    status: 405,
    title: `${t('title-method-not-allowed')} · Vestibule`,
    heading: t('title-method-not-allowed'),
  },
];

const ACCOUNT_PAGES = [
  { link: t('nav-profile'), path: '/account', heading: t('account-title') },
  { link: t('nav-security'), path: '/account/security', heading: t('nav-security') },
  { link: t('nav-devices'), path: '/account/sessions', heading: t('sessions-title') },
  { link: t('activity-title'), path: '/account/activity', heading: t('activity-title') },
];

/** Where something of the profile is changed. */
const PROFILE_PAGES = [
  { path: '/account/email', heading: t('email-title') },
  { path: '/account/preferences', heading: t('preferences-title') },
];

/** Of the example resources. */
const EXAMPLE_PAGES = [
  { path: '/tasks', heading: t('tasks-title') },
  { path: '/people', heading: t('people-title') },
];

test.describe('pages', BOTH, () => {
  test('every page says what it is', async ({ page, complaints }) => {
    for (const { path, status, title, heading } of PAGES) {
      if (status >= 400) complaints.expect(status);
      const response = await page.goto(path);
      expect(response?.status()).toBe(status);
      expect(response?.headers()['cache-control']).toBe('no-store');
      await expect(page).toHaveTitle(title);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading);
      await expect(page.locator('html')).toHaveAttribute('lang', LANGUAGE);
    }
  });

  test('/account says who it is and how it stands with the address', async ({ page }) => {
    await signUp(page, ADA);
    await expect(page, 'the news come first').toHaveTitle(/ · .+ · Vestibule$/);
    await page.reload();
    await expect(page).toHaveTitle(`${t('account-title')} · Vestibule`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('account-title'));
    await expect(page.getByRole('heading', { level: 2 })).toHaveText([t('preferences-title')]);
    await expect(page.getByRole('term')).toHaveText([
      t('account-signed-in-as'), t('account-email'), t('account-since'), t('field-language'), t('field-time-zone'),
    ]);
    await expect(page.getByRole('definition').nth(1)).toHaveText(`${ADA} ${t('account-not-verified')}`);
    const since = await page.locator('dl time').getAttribute('datetime');
    expect(Math.abs(Date.now() - Date.parse(since ?? ''))).toBeLessThan(20_000);
  });

  test('the pages of an account lead to each other, and say which one this is', async ({ page }) => {
    await signUp(page, ADA);
    await expectAccountOf(page, ADA);
    const links = accountNav(page).getByRole('link');
    for (const { link, path, heading } of [...ACCOUNT_PAGES].reverse()) {
      await links.getByText(link).click();
      await expect(page).toHaveURL(path);
      await expect(page).toHaveTitle(`${heading} · Vestibule`);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading);
      await expect(links).toHaveText(ACCOUNT_PAGES.map(({ link }) => link));
      await expect(accountNav(page).locator('[aria-current=page]')).toHaveText(link);
    }
  });

  test('the pages of the example resources say what they are, and are kept by nobody', async ({ page }) => {
    await signUp(page, ADA);
    await expectAccountOf(page, ADA);
    await addTask(page, 'Water the plants');
    await addPerson(page, 'Ada', 'Lovelace');
    for (const { path, heading } of EXAMPLE_PAGES) {
      const response = await page.goto(path);
      expect(response?.headers()['cache-control']).toBe('no-store');
      await expect(page).toHaveTitle(`${heading} · Vestibule`);
      await expect(title(page)).toHaveText(heading);
    }
    await openTask(page, 'Water the plants');
    await expect(page).toHaveTitle('Water the plants · Vestibule');
    await page.getByRole('link', { name: t('tasks-all') }).click();
    await expect(page).toHaveURL('/tasks');
    await openPerson(page, 'Lovelace, Ada');
    await expect(page).toHaveTitle('Ada Lovelace · Vestibule');
    await page.getByRole('link', { name: t('people-all') }).click();
    await expect(page).toHaveURL('/people');
  });

  test('a stranger is led to sign in, and from there to the page that was asked for', async ({
    page,
    elsewhere,
  }) => {
    await signUp(page, ADA);
    await expectAccountOf(page, ADA);
    for (const { path, heading } of [...ACCOUNT_PAGES, ...PROFILE_PAGES, ...EXAMPLE_PAGES]) {
      const stranger = await elsewhere();
      await stranger.goto(path);
      await expect(stranger).toHaveURL(`/sign-in?return_to=${encodeURIComponent(path)}`);
      await sendSignIn(stranger, ADA);
      await expect(stranger).toHaveURL(path);
      await expect(stranger.getByRole('heading', { level: 1 })).toHaveText(heading);
    }
  });
});
