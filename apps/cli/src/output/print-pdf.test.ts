import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { printPdf } from './print-pdf.js';

const folder = mkdtempSync(join(tmpdir(), 'fazhi-browsers-'));
afterAll(() => rmSync(folder, { recursive: true }));
const never = new AbortController().signal;

/** A browser that does what is told. */
function browser(name: string, does: string): string {
  const file = join(folder, name);
  writeFileSync(file, `#!/bin/sh\nfor each in "$@"; do case "$each" in --print-to-pdf=*) pdf="\${each#*=}";; file:*) page="\${each#file://}";; esac; done\n${does}\n`);
  chmodSync(file, 0o755);
  return file;
}

const left = (): string[] => readdirSync(tmpdir()).filter((name) => name.startsWith('fazhi-print-'));

describe.skipIf(process.platform === 'win32')('printPdf', () => {
  const copying = browser('chromium', 'cp "$page" "$pdf"');

  it('gives what the named browser prints of the page, and leaves nothing behind', async () => {
    const before = left();
    const pdf = await printPdf({ env: { CHROME_PATH: copying }, interrupted: never }, '<p>页</p>');
    expect(new TextDecoder().decode(pdf)).toBe('<p>页</p>');
    expect(left()).toEqual(before);
  });

  it('leaves out when it was printed, and moves nothing', async () => {
    const made = (time: string): string => `%PDF /CreationDate (D:${time})/ModDate (D:${time})>> é (D:20260101000000+00'00')`;
    const printed = async (time: string): Promise<string> => Buffer.from(await printPdf({ env: { CHROME_PATH: copying }, interrupted: never }, made(time))).toString();
    expect(await printed("20261231235959-08'00'")).toBe(await printed("19991231000000+00'00'"));
    expect(await printed("20261231235959-08'00'")).toBe(made("20000101000000+00'00'"));
  });

  it('finds one on the path', async () => {
    expect(await printPdf({ env: { PATH: `/nowhere::${folder}` }, interrupted: never }, 'x')).toHaveLength(1);
  });

  it('says what to install where there is none, and what is wrong with the one that was named', async () => {
    await expect(printPdf({ env: {}, interrupted: never }, 'x')).rejects.toMatchObject({ exit: 4, text: { zh: expect.stringContaining('请安装Chromium、Google Chrome或Microsoft Edge') as string } });
    await expect(printPdf({ env: { CHROME_PATH: join(folder, 'gone') }, interrupted: never }, 'x')).rejects.toMatchObject({ exit: 4, text: { en: expect.stringContaining('does not exist or cannot be run') as string } });
  });

  it('says so where nothing was printed, or the program is none', async () => {
    const before = left();
    await expect(printPdf({ env: { CHROME_PATH: browser('idle', 'exit 1') }, interrupted: never }, 'x')).rejects.toMatchObject({ exit: 4, text: { zh: expect.stringContaining('没有打印出PDF') as string } });
    await expect(printPdf({ env: { CHROME_PATH: folder }, interrupted: never }, 'x')).rejects.toMatchObject({ exit: 4 });
    expect(left()).toEqual(before);
  });

  it('ends the browser when the user interrupts', async () => {
    const started = join(folder, 'started');
    const slow = browser('slow', `echo $$ > '${started}'; exec sleep 30`);
    const stop = new AbortController();
    const before = left();
    const printing = printPdf({ env: { CHROME_PATH: slow }, interrupted: stop.signal }, 'x');
    const failed = expect(printing).rejects.toMatchObject({ exit: 130 });
    while (!existsSync(started) || readFileSync(started, 'utf8') === '') await new Promise((resolve) => setTimeout(resolve, 10));
    stop.abort();
    await failed;
    expect(() => process.kill(Number(readFileSync(started, 'utf8')), 0)).toThrow('ESRCH');
    expect(left()).toEqual(before);
  });
});
