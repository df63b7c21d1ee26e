// Ways through the history in a real browser: facets as links, combined by script, by keyboard, with Back; the
// records before and after one; calendars and strips of years on narrow screens. Started as
// `node browse.mjs SITE...`, where each SITE holds the editions of a site; the first is the demonstration.
import { readFile, readdir } from 'node:fs/promises';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const sites = process.argv.slice(2);
const checks = path.resolve(process.env.CHECKS ?? '.checks');
const require = createRequire(path.join(checks, 'package.json'));
const { chromium } = require('playwright-core');
const axe = await readFile(require.resolve('axe-core/axe.min.js'), 'utf8');
const faults = [];
const expect = (fact, words) => { if (!fact) faults.push(words); };
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] });

const watched = async (options = {}) => {
  const context = await browser.newContext({ viewport: { width: 1200, height: 900 }, reducedMotion: 'reduce', ...options });
  const page = await context.newPage();
  page.on('console', (message) => { if (message.type() === 'error') faults.push(`console: ${message.text()}`); });
  page.on('pageerror', (error) => faults.push(`script: ${error.message}`));
  return page;
};

const types = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css', '.svg': 'image/svg+xml' };
const POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'";

const serve = (root) => new Promise((resolve) => {
  const server = createServer(async (request, response) => {
    const pathname = decodeURIComponent(new URL(request.url, 'http://localhost').pathname);
    try {
      const bytes = await readFile(path.join(root, pathname.endsWith('/') ? `${pathname}index.html` : pathname));
      response.writeHead(200, { 'content-type': types[path.extname(pathname.endsWith('/') ? '.html' : pathname)] ?? 'text/html; charset=utf-8', 'content-security-policy': POLICY });
      response.end(bytes);
    } catch {
      response.writeHead(404).end();
    }
  });
  server.listen(0, '127.0.0.1', () => resolve({ server, base: `http://127.0.0.1:${server.address().port}` }));
});

/** The facets of a page: name, value, address and count. */
const facets = (page) => page.locator('nav.facets a[data-facet]').evaluateAll((links) => links.map((link) => ({
  name: link.dataset.facet, value: link.dataset.value, href: link.href, count: Number(link.querySelector('.quiet').firstChild.data.replaceAll(/\D/g, '')),
})));
const shown = (page) => page.locator('.facet-rows .row').evaluateAll((rows) => rows.filter((row) => row.checkVisibility()).map((row) => row.id));
const filed = (page, ...tokens) => page.locator('.facet-rows .row').evaluateAll((rows, wanted) => rows
  .filter((row) => wanted.every((token) => row.dataset.facets.split(' ').includes(token))).map((row) => row.id), tokens);
const same = (a, b) => JSON.stringify(a) === JSON.stringify(b);

/** Without script each value leads to a page, and where that page lists what it counts, to so many rows. */
const asLinks = async (base) => {
  const page = await watched({ javaScriptEnabled: false });
  for (const list of ['incidents', 'advisories', 'events']) {
    const found = await page.goto(`${base}/${list}/`);
    if (!found.ok()) continue;
    const all = await facets(page);
    expect(list !== 'incidents' || all.length > 10, `${list} has ${all.length} facets`);
    for (const { name, value, href, count } of all) {
      const answer = await page.goto(href);
      expect(answer.ok(), `${list}: ${name} ${value} leads to ${href}`);
      if (!['severity', 'state', 'category', 'year'].includes(name)) continue;
      const total = Number((await page.locator('.standfirst').textContent()).replaceAll(',', '').match(/\d+/)[0]);
      expect(total === count, `${list}: ${name} ${value} counts ${count}, its page has ${total}`);
      expect((await page.locator('nav.facets a[aria-current]').count()) === 1, `${href} marks itself`);
    }
  }
  await page.context().close();
};

const toggle = (page, name, value) => page.locator(`nav.facets a[data-facet="${name}"][data-value="${value}"]`);

