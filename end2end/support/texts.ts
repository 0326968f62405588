/** What people read, from the catalogues that the program itself is built with. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle';

const LOCALES = join(__dirname, '..', '..', 'locales');

/** Whose pages they are, unless a test says otherwise. */
export const BRAND = 'Vestibule';

/** Which language the tests are run in. */
export const LANGUAGE = process.env.TEST_LANGUAGE ?? 'en';

function load(language: string): FluentBundle {
  const bundle = new FluentBundle(language, { useIsolating: false });
  const folder = join(LOCALES, language);
  for (const file of readdirSync(folder)) {
    bundle.addResource(new FluentResource(readFileSync(join(folder, file), 'utf8')));
  }
  return bundle;
}

const bundles = new Map<string, FluentBundle>();
let spoken = LANGUAGE;

/** Which language `t` answers in from now on: that of the test (`test.use({ language })`). */
export function speak(language: string): void {
  spoken = language;
}

/** A text by its key; fails where there is none, or where a variable is missing. */
export function t(key: string, variables: Record<string, FluentVariable> = {}): string {
  return textIn(spoken, key, variables);
}

/** The same in another language than the test's. */
export function textIn(language: string, key: string, variables: Record<string, FluentVariable> = {}): string {
  const bundle = bundles.get(language) ?? load(language);
  bundles.set(language, bundle);
  const message = bundle.getMessage(key);
  if (!message?.value) throw new Error(`no text is called ${key}`);
  const errors: Error[] = [];
  const text = bundle.formatPattern(message.value, { brand: BRAND, ...variables }, errors);
  if (errors.length > 0) throw errors[0];
  return text;
}
