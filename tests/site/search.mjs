// The search in a real browser: from a folder and from a server under a strict policy, by keyboard, with
// filters, and without script. Started as `node search.mjs OUT`, where OUT holds the editions of the
// demonstration. The script's way to cut words is held to tests/site/words-reference.txt, as the program's is.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const [out] = process.argv.slice(2);
const checks = path.resolve(process.env.CHECKS ?? '.checks');
const require = createRequire(path.join(checks, 'package.json'));
const { chromium } = require('playwright-core');
const faults = [];
const expect = (fact, words) => { if (!fact) faults.push(words); };

// Words.

const script = await readFile(new URL('../../themes/default/static/search.js', import.meta.url), 'utf8');
const loaded = { exports: {} };
new Function('module', script)(loaded);
const { words, asked, alike, numbers } = loaded.exports;
let lines = 0;
for (const line of (await readFile(new URL('words-reference.txt', import.meta.url), 'utf8')).split('\n')) {
  if (!line || line.startsWith('#')) continue;
  const [text, wanted] = line.split('\t');
  const found = words(text).join(' ');
  expect(found === wanted, `words of ${JSON.stringify(text)}: ${found}, not ${wanted}`);
  lines += 1;
}
expect(lines > 15, 'the reference has too few lines');
expect(JSON.stringify(numbers('ofB')) === '[1000,1001]', 'distances');
expect(alike('token', 'tokne') && alike('token', 'tokens') && !alike('token', 'tackle'), 'slips of the keys');
expect(JSON.stringify(asked('hxxp://evil[.]example INC-2026')) === JSON.stringify([
  { word: 'http', open: false }, { word: 'evil.example', open: false }, { word: 'inc-2026', open: true },
]), `asked: ${JSON.stringify(asked('hxxp://evil[.]example INC-2026'))}`);

// Queries with their first results: what somebody types, and what has to stand first.
const QUERIES = [
  ['CVE-2024-3094', ['ADV-2024-0001', 'INC-2024-0001']],
  ['INC-2026-0007', ['INC-2026-0007']],
  ['log4shell', ['INC-2021-0001', 'ADV-2021-0001']],
  ['backdoor xz', ['INC-2024-0001', 'ADV-2024-0001']],
  ['build cache tok', ['INC-2026-0007']],
  ['2021-12-10', ['ADV-2021-0001', 'INC-2021-0001']],
  ['T1552.001', ['INC-2026-0007', 'INC-2018-0001']],
  ['rotating', ['ADV-2026-0012']],
  ['okta sesions', ['ADV-2023-0002', 'INC-2023-0002']],
];

const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] });

const watched = async (options = {}) => {
  const context = await browser.newContext({ viewport: { width: 1200, height: 900 }, ...options });
  const page = await context.newPage();
  page.on('console', (message) => { if (message.type() === 'error') faults.push(`console: ${message.text()}`); });
  page.on('pageerror', (error) => faults.push(`script: ${error.message}`));
  return page;
};

const ids = (page) => page.locator('.search-page .search-facts').evaluateAll((all) => all.map((one) => /[A-Z]+-\d{4}-\d+/.exec(one.textContent)?.[0]));

const ask = async (page, query) => {
  await page.locator('form.find input').fill(query);
  await page.waitForFunction((text) => document.querySelector('.search-status').textContent.includes(`“${text}”`), query, { timeout: 5000 });
  return ids(page);
};

const fromFolder = async () => {
  const page = await watched();
  page.on('request', (request) => { if (!/^(file|data):/.test(request.url())) faults.push(`asks for ${request.url()}`); });
  await page.goto(pathToFileURL(path.join(out, 'public/search/index.html')).href);
  for (const [query, first] of QUERIES) {
    const found = await ask(page, query);
    expect(first.includes(found[0]), `${query}: ${found.slice(0, 3)} in place of ${first}`);
  }
  const none = await ask(page, 'quetzalcoatl');
  expect(none.length === 0 && (await page.locator('.search-start').isVisible()), 'a word that is nowhere');
  // Those who may know more find more. That no withheld word is in an index is for the leak test.
  const counted = async () => Number((await page.locator('.search-status').textContent()).match(/\d+/)[0]);
  await ask(page, 'token');
  const known = await counted();
  await page.goto(pathToFileURL(path.join(out, 'internal/search/index.html')).href);
  await ask(page, 'token');
  expect((await counted()) > known, `the internal edition finds ${await counted()} records, the public one ${known}`);
  await page.goto(`${pathToFileURL(path.join(out, 'public/incidents/index.html')).href}`);
  await page.keyboard.press('/');
  await page.keyboard.type('xz backdoor');
  await page.locator('.find-panel .search-results a').first().waitFor();
  await page.keyboard.press('Enter');
  await page.waitForURL(/search\/index\.html\?q=xz/);
  await page.locator('.search-page .search-results a').first().waitFor();
  await page.locator('.search-page .search-results a').first().click();
  expect(/INC-2024-0001|ADV-2024-0001/.test(page.url()) && page.url().endsWith('index.html'), `a result led to ${page.url()}`);
  await page.context().close();
};

