/** Letters as people get them. */
import { setTimeout as pause } from 'node:timers/promises';

/** In milliseconds: the program looks at its outbox each second. */
const PATIENCE = 10_000;

/** What makes a letter: `id` is that of the outbox. */
export interface Written {
  id: string;
  to: string;
  subject: string;
  text: string;
  html: string;
}

export interface Letter extends Written {
  /** The one thing to do; empty where there is nothing to do. */
  link: string;
  /** What is secret in that link; empty where it lets nobody do anything. */
  token: string;
  /** To be typed instead; empty where there is none. */
  code: string;
}

export function letter(written: Written): Letter {
  const [link = ''] = /^https?:\S+\/\S+$/m.exec(written.text) ?? [];
  const [typed = ''] = /(?<=^ +)[0-9A-Z]{4}-[0-9A-Z]{4}$/m.exec(written.text) ?? [];
  const code = typed.replace('-', '');
  return { ...written, link, code, token: link && (new URL(link).searchParams.get('token') ?? '') };
}

export function secretsOf(letters: Letter[]): string[] {
  return letters.flatMap(({ token, code }) => [token, code]).filter((secret) => secret !== '');
}

export abstract class Mailbox {
  private readonly opened = new Set<string>();

  /** All that ever came, oldest first. */
  abstract letters(): Promise<Letter[]>;

  /** The newest letter that nobody has opened yet, once it is there. */
  async letterTo(address: string, subject?: string): Promise<Letter> {
    for (const until = Date.now() + PATIENCE; Date.now() < until; await pause(50)) {
      const found = (await this.letters()).findLast(
        ({ id, to, subject: about }) => to === address && about === (subject ?? about) && !this.opened.has(id),
      );
      if (!found) continue;
      this.opened.add(found.id);
      return found;
    }
    const came = (await this.letters()).map(({ to, subject }) => `${to}: ${subject}`);
    throw new Error(`no letter to ${address} (${subject ?? 'any'}), only: ${came.join('; ') || 'none'}`);
  }
}
