import { existsSync } from 'node:fs';

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/usr/bin/google-chrome-stable', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'];

/**
 * A Chromium to test pages in: the one in CHROME_PATH, else where it usually stands. Without one the tests are skipped, and say
 * why; with FAZHI_BROWSER=required, as in CI, that is an error.
 */
export function browserPath(): string | undefined {
  const named = process.env['CHROME_PATH'] ?? '';
  const found = named === '' ? PLACES.find((path) => existsSync(path)) : named;
  if (found !== undefined) return found;
  if (process.env['FAZHI_BROWSER'] === 'required') throw new Error('no Chromium was found: install one, or name it in CHROME_PATH');
  console.log('skipped: pages are tested in a Chromium, and none was found; install one, or name it in CHROME_PATH');
  return undefined;
}
