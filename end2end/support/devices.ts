import { t } from './texts';

/** What people come with: what it says of itself, and what the program makes of that. */
export interface Device {
  userAgent: string;
  /** In the language of the test. */
  readonly name: string;
}

export const LAPTOP: Device = {
  userAgent: 'Mozilla/5.0 (X11; Linux x86_64; rv:132.0) Gecko/20100101 Firefox/132.0',
  get name() {
    return t('device-on', { browser: 'Firefox', system: 'Linux' });
  },
};

export const PHONE: Device = {
  userAgent:
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) ' +
    'Version/18.0 Mobile/15E148 Safari/604.1',
  get name() {
    return t('device-on', { browser: 'Safari', system: 'iPhone' });
  },
};

/** The longest name there is. */
export const TABLET: Device = {
  userAgent:
    'Mozilla/5.0 (Linux; Android 14; SM-X910) AppleWebKit/537.36 (KHTML, like Gecko) SamsungBrowser/27.0 ' +
    'Chrome/125.0.0.0 Safari/537.36',
  get name() {
    return t('device-on', { browser: 'Samsung Internet', system: 'Android' });
  },
};
