/** A site by other people, or an app of our own on another origin: pages with nothing in them, and its scripts. */
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

export class OtherSite {
  /** What it serves as JavaScript, by path. */
  readonly scripts: Record<string, string> = {};
  private readonly server: Server;

  private constructor(private readonly host: string) {
    this.server = createServer(({ url = '/' }, answer) => {
      const script = this.scripts[url];
      answer.setHeader('content-type', script ? 'text/javascript' : 'text/html');
      answer.end(script ?? '<!DOCTYPE html><link rel="icon" href="data:,"><title>Another site</title>');
    });
  }

  /** `host`: whether cookies of `localhost` go along from here is a matter of its name, not of its port. */
  static async open(host: 'localhost' | '127.0.0.1'): Promise<OtherSite> {
    const site = new OtherSite(host);
    await once(site.server.listen(0, '127.0.0.1'), 'listening');
    return site;
  }

  get origin(): string {
    return `http://${this.host}:${(this.server.address() as AddressInfo).port}`;
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    this.server.close();
    await once(this.server, 'close');
  }
}
