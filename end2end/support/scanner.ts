import type { Letter } from './letters';

/** Enough for any chain of redirects here. */
const HOPS = 5;

/** What looks at letters before people do: it opens everything that they link to, as a browser would. */
export async function scan(letters: Letter[]): Promise<void> {
  for (const { text, html } of letters) {
    const links = new Set(`${text} ${html}`.match(/https?:\/\/[^\s"<>]+/g));
    for (const link of links) {
      for (const method of ['HEAD', 'GET', 'GET']) await open(link.replaceAll('&amp;', '&'), method);
    }
  }
}

async function open(link: string, method: string): Promise<void> {
  const jar = new Map<string, string>();
  let next = link;
  for (let hop = 0; hop < HOPS; hop += 1) {
    const cookie = [...jar].map((pair) => pair.join('=')).join('; ');
    const answer = await fetch(next, { method, headers: { cookie, accept: 'text/html' }, redirect: 'manual' });
    for (const [, name, value] of answer.headers.getSetCookie().map((line) => /^([^=]+)=([^;]*)/.exec(line) ?? [])) {
      jar.set(name, value);
    }
    const onward = answer.headers.get('location');
    if (!onward) return;
    next = new URL(onward, next).href;
  }
  throw new Error(`${link} leads in circles`);
}
