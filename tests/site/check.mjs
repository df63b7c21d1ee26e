#!/usr/bin/env node
// Checks a built site: node tests/site/check.mjs PART SITE
//
// SITE is the folder that holds one folder for each edition. PART is one of
//   html     html-validate on every page
//   vnu      the Nu HTML checker on every page
//   xml      feeds, sitemaps and pictures are well-formed
//   data     JSON files, structured data and tables parse
//   links    every link of ours leads somewhere, every page can be reached, every address is its own
//   browser  a browser on one page of every kind: accessibility, narrow screens, strict policy, no script
// Nothing here leaves the machine. Exit code: 0 fine, 1 findings, 2 wrong use.
// CHECKS names the folder that holds node_modules (default: .checks of the project), CHROMIUM the browser.

import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import http from 'node:http';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const here = path.dirname(fileURLToPath(import.meta.url));
const checks = path.resolve(process.env.CHECKS ?? path.join(here, '../../.checks'));
const require = createRequire(path.join(checks, 'package.json'));
const findings = [];

/** Notes what is wrong, once for each place. */
function finding(place, what) {
  const line = `${place}: ${what}`;
  if (!findings.includes(line)) findings.push(line);
}

/** All files below a folder, sorted, with `/` between the parts. Hidden ones are not of the site. */
function filesBelow(folder, prefix = '') {
  const entries = readdirSync(path.join(folder, prefix), { withFileTypes: true });
  return entries
    .filter((entry) => !entry.name.startsWith('.') || entry.name === '.well-known')
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const name = prefix + entry.name;
      return entry.isDirectory() ? filesBelow(folder, `${name}/`) : [name];
    });
}

/** The editions of a site: folder, files, and the base URL that its start page gives as its own. */
function readEditions(site) {
  const names = readdirSync(site).filter((name) => existsSync(path.join(site, name, 'index.html')));
  return names.sort().map((name) => {
    const root = path.join(site, name);
    const home = readFileSync(path.join(root, 'index.html'), 'utf8');
    const canonical = /<link rel="canonical" href="([^"]+)"/.exec(home)?.[1];
    if (!canonical) finding(`${name}/index.html`, 'no canonical address');
    const base = new URL(canonical ?? 'https://example.invalid/');
    return { name, root, base, files: filesBelow(root) };
  });
}

/** Runs a command; what it prints is a finding where it fails. */
function runs(place, command, args) {
  const result = spawnSync(command, args, { encoding: 'utf8', maxBuffer: 1 << 28 });
  if (result.status === 0) return;
  finding(place, `${result.error ?? ''}${result.stdout ?? ''}${result.stderr ?? ''}`.trim());
}

function checkHtml(editions) {
  const command = path.join(checks, 'node_modules/.bin/html-validate');
  const config = path.join(here, 'htmlvalidate.json');
  for (const { name, root } of editions) {
    runs(name, command, ['--config', config, '--formatter', 'text', `${root}/**/*.html`]);
  }
}

function checkVnu(editions) {
  const jar = path.join(path.dirname(require.resolve('vnu-jar/package.json')), 'build/dist/vnu.jar');
  for (const { name, root } of editions) {
    runs(name, 'java', ['-jar', jar, '--skip-non-html', '--Werror', root]);
  }
}

function checkXml(editions) {
  const program = `
import sys, xml.dom.minidom
bad = 0
for name in sys.stdin.read().split("\\n"):
    try:
        xml.dom.minidom.parse(name)
    except Exception as error:
        bad = 1
        print(f"{name}: {error}")
sys.exit(bad)`;
  for (const { name, root, files } of editions) {
    const wanted = files.filter((file) => /\.(xml|svg)$/.test(file));
    if (!wanted.some((file) => file.endsWith('.xml'))) finding(name, 'no XML file at all');
    const input = wanted.map((file) => path.join(root, file)).join('\n');
    const result = spawnSync('python3', ['-c', program], { input, encoding: 'utf8' });
    if (result.status !== 0) finding(name, `${result.error ?? ''}${result.stdout}${result.stderr}`.trim());
  }
}

/** Parses text as JSON, or notes why it is none. */
function parses(place, text) {
  try {
    JSON.parse(text);
  } catch (error) {
    finding(place, error.message);
  }
}

