/** Talks to Vestibule: by cookie from a browser app of the same site, by bearer from anywhere else. */

/** Where a program keeps its refresh token, also while it is not running. */
export interface Keychain {
  load(): Promise<string | null>;
  save(refreshToken: string | null): Promise<void>;
}

export interface Options {
  /** Of Vestibule, without a path: `https://accounts.example.com`. */
  origin: string;
  /** Left out in a browser app of the same site: its session is in cookies, which no script sees. */
  keychain?: Keychain;
  /** The session is over: lead to sign in. Called once, however many requests find out. */
  onSignedOut: () => void;
}

/** What was answered instead (RFC 9457): branch on `code`. `retryAfter`: in seconds, `NaN` where nothing is said. */
export class Refusal extends Error {
  constructor(detail: string, readonly status: number, readonly code: string, readonly retryAfter: number) {
    super(detail);
  }
}

/** The longest that one request waits by itself to be sent again, in seconds. */
const PATIENCE = 10;

/** The access token was refused, or there was none. Whether the session is over, only a renewal tells. */
const isRefused = (error: unknown) =>
  error instanceof Refusal && (error.code.startsWith('TOKEN_') || error.code === 'AUTHENTICATION_REQUIRED');

export class Client {
  private access: string | null = null;
  private renewal: Promise<void> | null = null;
  /** Rises when somebody comes or goes: no request of one person is sent again as another. */
  private visit = 0;
  private isOut = false;

  constructor(private options: Options) {}

  async signIn(login: string, password: string): Promise<void> {
    const transport = this.options.keychain ? 'bearer' : 'cookie';
    const answer = await this.send('POST', '/auth/sign-in', { login, password, transport });
    this.visit += 1;
    this.isOut = false;
    await this.hold(answer);
  }

  async signOut(): Promise<void> {
    await this.renewal?.catch(() => {}); // or its tokens would come after us
    const { keychain } = this.options;
    const refresh_token = (await keychain?.load()) ?? undefined; // names the session whatever became of the access token
    try {
      if (keychain) await this.send('POST', '/auth/sign-out', { refresh_token });
      else await this.request('POST', '/auth/sign-out');
    } catch (error) {
      if (!(error instanceof Refusal) || error.code !== 'NO_SESSION') throw error; // the session may live
    }
    this.isOut = true;
    await this.leave();
  }

  /** Every other session ends, and this one is a new one. */
  async changePassword(current_password: string, new_password: string): Promise<void> {
    await this.hold(await this.request('POST', '/auth/change-password', { current_password, new_password }));
  }

  /** A good answer; any other is thrown as a `Refusal`, and no answer at all as what `fetch` throws. */
  async request(method: string, path: string, body?: object, headers?: object): Promise<Response> {
    const { visit, options: { keychain } } = this;
    if (keychain && !this.access) await this.renew(null);
    const { access } = this;
    try {
      return await this.send(method, path, body, headers);
    } catch (error) {
      if (!isRefused(error) || visit !== this.visit) throw error;
      if (keychain) await this.renew(access);
      if (visit !== this.visit) throw error;
    }
    try {
      return await this.send(method, path, body, headers); // once
    } catch (error) {
      // By cookie the server renews: refused twice is over. Once may be an answer about a session whose
      // place another one has just taken, in this tab or the next.
      if (!keychain && isRefused(error) && visit === this.visit) await this.leave();
      throw error;
    }
  }

  /** Once for all who wait; and not at all if it happened while the refusal of `spent` was on its way. */
  private renew(spent: string | null): Promise<void> {
    if (this.access !== spent) return Promise.resolve();
    this.renewal ??= this.renewNow().finally(() => (this.renewal = null));
    return this.renewal;
  }

  private async renewNow(): Promise<void> {
    const refresh_token = (await this.options.keychain?.load()) ?? undefined;
    try {
      await this.hold(await this.send('POST', '/auth/refresh', { refresh_token }));
    } catch (error) {
      // Any other is an outage: whoever is signed in stays so.
      if (error instanceof Refusal && error.code.startsWith('REFRESH_TOKEN_')) await this.leave();
      throw error;
    }
  }

  private async hold(answer: Response): Promise<void> {
    if (!this.options.keychain) return;
    const { access_token, refresh_token } = await answer.json();
    await this.options.keychain.save(refresh_token); // before its sister is used
    this.access = access_token;
  }

  private async leave(): Promise<void> {
    const wasIn = !this.isOut;
    [this.isOut, this.access] = [true, null];
    this.visit += 1;
    await this.options.keychain?.save(null);
    if (wasIn) this.options.onSignedOut();
  }

  /** All that is ever sent. After 429 nothing has happened; after 503 something may have. */
  private async send(method: string, path: string, body?: object, headers = {}, again = true): Promise<Response> {
    const kind = body && { 'content-type': 'application/json' };
    const who = this.access && { authorization: `Bearer ${this.access}` };
    const answer = await fetch(this.options.origin + path, {
      method,
      body: body && JSON.stringify(body),
      headers: { ...headers, ...kind, ...who },
      credentials: this.options.keychain ? 'omit' : 'include',
    });
    if (answer.ok) return answer;
    const { detail, code = 'UNKNOWN' } = await answer.json().catch(() => ({}));
    const wait = Number(answer.headers.get('retry-after') ?? NaN);
    const harmless = path.startsWith('/auth/') || !['POST', 'PATCH'].includes(method);
    const later = answer.status === 429 || (answer.status === 503 && harmless);
    if (!again || !later || !(wait <= PATIENCE)) throw new Refusal(detail, answer.status, code, wait);
    await new Promise((done) => setTimeout(done, wait * 1000));
    return this.send(method, path, body, headers, false);
  }
}
