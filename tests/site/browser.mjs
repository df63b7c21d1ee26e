// The browser's part of check.mjs: one page of every kind, in every way in which somebody may look at it.
//
// With SCREENSHOTS=FOLDER a picture of each is kept there, for people to look at.

import { mkdirSync, readFileSync, statSync } from 'node:fs';
import http from 'node:http';
import path from 'node:path';

/** The file that an address of this edition means; null for an address elsewhere. */
export function fileAt(url, base) {
  if (url.origin !== base.origin || !url.pathname.startsWith(base.pathname)) return null;
  const file = decodeURIComponent(url.pathname.slice(base.pathname.length));
  return file === '' || file.endsWith('/') ? `${file}index.html` : file;
}

/** The strictest policy that a site of ours must live with. */
const POLICY = [
  "default-src 'none'", "script-src 'self'", "style-src 'self'", "img-src 'self' data:", "font-src 'self'",
  "connect-src 'self'", "manifest-src 'self'", "base-uri 'none'", "form-action 'self'",
  "frame-ancestors 'none'", "require-trusted-types-for 'script'",
].join('; ');

const TYPES = {
  '.css': 'text/css', '.html': 'text/html; charset=utf-8', '.js': 'text/javascript',
  '.json': 'application/json', '.png': 'image/png', '.svg': 'image/svg+xml', '.txt': 'text/plain',
  '.woff2': 'font/woff2', '.xml': 'application/xml',
};

/** Serves an edition on a port of the loopback, at the path that its base URL has. */
async function serve({ root, base, files }) {
  const known = new Set(files);
  const server = http.createServer((request, response) => {
    const file = fileAt(new URL(request.url, base), base);
    if (file === null || !known.has(file)) return response.writeHead(404).end();
    const headers = {
      'content-type': TYPES[path.extname(file)] ?? 'application/octet-stream',
      'content-security-policy': POLICY,
      'x-content-type-options': 'nosniff',
    };
    return response.writeHead(200, headers).end(readFileSync(path.join(root, file)));
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  return { server, origin: `http://127.0.0.1:${server.address().port}` };
}

/** Which list a page is of: that of a folder, a part of it that shares a word, or that of a year. */
function listOf(file) {
  const [folder, next = '', value] = file.split('/');
  if (/^\d{4}$/.test(next)) return `${folder} of a year`;
  return value && ['severity', 'state', 'category'].includes(next) ? `${folder} by ${next}` : folder;
}

/** One page of every kind and language: the largest, for it shows the most; and the start page of every edition. */
function choosePages(editions) {
  const largest = new Map();
  for (const edition of editions) {
    for (const file of edition.files.filter((f) => f.endsWith('.html'))) {
      const place = path.join(edition.root, file);
      const html = readFileSync(place, 'utf8');
      const kind = /<body class="(page-[a-z0-9-]+)/.exec(html)?.[1] ?? 'page';
      const language = /<html lang="([^"]+)"/.exec(html)?.[1];
      const key = file === 'index.html' ? `home of ${edition.name}` : `${kind} of ${listOf(file)} in ${language}`;
      const size = statSync(place).size;
      if (size > (largest.get(key)?.size ?? 0)) largest.set(key, { edition, file, size });
    }
  }
  return [...largest.values()];
}

const VARIANTS = [
  { name: 'light', options: { colorScheme: 'light' }, axe: true, still: true, keyboard: true },
  { name: 'dark', options: { colorScheme: 'dark' }, axe: true },
  { name: 'high contrast', options: { colorScheme: 'light', contrast: 'more' }, axe: true, enhanced: true },
  { name: 'high contrast, dark', options: { colorScheme: 'dark', contrast: 'more' }, axe: true, enhanced: true },
  { name: '320 px', options: { viewport: { width: 320, height: 640 } }, axe: true, narrow: true },
  { name: '4K', options: { viewport: { width: 3840, height: 2160 } }, narrow: true },
  { name: 'print', options: { viewport: { width: 720, height: 1018 } }, media: 'print' },
  { name: 'no script', options: { javaScriptEnabled: false } },
];
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The words that can be seen, controls and messages aside: script may add those. */
function visibleText() {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let text = '';
  while (walker.nextNode()) {
    const parent = walker.currentNode.parentElement;
    const aside = parent.closest('form, button, script, style, noscript, [role=status]');
    if (!aside && parent.checkVisibility()) text += ` ${walker.currentNode.data}`;
  }
  return text.replace(/\s+/g, ' ').trim();
}

/** Adds up how far things move while a page is loaded (Layout Instability API). */
function watchShifts() {
  window.shifts = [];
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) window.shifts.push([entry.value, entry.sources.map((s) => s.node?.outerHTML?.slice(0, 80))]);
  }).observe({ type: 'layout-shift', buffered: true });
}

/** What is wrong with what has the focus: nothing there, nothing to be seen, no mark around it. */
function focusFault() {
  const at = document.activeElement;
  if (!at || at === document.body || at === document.documentElement) return null;
  const name = at.outerHTML.slice(0, 100);
  const box = at.getBoundingClientRect();
  const style = getComputedStyle(at);
  const marked = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0;
  if (!at.checkVisibility({ visibilityProperty: true })) return { name, fault: 'has the focus and is not to be seen' };
  if (box.width === 0 || box.height === 0) return { name, fault: 'has the focus and no size' };
  return { name, fault: marked || style.boxShadow !== 'none' ? null : 'has the focus and no mark' };
}

