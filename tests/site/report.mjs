// The form of a report in a real browser, by keyboard alone and from a file: fills it, scores a
// vector, saves the file, and imports it. Started as `node report.mjs BINARY SITE OUT`, where SITE is a
// folder with content/ and casebook.toml, and OUT holds its editions; it works on a copy of SITE.
import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const [binary, site, out] = process.argv.slice(2);
const checks = path.resolve(process.env.CHECKS ?? '.checks');
const require = createRequire(path.join(checks, 'package.json'));
const { chromium } = require('playwright-core');
const run = promisify(execFile);

const faults = [];
const expect = (fact, words) => { if (!fact) faults.push(words); };
const work = await mkdtemp(path.join(tmpdir(), 'casebook-report-'));
await cp(path.join(site, 'content'), path.join(work, 'content'), { recursive: true });
await cp(path.join(site, 'casebook.toml'), path.join(work, 'casebook.toml'));

const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] });
try {
  const context = await browser.newContext({ viewport: { width: 1000, height: 800 }, acceptDownloads: true });
  const page = await context.newPage();
  page.on('console', (message) => { if (message.type() === 'error') faults.push(`console: ${message.text()}`); });
  page.on('pageerror', (error) => faults.push(`script: ${error.message}`));
  page.on('request', (request) => { if (!/^(file|blob|data):/.test(request.url())) faults.push(`asks for ${request.url()}`); });
  await page.goto(pathToFileURL(path.join(out, 'public/report/index.html')).href);

  const keyboard = page.keyboard;
  const here = () => page.evaluate(() => {
    const { activeElement: e } = document;
    return e.name || e.id || e.textContent.trim();
  });
  // Goes on with Tab until an element has the focus, as somebody without a mouse does.
  const to = async (name, most = 60) => {
    for (let i = 0; i < most; i += 1) {
      await keyboard.press('Tab');
      if ((await here()).startsWith(name)) return;
    }
    throw new Error(`${name} can't be reached by keyboard`);
  };
  const answer = async (name, text) => { await to(name); await keyboard.insertText(text); };

  await answer('title', 'Links open "again" \u007F\\ after they were revoked');
  await to('category');
  // A radio group: one stop, arrows within.
  await keyboard.press('ArrowDown');
  await answer('product', 'Downloads');
  await answer('problem', 'A revoked link opens from the cache.\n\nFirst <b>line</b>\n# second [[INC-2026-9999]] ```\n+++\n"""');
  await answer('cve', 'CVE-2024-3094');
  await to('cvss');
  await to('Calculator for CVSS 3.1');
  await keyboard.press('Enter');
  const metrics = { AV: 0, AC: 0, PR: 1, UI: 0, S: 0, C: 0, I: 2, A: 2 };
  for (const [key, steps] of Object.entries(metrics)) {
    await to(`cvss-3.1-${key}`);
    await keyboard.press('Space');
    for (let i = 0; i < steps; i += 1) await keyboard.press('ArrowDown');
  }
  const output = page.locator('.calculator[data-version="3.1"] output');
  const vector = 'CVSS:3.1/AV:N/AC:L/PR:L/UI:N/S:U/C:H/I:N/A:N';
  expect(await output.textContent() === `Score 6.5 medium. ${vector}`, `the score is: ${await output.textContent()}`);
  await to('Use this vector');
  await keyboard.press('Enter');
  expect(await page.inputValue('#report-cvss') === vector, 'the vector is not in its field');
  await answer('remediation', 'Switch the cache off\nEmpty it');
  await answer('customer_message', 'Nobody has to act.');
  await to('kind');
  await keyboard.type('Res');
  await answer('name', 'A laboratory');
  await answer('contact', 'lab@example.com');
  await to('Save report');
  const [download] = await Promise.all([page.waitForEvent('download'), keyboard.press('Enter')]);
  const file = path.join(work, 'security-report.toml');
  await download.saveAs(file);
  expect(download.suggestedFilename() === 'security-report.toml', download.suggestedFilename());

  const imports = (...more) => run(binary, ['import', 'event', ...more, '-c', path.join(work, 'casebook.toml'), '--as-of', '2026-11-21T09:00:00Z']);
  const { stdout } = await imports(file);
  const [made] = stdout.split('\n');
  const record = await readFile(path.join(work, made), 'utf8');
  const needed = ['CVE-2024-3094', vector, 'category = "vulnerability"', 'A laboratory', 'kind = "researcher"', '2026-11-21T09:00:00Z'];
  for (const part of needed) expect(record.includes(part), `the record lacks ${part}`);
  expect(/Acknowledge by Tue 2026-11-24/.test(stdout), stdout);
  const again = await imports(file).catch((error) => error);
  expect(again.code === 1 && again.stderr.includes('already'), 'the same file is imported twice');

  // The text of the page, with its questions answered, is a report as well.
  const text = await page.locator('.report-text code').textContent();
  const answered = text
    .replace('(Leave one: security-incident', 'outage\n\n(Leave one: security-incident')
    .replace('in one line ==\n', 'in one line ==\nNo download works\n')
    .replace('the problem? ==\n', 'the problem? ==\nSince noon.\n');
  await writeFile(path.join(work, 'mail.txt'), answered);
  const refused = await imports(path.join(work, 'mail.txt')).catch((error) => error);
  expect(refused.code === 1, 'an answer before its hint is ambiguous');
  await writeFile(path.join(work, 'mail.txt'), text.replace(/\([^)]*\(somebody broke in[^\n]*\n/, 'outage\n')
    .replace('in one line ==\n', 'in one line ==\nNo download works\n')
    .replace('the problem? ==\n', 'the problem? ==\nSince noon.\n'));
  await imports(path.join(work, 'mail.txt'));
  await run(binary, ['check', '-q', '-c', path.join(work, 'casebook.toml'), '--as-of', '2026-11-21T09:00:00Z']);

  // Without the script the page still says how to report.
  const plain = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await plain.goto(pathToFileURL(path.join(out, 'public/report/index.html')).href);
  expect(!await plain.locator('form.report').isVisible(), 'the form shows without its script');
  expect(await plain.locator('a[href^="mailto:"]').count() > 0, 'no address without the script');
  expect((await plain.locator('.report-text').textContent()).startsWith('casebook-report 1'), 'no text without the script');
} finally {
  await browser.close();
  await rm(work, { recursive: true, force: true });
}
for (const fault of faults) console.error(fault);
console.log(faults.length ? `${faults.length} faults` : 'ok');
process.exit(faults.length ? 1 : 0);
