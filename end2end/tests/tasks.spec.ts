import {
  ADA,
  BOTH,
  GRACE,
  addTask,
  asItIsNow,
  bearer,
  deleteIt,
  expect,
  expectAccountOf,
  expectWrong,
  filters,
  make,
  names,
  notice,
  openTask,
  pageLink,
  register,
  save,
  signIn,
  signInByProgram,
  signUp,
  summary,
  t,
  tabTo,
  tasks,
  test,
  title,
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
    await page.getByRole('link', { name: t('tasks-title') }).click();
    await expect(page.getByText(t('tasks-none'))).toBeVisible();
    await addTask(page, 'Water the plants', 'The fern\ntwice');
    await expect(page).toHaveURL('/tasks');
    await expect(notice(page)).toHaveText(t('flash-saved'));
    await expect(names(tasks(page))).toHaveText(['Water the plants']);
    await expect(tasks(page)).toContainText(`${t('task-todo')} ${t('tasks-changed', { moment: t('just-now') }).trim()}`);

    await openTask(page, 'Water the plants');
    await expect(title(page)).toHaveText('Water the plants');
    await expect(page.getByLabel(t('field-notes'))).toHaveValue('The fern\ntwice');
    await page.getByLabel(t('field-status')).selectOption(t('task-in-progress'));
    await page.getByLabel(t('field-title')).fill('Water the fern');
    await save(page);
    await expect(notice(page)).toHaveText(t('flash-saved'));
    await expect(names(tasks(page))).toHaveText(['Water the fern']);
    await expect(tasks(page)).toContainText(`${t('task-in-progress')} ${t('tasks-changed', { moment: t('just-now') }).trim()}`);

    for (const [filter, found] of [[t('tasks-every'), 1], [t('task-todo'), 0], [t('task-in-progress'), 1], [t('task-done'), 0]] as const) {
      await filters(page).getByText(filter, { exact: true }).click();
      await expect(page.getByRole('main').locator('[aria-current=page]')).toHaveText(filter);
      await expect(tasks(page)).toHaveCount(found);
      await expect(page.getByText(t('tasks-none-of-these'))).toHaveCount(1 - found);
    }

    await openTask(page, 'Water the fern');
    await deleteIt(page, 'tasks');
    await expect(page).toHaveURL('/tasks');
    await expect(notice(page)).toHaveText(t('flash-deleted'));
    await expect(page.getByText(t('tasks-none'))).toBeVisible();
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
    await expect(pageLink(page, t('people-first'))).toHaveCount(0);
    await pageLink(page, t('people-next')).click();
    await expect(names(tasks(page))).toHaveText(made.slice(PAGE, 2 * PAGE));
    await pageLink(page, t('people-next')).click();
    await expect(names(tasks(page))).toHaveText(made.slice(2 * PAGE));
    await expect(pageLink(page, t('people-next'))).toHaveCount(0);
    await pageLink(page, t('people-first')).click();
    await expect(names(tasks(page))).toHaveText(made.slice(0, PAGE));

    const done = made.filter((_, at) => at % 2 === 0);
    await filters(page).getByText(t('task-done')).click();
    await expect(names(tasks(page))).toHaveText(done.slice(0, PAGE));
    await pageLink(page, t('people-next')).click();
    await expect(names(tasks(page))).toHaveText(done.slice(PAGE));
    await expect(page.getByRole('main').locator('[aria-current=page]')).toHaveText(t('task-done'));
    await pageLink(page, t('people-first')).click();
    await expect(names(tasks(page))).toHaveText(done.slice(0, PAGE));
  });

  test('a refused task says why, keeps every word, and shows it as it was typed', async ({ page }) => {
    await addTask(page, '', 'The fern\n<b>twice</b>');
    await expectWrong(page.getByLabel(t('field-title')), t('fault-required', { field: 'title' }));
    await expect(page.getByLabel(t('field-notes'))).toHaveValue('The fern\n<b>twice</b>');
    await expect(page.getByText(t('tasks-none'))).toBeVisible();
    await summary(page).getByRole('link').click();
    await expect(page.getByLabel(t('field-title'))).toBeFocused();

    await page.getByLabel(t('field-title')).fill('<b>"plants"</b>&amp;');
    await page.getByRole('button', { name: t('tasks-add') }).click();
    await openTask(page, '<b>"plants"</b>&amp;');
    await expect(page.locator('b')).toHaveCount(0);

    const [long, longer] = ['x'.repeat(201), 'y'.repeat(2001)];
    await page.getByLabel(t('field-title')).fill(long);
    await page.getByLabel(t('field-notes')).fill(longer);
    await page.getByLabel(t('field-status')).selectOption(t('task-done'));
    await save(page);
    await expectWrong(page.getByLabel(t('field-title')), t('fault-too-long', { max: '200' }));
    await expectWrong(page.getByLabel(t('field-notes')), t('fault-too-long', { max: `2${t('number-group')}000` }));
    await expect(page.getByLabel(t('field-title'))).toHaveValue(long);
    await expect(page.getByLabel(t('field-notes'))).toHaveValue(longer);
    await expect(page.getByLabel(t('field-status'))).toHaveValue('done');
    await expect(asItIsNow(page)).toHaveCount(0);
    await page.getByLabel(t('field-title')).fill('Plants');
    await page.getByLabel(t('field-notes')).fill('');
    await save(page);
    await expect(tasks(page)).toHaveText([new RegExp(`^Plants\\s*${t('task-done')} ${t('tasks-changed', { moment: t('just-now') }).trim()} \\(.*\\)\\s*$`)]);
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
    await phone.getByLabel(t('field-title')).fill('Water the fern');
    await phone.getByLabel(t('field-notes')).fill('twice\na week');
    await save(phone);
    await expect(notice(phone)).toHaveText(t('flash-saved'));

    await page.getByLabel(t('field-title')).fill('Sell the plants');
    await page.getByLabel(t('field-status')).selectOption(t('task-done'));
    await save(page);
    await expect(summary(page)).toContainText(t('title-precondition-failed'));
    await expect(asItIsNow(page)).toContainText(`${t('tasks-now', { title: 'Water the fern' })} ${t('task-todo')}`);
    await expect(asItIsNow(page)).toContainText('twice a week');
    await expect(page.getByLabel(t('field-title'))).toHaveValue('Sell the plants');
    await expect(page.getByLabel(t('field-notes'))).toHaveValue('');
    await expect(page.getByLabel(t('field-status'))).toHaveValue('done');
    await phone.reload();
    await expect(names(tasks(phone)), 'nothing is lost unseen').toHaveText(['Water the fern']);

    await save(page);
    await expect(notice(page)).toHaveText(t('flash-saved'));
    await phone.reload();
    await expect(tasks(phone)).toHaveText([new RegExp(`^Sell the plants\\s*${t('task-done')}`)]);
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
    await deleteIt(page, 'tasks');
    await expect(notice(page)).toHaveText(t('flash-deleted'));
    await deleteIt(phone, 'tasks');
    await expect(notice(phone)).toHaveText(t('flash-deleted'));
    await tablet.getByLabel(t('field-notes')).fill('The fern\ntwice');
    await save(tablet);
    await expect(notice(tablet)).toContainText(t('flash-gone-meanwhile'));
    await expect(tablet.getByLabel(t('field-title'))).toHaveValue('Water the plants');
    await expect(tablet.getByLabel(t('field-notes'))).toHaveValue('The fern\ntwice');
    await tablet.getByRole('button', { name: t('tasks-add') }).click();
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
      await expect(title(grace)).toHaveText(t('title-not-found'));
      expect(await grace.content()).not.toContain('plants</');
    }
    await grace.goto('/tasks');
    await expect(grace.getByText(t('tasks-none'))).toBeVisible();
  });

  test('Tab and Enter are enough to make a task, change it and delete it', async ({ page }) => {
    const { keyboard } = page;
    await page.goto('/');
    await tabTo(page, page.getByRole('link', { name: t('tasks-title') }));
    await keyboard.press('Enter');
    await expect(page).toHaveURL('/tasks');
    await tabTo(page, page.getByRole('main').locator('summary'));
    await keyboard.press('Enter');
    await tabTo(page, page.getByLabel(t('field-notes')));
    await keyboard.type('The fern');
    await tabTo(page, page.getByRole('button', { name: t('tasks-add') }));
    await keyboard.press('Enter');
    await expect(summary(page), 'the news comes first').toBeFocused();
    await tabTo(page, page.getByRole('link', { name: t('fault-required', { field: 'title' }) }));
    await keyboard.press('Enter');
    await keyboard.type('Water the plants');
    await keyboard.press('Enter');
    await expect(names(tasks(page))).toHaveText(['Water the plants']);

    await tabTo(page, names(tasks(page)));
    await keyboard.press('Enter');
    await expect(title(page)).toHaveText('Water the plants');
    await tabTo(page, page.getByLabel(t('field-status')));
    await keyboard.type(t('task-done'));
    await tabTo(page, page.getByRole('button', { name: t('tasks-save') }));
    await keyboard.press('Space');
    await expect(tasks(page)).toHaveText([new RegExp(`^Water the plants\\s*${t('task-done')}`)]);

    await tabTo(page, filters(page).getByText(t('task-done')));
    await keyboard.press('Enter');
    await expect(page.getByRole('main').locator('[aria-current=page]')).toHaveText(t('task-done'));
    await tabTo(page, names(tasks(page)));
    await keyboard.press('Enter');
    await expect(title(page)).toHaveText('Water the plants');
    await tabTo(page, page.getByRole('main').locator('summary'));
    await keyboard.press('Enter');
    await tabTo(page, page.getByRole('button', { name: t('tasks-delete-do') }));
    await keyboard.press('Enter');
    await expect(notice(page)).toHaveText(t('flash-deleted'));
  });
});
