/** Pages as they are read out: their accessibility tree, and what is heard of what was done. */
import { expect, type Locator, type Page } from '@playwright/test';

import { notice, title } from './letter_pages';
import { BRAND, t } from './texts';

/** Of a snapshot: the lines of one place in the tree, with all that is in it. */
export type Read = string[];

/** These in this order; between them may be others, unless `whole` stands first. */
export function read(role: string, name?: string | RegExp, within: Read[] = [], state = ''): Read {
  const called = name instanceof RegExp ? String(name) : name && JSON.stringify(name);
  const key = yaml([role, called, state].filter(Boolean).join(' '));
  return [`- ${key}${within.length > 0 ? ':' : ''}`, ...within.flat().map((line) => `  ${line}`)];
}

/** In quotes only where it has to be, so that what differs is easily seen. */
const yaml = (text: string) => (/^[\p{L}/][^:#]*$/u.test(text) ? text : `'${text.replaceAll("'", "''")}'`);

/** Nothing else is there. */
export const whole: Read = ['- /children: equal'];

export const said = (role: 'paragraph' | 'status' | 'text' | 'term' | 'definition', words: string): Read => [
  `- ${role}: ${yaml(words)}`,
];
export const heading = (words: string | RegExp, level = 1): Read => read('heading', words, [], `[level=${level}]`);
export const link = (name: string, path: string): Read => read('link', name, [[`- /url: ${yaml(path)}`]]);
export const button = (name: string): Read => read('button', name);
export const paragraph = (...within: Read[]): Read => read('paragraph', undefined, [whole, ...within]);
/** Under its label. */
export const field = (label: string): Read => [...said('text', label), ...read('textbox', label)];

/** All of a page for somebody who is signed in, or for a stranger with one thing to do. */
export async function expectRead(page: Page, who: 'signed in' | 'stranger', ...main: Read[]): Promise<void> {
  const tree = [
    whole,
    link(t('frame-skip'), '#main'),
    read('banner', undefined, [whole, link(BRAND, '/'), ...(who === 'signed in' ? SIGNED_IN() : [])]),
    read('main', undefined, main),
    read('contentinfo', undefined, [
      whole,
      read('group', t('frame-language'), [button(t('language-name'))]),
      said('paragraph', t('frame-footer')),
    ]),
  ];
  await expect(page.locator('body')).toMatchAriaSnapshot(tree.flat().join('\n'));
  await expectToldApart(page);
}

/** In the header: the ways round, and the menu, which is closed. */
const SIGNED_IN = (): Read[] => [
  read('navigation', t('header-site'), [whole, link(t('tasks-title'), '/tasks'), link(t('people-title'), '/people')]),
  read('group'),
];

/** Beside the pages of an account: the others. */
export const pagesOfAccount = (): Read =>
  read('navigation', t('nav-pages'), [
    whole,
    link(t('nav-profile'), '/account'),
    link(t('nav-security'), '/account/security'),
    link(t('nav-devices'), '/account/sessions'),
    link(t('activity-title'), '/account/activity'),
  ]);

/** What was done is heard: the page's title begins with it, and the notice has the focus. */
export async function expectHeard(page: Page, path: string, news: string, heading: string): Promise<void> {
  await expect(page).toHaveURL(path);
  await expect(page).toHaveTitle(`${firstSentence(news)} · ${heading} · ${BRAND}`);
  await expect(notice(page)).toHaveText(news);
  await expect(notice(page), 'what was done is heard').toBeFocused();
}

function firstSentence(text: string): string {
  return text.split(/[.!](?=\s|$)|\u3002/)[0];
}

/** By ear alone: one heading of the page, each place once and by its name, and one name for one thing. */
async function expectToldApart(page: Page): Promise<void> {
  await expect(title(page)).toHaveCount(1);
  for (const role of ['banner', 'main', 'contentinfo'] as const) await expect(page.getByRole(role)).toHaveCount(1);
  const ways = await namesOf(page.getByRole('navigation'));
  expect(new Set(ways).size, `navigations: ${ways.join(', ')}`).toBe(ways.length);

  const does = new Map<string, string>();
  const controls = page.getByRole('link').or(page.getByRole('button'));
  const [names, deeds] = [await namesOf(controls), await controls.evaluateAll(deedsOf)];
  expect(deeds).toHaveLength(names.length);
  names.forEach((name, nth) => {
    expect(deeds[nth], `everything that is called ${name}`).toBe(does.get(name) ?? deeds[nth]);
    does.set(name, deeds[nth]);
  });
}

/** As they are read out; fails where one has none. */
async function namesOf(places: Locator): Promise<string[]> {
  const lines = (await places.all()).map(async (place) => (await place.ariaSnapshot()).split('\n')[0]);
  return (await Promise.all(lines)).map((line) => {
    const [, name] = /^- '?\w+ "(.+)"/.exec(line) ?? [];
    expect(name, `a name: ${line}`).toBeTruthy();
    return name;
  });
}

/** Where a link leads, and what a button posts where. */
function deedsOf(controls: Element[]): string[] {
  return controls.map((control) => {
    if (control instanceof HTMLAnchorElement) return control.href;
    const { type, formAction, form } = control as HTMLButtonElement;
    if (type === 'button') return `beside ${control.parentElement?.querySelector('input')?.id}`;
    const posted = [...new FormData(form ?? undefined, control as HTMLButtonElement)];
    // Of this one form, against a second press; and what is not typed yet.
    const own = posted.filter(([name]) => form?.querySelector(`input[type=hidden][name="${name}"]`) && name !== 'once');
    return [formAction, ...own.map((pair) => pair.join('='))].join(' ');
  });
}
