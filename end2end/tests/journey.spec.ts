import {
  ADA,
  ADAS_NEW_ADDRESS,
  BOTH,
  LAPTOP,
  NEW_PASSWORD,
  PASSWORD,
  PHONE,
  accountNav,
  button,
  codeField,
  devices,
  events,
  expect,
  expectAccountOf,
  expectHeard,
  expectNoTokens,
  expectNothingOf,
  expectRead,
  field,
  heading,
  link,
  loginField,
  menu,
  pagesOfAccount,
  paragraph,
  passwordField,
  read,
  said,
  sentences,
  serverWithMail,
  signIn,
  t,
  tabTo,
  test,
  whole,
  type Read,
} from '../vocabulary';

/** A code is good for ten minutes, a change can be undone for seven days. */
const CODE = () => t('minutes', { n: 10 });
const UNDO = () => t('days', { n: 7 });

/** Something that the clock says. */
const ANY = 'ANY';
const pattern = (text: string) => new RegExp(`^${text.replaceAll(/[.()]/g, '\\$&').replace(ANY, '.+')}$`);

test.describe('the whole journey, by keyboard and as it is read out', BOTH, () => {
  test.use({ ...serverWithMail(), userAgent: LAPTOP.userAgent });

  test('from signing up to signing out, all that is done is heard and every page says what it holds', async ({
    page,
    context,
    elsewhere,
    mail,
    javaScriptEnabled: awake,
  }) => {
    test.slow();
    const { keyboard } = page;
    const password = (label: string): Read => [...field(label), ...(awake ? button(`${t('show-password')} ${label}`) : [])];
    const hint = said('paragraph', t('new-password-hint', { min: 8 }));
    // A script counts down how long to wait.
    const again = (name = t('reset-new')): Read =>
      awake ? read('button', pattern(`${name} (${ANY})`), [], '[disabled]') : button(name);
    const press = async (name: string, key = 'Enter') => {
      await tabTo(page, page.getByRole('main').getByRole('button', { name, exact: true }));
      await keyboard.press(key);
    };

    // An account.
    await page.goto('/sign-up');
    await expect(page).toHaveTitle(`${t('sign-up-title')} · Vestibule`);
    await expectRead(
      page,
      'stranger',
      whole,
      heading(t('sign-up-title')),
      field(t('field-email')),
      password(t('field-password')),
      hint,
      button(t('sign-up-button')),
      paragraph(link(t('sign-up-by-username'), '/sign-up?by=username')),
      paragraph(said('text', t('sign-up-have')), link(t('sign-in-title'), '/sign-in')),
    );
    await expect(loginField(page)).toBeFocused();
    await keyboard.type(ADA);
    await tabTo(page, passwordField(page));
    await keyboard.type(PASSWORD);
    await press(t('sign-up-button'), 'Space');

    // Its address, by the code.
    await expectHeard(page, '/verify-email', t('flash-letter-to-sign-up'), t('verify-title'));
    await expectRead(
      page,
      'stranger',
      whole,
      said('status', t('flash-letter-to-sign-up')),
      heading(t('verify-title')),
      said('paragraph', t('verify-lead-to', { address: ADA })),
      field(t('field-email-code')),
      said('paragraph', t('code-hint', { life: CODE() })),
      button(t('verify-code-button')),
      said('paragraph', t('verify-spam')),
      again(),
      paragraph(link(t('verify-different'), '/sign-up')),
    );
    const { code } = await mail.letterTo(ADA, t('mail-verify-title'));
    await tabTo(page, codeField(page));
    await keyboard.type(code.toLowerCase());
    await keyboard.press('Enter');
    await expectHeard(page, '/account', t('flash-email-verified'), t('account-title'));
    await expectRead(page, 'signed in', ...account(ADA, t('flash-email-verified')));
    await expect(menu(page)).toHaveAccessibleName(t('header-menu'));

    // Another address, by the link.
    await tabTo(page, page.getByRole('main').getByRole('link', { name: t('email-change-title') }));
    await keyboard.press('Enter');
    await expect(page).toHaveURL('/account/email');
    await expect(page).toHaveTitle(`${t('email-title')} · Vestibule`);
    await expectRead(
      page,
      'signed in',
      whole,
      pagesOfAccount(),
      heading(t('email-title')),
      read('region', t('email-change-title'), [
        whole,
        heading(t('email-change-title'), 2),
        said('paragraph', `${ADA} ${t('account-verified')}`),
        said('paragraph', t('email-change-lead', { life: UNDO() })),
        field(t('field-new-email')),
        password(t('field-password')),
        button(t('email-button')),
      ]),
    );
    await tabTo(page, page.getByLabel(t('field-new-email')));
    await keyboard.type(ADAS_NEW_ADDRESS);
    await tabTo(page, passwordField(page));
    await keyboard.type(PASSWORD);
    await press(t('email-button'));
    await expectHeard(page, '/verify-email', t('flash-letter-to-change'), t('verify-title'));
    await expectRead(
      page,
      'signed in',
      whole,
      said('status', t('flash-letter-to-change')),
      heading(t('verify-title')),
      said('paragraph', t('verify-lead-to', { address: ADAS_NEW_ADDRESS })),
      field(t('field-email-code')),
      said('paragraph', t('code-hint', { life: CODE() })),
      button(t('verify-code-button')),
      said('paragraph', t('verify-spam')),
      again(),
      paragraph(link(t('email-change-title'), '/account/email')),
    );
    await page.goto((await mail.letterTo(ADAS_NEW_ADDRESS, t('mail-change-title'))).link);
    await expect(page).toHaveTitle(`${t('verify-new-title')} · Vestibule`);
    await expectRead(
      page,
      'signed in',
      whole,
      heading(t('verify-new-title')),
      said('paragraph', ADAS_NEW_ADDRESS),
      button(t('verify-button')),
    );
    await press(t('verify-button'));
    await expectHeard(page, '/account', t('flash-email-changed'), t('account-title'));
    await expectRead(page, 'signed in', ...account(ADAS_NEW_ADDRESS, t('flash-email-changed')));

    // The old one again, and with it a new password.
    await page.goto((await mail.letterTo(ADA, t('mail-undo-title'))).link);
    await expect(page).toHaveTitle(`${t('undo-title')} · Vestibule`);
    await expectRead(
      page,
      'signed in',
      whole,
      heading(t('undo-title')),
      said('paragraph', t('undo-lead', { address: ADA })),
      button(t('undo-button')),
    );
    await press(t('undo-button'), 'Space');
    await expectHeard(page, '/account', t('flash-email-change-undone'), t('account-title'));
    await expectRead(page, 'signed in', ...account(ADA, t('flash-email-change-undone')));
    await page.goto((await mail.letterTo(ADA, t('mail-reset-title'))).link);
    await expect(page).toHaveTitle(`${t('reset-title')} · Vestibule`);
    await expectRead(
      page,
      'signed in',
      whole,
      heading(t('reset-title')),
      said('paragraph', t('reset-account', { login: ADA })),
      password(t('field-new-password')),
      hint,
      button(t('reset-button')),
    );
    await tabTo(page, page.getByLabel(t('field-new-password')));
    await keyboard.type(NEW_PASSWORD);
    await press(t('reset-button'));

    // In again.
    await expectHeard(page, '/sign-in', t('flash-password-reset'), t('sign-in-title'));
    const signInPage = (news: string): Read[] => [
      whole,
      said('status', news),
      heading(t('sign-in-title')),
      field(t('field-login')),
      password(t('field-password')),
      read('checkbox', t('sign-in-remember'), [], '[checked]'),
      said('text', t('sign-in-remember')),
      button(t('sign-in-title')),
      paragraph(link(t('sign-in-forgot'), '/forgot-password')),
      paragraph(said('text', t('sign-in-new')), link(t('sign-in-create'), '/sign-up')),
    ];
    await expectRead(page, 'stranger', ...signInPage(t('flash-password-reset')));
    await tabTo(page, loginField(page));
    await keyboard.type(ADA);
    await tabTo(page, passwordField(page));
    await keyboard.type(NEW_PASSWORD);
    await press(t('sign-in-title'));
    // There is no notice of it, and nothing has the focus: the title is all that is heard.
    await expect(page).toHaveURL('/account');
    await expect(page).toHaveTitle(`${t('account-title')} · Vestibule`);
    await expectRead(page, 'signed in', ...account(ADA));

    // Another device, out.
    const phone = await elsewhere(PHONE);
    await signIn(phone, ADA, NEW_PASSWORD);
    await expectAccountOf(phone, ADA);
    await tabTo(page, accountNav(page).getByRole('link', { name: t('nav-devices') }));
    await keyboard.press('Enter');
    await expect(page).toHaveURL('/account/sessions');
    await expect(page).toHaveTitle(`${t('sessions-title')} · Vestibule`);
    const here = read('listitem', undefined, [
      said('paragraph', LAPTOP.name),
      said('paragraph', `${t('sessions-here')} · 127.0.0.1`),
      button(t('sessions-sign-out-here')),
    ]);
    const signOutThere = pattern(t('sessions-sign-out-named', { name: `${PHONE.name}, 127.0.0.1`, since: ANY }));
    const there = read('listitem', undefined, [said('paragraph', PHONE.name), read('button', signOutThere)]);
    await expectRead(
      page,
      'signed in',
      whole,
      pagesOfAccount(),
      heading(t('sessions-title')),
      read('region', t('sessions-title'), [whole, read('list', undefined, [whole, here, there])]),
      [`- group: ${JSON.stringify(t('sessions-others'))}`],
    );
    await tabTo(page, page.getByRole('button', { name: signOutThere }));
    await keyboard.press('Enter');
    await expectHeard(page, '/account/sessions', t('flash-device-signed-out'), t('sessions-title'));
    await expectRead(
      page,
      'signed in',
      whole,
      said('status', t('flash-device-signed-out')),
      pagesOfAccount(),
      heading(t('sessions-title')),
      read('region', t('sessions-title'), [whole, read('list', undefined, [whole, here])]),
      said('paragraph', t('sessions-none')),
    );
    await expect(devices(page)).toHaveCount(1);
    await phone.reload();
    await expectNothingOf(phone, ADA);

    // All of it is listed.
    await tabTo(page, accountNav(page).getByRole('link', { name: t('activity-title') }));
    await keyboard.press('Enter');
    await expect(page).toHaveURL('/account/activity');
    await expect(page).toHaveTitle(`${t('activity-title')} · Vestibule`);
    await expectRead(
      page,
      'signed in',
      pagesOfAccount(),
      heading(t('activity-title')),
      read('navigation', t('activity-which'), [
        whole,
        link(t('activity-all'), '/account/activity'),
        link(t('activity-sign-ins'), '/account/activity?show=sign-ins'),
        link(t('activity-changes'), '/account/activity?show=changes'),
      ]),
      heading(/\d/, 2),
      read('list', undefined, [
        read('listitem', undefined, [
          said('paragraph', t('activity-device-signed-out')),
          said('paragraph', `${LAPTOP.name} · 127.0.0.1`),
          read('time'),
        ]),
      ]),
    );
    // Whoever chooses a new password where they are signed in leaves an ended session behind, which is told, too.
    const listed = await sentences(events(page)).allInnerTexts();
    expect(listed.filter((it) => it !== t('activity-ended-session-used'))).toEqual([
      t('activity-device-signed-out'),
      t('activity-new-device'),
      t('activity-new-device'),
      t('activity-password-reset'),
      t('activity-reset-asked'),
      t('activity-change-undone'),
      t('activity-email-changed'),
      t('activity-change-asked'),
      t('activity-email-confirmed'),
      t('activity-signed-up'),
    ]);

    // Out.
    await tabTo(page, menu(page));
    await keyboard.press('Enter');
    await expect(page.getByRole('banner').locator('details')).toMatchAriaSnapshot(
      read('group', undefined, [
        whole,
        said('paragraph', ADA),
        link(t('header-nav'), '/account'),
        button(t('sessions-sign-out-here')),
      ]).join('\n'),
    );
    await tabTo(page, page.getByRole('banner').getByRole('button', { name: t('sessions-sign-out-here') }));
    await keyboard.press('Enter');
    await expectHeard(page, '/sign-in', t('flash-signed-out'), t('sign-in-title'));
    await expectRead(page, 'stranger', ...signInPage(t('flash-signed-out')));
    await expectNoTokens(context);
  });
});

/** Of the account with this name and address. */
function account(address: string, news?: string): Read[] {
  return [
    whole,
    ...(news ? [said('status', news)] : []),
    pagesOfAccount(),
    heading(t('account-title')),
    read('region', t('account-details'), [
      said('term', t('account-signed-in-as')),
      said('definition', address),
      said('term', t('account-email')),
      said('definition', `${address} ${t('account-verified')}`),
      read('definition', undefined, [link(t('email-change-title'), '/account/email')]),
      said('term', t('account-since')),
      read('definition', undefined, [read('time')]),
    ]),
    read('region', t('preferences-title'), [
      whole,
      heading(t('preferences-title'), 2),
      said('term', t('field-language')),
      said('definition', t('preferences-automatic')),
      read('definition', undefined, [link(t('account-change-language'), '/account/preferences')]),
      said('term', t('field-time-zone')),
      said('definition', t('preferences-automatic')),
      read('definition', undefined, [link(t('account-change-zone'), '/account/preferences')]),
    ]),
  ];
}
