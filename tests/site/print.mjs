// Pages on paper: `casebook pdf` with a real browser, and what its files hold. Started as
// `node print.mjs CASEBOOK SITE OUT`: the program, the folder of the demonstration's casebook.toml, and a folder
// that holds its built editions. Reads PDF files back with pdftotext and pdfinfo (poppler-utils).
// Every page: the label at head and foot, the id, “n / m”, edition and time. The first: a cover. Anywhere:
// addresses of links in words, what is folded on screens, and nothing of menus, fields and buttons.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const [casebook, site, out] = process.argv.slice(2).map((argument) => path.resolve(argument));
const chromiumPath = process.env.CHROMIUM ?? '/usr/bin/chromium';
const checks = path.resolve(process.env.CHECKS ?? '.checks');
const require = createRequire(path.join(checks, 'package.json'));
const { chromium } = require('playwright-core');
const AS_OF = '2026-11-21T09:00:00Z';

const faults = [];
const expect = (fact, words) => { if (!fact) faults.push(words); };
const count = (text, part) => text.split(part).length - 1;

/** The pages of a PDF file as text, and what it says of itself. */
function readPdf(file) {
  const pages = execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8', maxBuffer: 1 << 26 }).split('\f');
  pages.pop();
  const info = execFileSync('pdfinfo', [file], { encoding: 'utf8' });
  return { pages, all: pages.join('\n'), title: /^Title:\s+(.*)$/m.exec(info)?.[1] ?? '', size: /^Page size:\s+(.*)$/m.exec(info)?.[1] ?? '', info };
}

/** What every page of every print has. */
function checkPages(name, { pages }, label) {
  expect(pages.length > 0, `${name}: no pages`);
  for (const [i, text] of pages.entries()) {
    const place = `${name}, page ${i + 1}`;
    expect(count(text, label) >= 2, `${place}: ${label} stands ${count(text, label)} times, not at head and foot`);
    // Narrow spaces are lost when the text is read back.
    expect(new RegExp(`(^|\\s)${i + 1} ?/ ?${pages.length}(\\s|$)`).test(text), `${place}: no “${i + 1} / ${pages.length}”`);
    const lines = text.split('\n').filter((line) => line.trim());
    expect(lines[0].trimEnd().endsWith(label), `${place}: its head is “${lines[0].trim()}”`);
    expect(lines.at(-1).trimEnd().endsWith(label), `${place}: its foot is “${lines.at(-1).trim()}”`);
    expect(!/Skip to content|Search all|On this page|^ *Home *$/m.test(text), `${place}: menus are printed`);
  }
}

