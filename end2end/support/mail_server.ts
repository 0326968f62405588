/** A mail server as providers run them: it takes nothing before STARTTLS, and nothing without a password. */
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { resolve } from 'node:path';
import { buffer } from 'node:stream/consumers';

import PostalMime from 'postal-mime';
import { generate } from 'selfsigned';
import { SMTPServer } from 'smtp-server';

import { letter, Mailbox, type Letter } from './letters';
import type { Settings } from './server';

const USER = 'vestibule';
/** With what has to be escaped in a URL. */
export const MAIL_PASSWORD = 'a key/to the post@office';

export class MailServer extends Mailbox {
  /** How often somebody sent a password. */
  signedIn = 0;
  private server?: SMTPServer;

  private constructor(
    private readonly port: number,
    private readonly folder: string,
    private readonly certificate: { key: string; cert: string },
    private readonly came: Letter[],
  ) {
    super();
  }

  /** `came`: where letters are laid. */
  static async open(port: number, came: Letter[]): Promise<MailServer> {
    const certificate = await selfSigned();
    const folder = await mkdtemp(resolve(tmpdir(), 'vestibule-mail-'));
    const mail = new MailServer(port, folder, certificate, came);
    await writeFile(mail.caFile, certificate.cert);
    await mail.start();
    return mail;
  }

  /** For a server that sends its letters here. */
  get settings(): Settings {
    const [user, password] = [USER, MAIL_PASSWORD].map(encodeURIComponent);
    return {
      SMTP_URL: `smtp://${user}:${password}@localhost:${this.port}?tls=required`,
      SMTP_CA_FILE: this.caFile,
      MAIL_FROM: 'Vestibule <post@vestibule.example>',
      ALLOW_LOCALHOST_LINKS: 'true',
    };
  }

  private get caFile(): string {
    return resolve(this.folder, 'ca.pem');
  }

  async letters(): Promise<Letter[]> {
    return this.came;
  }

  async start(): Promise<void> {
    const server = new SMTPServer({
      ...this.certificate,
      authMethods: ['PLAIN', 'LOGIN'],
      disableReverseLookup: true,
      closeTimeout: 1000,
      onAuth: ({ username, password }, _session, answer) => {
        this.signedIn += 1;
        if (username === USER && password === MAIL_PASSWORD) answer(null, { user: USER });
        else answer(new Error('wrong user or password'));
      },
      onData: (stream, session, answer) => {
        const to = session.envelope.rcptTo.map(({ address }) => address).join(', ');
        buffer(stream)
          .then((raw) => PostalMime.parse(raw))
          .then(({ messageId = '', subject = '', text = '', html = '' }) => {
            const id = messageId.replace(/^<|@.*$/g, '');
            this.came.push(letter({ id, to, subject, text, html }));
            answer();
          })
          .catch(answer);
      },
    });
    // Whoever hangs up, or does not trust us, is no fault of ours.
    server.on('error', () => {});
    await once(server.listen(this.port, '127.0.0.1'), 'listening');
    this.server = server;
  }

  /** Letters that came before stay. */
  async stop(): Promise<void> {
    const { server } = this;
    this.server = undefined;
    if (server) await new Promise<void>((resolve) => server.close(resolve));
  }

  async close(): Promise<void> {
    await this.stop();
    await rm(this.folder, { recursive: true, force: true });
  }
}

async function selfSigned(): Promise<{ key: string; cert: string }> {
  const made = await generate([{ name: 'commonName', value: 'localhost' }], {
    keyType: 'ec',
    algorithm: 'sha256',
    extensions: [
      { name: 'basicConstraints', cA: false, critical: true },
      { name: 'subjectAltName', altNames: [{ type: 2, value: 'localhost' }, { type: 7, ip: '127.0.0.1' }] },
    ],
  });
  return { key: made.private, cert: made.cert };
}
