// Pages for readers who ask for more contrast, or who bring their own colours, in a real browser. Started as
// `node contrast.mjs OUT...`, where each OUT holds the editions of a site. One page of each kind of the edition
// that shows most:
//   more contrast, light and dark: text has a contrast of 7 to 1 (WCAG 1.4.6); only labels keep the colours of TLP
//   forced colours: severity, state, labels and the choice of a menu still have a shape that can be seen
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const sites = process.argv.slice(2);
const checks = path.resolve(process.env.CHECKS ?? '.checks');
const require = createRequire(path.join(checks, 'package.json'));
const { chromium } = require('playwright-core');
const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

const faults = [];

/** The largest page of each kind, by the class of its body. */
function pagesOf(site) {
  const root = path.join(path.resolve(site), 'internal');
  if (!existsSync(root)) throw new Error(`${root} is not there`);
  const kinds = new Map();
  for (const name of readdirSync(root, { recursive: true })) {
    // Links of the page for what is not found begin at the root of a server.
    if (!name.endsWith('.html') || name === '404.html') continue;
    const file = path.join(root, name);
    const text = readFileSync(file, 'utf8');
    const kind = /<body class="(page-[a-z0-9-]+)/.exec(text)?.[1] ?? name;
    // Very large pages take the browser long and hold nothing else.
    if (text.length < 400_000 && text.length > (kinds.get(kind)?.size ?? 0)) kinds.set(kind, { file, size: text.length });
  }
  return [...kinds.values()].map((page) => page.file).sort();
}

const launch = () => chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox', '--disable-dev-shm-usage'] });
// A first start on a busy machine may fail; a second one seldom does.
const browser = await launch().catch(launch);
let checked = 0;
const marks = new Set();
try {
  const page = await (await browser.newContext({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' })).newPage();
  for (const file of sites.flatMap(pagesOf)) {
    const place = path.relative('.', file);
    await page.goto(pathToFileURL(file).href);
    await page.evaluate(axe);
    for (const colorScheme of ['light', 'dark']) {
      await page.emulateMedia({ contrast: 'more', colorScheme, forcedColors: 'none' });
      const { violations, passes } = await page.evaluate(() => globalThis.axe.run(
        { exclude: ['.tlp', '.banner'] },
        { runOnly: { type: 'rule', values: ['color-contrast-enhanced'] } },
      ));
      checked += passes.flatMap((rule) => rule.nodes).length;
      for (const node of violations.flatMap((rule) => rule.nodes).slice(0, 5)) {
        faults.push(`${place}, more contrast, ${colorScheme}: ${node.target.join(' ')}: ${node.any[0]?.message ?? ''}`);
      }
    }
    await page.emulateMedia({ contrast: 'no-preference', forcedColors: 'active', colorScheme: 'light' });
    // A mark is a border, words, or a ground that the browser was told to keep.
    const bare = await page.evaluate(() => [...document.querySelectorAll('.sev, .state, .overdue, .flag, .tlp, .clock, .result-verified, .result-effective, .result-reopened, .result-recurred, .menu [aria-current], .switch [aria-current], .pager [aria-current]')]
      .filter((element) => element.checkVisibility())
      .map((element) => {
        const own = getComputedStyle(element);
        const before = getComputedStyle(element, '::before');
        const drawn = before.backgroundImage !== 'none' && before.forcedColorAdjust === 'none';
        const worded = !['none', 'normal', '""', '"" / ""'].includes(before.content);
        const framed = ['borderTopStyle', 'outlineStyle'].some((edge) => own[edge] !== 'none') || before.borderTopStyle !== 'none';
        return { name: [...element.classList][0] ?? element.textContent, shape: drawn || worded || framed, text: element.textContent.trim() };
      }));
    for (const { name, shape, text } of bare) {
      marks.add(name);
      if (!shape || !text) faults.push(`${place}, forced colours: .${name} “${text}” has no shape`);
    }
  }
} finally {
  await browser.close();
}
if (checked < 1000) faults.push(`only ${checked} pieces of text were looked at`);
for (const name of ['sev', 'state', 'tlp']) if (!marks.has(name)) faults.push(`no .${name} was seen`);
const once = [...new Set(faults)];
for (const line of once.slice(0, 100)) console.log(line);
console.log(`${checked} pieces of text, ${once.length} faults`);
process.exit(once.length > 0 ? 1 : 0);
