import {
  ADA, BOTH, GRACE, PASSWORD, expect, expectAccountOf, expectGreetingOf, expectWrong, loginField, passwordField,
  register, signUp, summary, test,
} from '../vocabulary';

const HINT = 'At least 8 characters. A few unrelated words work well.';

test.describe('signing up', BOTH, () => {
  test('what is wrong stands beside each field, and in a summary that leads there', async ({ page }) => {
    await signUp(page, '', '');
    await expectWrong(loginField(page), 'User name or e-mail address is missing.');
    await expectWrong(passwordField(page), `Password is missing. ${HINT}`);
    await expect(summary(page).getByRole('heading')).toHaveText('Please check what you entered');
    const links = summary(page).getByRole('link');
    await expect(links).toHaveText(['User name or e-mail address is missing.', 'Password is missing.']);

    await links.last().click();
    await expect(passwordField(page)).toBeFocused();
    await links.first().click();
    await expect(loginField(page)).toBeFocused();
  });

  test('a refused password says why, and the name stays', async ({ page }) => {
    const refused = {
      'seven77': 'Password needs at least 8 characters.',
      'password123': 'This password is on lists that attackers try first. Choose another.',
      [ADA]: 'Your password cannot be your user name or address.',
    };
    for (const [password, sentence] of Object.entries(refused)) {
      await signUp(page, ADA, password);
      await expectWrong(passwordField(page), `${sentence} ${HINT}`);
      await expect(loginField(page)).not.toHaveAttribute('aria-invalid');
      await expect(loginField(page)).toHaveValue(ADA);
      await expect(passwordField(page)).toHaveValue('');
    }
    await passwordField(page).fill(PASSWORD);
    await page.getByRole('button', { name: 'Create account' }).click();
    await expectAccountOf(page, ADA);
  });

  test('a refused name says why, and is shown as it was typed', async ({ page }) => {
    const refused = {
      'ada@': 'This is not a complete e-mail address.',
      'ada lovelace': 'User name or e-mail address cannot contain spaces or invisible characters.',
      '<b>"ada"</b>@&amp;': 'This is not a complete e-mail address.',
    };
    for (const [login, sentence] of Object.entries(refused)) {
      await signUp(page, login);
      await expectWrong(loginField(page), sentence);
      await expect(loginField(page)).toHaveValue(login);
    }
    await expect(page.locator('b')).toHaveCount(0);
  });

  test('a taken name is said at the field, whatever its case', async ({ page, server }) => {
    await register(server, GRACE);
    await signUp(page, GRACE.toUpperCase());
    await expectWrong(loginField(page), 'This name is already taken. Choose another, or sign in.');
    await expect(loginField(page)).toHaveValue(GRACE.toUpperCase());
    await expect(page).toHaveURL(/\/sign-up\?/);
    expect(decodeURIComponent(page.url()).toLowerCase()).not.toContain(GRACE);
  });

  test('a person who was sent to sign in can sign up instead and still gets where they wanted', async ({ page }) => {
    await page.goto('/sign-in?return_to=%2F%3Ffrom%3Dletter');
    await page.getByRole('link', { name: 'Create an account' }).click();
    await loginField(page).fill(GRACE);
    await passwordField(page).fill(PASSWORD);
    await page.getByRole('button', { name: 'Create account' }).click();
    await expect(page).toHaveURL('/?from=letter');
    await expectGreetingOf(page, GRACE);
  });
});
