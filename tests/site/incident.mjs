// The page of an incident in a real browser: lanes to choose from, times of another zone, rows as CSV, marks
// by keyboard, contents that follow; all under the strict policy. Started as `node incident.mjs OUT [ID]`,
// where OUT holds the editions of the demonstration site; checks the page of ID, whose timeline must have
// instants in several lanes, in the edition called internal.
import { readFileSync } from 'node:fs';
import http from 'node:http';
import { createRequire } from 'node:module';
import path from 'node:path';

const [out, id = 'INC-2026-0007'] = process.argv.slice(2);
const checks = path.resolve(process.env.CHECKS ?? '.checks');
const require = createRequire(path.join(checks, 'package.json'));
const { chromium } = require('playwright-core');
const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

const faults = [];
const expect = (fact, words) => { if (!fact) faults.push(words); };

const POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'self'; require-trusted-types-for 'script'";
const TYPES = { '.css': 'text/css', '.csv': 'text/csv', '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.svg': 'image/svg+xml' };
const root = path.join(path.resolve(out), 'internal');
const server = http.createServer((request, response) => {
  const file = path.join(root, decodeURIComponent(new URL(request.url, 'http://x').pathname).replace(/\/$/, '/index.html'));
  try {
    const body = readFileSync(file);
    response.writeHead(200, { 'content-type': TYPES[path.extname(file)] ?? 'application/octet-stream', 'content-security-policy': POLICY }).end(body);
  } catch {
    response.writeHead(404).end();
  }
});
await new Promise((done) => { server.listen(0, '127.0.0.1', done); });
const origin = `http://127.0.0.1:${server.address().port}`;
const address = `${origin}/incidents/${id}/`;

// Reads a table (RFC 4180).
const readTable = (text) => {
  const field = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/y;
  const rows = [[]];
  for (let found = field.exec(text); found; found = field.exec(text)) {
    rows.at(-1).push((found[1] ?? found[2]).replaceAll('""', '"'));
    if (found[3] === '\r\n') rows.push([]);
  }
  rows.pop();
  return rows;
};

