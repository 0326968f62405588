/** What a browser says when something is wrong. Every test fails on it, unless it was expected. */
import type { BrowserContext, ConsoleMessage } from '@playwright/test';

export class Complaints {
  readonly heard: string[] = [];
  private readonly expected: RegExp[] = [];

  /** `awake`: whether scripts run. Where they do not, the wasm of the islands is loaded for nobody. */
  constructor(awake: boolean) {
    if (!awake) this.expected.push(/was preloaded using link preload but not used/);
  }

  /** Chromium complains of every answer of 400 and above, also when a test asked for it. */
  expect(status: number): void {
    this.expected.push(new RegExp(`responded with a status of ${status} `));
  }

  /** Of a request to another origin whose answer a page was not given. */
  expectBlocked(): void {
    this.expected.push(/has been blocked by CORS policy/);
    this.expected.push(/Failed to load resource: net::ERR_(FAILED|BLOCKED_BY_RESPONSE)/);
  }

  async listen(context: BrowserContext): Promise<void> {
    // Chromium writes most violations to the console by itself, but not those of a report-only policy.
    await context.addInitScript(() => {
      addEventListener('securitypolicyviolation', (event) => {
        console.error(`Content-Security-Policy ${event.violatedDirective}: ${event.blockedURI}`);
      });
    });
    context.on('console', (message) => this.hear(message));
    context.on('weberror', (event) => this.heard.push(String(event.error())));
  }

  private hear(message: ConsoleMessage): void {
    if (!['error', 'warning', 'assert'].includes(message.type())) return;
    const text = message.text();
    if (this.expected.some((words) => words.test(text))) return;
    this.heard.push(`${text} (${message.location().url})`);
  }
}
