import { spawn } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { EXIT, Failure } from '../exit.js';
import type { Io } from '../io.js';
import { mainWords } from '../messages/main.js';
import { reportWords as words } from '../messages/report.js';
import { undated } from './undated.js';

/** A browser that has not printed a page by then never will. */
const LONGEST = 60_000;

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'microsoft-edge', 'microsoft-edge-stable', 'msedge'];
/** Where installers put them without naming them on the path. */
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe',
];

/**
 * Prints a page as PDF by a Chromium that is installed; the same page and browser give the same bytes.
 *
 * @throws Failure where there is none, where it prints nothing, and when the user interrupts. Nothing is left behind.
 */
export async function printPdf({ env, interrupted }: Pick<Io, 'env' | 'interrupted'>, html: string): Promise<Uint8Array> {
  const browser = browserOf(env);
  const folder = await mkdtemp(join(tmpdir(), 'fazhi-print-'));
  try {
    const [page, pdf] = [join(folder, 'page.html'), join(folder, 'page.pdf')];
    await writeFile(page, html);
    await finished(browser, argumentsOf(folder, page, pdf), interrupted);
    if (interrupted.aborted) throw new Failure(EXIT.interrupted, mainWords.interrupted);
    const printed = await readFile(pdf).catch(() => {
      throw new Failure(EXIT.file, words.notPrinted(browser));
    });
    return undated(printed);
  } finally {
    // A browser that was just ended may still be writing its profile.
    await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }
}

/** The one that was named, else the first that is found. */
function browserOf(env: Io['env']): string {
  const named = env['CHROME_PATH'] ?? '';
  if (named !== '') {
    if (!isProgram(named)) throw new Failure(EXIT.file, words.noSuchBrowser(named));
    return named;
  }
  const ending = process.platform === 'win32' ? '.exe' : '';
  const folders = (env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const found = [...NAMES.flatMap((name) => folders.map((folder) => join(folder, name + ending))), ...PLACES].find(isProgram);
  if (found === undefined) throw new Failure(EXIT.file, words.noBrowser);
  return found;
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function argumentsOf(folder: string, page: string, pdf: string): string[] {
  // Root has no sandbox to give; the page is our own and its policy lets it fetch nothing.
  const unguarded = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return ['--headless', '--disable-gpu', '--no-first-run', '--disable-extensions', ...unguarded, `--user-data-dir=${join(folder, 'profile')}`, '--no-pdf-header-footer', `--print-to-pdf=${pdf}`, pathToFileURL(page).href];
}

/** Whether it went well shows in the file: browsers say little by their exit code. */
async function finished(browser: string, args: readonly string[], interrupted: AbortSignal): Promise<void> {
  const signal = AbortSignal.any([interrupted, AbortSignal.timeout(LONGEST)]);
  const isGroup = process.platform !== 'win32';
  await new Promise<void>((resolve) => {
    if (signal.aborted) return resolve();
    const child = spawn(browser, args, { stdio: 'ignore', detached: isGroup });
    const { pid } = child;
    // Its helpers with it: one that is left would write into the folder that is being removed.
    const end = (): void => void (isGroup && pid !== undefined ? process.kill(-pid, 'SIGKILL') : child.kill('SIGKILL'));
    const over = (): void => {
      signal.removeEventListener('abort', end);
      resolve();
    };
    signal.addEventListener('abort', end, { once: true });
    child.once('close', over);
    // One that could not even start never closes.
    child.once('error', over);
  });
}