const launch = () => chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox', '--disable-dev-shm-usage'] });
// A first start on a busy machine may fail; a second one seldom does.
const browser = await launch().catch(launch);
try {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, timezoneId: 'Asia/Kolkata', reducedMotion: 'reduce', permissions: ['clipboard-read', 'clipboard-write'] });
  const page = await context.newPage();
  page.on('console', (message) => { if (message.type() === 'error') faults.push(`console: ${message.text()}`); });
  page.on('pageerror', (error) => faults.push(`script: ${error.message}`));
  page.on('request', (request) => { if (!request.url().startsWith(origin)) faults.push(`asks for ${request.url()}`); });
  await page.goto(address);

  const status = page.locator('.timeline-tools [role=status]');
  const rows = page.locator('table.timeline tr[id]');
  const seen = page.locator('table.timeline tr[id]:visible');
  const all = await rows.count();
  const marks = page.locator('figure.lanes g[data-lane] > a');
  const visible = page.locator('figure.lanes g[data-lane] > a:visible');
  expect(await marks.count() === all, `${await marks.count()} marks for ${all} rows`);

  // Lanes, by keyboard.
  const response = page.getByRole('button', { name: /^Response/ });
  const inLane = await page.locator('table.timeline tr.lane-response').count();
  await response.focus();
  await page.keyboard.press('Enter');
  expect(await response.getAttribute('aria-pressed') === 'true', 'the lane is not pressed');
  expect(await seen.count() === inLane, `${await seen.count()} of ${inLane} rows of the lane are shown`);
  expect(await visible.count() === inLane, `${await visible.count()} of ${inLane} marks of the lane are shown`);
  expect(await status.textContent() === `${inLane} of ${all} rows shown`, await status.textContent());
  const empty = await page.locator('table.timeline tbody:visible').evaluateAll((bodies) => bodies.filter((b) => !b.querySelector('tr[id]:not([hidden])')).length);
  expect(empty === 0, 'a phase without rows is shown');
  const copies = async (count) => {
    await page.getByRole('button', { name: 'Copy as CSV' }).click();
    await status.filter({ hasText: `${count} rows copied` }).waitFor({ timeout: 3000 }).catch(() => faults.push(`${count} rows are not copied`));
  };
  await copies(inLane);
  const stops = await page.locator('figure.lanes g:not(.off) > a[tabindex="0"]').count();
  expect(stops === 1, `${stops} stops of the keyboard in the picture`);
  // A link to a row that is hidden shows it.
  const hidden = await page.locator('table.timeline tr[id][hidden]').first().getAttribute('id');
  await page.evaluate((anchor) => { location.hash = anchor; }, hidden);
  await page.waitForFunction(() => !document.querySelector('table.timeline tr[hidden]'));
  expect(await page.getByRole('button', { name: /^All/ }).getAttribute('aria-pressed') === 'true', 'not all lanes are shown again');

  // All rows as CSV: those of timeline.csv, in the same words.
  await copies(all);
  const copied = readTable(await page.evaluate(() => navigator.clipboard.readText()));
  const file = readTable(await (await page.request.get(`${address}timeline.csv`)).text());
  const columns = copied[0].map((name) => file[0].indexOf(name));
  expect(!columns.includes(-1), `no such columns in the file: ${copied[0]}`);
  expect(copied.length === all + 1, `${copied.length - 1} rows are copied`);
  copied.forEach((row, n) => row.forEach((value, c) => {
    const wanted = file[n]?.[columns[c]].replace(/\s+/g, ' ');
    expect(value === wanted, `row ${n}, ${copied[0][c]}: copied ${value}, in the file ${wanted}`);
  }));
  expect(await page.locator('.timeline-tools a[href$="timeline.csv"]').isVisible(), 'no link to the file');

  // Local times, and that they are kept.
  const time = page.locator('table.timeline time[datetime$="Z"]').first();
  const utc = await time.textContent();
  const day = page.locator('table.timeline time:not([datetime*="T"])').first();
  const dayWas = await day.count() ? await day.textContent() : null;
  await page.getByRole('button', { name: 'Show times in my time zone' }).click();
  const shift = (text) => new Date(new Date(text).getTime() + 19_800_000).toISOString().slice(0, 16).replace('T', ' ');
  const expected = `${shift(await time.getAttribute('datetime'))} GMT+5:30`;
  expect(await time.textContent() === expected, `${utc} became ${await time.textContent()}, not ${expected}`);
  expect(dayWas === null || await day.textContent() === dayWas, 'a day is no instant');
  expect((await status.textContent()).includes('Asia/'), await status.textContent());
  await page.reload();
  expect(await time.textContent() === expected, 'the choice is not kept');
  await page.getByRole('button', { name: 'Show times in UTC' }).click();
  expect(await time.textContent() === utc, 'no way back to UTC');

  // Marks by keyboard: one stop, arrows within, Enter leads to the row.
  await page.locator('figure.lanes .chart-scroll').focus();
  await page.keyboard.press('Tab');
  const here = () => page.evaluate(() => document.activeElement.getAttribute('href'));
  const anchors = await rows.evaluateAll((list) => list.map((row) => `#${row.id}`));
  const first = await here();
  expect(anchors.includes(first), `Tab leads to ${first}`);
  for (let i = 1; i < all; i += 1) await page.keyboard.press('ArrowLeft');
  const met = new Set([await here()]);
  for (let i = 1; i < all; i += 1) {
    await page.keyboard.press('ArrowRight');
    met.add(await here());
  }
  expect(anchors.every((anchor) => met.has(anchor)), `arrows lead to ${met.size} of ${all} marks`);
  expect(/\d{4}.*: \S/.test(await page.locator('.lanes-says').textContent()), 'nothing says what the mark is');
  const lane = () => page.evaluate(() => document.activeElement.closest('g[data-lane]')?.dataset.lane);
  const last = await lane();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  expect(await lane() !== last, 'no way to another lane');
  await page.keyboard.press('Tab');
  expect(!await page.evaluate(() => document.activeElement.closest('figure.lanes svg')), 'a second stop within the picture');
  await page.keyboard.press('Shift+Tab');
  const goal = await here();
  await page.keyboard.press('Enter');
  // The browser goes there in its own time.
  await page.waitForURL((url) => url.hash === goal, { timeout: 5000 }).catch(() => {});
  expect(new URL(page.url()).hash === goal, `Enter leads to ${page.url()}`);
  expect(anchors.includes(goal), 'the stop of the keyboard does not stay');
  expect(await page.locator(goal).evaluate((row) => row.matches(':target')), 'the row is not marked');

  // Contents that follow.
  const current = page.locator('.toc [aria-current="true"]');
  for (const section of ['sec-timeline', 'sec-findings', 'sec-summary']) {
    const width = () => page.locator('.toc').evaluate((nav) => nav.scrollWidth + nav.scrollHeight);
    const before = await width();
    await page.evaluate((name) => document.getElementById(name).scrollIntoView(), section);
    const found = await current.first().waitFor().then(() => page.waitForFunction((name) => document.querySelector('.toc [aria-current]')?.hash === `#${name}`, section, { timeout: 3000 })).then(() => true, () => false);
    expect(found && await current.count() === 1, `the contents do not follow to ${section}`);
    expect(await width() === before, 'the contents move');
  }

  // From far above to far below a heading, in one step.
  await page.evaluate(() => scrollTo(0, 0));
  await page.waitForFunction(() => !document.querySelector('.toc [aria-current]'), null, { timeout: 3000 }).catch(() => faults.push('the contents mark a section before the first'));
  await page.evaluate(() => { const end = document.querySelector('table.timeline').getBoundingClientRect().top; scrollBy(0, end); });
  await page.waitForFunction(() => document.querySelector('.toc [aria-current]')?.hash === '#sec-timeline', null, { timeout: 3000 }).catch(() => faults.push('the contents do not follow a jump'));

  // Accessible with a filter on, in both schemes, and not wider than a phone.
  for (const options of [{ colorScheme: 'light' }, { colorScheme: 'dark' }, { viewport: { width: 320, height: 640 } }]) {
    const other = await (await browser.newContext({ reducedMotion: 'reduce', ...options })).newPage();
    await other.goto(address);
    await other.getByRole('button', { name: /^Response/ }).click();
    await other.evaluate(() => scrollTo(0, 0));
    const wide = await other.evaluate(() => document.scrollingElement.scrollWidth);
    if (options.viewport) expect(wide <= 320, `${wide} px wide`);
    const plain = await (await browser.newContext({ bypassCSP: true, reducedMotion: 'reduce', ...options })).newPage();
    await plain.goto(address);
    await plain.getByRole('button', { name: /^Response/ }).click();
    await plain.evaluate(axe);
    const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
    const { violations } = await plain.evaluate((tags) => window.axe.run(document, { runOnly: tags, resultTypes: ['violations'] }), rules);
    for (const { id: rule, help, nodes } of violations) faults.push(`axe ${rule}: ${help}, ${nodes[0].target.join(' ')}`);
  }

  // Without the script: the picture and the table, and no dead control.
  const still = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await still.goto(address);
  expect(await still.locator('main button').count() === 0, 'a dead control without the script');
  expect(await still.locator('figure.lanes g[data-lane] > a').count() === all, 'no marks without the script');
} finally {
  await browser.close();
  server.close();
}
for (const fault of faults) console.error(fault);
console.log(faults.length ? `${faults.length} faults` : 'ok');
process.exit(faults.length ? 1 : 0);
