import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import axe from 'axe-core';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { districtPage, townPage } from '@fazhi/report';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserPath } from './browser-path.js';
import { districtReport, townReport } from './report-examples.js';

const path = browserPath();
const wide = { width: 1280, height: 900 };
const phone = { width: 360, height: 740 };

describe.skipIf(path === undefined)('the page in a real browser', { timeout: 120_000 }, () => {
  let browser: Browser;
  const folder = mkdtempSync(join(tmpdir(), 'fazhi-page-'));
  const files = { town: join(folder, 'town.html'), district: join(folder, 'district.html') };

  beforeAll(async () => {
    writeFileSync(files.town, townPage(townReport()));
    writeFileSync(files.district, districtPage(districtReport()));
    browser = await chromium.launch({ ...(path === undefined ? {} : { executablePath: path }), args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });
  }, 60_000);

  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** Opens a page, and collects whatever it says or asks for. */
  async function opened(file: string, viewport = wide, javaScriptEnabled = true): Promise<{ page: Page; said: string[]; asked: string[] }> {
    const page = await browser.newPage({ viewport, javaScriptEnabled });
    const [said, asked]: [string[], string[]] = [[], []];
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', (error) => said.push(error.message));
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(pathToFileURL(file).href);
    return { page, said, asked };
  }

  const toEnglish = async (page: Page): Promise<void> => await page.locator('#zh [data-language="en"]').click();

  it.each(['town', 'district'] as const)('opens the %s without a message or a request', async (name) => {
    const { page, said, asked } = await opened(files[name]);
    await toEnglish(page);
    for (const summary of await page.locator('#en summary').all()) await summary.click();
    expect(said).toEqual([]);
    expect(asked).toEqual([pathToFileURL(files[name]).href]);
    await page.close();
  });

  it('opens an explanation by keyboard alone', async () => {
    const { page } = await opened(files.town);
    const focused = (): Promise<string> => page.evaluate<string>('document.activeElement.tagName');
    for (let presses = 0; presses < 60 && (await focused()) !== 'SUMMARY'; presses += 1) await page.keyboard.press('Tab');
    expect(await focused()).toBe('SUMMARY');
    const details = page.locator('#zh details').first();
    expect(await details.locator('dl').isVisible()).toBe(false);
    await page.keyboard.press('Enter');
    expect(await details.locator('dl').isVisible()).toBe(true);
    await page.close();
  });

  it('skips to the content by keyboard', async () => {
    const { page } = await opened(files.town);
    await page.keyboard.press('Tab');
    expect(await page.locator('#zh .skip').boundingBox()).toMatchObject({ x: 16 });
    await page.keyboard.press('Enter');
    expect(await page.evaluate('document.activeElement.id')).toBe('zh-main');
    await page.close();
  });

  it('switches the language and keeps what is open', async () => {
    const { page } = await opened(files.town);
    await page.locator('#zh summary').nth(2).click();
    await toEnglish(page);
    expect(await page.evaluate('[document.documentElement.lang, document.title]')).toEqual(['en', '牛头崖镇 · year not given']);
    expect(await page.locator('#zh').isVisible()).toBe(false);
    expect(await page.locator('#en h2').first().textContent()).toBe('Score and grade');
    expect(await page.locator('#en details[open]').count()).toBe(1);
    expect(await page.evaluate('document.activeElement.textContent')).toBe('English');
    await page.locator('#en [data-language="zh"]').click();
    expect(await page.evaluate('document.documentElement.lang')).toBe('zh-CN');
    await page.close();
  });

  it('opens and closes all explanations at once', async () => {
    const { page } = await opened(files.town);
    const all = await page.locator('#zh details').count();
    await page.locator('#zh [data-all="open"]').click();
    expect(await page.locator('#zh details[open]').count()).toBe(all);
    await page.locator('#zh [data-all="close"]').click();
    expect(await page.locator('#zh details[open]').count()).toBe(0);
    await page.close();
  });

  it('shows the first language where no script runs', async () => {
    const { page } = await opened(files.town, phone, false);
    expect(await page.locator('#zh h1').isVisible()).toBe(true);
    expect(await page.locator('#en').isVisible()).toBe(false);
    expect(await page.locator('#zh .switch').isVisible()).toBe(false);
    await page.close();
  });

  const allViews = (['town', 'district'] as const).flatMap((name) => [wide, phone].flatMap((viewport) => (['zh', 'en'] as const).map((lang) => ({ name, viewport, lang, across: viewport.width }))));
  /** Every two of page, width and language together once; the long run tries all three together. */
  const views = process.env['FAZHI_RUNS'] === undefined ? allViews.filter(({ name, viewport, lang }) => (name === 'town') !== ((viewport === wide) !== (lang === 'zh'))) : allViews;

  it.each(views)('has no violation that axe finds: $name, $lang, $across px', async ({ name, viewport, lang }) => {
    const { page } = await opened(files[name], viewport);
    if (lang === 'en') await toEnglish(page);
    for (const summary of (await page.locator(`#${lang} summary`).all()).slice(0, 3)) await summary.click();
    await page.evaluate(axe.source);
    const found = await page.evaluate('axe.run(document, { resultTypes: ["violations"] }).then(({ violations }) => violations.map(({ id, nodes }) => id + " " + nodes[0].html))');
    expect(found).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(viewport.width);
    await page.close();
  });

  it.each(['town', 'district'] as const)('prints the %s on several sheets, explanations included', async (name) => {
    const { page } = await opened(files[name]);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)?.length).toBeGreaterThan(2);
    expect(pdf).toMatch(/\/MediaBox\s*\[0 0 59[45][.\d]* 84[12]/);
    // Explanations are shown even where no script opens them.
    await page.emulateMedia({ media: 'print' });
    expect((await page.locator('#zh details dl').first().boundingBox())?.height).toBeGreaterThan(40);
    await page.close();
  });
});