const types = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css', '.svg': 'image/svg+xml' };
const POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; require-trusted-types-for 'script'";

const serve = () => new Promise((resolve) => {
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    const file = path.join(out, 'public', pathname.endsWith('/') ? `${pathname}index.html` : pathname);
    try {
      const bytes = await readFile(file);
      response.writeHead(200, { 'content-type': types[path.extname(file)] ?? 'application/octet-stream', 'content-security-policy': POLICY });
      response.end(bytes);
    } catch {
      response.writeHead(404).end();
    }
  });
  server.listen(0, '127.0.0.1', () => resolve(server));
});

const fromServer = async () => {
  const server = await serve();
  const base = `http://127.0.0.1:${server.address().port}`;
  const page = await watched();
  await page.goto(`${base}/`);
  const before = await page.evaluate(() => performance.getEntriesByType('resource').filter((one) => one.name.includes('/search/')).length);
  expect(before === 0, 'the index is loaded before anybody searches');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('stolen token');
  const links = page.locator('.find-panel .search-results a');
  await links.first().waitFor();
  expect((await page.locator('.find-panel mark').count()) > 0, 'nothing is marked');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  expect(await links.first().evaluate((link) => link === document.activeElement), 'the arrow down leads to the first result');
  await page.keyboard.press('Escape');
  expect(await page.locator('.find-panel').isHidden(), 'Escape closes the results');
  // In a field of a form a slash is a slash.
  await page.goto(`${base}/report/`);
  await page.locator('#report-title').focus();
  await page.keyboard.type('a/b');
  expect((await page.locator('#report-title').inputValue()) === 'a/b', 'the slash leaves the field of a form');
  // Filters, and their address.
  await page.goto(`${base}/search/?q=token`);
  await page.locator('.search-results a').first().waitFor();
  const all = (await ids(page)).length;
  await page.locator('.search-facets select[name=kind]').selectOption('advisories');
  await page.waitForFunction((count) => document.querySelectorAll('.search-page .search-results li').length < count, all);
  expect((await ids(page)).every((id) => id?.startsWith('ADV-')), 'a filter of kinds');
  expect(page.url().includes('kind=advisories'), `the address is ${page.url()}`);
  const narrowed = await ids(page);
  await page.reload();
  await page.locator('.search-results a').first().waitFor();
  expect(JSON.stringify(await ids(page)) === JSON.stringify(narrowed), 'the address leads to the same results');
  // Markup in a query is text.
  await page.goto(`${base}/search/?q=${encodeURIComponent('<img src=x onerror=alert(1)> token')}`);
  await page.waitForFunction(() => document.querySelector('.search-status').textContent.length > 0);
  expect((await page.locator('.search-page img').count()) === 0, 'a query becomes markup');
  await page.context().close();

  const plain = await watched({ javaScriptEnabled: false });
  await plain.goto(`${base}/incidents/`);
  await plain.locator('form.find input').fill('token');
  await plain.keyboard.press('Enter');
  await plain.waitForURL(/search\/\?q=token/);
  expect((await plain.locator('main').innerText()).includes('needs JavaScript'), 'without script the page says so');
  expect((await plain.locator('.search-start a').count()) > 3, 'without script there are lists');
  await plain.context().close();
  server.close();
};

try {
  await fromFolder();
  await fromServer();
} finally {
  await browser.close();
}
for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exit(1);
console.log(`search: ${lines} texts, ${QUERIES.length} queries`);
