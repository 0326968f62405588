import {
  ADA, BOTH, GRACE, addTask, asItIsNow, bearer, expect, expectAccountOf, expectWrong, filters, make, names, notice,
  openTask, pageLink, register, save, signIn, signInByProgram, signUp, summary, tabTo, tasks, test, title,
} from '../vocabulary';

/** Tasks a page. */
const PAGE = 20;

test.describe('tasks', BOTH, () => {
  test.beforeEach(async ({ page }) => {
    await signUp(page, ADA);
    await expectAccountOf(page, ADA);
  });

  test('a task is made, found by its status, changed and deleted', async ({ page }) => {
    await page.goto('/');
    await page.getByRole('link', { name: 'Tasks' }).click();
    await expect(page.getByText('Nothing to do yet.')).toBeVisible();
    await addTask(page, 'Water the plants', 'The fern\ntwice');
    await expect(page).toHaveURL('/tasks');
    await expect(notice(page)).toHaveText('Saved.');
    await expect(names(tasks(page))).toHaveText(['Water the plants']);
    await expect(tasks(page)).toContainText('To do changed just now');

    await openTask(page, 'Water the plants');
    await expect(title(page)).toHaveText('Water the plants');
    await expect(page.getByLabel('Notes')).toHaveValue('The fern\ntwice');
    await page.getByLabel('Status').selectOption('In progress');
    await page.getByLabel('Title').fill('Water the fern');
    await save(page);
    await expect(notice(page)).toHaveText('Saved.');
    await expect(names(tasks(page))).toHaveText(['Water the fern']);
    await expect(tasks(page)).toContainText('In progress changed just now');

    for (const [filter, found] of [['All', 1], ['To do', 0], ['In progress', 1], ['Done', 0]] as const) {
      await filters(page).getByText(filter, { exact: true }).click();
      await expect(page.locator('[aria-current=page]')).toHaveText(filter);
      await expect(tasks(page)).toHaveCount(found);
      await expect(page.getByText('None of these.')).toHaveCount(1 - found);
    }

    await openTask(page, 'Water the fern');
    await page.getByRole('button', { name: 'Delete this task' }).click();
    await expect(page).toHaveURL('/tasks');
    await expect(notice(page)).toHaveText('Deleted.');
    await expect(page.getByText('Nothing to do yet.')).toBeVisible();
  });

  test('more than a page of them comes in pages, newest first, and the filter stays', async ({ page, server }) => {
    const ada = bearer(await signInByProgram(server, ADA));
    const made: string[] = [];
    for (let more = 2 * PAGE + 1; more > 0; more -= 1) {
      const task = { title: `Task ${more}`, status: more % 2 ? 'done' : 'todo' };
      await make(server, ada, '/api/v1/tasks', task);
      made.unshift(task.title);
    }
    await page.goto('/tasks');
    await expect(names(tasks(page))).toHaveText(made.slice(0, PAGE));
    await expect(pageLink(page, 'First page')).toHaveCount(0);
    await pageLink(page, 'Next page').click();
    await expect(names(tasks(page))).toHaveText(made.slice(PAGE, 2 * PAGE));
    await pageLink(page, 'Next page').click();
    await expect(names(tasks(page))).toHaveText(made.slice(2 * PAGE));
    await expect(pageLink(page, 'Next page')).toHaveCount(0);
    await pageLink(page, 'First page').click();
    await expect(names(tasks(page))).toHaveText(made.slice(0, PAGE));

    const done = made.filter((_, at) => at % 2 === 0);
    await filters(page).getByText('Done').click();
    await expect(names(tasks(page))).toHaveText(done.slice(0, PAGE));
    await pageLink(page, 'Next page').click();
    await expect(names(tasks(page))).toHaveText(done.slice(PAGE));
    await expect(page.locator('[aria-current=page]')).toHaveText('Done');
    await pageLink(page, 'First page').click();
    await expect(names(tasks(page))).toHaveText(done.slice(0, PAGE));
  });

  test('a refused task says why, keeps every word, and shows it as it was typed', async ({ page }) => {
    await addTask(page, '', 'The fern\n<b>twice</b>');
    await expectWrong(page.getByLabel('Title'), 'Title is missing.');
    await expect(page.getByLabel('Notes')).toHaveValue('The fern\n<b>twice</b>');
    await expect(page.getByText('Nothing to do yet.')).toBeVisible();
    await summary(page).getByRole('link').click();
    await expect(page.getByLabel('Title')).toBeFocused();

    await page.getByLabel('Title').fill('<b>"plants"</b>&amp;');
    await page.getByRole('button', { name: 'Add task' }).click();
    await openTask(page, '<b>"plants"</b>&amp;');
    await expect(page.locator('b')).toHaveCount(0);

    const [long, longer] = ['x'.repeat(201), 'y'.repeat(2001)];
    await page.getByLabel('Title').fill(long);
    await page.getByLabel('Notes').fill(longer);
    await page.getByLabel('Status').selectOption('Done');
    await save(page);
    await expectWrong(page.getByLabel('Title'), 'Title can have at most 200 characters.');
    await expectWrong(page.getByLabel('Notes'), 'Notes can have at most 2000 characters.');
    await expect(page.getByLabel('Title')).toHaveValue(long);
    await expect(page.getByLabel('Notes')).toHaveValue(longer);
    await expect(page.getByLabel('Status')).toHaveValue('done');
    await expect(asItIsNow(page)).toHaveCount(0);
    await page.getByLabel('Title').fill('Plants');
    await page.getByLabel('Notes').fill('');
    await save(page);
    await expect(tasks(page)).toHaveText([/^Plants\s*Done changed just now$/]);
  });

  test('of two who edit at once the second is told, sees what is there now, and loses no word', async ({
    page,
    elsewhere,
  }) => {
    await addTask(page, 'Water the plants');
    await openTask(page, 'Water the plants');
    const phone = await elsewhere();
    await signIn(phone, ADA);
    await openTask(phone, 'Water the plants');
    await phone.getByLabel('Title').fill('Water the fern');
    await phone.getByLabel('Notes').fill('twice\na week');
    await save(phone);
    await expect(notice(phone)).toHaveText('Saved.');

    await page.getByLabel('Title').fill('Sell the plants');
    await page.getByLabel('Status').selectOption('Done');
    await save(page);
    await expect(summary(page)).toContainText('Somebody was faster');
    await expect(asItIsNow(page)).toContainText('It says now: Water the fern To do');
    await expect(asItIsNow(page)).toContainText('twice a week');
    await expect(page.getByLabel('Title')).toHaveValue('Sell the plants');
    await expect(page.getByLabel('Notes')).toHaveValue('');
    await expect(page.getByLabel('Status')).toHaveValue('done');
    await phone.reload();
    await expect(names(tasks(phone)), 'nothing is lost unseen').toHaveText(['Water the fern']);

    await save(page);
    await expect(notice(page)).toHaveText('Saved.');
    await phone.reload();
    await expect(tasks(phone)).toHaveText([/^Sell the plants\s*Done/]);
  });

  test('a task that was deleted meanwhile loses no word, and deleting it again is no mistake', async ({
    page,
    elsewhere,
  }) => {
    await addTask(page, 'Water the plants');
    const [phone, tablet] = [await elsewhere(), await elsewhere()];
    for (const other of [phone, tablet]) {
      await signIn(other, ADA);
      await openTask(other, 'Water the plants');
    }
    await openTask(page, 'Water the plants');
    await page.getByRole('button', { name: 'Delete this task' }).click();
    await expect(notice(page)).toHaveText('Deleted.');
    await phone.getByRole('button', { name: 'Delete this task' }).click();
    await expect(notice(phone)).toHaveText('Deleted.');
    await tablet.getByLabel('Notes').fill('The fern\ntwice');
    await save(tablet);
    await expect(notice(tablet)).toContainText('It has been deleted meanwhile.');
    await expect(tablet.getByLabel('Title')).toHaveValue('Water the plants');
    await expect(tablet.getByLabel('Notes')).toHaveValue('The fern\ntwice');
    await tablet.getByRole('button', { name: 'Add task' }).click();
    await expect(names(tasks(tablet))).toHaveText(['Water the plants']);
  });

  test("somebody else's task is a page that is not there", async ({ page, elsewhere, server, complaints }) => {
    complaints.expect(404);
    await addTask(page, 'Water the plants');
    await openTask(page, 'Water the plants');
    await register(server, GRACE);
    const grace = await elsewhere();
    await signIn(grace, GRACE);
    await expectAccountOf(grace, GRACE);
    for (const address of [page.url(), '/tasks/00000000-0000-7000-8000-000000000000', '/tasks/plants']) {
      expect((await grace.goto(address))?.status()).toBe(404);
      await expect(title(grace)).toHaveText('There is nothing here');
      expect(await grace.content()).not.toContain('plants</');
    }
    await grace.goto('/tasks');
    await expect(grace.getByText('Nothing to do yet.')).toBeVisible();
  });

  test('Tab and Enter are enough to make a task, change it and delete it', async ({ page }) => {
    const { keyboard } = page;
    await page.goto('/');
    await tabTo(page, page.getByRole('link', { name: 'Tasks' }));
    await keyboard.press('Enter');
    await expect(page).toHaveURL('/tasks');
    await tabTo(page, page.getByLabel('Notes'));
    await keyboard.type('The fern');
    await tabTo(page, page.getByRole('button', { name: 'Add task' }));
    await keyboard.press('Enter');
    await expect(summary(page), 'the news comes first').toBeFocused();
    await tabTo(page, page.getByRole('link', { name: 'Title is missing.' }));
    await keyboard.press('Enter');
    await keyboard.type('Water the plants');
    await keyboard.press('Enter');
    await expect(names(tasks(page))).toHaveText(['Water the plants']);

    await tabTo(page, names(tasks(page)));
    await keyboard.press('Enter');
    await expect(title(page)).toHaveText('Water the plants');
    await tabTo(page, page.getByLabel('Status'));
    await keyboard.type('Done');
    await tabTo(page, page.getByRole('button', { name: 'Save' }));
    await keyboard.press('Space');
    await expect(tasks(page)).toHaveText([/^Water the plants\s*Done/]);

    await tabTo(page, filters(page).getByText('Done'));
    await keyboard.press('Enter');
    await expect(page.locator('[aria-current=page]')).toHaveText('Done');
    await tabTo(page, names(tasks(page)));
    await keyboard.press('Enter');
    await expect(title(page)).toHaveText('Water the plants');
    await tabTo(page, page.getByRole('button', { name: 'Delete this task' }));
    await keyboard.press('Enter');
    await expect(notice(page)).toHaveText('Deleted.');
  });
});
