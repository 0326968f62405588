/** A proxy in front of the server, through which a test can hold, lose and change what passes. */
import { once } from 'node:events';
import { createServer, request, type IncomingHttpHeaders, type IncomingMessage, type Server } from 'node:http';

export class Between {
  /** Runs before a request goes on, its cookies already in it. */
  onRequest: (request: IncomingMessage) => void | Promise<void> = () => {};
  /** May change the headers of an answer and hold it; `false` loses it. */
  onAnswer: (headers: IncomingHttpHeaders, request: IncomingMessage) => void | boolean | Promise<void> = () => {};

  private readonly server: Server;

  constructor(
    readonly port: number,
    readonly target: number,
  ) {
    this.server = createServer((incoming, outgoing) => {
      this.pass(incoming)
        .then(async (answer) => {
          if ((await this.onAnswer(answer.headers, incoming)) === false) return outgoing.destroy();
          outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
          return answer.pipe(outgoing);
        })
        .catch(() => outgoing.destroy());
    });
  }

  async listen(): Promise<void> {
    await once(this.server.listen(this.port, '127.0.0.1'), 'listening');
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    this.server.close();
    await once(this.server, 'close');
  }

  private async pass(incoming: IncomingMessage): Promise<IncomingMessage> {
    await this.onRequest(incoming);
    const { method, url: path, headers } = incoming;
    const onward = request({ host: '127.0.0.1', port: this.target, method, path, headers, agent: false });
    incoming.pipe(onward);
    const [answer] = (await once(onward, 'response')) as [IncomingMessage];
    return answer;
  }
}

/** Lets nobody through before `count` have come. */
export function rendezvous(count: number): () => Promise<void> {
  let release = () => {};
  const complete = new Promise<void>((resolve) => (release = resolve));
  let missing = count;
  return () => {
    missing -= 1;
    if (missing === 0) release();
    return complete;
  };
}