/** Two facets that some rows share and others don't. */
const pair = async (page) => {
  const all = (await shown(page)).length;
  const names = [['severity', 'high'], ['severity', 'critical'], ['severity', 'medium']];
  for (const first of names) {
    for (const second of await facets(page)) {
      if (second.name !== 'service') continue;
      const both = (await filed(page, first.join(':'), `service:${second.value}`)).length;
      const one = (await filed(page, first.join(':'))).length;
      if (both > 0 && both < one && one < all) return [first, ['service', second.value]];
    }
  }
  return null;
};

const combined = async (base) => {
  const page = await watched();
  await page.goto(`${base}/incidents/`);
  const all = await shown(page);
  const [first, second] = (await pair(page)) ?? [];
  if (!second) return expect(false, 'no two facets of the demonstration share a part of the rows');
  const [one, two] = [toggle(page, ...first), toggle(page, ...second)];
  expect((await one.getAttribute('role')) === 'button' && (await one.getAttribute('aria-pressed')) === 'false', 'a value is a switch');
  await one.click();
  const narrowed = await filed(page, first.join(':'));
  expect(same(await shown(page), narrowed), 'one facet');
  const status = page.locator('.facet-status [role=status]');
  expect((await status.textContent()) === `${narrowed.length} of ${all.length} on this page`, `it says ${await status.textContent()}`);
  expect((await page.locator('.facet-status a').getAttribute('href')) === (await one.getAttribute('href')), 'one facet leads to its page');
  await two.focus();
  await page.keyboard.press('Space');
  const both = await filed(page, first.join(':'), second.join(':'));
  expect(same(await shown(page), both) && both.length < narrowed.length, 'two facets are combined, by keyboard');
  expect(page.url().endsWith(`?${first.join('=')}&${second.join('=')}`), `the address is ${page.url()}`);
  await page.reload();
  expect(same(await shown(page), both), 'the address leads to the same rows');
  const search = await page.locator('.facet-status a').getAttribute('href');
  await page.goBack();
  expect(same(await shown(page), narrowed), 'Back takes one facet away');
  await page.goBack();
  expect(same(await shown(page), all) && (await page.locator('.facet-status').isHidden()), 'Back to all rows');
  await page.goForward();
  expect(same(await shown(page), narrowed) && (await one.getAttribute('aria-pressed')) === 'true', 'Forward');
  await page.locator('.facet-status button').press('Enter');
  expect(same(await shown(page), all) && (await page.evaluate(() => document.activeElement.matches('nav.facets a'))), 'all rows again, and the keyboard is at the facets');
  await one.press('Enter');
  await one.press('Enter');
  expect(same(await shown(page), all), 'pressed twice, nothing is chosen');
  // What no row here has stays a link.
  await page.goto(`${base}/incidents/severity/${first[1]}/`);
  const left = page.locator('nav.facets a[data-facet="severity"]:not([role])');
  expect((await left.count()) > 0, 'other severities stay links on the page of one');
  // The search finds the same, and more of other kinds.
  await page.goto(new URL(search, `${base}/incidents/`).href);
  await page.locator('.search-page .search-results a').first().waitFor();
  const found = await page.locator('.search-page .search-facts').evaluateAll((facts) => facts.map((fact) => /[A-Z]+-\d{4}-\d+/.exec(fact.textContent)?.[0]));
  expect(same([...found].sort(), [...both].sort()), `the search has ${found}, the list ${both}`);
  return page.context().close();
};

/** From a folder, where a browser may refuse to change the address. */
const fromFolder = async (root) => {
  const page = await watched();
  await page.goto(pathToFileURL(path.join(root, 'incidents/index.html')).href);
  const [first] = (await pair(page)) ?? [['severity', 'high']];
  await toggle(page, ...first).click();
  expect(same(await shown(page), await filed(page, first.join(':'))), 'facets work from a folder');
  await page.context().close();
};

/** The way through all incidents, to the oldest and back. */
const there = async (base) => {
  const page = await watched();
  await page.goto(`${base}/incidents/`);
  const all = await shown(page);
  await page.locator('.facet-rows .row-title').first().click();
  const walked = [];
  const walk = async (rel) => {
    const way = [];
    for (;;) {
      way.push(new URL(page.url()).pathname);
      const next = page.locator(`nav.beside a[rel=${rel}]`);
      if ((await next.count()) === 0 || way.length > 500) return way;
      await next.click();
      await page.waitForURL((url) => url.pathname !== way.at(-1));
    }
  };
  walked.push(...(await walk('prev')));
  const back = await walk('next');
  expect(same([...back].reverse(), walked), 'the newer ones lead back');
  const ids = walked.map((way) => way.split('/').at(-2));
  expect(same(ids, all), `older ones: ${ids.length} of ${all.length}`);
  await page.context().close();
};

