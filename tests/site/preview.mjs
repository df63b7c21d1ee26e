// The preview in a real browser: an edit appears by itself, styles come without a reload, faults
// are drawn over the last good page, the edition changes at the same address, and nothing breaks the
// content policy. Started as `node preview.mjs BINARY SITE`, where SITE is a folder with content/ and
// casebook.toml; it works on a copy.
import { spawn } from 'node:child_process';
import { cp, mkdtemp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';

const [binary, site] = process.argv.slice(2);
const checks = path.resolve(process.env.CHECKS ?? '.checks');
const require = createRequire(path.join(checks, 'package.json'));
const { chromium } = require('playwright-core');
const PATIENCE = 60_000;

const work = await mkdtemp(path.join(tmpdir(), 'casebook-preview-'));
await cp(path.join(site, 'content'), path.join(work, 'content'), { recursive: true });
await cp(path.join(site, 'casebook.toml'), path.join(work, 'casebook.toml'));
await mkdir(path.join(work, 'themes/default/static'), { recursive: true });
const style = path.join(work, 'themes/default/static/style.css');
await cp(path.join(site, 'themes/default/static/style.css'), style);
const incident = path.join(work, 'content/incidents/INC-2026-0007.md');

const faults = [];
const expect = (fact, words) => { if (!fact) faults.push(words); };
const edit = async (file, from, to) => {
  const text = await readFile(file, 'utf8');
  if (!text.includes(from)) throw new Error(`${file} lacks ${from}`);
  await writeFile(file, text.replace(from, to));
};

const server = spawn(binary, ['serve', '-q', '--port', '0', '--as-of', '2026-11-21', '-c', path.join(work, 'casebook.toml')], { stdio: ['ignore', 'pipe', 'ignore'] });
const address = await new Promise((resolve, reject) => {
  let text = '';
  server.stdout.on('data', (data) => { text += data; if (text.includes('\n')) resolve(text.trim()); });
  server.on('exit', (code) => reject(new Error(`the server ended with ${code}`)));
});
server.removeAllListeners('exit');
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] });
const until = async (what, check) => {
  const began = Date.now();
  for (;;) {
    if (await check()) return;
    if (Date.now() - began > PATIENCE) throw new Error(`never: ${what}`);
    await new Promise((resolve) => { setTimeout(resolve, 50); });
  }
};

try {
  const page = await browser.newPage({ viewport: { width: 1000, height: 700 } });
  page.on('console', (message) => { if (message.type() === 'error' && !/status of (404|503)/.test(message.text())) faults.push(`console: ${message.text()}`); });
  page.on('pageerror', (error) => faults.push(`script: ${error.message}`));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`));
  });
  const text = () => page.locator('main').innerText().catch(() => '');
  const bar = page.locator('casebook-preview');
  const url = `${address}incidents/INC-2026-0007/`;
  await page.goto(url);
  await page.getByRole('region', { name: 'Casebook preview' }).waitFor();
  expect(await page.getByRole('radio', { name: 'internal' }).getAttribute('aria-checked') === 'true', 'the bar shows the internal edition');
  expect(await page.getByRole('button', { name: /withheld/ }).count() === 1, 'the bar says what is withheld');

  // An edit appears by itself, and the reader keeps the place.
  await page.evaluate(() => window.scrollTo({ top: 900, behavior: 'instant' }));
  await page.waitForTimeout(200);
  await edit(incident, '## Summary\n', '## Summary\n\nThis appears by itself.\n');
  await until('an edit appears', async () => (await text()).includes('This appears by itself.'));
  await until('the place is kept', async () => Math.abs(await page.evaluate(() => window.scrollY) - 900) < 60);

  // Styles come without a reload.
  await page.evaluate(() => { window.stayed = true; });
  await writeFile(style, `${await readFile(style, 'utf8')}\nmain { outline: 7px solid rgb(1, 2, 3); }\n`);
  await until('a style appears', () => page.evaluate(() => getComputedStyle(document.querySelector('main')).outlineWidth === '7px'));
  expect(await page.evaluate(() => window.stayed === true), 'a style came with a reload');

  // Faults are drawn over the last good page, and go when they are mended.
  await edit(incident, 'severity = "high"', 'severity = "hihg"');
  await page.getByRole('alertdialog').waitFor({ timeout: PATIENCE });
  expect((await page.getByRole('alertdialog').innerText()).includes('did you mean `high`?'), 'the overlay says how to mend it');
  expect((await text()).includes('This appears by itself.'), 'the last good page stays');
  await edit(incident, 'severity = "hihg"', 'severity = "high"');
  await page.getByRole('alertdialog').waitFor({ state: 'hidden', timeout: PATIENCE });

  // Another edition at the same address: what it may not know is not there.
  await page.goto(`${address}incidents/INC-2026-0010/`);
  await page.getByRole('radio', { name: 'public' }).click();
  await until('the public edition has no such page', async () => (await page.title()).startsWith('Not found'));
  expect(page.url() === `${address}incidents/INC-2026-0010/`, 'the address stays');
  await page.goto(url);
  await page.getByRole('radio', { name: 'internal' }).click();
  await until('the internal edition is back', async () => (await page.getByRole('radio', { name: 'internal' }).getAttribute('aria-checked')) === 'true');

  // What disappears, word by word.
  await page.getByRole('link', { name: 'What disappears' }).click();
  expect(await page.locator('del').count() > 0, 'words are struck out');

  // The bar and a phone.
  await page.goto(url);
  await bar.waitFor({ state: 'attached' });
  await page.setViewportSize({ width: 320, height: 640 });
  await page.waitForTimeout(300);
  expect(await page.evaluate(() => document.documentElement.scrollWidth) <= 320, 'a phone need not scroll sideways');
} catch (error) {
  faults.push(error.message);
} finally {
  await browser.close();
  server.kill('SIGINT');
  await rm(work, { recursive: true, force: true });
}
for (const fault of faults) console.log(fault);
console.log(faults.length === 0 ? 'the preview works in the browser' : `${faults.length} faults`);
process.exit(faults.length === 0 ? 0 : 1);