/** Reads a table (RFC 4180): every row has as many fields as the header, which names each once. */
function readsAsTable(place, text) {
  const field = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/y;
  const rows = [[]];
  while (field.lastIndex < text.length) {
    const at = field.lastIndex;
    const found = field.exec(text);
    if (!found) return finding(place, `no CSV at character ${at}`);
    rows.at(-1).push((found[1] ?? found[2]).replaceAll('""', '"'));
    if (found[3] === '\r\n') rows.push([]);
    if (found[3] === '') return finding(place, 'the last row has no end');
  }
  rows.pop();
  if (rows.length < 2) finding(place, 'a table without rows');
  if (new Set(rows[0]).size !== rows[0]?.length) finding(place, 'two columns of one name');
  rows.forEach((row, n) => {
    if (row.length !== rows[0].length) finding(place, `row ${n + 1} has ${row.length} fields`);
    if (row.some((value) => /^[=@\t\r]|^[+-](?!\d)/.test(value))) finding(place, `row ${n + 1} holds a formula`);
  });
  return undefined;
}

function checkData(editions) {
  for (const { name, root, files } of editions) {
    for (const file of files) {
      const text = () => readFileSync(path.join(root, file), 'utf8');
      if (file.endsWith('.json')) parses(`${name}/${file}`, text());
      // The list of OSV has the line ends that its other publishers write; osv.py reads it.
      if (file.endsWith('.csv') && !file.startsWith('osv/')) readsAsTable(`${name}/${file}`, text());
      if (file.endsWith('.html')) {
        const scripts = text().matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs);
        for (const [, data] of scripts) parses(`${name}/${file}`, data);
      }
    }
  }
}

/** What a page holds for a link checker: its anchors, its links, its own address. */
function readPage(text) {
  const page = { anchors: new Set(['', 'top']), links: [], canonical: null, index: true };
  const visit = (node) => {
    const attributes = Object.fromEntries((node.attrs ?? []).map((a) => [a.name, a.value]));
    if (attributes.id !== undefined) page.anchors.add(attributes.id);
    if (node.tagName === 'link' && attributes.rel === 'canonical') page.canonical = attributes.href;
    for (const key of ['href', 'src', 'poster', 'data', 'action']) {
      if (attributes[key] !== undefined) page.links.push(attributes[key]);
    }
    for (const one of (attributes.srcset ?? '').split(',').filter(Boolean)) {
      page.links.push(one.trim().split(/\s+/)[0]);
    }
    for (const child of node.childNodes ?? []) visit(child);
    if (node.content) visit(node.content);
  };
  visit(require('parse5').parse(text));
  return page;
}

/** The addresses that an XML file names. */
function addressesIn(text) {
  const plain = (s) => s.replace(/&amp;/g, '&');
  const found = [...text.matchAll(/<(?:loc|id|uri)>([^<]+)</g), ...text.matchAll(/\shref="([^"]*)"/g)];
  return found.map(([, address]) => plain(address));
}

/** The file that an address of this edition means; null for an address elsewhere. */
function fileAt(url, base) {
  if (url.origin !== base.origin || !url.pathname.startsWith(base.pathname)) return null;
  const file = decodeURIComponent(url.pathname.slice(base.pathname.length));
  return file === '' || file.endsWith('/') ? `${file}index.html` : file;
}

/** The page of a reporter: its address is known to that reader alone. */
function isPrivate(file) {
  return file.startsWith('progress/');
}