const work = mkdtempSync(path.join(tmpdir(), 'casebook-print-'));
try {
  const wanted = [
    ['INC-2026-0007', 'public', 'TLP:CLEAR'],
    ['INC-2026-0007', 'internal', 'TLP:AMBER+STRICT'],
    ['ADV-2026-0012', 'customers', 'TLP:CLEAR'],
    ['SE-2026-0183', 'internal', undefined],
    ['IMP-2026-0042', 'internal', undefined],
    ['REV-2026-04-20', 'internal', undefined],
    ['SOP-IR-02', 'internal', undefined],
  ];
  const read = new Map();
  for (const [id, edition, tlp] of wanted) {
    const file = path.join(work, `${id}-${edition}.pdf`);
    const ran = spawnSync(casebook, ['pdf', id, '--edition', edition, '--as-of', AS_OF, '-o', file, '--browser', chromiumPath, '-q', '-c', path.join(site, 'casebook.toml')], { encoding: 'utf8' });
    if (ran.status !== 0) {
      faults.push(`casebook pdf ${id}: ${ran.status}: ${ran.stderr}`);
      continue;
    }
    const pdf = readPdf(file);
    read.set(`${id} ${edition}`, pdf);
    const name = `${id} (${edition})`;
    const label = tlp ?? /TLP:[A-Z+]+/.exec(pdf.pages[0])?.[0] ?? 'no label';
    checkPages(name, pdf, label);
    expect(pdf.title.startsWith(`${id}: `), `${name}: its title is “${pdf.title}”`);
    expect(pdf.size.includes('A4'), `${name}: its size is ${pdf.size}`);
    expect(pdf.info.includes('Tagged:          yes'), `${name}: not tagged for readers of screens`);
    for (const [i, text] of pdf.pages.entries()) {
      const lines = text.split('\n').filter((line) => line.trim());
      expect(lines[0].trimStart().startsWith(id), `${name}, page ${i + 1}: no id at its head`);
      expect(lines.at(-1).includes(`Edition ${edition}, as of 2026-11-21 09:00 UTC`), `${name}, page ${i + 1}: no edition and time at its foot`);
    }
    // The cover: who, what, the words of the title, for whom, and nothing of the text.
    const [cover] = pdf.pages;
    expect(cover.includes('Example Registry security') && new RegExp(`Edition\\s+${edition}\\.`).test(cover), `${name}: the cover names no site, or no edition`);
    expect(/no limit on disclosure|Limited disclosure|no further disclosure/.test(cover), `${name}: the cover does not say what the label means`);
    expect(pdf.pages.length > 1 && !/\bSummary\b/.test(cover), `${name}: the cover holds the text as well`);
  }
  const incident = read.get('INC-2026-0007 internal');
  if (incident) {
    expect(/CWE-532\s+<https:\/\/cwe\.mitre\.org\//.test(incident.all), 'an incident: the address of a link is not printed');
    expect(!/INC-\d{4}-\d{4}\s*<|<\.\.\//.test(incident.all), 'an incident: addresses of our own pages are printed');
    for (const words of ['Timeline', 'Findings', 'Evidence', 'Why?', '18 200']) expect(incident.all.includes(words), `an incident: “${words}” is missing`);
    expect(!/Times in|Show all|Point at a mark/.test(incident.all), 'an incident: controls of the timeline are printed');
    expect(/Time\s+Side\s+What happened/.test(incident.pages.find((text) => text.includes('Side')) ?? ''), 'an incident: the timeline is no table');
  }
  const advisory = read.get('ADV-2026-0012 customers');
  if (advisory) {
    expect(/Attack vector\s+Network\s+Can be attacked from anywhere/.test(advisory.all), 'an advisory: what is folded on screens is not printed');
    expect(!/Send it on|Version you use|Check$/m.test(advisory.all), 'an advisory: forms are printed');
    expect(/Action required/.test(advisory.pages[0]), 'an advisory: the cover does not say what to do');
  }
  expect(readdirSync(work).every((name) => name.endsWith('.pdf')), `left behind: ${readdirSync(work)}`);

  // Pages of other kinds, as a browser prints them.
  const launch = () => chromium.launch({ executablePath: chromiumPath, args: ['--no-sandbox', '--disable-dev-shm-usage'] });
  // A first start on a busy machine may fail; a second one seldom does.
  const browser = await launch().catch(launch);
  try {
    for (const place of ['', 'incidents/', 'improvements/', 'improvements/table/', 'reviews/next/', 'trends/', 'deadlines/', 'exports/']) {
      const page = await browser.newPage();
      await page.goto(pathToFileURL(path.join(out, 'internal', place, 'index.html')).href);
      const label = await page.evaluate(() => document.querySelector('.masthead .tlp')?.textContent ?? 'TLP:CLEAR');
      const file = path.join(work, 'page.pdf');
      // Without a size of paper, so that a page of ours may lie on its side.
      await page.pdf({ path: file, preferCSSPageSize: true });
      const pdf = readPdf(file);
      checkPages(place || 'home', pdf, label);
      if (place === 'improvements/table/') {
        const [width, height] = pdf.size.split(' x ').map(Number.parseFloat);
        expect(width > height, `the table of improvements stands upright: ${pdf.size}`);
      }
      if (place === 'trends/') expect(/The numbers/.test(pdf.all) && /2026-03/.test(pdf.all), 'trends: the numbers behind the charts are not printed');
      await page.close();
    }
  } finally {
    await browser.close();
  }
} finally {
  rmSync(work, { recursive: true, force: true });
}
for (const line of faults.slice(0, 100)) console.log(line);
console.log(`${faults.length} faults`);
process.exit(faults.length > 0 ? 1 : 0);
