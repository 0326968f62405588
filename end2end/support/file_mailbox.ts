import { readdir, readFile } from 'node:fs/promises';
import { resolve } from 'node:path';

import { letter, Mailbox, type Letter } from './letters';

/** Where letters go while nobody has set SMTP_URL. */
export class FileMailbox extends Mailbox {
  constructor(private readonly folder: string) {
    super();
  }

  async letters(): Promise<Letter[]> {
    const names = (await readdir(this.folder).catch(() => [])).filter((name) => name.endsWith('.json'));
    // Named in the order of time.
    const files = names.sort().map((name) => readFile(resolve(this.folder, name), 'utf8'));
    return (await Promise.all(files)).map((text) => letter(JSON.parse(text)));
  }
}