const LABELS = ['clear', 'green', 'amber', 'amber-strict', 'red'];

/** No page names a neighbour whose own label is tighter than that of the page. */
const labels = async (root) => {
  let count = 0;
  for (const kind of ['incidents', 'advisories', 'events', 'reviews']) {
    const names = (await readdir(path.join(root, kind)).catch(() => [])).filter((name) => /^[A-Z]+-\d{4}/.test(name));
    const read = (name) => readFile(path.join(root, kind, name, 'index.html'), 'utf8');
    for (const name of names) {
      const text = await read(name);
      const own = LABELS.indexOf(/page-tlp-([a-z-]+)/.exec(text)[1]);
      const nav = /<nav class="beside"[\s\S]*?<\/nav>/.exec(text)?.[0] ?? '';
      for (const [, id] of nav.matchAll(/href="[^"]*\/([^/"]+)\/"/g)) {
        count += 1;
        const list = await readFile(path.join(root, kind, 'index.html'), 'utf8');
        const row = new RegExp(`<a class="row-title" href="[^"]*${id}/"[\\s\\S]*?</li>`).exec(list)?.[0] ?? '';
        const label = LABELS.indexOf(/tlp tlp-([a-z-]+)/.exec(row)?.[1] ?? 'clear');
        expect(row && label <= own, `${kind}/${name} names ${id}`);
      }
    }
  }
  return count;
};

/** What is new, in the light, in the dark and on a narrow screen. */
const looked = async (site, edition) => {
  const { server, base } = await serve(path.join(site, edition));
  const variants = [{ colorScheme: 'light' }, { colorScheme: 'dark' }, { viewport: { width: 320, height: 640 } }];
  const start = await watched();
  await start.goto(`${base}/incidents/`);
  const value = async (name) => (await facets(start)).find((facet) => facet.name === name)?.href;
  const incident = await start.locator('.facet-rows .row-title').nth(1).evaluate((link) => link.href);
  const places = [`${base}/`, `${base}/incidents/`, incident];
  for (const name of ['severity', 'state', 'category', 'year', 'service', 'team', 'class']) places.push((await value(name)) ?? `${base}/incidents/`);
  await start.context().close();
  for (const variant of variants) {
    const page = await watched(variant);
    for (const place of places) {
      await page.goto(place);
      const name = `${edition}${new URL(place).pathname} ${JSON.stringify(variant)}`;
      const press = page.locator('nav.facets a[role=button]').first();
      if ((await press.count()) > 0) await press.click();
      if (variant.viewport) {
        const width = await page.evaluate(() => document.scrollingElement.scrollWidth);
        expect(width <= 320, `${name}: ${width} px wide`);
      }
      expect((await page.locator('.crumbs [aria-current=page]').count()) === (place === `${base}/` ? 0 : 1), `${name}: the page itself in the breadcrumbs`);
      await page.evaluate(axe);
      const { violations } = await page.evaluate(() => window.axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'], resultTypes: ['violations'] }));
      for (const one of violations) faults.push(`${name}: ${one.id}: ${one.nodes.slice(0, 3).map((node) => node.html.slice(0, 160)).join(' | ')}`);
    }
    await page.context().close();
  }
  server.close();
  return places.length;
};

let named = 0;
let pages = 0;
try {
  const root = path.join(sites[0], 'public');
  const { server, base } = await serve(root);
  await asLinks(base);
  await combined(base);
  await fromFolder(root);
  await there(base);
  server.close();
  for (const site of sites) {
    for (const edition of ['public', 'customers', 'internal']) named += await labels(path.join(site, edition));
    pages += await looked(site, 'internal');
  }
  expect(named > 50, `${named} neighbours are few`);
} finally {
  await browser.close();
}
for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exit(1);
console.log(`browse: ${named} neighbours, ${pages} pages in 3 variants`);
