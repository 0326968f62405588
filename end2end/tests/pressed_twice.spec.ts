import {
  ADA,
  BOTH,
  PASSWORD,
  expect,
  expectAccountOf,
  expectWrong,
  fillIn,
  names,
  openForm,
  passwordField,
  signUp,
  t,
  tasks,
  test,
} from '../vocabulary';

test.describe('a button pressed twice', BOTH, () => {
  test('makes one account, where the person is signed in, and one task', async ({ page }) => {
    await page.goto('/sign-up');
    await fillIn(page, { login: ADA, password: PASSWORD });
    await page.getByRole('button', { name: t('sign-up-button') }).dblclick();
    await expectAccountOf(page, ADA);

    await page.goto('/tasks');
    await openForm(page);
    await page.getByLabel(t('field-title')).fill('Water the plants');
    await page.getByRole('button', { name: t('tasks-add') }).dblclick();
    await expect(names(tasks(page))).toHaveText(['Water the plants']);
    await page.reload();
    await expect(names(tasks(page))).toHaveText(['Water the plants']);
  });
});

test('with JavaScript the second press sends nothing', async ({ page }) => {
  const posted: string[] = [];
  page.on('request', (request) => {
    if (request.method() === 'POST') posted.push(new URL(request.url()).pathname);
  });
  await page.goto('/sign-up');
  await fillIn(page, { login: ADA, password: PASSWORD });
  await page.getByRole('button', { name: t('sign-up-button') }).dblclick();
  await expectAccountOf(page, ADA);
  expect(posted).toEqual(['/forms/sign_up']);
});

test('whoever is refused, or comes back, can press again', async ({ page }) => {
  await signUp(page, ADA, 'seven77');
  await expectWrong(passwordField(page), /at least 8 characters/);
  await passwordField(page).fill(PASSWORD);
  await page.getByRole('button', { name: t('sign-up-button') }).click();
  await expectAccountOf(page, ADA);

  await page.goto('/tasks');
  for (const title of ['Water the plants', 'Feed the cat']) {
    await openForm(page);
    await page.getByLabel(t('field-title')).fill(title);
    await page.getByRole('button', { name: t('tasks-add') }).click();
    await expect(names(tasks(page)).first()).toHaveText(title);
    await page.goBack();
    await page.goForward();
  }
  await expect(names(tasks(page))).toHaveText(['Feed the cat', 'Water the plants']);
});
