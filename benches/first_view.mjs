// How soon a page is there to be read, on a processor slowed four times: node benches/first_view.mjs SITE PAGE...
//
// SITE is the folder of one edition, PAGE a path below it, such as incidents/INC-2026-0007/. Each page is opened ten times
// with an empty cache from a server on this machine; printed are the median and the range of the Largest Contentful Paint
// (the browser's own measure), and what the page's HTML, styles and scripts weigh before compression.
// CHECKS names the folder that holds node_modules (default: .checks of the project), CHROMIUM the browser.

import { readFileSync } from 'node:fs';
import http from 'node:http';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const here = path.dirname(fileURLToPath(import.meta.url));
const checks = path.resolve(process.env.CHECKS ?? path.join(here, '../.checks'));
const { chromium } = createRequire(path.join(checks, 'package.json'))('playwright-core');
const [site, ...pages] = process.argv.slice(2);
if (!site || pages.length === 0) {
  console.error('usage: first_view.mjs SITE PAGE...');
  process.exit(2);
}
const RUNS = 10;
const SLOWER = 4;
const TYPES = { '.css': 'text/css', '.js': 'text/javascript', '.svg': 'image/svg+xml' };

const server = http.createServer((request, response) => {
  const asked = decodeURIComponent(new URL(request.url, 'http://localhost').pathname);
  const file = path.join(site, asked.endsWith('/') ? `${asked}index.html` : asked);
  try {
    const bytes = readFileSync(file);
    response.writeHead(200, { 'content-type': TYPES[path.extname(file)] ?? 'text/html; charset=utf-8' }).end(bytes);
  } catch {
    response.writeHead(404).end();
  }
});
await new Promise((done) => server.listen(0, '127.0.0.1', done));
const origin = `http://127.0.0.1:${server.address().port}`;
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] });

/** The last candidate for the largest paint, in milliseconds from the start of the navigation. */
const largestPaint = () =>
  new Promise((done) => {
    let last = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) last = entry.startTime;
    }).observe({ type: 'largest-contentful-paint', buffered: true });
    setTimeout(() => done(last), 500);
  });

for (const name of pages) {
  const times = [];
  const weights = { html: 0, css: 0, js: 0 };
  const weighed = [];
  for (let run = 0; run < RUNS; run++) {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
    if (run === 0) {
      page.on('response', (response) => {
        const kind = response.url().endsWith('.css') ? 'css' : response.url().endsWith('.js') ? 'js' : 'html';
        const add = (body) => (weights[kind] += body.length);
        if (!response.url().endsWith('.svg')) weighed.push(response.body().then(add));
      });
    }
    await page.goto(`${origin}/${name}`, { waitUntil: 'load' });
    times.push(await page.evaluate(largestPaint));
    await Promise.all(weighed);
    await context.close();
  }
  times.sort((a, b) => a - b);
  const median = (times[RUNS / 2 - 1] + times[RUNS / 2]) / 2;
  const kilobytes = Object.entries(weights).map(([kind, bytes]) => `${kind} ${(bytes / 1024).toFixed(1)} KiB`);
  console.log(`${name}: ${median.toFixed(0)} ms (${times[0].toFixed(0)} to ${times[RUNS - 1].toFixed(0)}), ${kilobytes.join(', ')}`);
}
await browser.close();
server.close();
