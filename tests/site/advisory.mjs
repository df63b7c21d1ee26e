// The page of an advisory in a real browser: asks the form about versions, shares the answer, ticks steps, copies
// code and indicators; under the strict policy, from a file, by keyboard, and without script. Started as
// `node advisory.mjs OUT`, where OUT holds the editions of the demonstration.
import { readFileSync, statSync } from 'node:fs';
import http from 'node:http';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const [out] = process.argv.slice(2);
const checks = path.resolve(process.env.CHECKS ?? '.checks');
const require = createRequire(path.join(checks, 'package.json'));
const { chromium } = require('playwright-core');

const POLICY = "default-src 'self'; script-src 'self'; style-src 'self'";
const TYPES = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.svg': 'image/svg+xml', '.csv': 'text/csv' };
const faults = [];
const expect = (fact, words) => { if (!fact) faults.push(words); };

const server = http.createServer((request, response) => {
  const { pathname } = new URL(request.url, 'http://localhost');
  let file = path.join(out, decodeURIComponent(pathname));
  try {
    if (statSync(file).isDirectory()) file = path.join(file, 'index.html');
    const body = readFileSync(file);
    response.writeHead(200, { 'Content-Type': TYPES[path.extname(file)] ?? 'application/octet-stream', 'Content-Security-Policy': POLICY });
    response.end(body);
  } catch {
    response.writeHead(404).end();
  }
});
await new Promise((done) => { server.listen(0, '127.0.0.1', done); });
const origin = `http://127.0.0.1:${server.address().port}`;
const served = (id, query = '', edition = 'public') => `${origin}/${edition}/advisories/${id}/${query}`;
const onDisk = (id, query = '', edition = 'public') => pathToFileURL(path.resolve(out, edition, 'advisories', id, 'index.html')).href + query;

// What the form says of versions: advisory, product (none: the only one, or the first), version, class, words.
const ASKED = [
  ['ADV-2026-0012', 'cache-client', '4.2.3', 'affected', 'Upgrade to 4.2.7.'],
  ['ADV-2026-0012', 'cache-client', 'v4.2.6', 'affected', 'Upgrade to 4.2.7.'],
  ['ADV-2026-0012', 'cache-client', '4.2.7', 'fixed', '4.2.7 of cache-client is fixed.'],
  ['ADV-2026-0012', 'cache-client', '4.2.7-rc.1', 'affected', 'Upgrade'],
  ['ADV-2026-0012', 'cache-client', '5', 'fixed', 'later than 4.2.7'],
  ['ADV-2026-0012', 'cache-client', '4.1.12', 'outside', 'earlier than 4.2.0'],
  ['ADV-2026-0012', 'cache-client', 'banana', 'unread', '“banana”'],
  ['ADV-2026-0012', 'cache-client', '<img src=x>', 'unread', '“<img src=x>”'],
  ['ADV-2026-0012', 'registry-cli', '3.9.0', 'safe', 'is not affected'],
  ['ADV-2026-0012', 'registry-cli', '4.0', 'unknown', 'doesn’t say'],
  ['ADV-2021-0001', 'apache-log4j-core', '2.14.1', 'affected', 'Upgrade to 2.16.0.'],
  ['ADV-2021-0001', 'apache-log4j-core', '2.12.1', 'affected', 'Upgrade to 2.12.2.'],
  ['ADV-2021-0001', 'apache-log4j-core', '2.12.3', 'fixed', 'later than 2.12.2'],
  ['ADV-2021-0001', 'apache-log4j-core', '2.17.1', 'fixed', 'later than 2.16.0'],
  ['ADV-2021-0001', 'apache-log4j-core', '1.2.17', 'outside', 'earlier than 2.0-beta9'],
  ['ADV-2021-0001', 'jenkins-plugins', null, 'words', 'plugins that contain an affected log4j-core'],
  ['ADV-2021-0001', 'jenkins-core', null, 'safe', 'not part of the product'],
  ['ADV-2018-0001', 'eslint-scope', '3.7.2', 'affected', 'Upgrade to 3.7.3.'],
  ['ADV-2018-0001', 'eslint-scope', '3.7.1', 'outside', 'earlier than 3.7.2'],
];

const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] });
const open = async (options = {}) => {
  const context = await browser.newContext({ viewport: { width: 1000, height: 800 }, acceptDownloads: true, ...options });
  const page = await context.newPage();
  page.on('console', (message) => { if (message.type() === 'error') faults.push(`console: ${message.text()}`); });
  page.on('pageerror', (error) => faults.push(`script: ${error.message}`));
  page.on('request', (request) => { if (!request.url().startsWith(origin) && !/^(file|blob|data):/.test(request.url())) faults.push(`asks for ${request.url()}`); });
  return page;
};
const answered = async (page) => ({
  of: (await page.locator('.answer').getAttribute('class')).replace(/^answer ?/, ''),
  text: await page.locator('.answer').innerText(),
});

async function asks(address) {
  const page = await open();
  let at = '';
  for (const [id, product, version, verdict, words] of ASKED) {
    if (at !== id) await page.goto(address(id));
    at = id;
    if (await page.locator('#check-product').count()) await page.selectOption('#check-product', product);
    if (version !== null) {
      await page.fill('#check-version', version);
      expect((await page.locator('.answer').innerText()) === '', `${id} ${version}: an old answer stands beside a new version`);
      await page.press('#check-version', 'Enter');
    }
    const found = await answered(page);
    expect(found.of === `answer-${verdict}` && found.text.includes(words), `${address(id)} ${product} ${version}: ${found.of} ${found.text}`);
  }
  // An answer needs a version, where the product has ranges.
  await page.goto(address('ADV-2026-0012'));
  await page.click('.check [type="submit"]');
  expect((await answered(page)).text.includes('Write the version'), 'an empty field is answered');
  expect(await page.evaluate(() => document.activeElement.id) === 'check-version', 'the empty field has no focus');
  await page.context().close();
}