function checkLinks(editions) {
  for (const { name, root, base, files } of editions) {
    const known = new Set(files);
    const pages = new Map();
    const read = (file) => readFileSync(path.join(root, file), 'utf8');
    for (const file of files.filter((f) => f.endsWith('.html'))) pages.set(file, readPage(read(file)));
    const address = (file) => new URL(file.replace(/(^|\/)index\.html$/, '$1'), base);
    const leads = new Map();
    const follow = (file, link) => {
      let url;
      try {
        url = new URL(link, address(file));
      } catch {
        return finding(`${name}/${file}`, `no address: ${link}`);
      }
      if (!['http:', 'https:', 'mailto:', 'tel:', 'data:'].includes(url.protocol)) {
        return finding(`${name}/${file}`, `a scheme that no page needs: ${link}`);
      }
      const target = fileAt(url, base);
      if (target === null) {
        // A relative link that leaves the edition is always a slip.
        if (url.origin === base.origin && !/^[a-z]+:/i.test(link)) {
          finding(`${name}/${file}`, `leads out of the edition: ${link}`);
        }
        return undefined;
      }
      if (!known.has(target)) return finding(`${name}/${file}`, `nothing stands at ${link}`);
      const anchor = decodeURIComponent(url.hash.slice(1));
      if (pages.has(target) && !pages.get(target).anchors.has(anchor)) {
        finding(`${name}/${file}`, `no such place in the page: ${link}`);
      }
      return leads.set(file, (leads.get(file) ?? new Set()).add(target));
    };
    for (const [file, page] of pages) {
      page.links.forEach((link) => follow(file, link));
      const own = decodeURI(address(file).href);
      if (isPrivate(file) && page.canonical) finding(`${name}/${file}`, 'a page for one reader has a canonical address');
      if (file !== '404.html' && !isPrivate(file) && decodeURI(page.canonical ?? '') !== own) {
        finding(`${name}/${file}`, `its canonical address is ${page.canonical}`);
      }
    }
    for (const file of files.filter((f) => f.endsWith('.xml'))) {
      addressesIn(read(file)).forEach((link) => follow(file, link));
    }
    const reached = new Set(['index.html']);
    for (const file of reached) for (const next of leads.get(file) ?? []) reached.add(next);
    for (const file of pages.keys()) {
      if (isPrivate(file) && reached.has(file)) finding(`${name}/${file}`, 'a page for one reader has a link to it');
      if (file !== '404.html' && !isPrivate(file) && !reached.has(file)) finding(`${name}/${file}`, 'no page links to it');
    }
    const count = [...pages.values()].reduce((sum, page) => sum + page.links.length, 0);
    console.log(`${name}: ${pages.size} pages, ${count} links`);
  }
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

/** One page of every kind: the largest, for it shows the most; and the start page of every edition. */
function choosePages(editions) {
  const largest = new Map();
  for (const edition of editions) {
    for (const file of edition.files.filter((f) => f.endsWith('.html'))) {
      const place = path.join(edition.root, file);
      const kind = /<body class="(page-[a-z0-9-]+)/.exec(readFileSync(place, 'utf8'))?.[1] ?? 'page';
      const key = file === 'index.html' ? `home of ${edition.name}` : `${kind} of ${listOf(file)}`;
      const size = statSync(place).size;
      if (size > (largest.get(key)?.size ?? 0)) largest.set(key, { edition, file, size });
    }
  }
  return [...largest.values()];
}

const VARIANTS = [
  { name: 'light', options: { colorScheme: 'light' }, axe: true },
  { name: 'dark', options: { colorScheme: 'dark' }, axe: true },
  { name: '320 px', options: { viewport: { width: 320, height: 640 } }, axe: true, narrow: true },
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

/** Opens a page in one variant, notes what is wrong with it, and gives back its words. */
async function visit(browser, url, origin, place, variant, axeSource) {
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
  await page.goto(url, { waitUntil: 'load' });
  const text = await page.evaluate(visibleText);
  if (variant.narrow) {
    const width = await page.evaluate(() => document.scrollingElement.scrollWidth);
    if (width > 320) note(`${width} px wide: it scrolls sideways (WCAG 1.4.10)`);
  }
  if (variant.axe) {
    await page.evaluate(axeSource);
    const run = (rules) => window.axe.run(document, { runOnly: rules, resultTypes: ['violations'] });
    const report = await page.evaluate(run, RULES);
    for (const { id, help, nodes } of report.violations) {
      note(`axe ${id}: ${help} (${nodes.length} times, first at ${nodes[0].target.join(' ')})`);
    }
  }
  await context.close();
  return text;
}

async function checkBrowser(editions) {
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
      const text = await visit(browser, url.replace(/index\.html$/, ''), origin, place, variant, axeSource);
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

const PARTS = {
  html: checkHtml, vnu: checkVnu, xml: checkXml, data: checkData, links: checkLinks, browser: checkBrowser,
};
const [part, site] = process.argv.slice(2);
if (!Object.hasOwn(PARTS, part ?? '') || !site || !existsSync(site)) {
  console.error(`usage: check.mjs ${Object.keys(PARTS).join('|')} SITE`);
  process.exit(2);
}
const editions = readEditions(site);
if (editions.length === 0) finding(site, 'holds no edition');
await PARTS[part](editions);
findings.forEach((line) => console.log(line));
if (findings.length > 0) console.log(`${findings.length} findings`);
process.exit(findings.length > 0 ? 1 : 0);