/** Goes through a page by the tab key, up to its end or the first hundred and fifty stops. */
async function tabThrough(page, note) {
  const seen = [];
  for (let i = 0; i < 150; i++) {
    await page.keyboard.press('Tab');
    const at = await page.evaluate(focusFault);
    if (!at) break;
    if (at.fault) note(`keyboard: ${at.name} ${at.fault}`);
    seen.push(at.name);
  }
  if (seen.length < 3) note(`keyboard: ${seen.length} stops`);
  const trapped = seen.slice(-20);
  if (seen.length === 150 && new Set(trapped).size < 3) note(`keyboard: it does not leave ${trapped[0]}`);
}

/** Checks a page by axe-core: WCAG 2.2 AA, and the contrast of level AAA where more is asked for. */
async function checkAxe(page, variant, note, axeSource) {
  await page.evaluate(axeSource);
  const run = ([rules, enhanced]) => window.axe.run(document, {
    runOnly: enhanced ? { type: 'rule', values: ['color-contrast-enhanced', 'color-contrast'] } : rules,
    resultTypes: ['violations'],
  });
  const report = await page.evaluate(run, [RULES, variant.enhanced ?? false]);
  for (const { id, help, nodes } of report.violations) {
    note(`axe ${id}: ${help} (${nodes.length} times, first at ${nodes[0].target.join(' ')})`);
  }
}

/** Opens a page in one variant, notes what is wrong with it, and gives back its words. */
async function visit(browser, url, origin, place, variant, axeSource, finding) {
  const context = await browser.newContext({ reducedMotion: 'reduce', ...variant.options });
  const page = await context.newPage();
  const note = (what) => finding(`${place} [${variant.name}]`, what);
  await page.route('**/*', (route) => {
    const asked = route.request().url();
    if (asked.startsWith(`${origin}/`) || asked.startsWith('data:')) return route.continue();
    note(`asks another host: ${asked}`);
    return route.abort();
  });
  page.on('console', (message) => message.type() === 'error' && note(`console: ${message.text()}`));
  page.on('pageerror', (error) => note(`script: ${error}`));
  page.on('response', (response) => {
    if (response.status() >= 400) note(`${response.status()} at ${response.url().slice(origin.length)}`);
  });
  if (variant.media) await page.emulateMedia({ media: variant.media });
  if (variant.still) await page.addInitScript(watchShifts);
  await page.goto(url, { waitUntil: 'load' });
  const text = await page.evaluate(visibleText);
  if (variant.still) {
    const shifts = await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(() => done(window.shifts), 50))));
    const moved = shifts.reduce((sum, [value]) => sum + value, 0);
    if (moved > 0.001) note(`it moves while it is loaded, by ${moved.toFixed(3)}: ${JSON.stringify(shifts[0][1])}`);
  }
  if (variant.narrow) {
    const [width, room] = await page.evaluate(() => [document.scrollingElement.scrollWidth, window.innerWidth]);
    if (width > room) note(`${width} px wide in ${room}: it scrolls sideways (WCAG 1.4.10)`);
  }
  if (variant.axe) await checkAxe(page, variant, note, axeSource);
  if (process.env.SCREENSHOTS) {
    const name = `${place}-${variant.name}`.replace(/index\.html/, '').replace(/[^A-Za-z0-9.]+/g, '-');
    mkdirSync(process.env.SCREENSHOTS, { recursive: true });
    const file = path.join(process.env.SCREENSHOTS, `${name}.jpg`);
    const [width, height] = await page.evaluate(() => [window.innerWidth, document.scrollingElement.scrollHeight]);
    // A picture has its limits: the head of a long page shows how it looks.
    const clip = { x: 0, y: 0, width, height: Math.min(height, 6000) };
    await page.screenshot({ path: file, type: 'jpeg', quality: 60, fullPage: true, clip });
  }
  if (variant.keyboard) await tabThrough(page, note);
  await context.close();
  return text;
}

/** Checks one page of every kind; `require` finds packages, `finding` notes what is wrong. */
export async function checkBrowser(editions, require, finding) {
  const { chromium } = require('playwright-core');
  const axeSource = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
  const launch = () => chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-dev-shm-usage'],
    timeout: 120_000,
  });
  // A first start on a busy machine may fail; a second one seldom does.
  const browser = await launch().catch(launch);
  const pages = choosePages(editions);
  const servers = new Map();
  for (const edition of editions) servers.set(edition, await serve(edition));
  for (const { edition, file } of pages) {
    const { origin } = servers.get(edition);
    const url = new URL(edition.base.pathname + file.split('/').map(encodeURIComponent).join('/'), origin).href;
    const place = `${edition.name}/${file}`;
    let full = '';
    for (const variant of VARIANTS) {
      const text = await visit(browser, url.replace(/index\.html$/, ''), origin, place, variant, axeSource, finding);
      if (variant.name === 'light') full = text;
      if (variant.name === 'no script' && text !== full) {
        finding(place, `without script ${text.length} characters are seen, with it ${full.length}`);
      }
    }
  }
  await browser.close();
  for (const { server } of servers.values()) server.close();
  console.log(`${pages.length} pages in ${VARIANTS.length} variants`);
}