async function shares(address) {
  const page = await open();
  await page.goto(address('ADV-2021-0001'));
  await page.selectOption('#check-product', 'apache-log4j-core');
  await page.fill('#check-version', '2.3.0+"&<x>');
  await page.press('#check-version', 'Enter');
  await page.fill('#check-version', '2.3.0');
  await page.press('#check-version', 'Enter');
  const shared = new URL(page.url());
  expect(shared.searchParams.get('product') === 'apache-log4j-core' && shared.searchParams.get('version') === '2.3.0', `the address is ${shared}`);
  const other = await open();
  await other.goto(shared.href);
  const found = await answered(other);
  expect(found.of === 'answer-affected' && found.text.includes('Upgrade to 2.3.1.'), `the shared answer is ${found.text}`);
  await other.goto(address('ADV-2021-0001', '?product=no-such&version=%22%3E%3Cscript%3E'));
  expect(await other.locator('form.check').isVisible(), 'an odd address breaks the form');
  await page.context().close();
  await other.context().close();
}

async function ticks(address) {
  const page = await open();
  await page.goto(address('ADV-2026-0012'));
  const boxes = page.locator('.tick');
  const all = await boxes.count();
  expect(all === 6, `${all} steps can be ticked`);
  await boxes.nth(1).focus();
  await page.keyboard.press('Space');
  await boxes.nth(4).check();
  expect((await page.locator('.ticked').innerText()).startsWith('2 of 6'), 'ticks are not counted');
  await page.reload();
  const kept = await page.locator('.tick').evaluateAll((list) => list.map((one) => one.checked));
  expect(kept.join() === 'false,true,false,false,true,false', `after a reload: ${kept}`);
  await page.goto(address('ADV-2021-0001'));
  expect(await page.locator('.tick:checked').count() === 0, 'ticks of one advisory show in another');
  await page.context().close();
}

async function copies(address, permissions) {
  const page = await open({ permissions });
  await page.goto(address('ADV-2026-0012'));
  // What is copied, read back by pasting it.
  const pasted = () => page.evaluate(() => {
    const area = document.body.appendChild(document.createElement('textarea'));
    area.focus();
    document.execCommand('paste');
    const { value } = area;
    area.remove();
    return value;
  });
  const read = async () => (permissions ? page.evaluate(() => navigator.clipboard.readText()) : pasted());
  await page.click('.step .copy >> nth=0');
  await page.waitForSelector('.copied');
  if (permissions) expect(await read() === 'cache token rotate', `the code is copied as ${await read()}`);
  await page.click('.ioc-files .copy');
  await page.waitForSelector('.ioc-files .copied');
  if (permissions) {
    const list = (await read()).trim().split('\n');
    expect(list.length === 8 && list.includes('hxxps://collector[.]example[.]net/v1/pool-lists'), `the indicators are copied as ${list}`);
    expect(!list.some((one) => /https?:|\d\.\d/.test(one)), 'an indicator is copied live');
  }
  const [download] = await Promise.all([page.waitForEvent('download'), page.click('.ioc-files a')]);
  const table = readFileSync(await download.path(), 'utf8');
  expect(table.includes('\r\nipv4,192.0.2.44,192[.]0[.]2[.]44,,CLEAR\r\n'), table);
  await page.context().close();
}

async function plain(address) {
  const page = await open({ javaScriptEnabled: false });
  await page.goto(address('ADV-2026-0012'));
  expect(!await page.locator('form.check').isVisible(), 'the form shows without its script');
  expect(await page.locator('.tick, .copy').count() === 0, 'boxes or buttons without a script');
  expect(await page.locator('#sec-affected ~ table').first().isVisible(), 'no table without the script');
  expect(await page.locator('.remedy li').count() === 6, 'no steps without the script');
  expect(await page.locator('.ioc-files a').isVisible(), 'no table of indicators without the script');
  await page.context().close();
}

// Nothing moves when the form appears, and nothing is wider than a narrow screen.
async function stands(address) {
  const page = await open({ viewport: { width: 400, height: 800 } });
  await page.addInitScript(() => {
    globalThis.moved = 0;
    new PerformanceObserver((list) => { for (const one of list.getEntries()) globalThis.moved += one.value; }).observe({ type: 'layout-shift', buffered: true });
  });
  for (const id of ['ADV-2026-0012', 'ADV-2021-0001', 'ADV-2018-0001']) {
    await page.goto(address(id));
    await page.waitForTimeout(300);
    const { moved, wide } = await page.evaluate(() => ({ moved: globalThis.moved, wide: document.documentElement.scrollWidth }));
    expect(moved < 0.02, `${id}: things move by ${moved}`);
    expect(wide <= 400, `${id}: ${wide} wide`);
  }
  await page.context().close();
}

try {
  for (const address of [served, onDisk]) {
    await asks(address);
    await shares(address);
    await ticks(address);
    await plain(address);
  }
  await copies(served, ['clipboard-read', 'clipboard-write']);
  await copies(onDisk);
  await stands(served);
} finally {
  await browser.close();
  server.close();
}
for (const fault of faults) console.error(fault);
console.log(faults.length ? `${faults.length} faults` : 'ok');
process.exit(faults.length ? 1 : 0);
