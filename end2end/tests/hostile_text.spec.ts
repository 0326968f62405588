import {
  ADA,
  BOTH,
  GRACE,
  WRONG_PASSWORD,
  addPerson,
  addTask,
  expect,
  expectAccountOf,
  names,
  openTask,
  people,
  save,
  sendSignIn,
  signOut,
  signUp,
  summary,
  t,
  tasks,
  test,
  title,
} from '../vocabulary';

/** Ends each element that text could stand in, and begins one that is easy to find. */
const HOSTILE = `</title></textarea></script><i id=x>"'&amp;`;
/** What browsers drop, or read as something else, where nobody takes care. */
const NOTES = ['\n\nthree', 'AT&amp;T &lt; AT&T', 'https://a.example/?a=1&copy=2', `one\n${HOSTILE}\n</textarea>\n`];

test.describe('hostile text', BOTH, () => {
  test('text that looks like markup is shown as it was typed, and saving it again changes nothing', async ({ page }) => {
    await signUp(page, ADA);
    await expectAccountOf(page, ADA);
    for (const [at, notes] of NOTES.entries()) {
      const name = `${HOSTILE} ${at}`;
      await addTask(page, name, notes);
      for (let time = 0; time < 3; time += 1) {
        await openTask(page, name);
        await expect(page).toHaveTitle(`${name} · Vestibule`);
        await expect(title(page)).toHaveText(name);
        await expect(page.getByLabel(t('field-title'))).toHaveValue(name);
        await expect(page.getByLabel(t('field-notes'))).toHaveValue(notes.trimEnd());
        await expect(page.locator('#x, i')).toHaveCount(0);
        await save(page);
        await expect(names(tasks(page)).first()).toHaveText(name);
      }
    }
  });

  test('a person with the name of a redirect sends nobody anywhere', async ({ page, elsewhere }) => {
    await signUp(page, ADA);
    await expectAccountOf(page, ADA);
    await addPerson(page, '</title><meta content=0;//a.ex', 'http-equiv=refresh><i id=x>');
    const grace = await elsewhere();
    await signUp(grace, GRACE);
    await grace.goto('/people');
    await people(grace).getByRole('link').click();
    await expect(grace).toHaveURL(/\/people\/[0-9a-f-]{36}$/);
    await expect(title(grace)).toHaveText('</title><meta content=0;//a.ex http-equiv=refresh><i id=x>');
    await expect(grace.locator('#x, i, meta[http-equiv]')).toHaveCount(0);
    await grace.reload();
    await expect(grace).toHaveURL(/\/people\/[0-9a-f-]{36}$/);
  });

  test('signing in leads to the very page that was asked for', async ({ page }) => {
    await signUp(page, ADA);
    await expectAccountOf(page, ADA);
    for (const words of ['R&D', 'Zürich', 'two words', '100%', '1+1', 'a#b', '%26', 'a\\b']) {
      await signOut(page);
      await page.goto(`/people?q=${encodeURIComponent(words)}`);
      await expect(page).toHaveURL(/^[^?]+\/sign-in\?return_to=/);
      const asked = new URL(page.url()).searchParams.get('return_to');
      await sendSignIn(page, ADA, WRONG_PASSWORD);
      await expect(summary(page)).toBeVisible();
      expect(new URL(page.url()).searchParams.get('return_to')).toBe(asked);
      await sendSignIn(page, ADA);
      await expect(page.getByLabel(t('people-find'))).toHaveValue(words);
      expect(page.url().endsWith(asked ?? '?')).toBe(true);
    }
  });
});
