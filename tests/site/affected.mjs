// The orders of themes/default/static/versions.js against the table that src/versions is held to, and the answers
// of affected.js to what a page may say of products. Started as `node tests/site/affected.mjs [TABLE]`.
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import vm from 'node:vm';

const here = (name) => fileURLToPath(new URL(name, import.meta.url));
// The English messages on one line, in the shape in which pages get them.
const texts = await readFile(here('../../themes/default/languages/en/scripts-details.ftl'), 'utf8');
const messages = {};
for (const [, id, text] of texts.matchAll(/^(script_\w+) = (.+)$/gm)) {
  messages[id] = text.split(/\{ \$(\w+) \}/).map((part, i) => (i % 2 ? [part] : part));
}
Object.assign(globalThis, { window: globalThis, casebookWords: [{ language: 'en', least: '5', separator: '\u202F', messages }] });
for (const name of ['say', 'versions', 'affected']) {
  const script = here(`../../themes/default/static/${name}.js`);
  vm.runInThisContext(await readFile(script, 'utf8'), { filename: script });
}
const { casebookVersions, casebookAffected } = globalThis;
const table = await readFile(process.argv[2] ?? here('versions-reference.txt'), 'utf8');

const SIGNS = new Map([[-1, '<'], [0, '='], [1, '>'], [null, '?']]);
const TURNED = { '<': '>', '>': '<', '=': '=', '?': '?' };
let lines = 0;
const wrong = [];
for (const line of table.split('\n').filter((one) => one && !one.startsWith('#'))) {
  const [scheme, a, b, told] = line.split('\t');
  const found = SIGNS.get(casebookVersions.compare(scheme, a, b));
  const back = SIGNS.get(casebookVersions.compare(scheme, b, a));
  if (found !== told || back !== TURNED[told]) wrong.push(`${line}: ${found}, and turned ${back}`);
  lines += 1;
}

// A claim as the page holds it.
const claim = (kind, { ranges = [], fixed = [], which = '', why = '', whole = false } = {}) => ({ kind, ranges, fixed, which, why, whole });
const range = (from, to, fromIn = true, toIn = false) => [from, fromIn, to, toIn];
const product = (claims, scheme = 'semver', groups = [{ of: '', claims: claims.map((_, i) => i) }]) => (
  { name: 'client', slug: 'client', scheme, order: 'an order', claims, groups }
);
const mended = product([claim('affected', { ranges: [range('4.2.0', '4.2.7')], fixed: ['4.2.7'] })]);
const branches = product([
  claim('affected', { ranges: [range('2.13.0', '2.16.0')], fixed: ['2.16.0'] }),
  claim('affected', { ranges: [range('2.0-beta9', '2.3.1')], fixed: ['2.3.1'] }),
  claim('affected', { ranges: [range('2.4', '2.12.2')], fixed: ['2.12.2'] }),
], 'maven');
const open = product([claim('affected', { ranges: [range(null, '1.8.4', true, true)] })], 'generic');
const gaps = product([
  claim('affected', { ranges: [range('5.6.0', '5.6.1', true, true)] }),
  claim('safe', { ranges: [range(null, '5.5.0')], why: 'The code is not there.' }),
], 'generic');
const listed = product([claim('affected', { ranges: [range('3.7.2', '3.7.2', true, true), range('3.7.4', '3.7.4', true, true)] })]);
const words = product([claim('affected', { which: 'plugins with log4j' })]);
const both = product([claim('safe', { ranges: [range(null, '3.0')], which: 'without the module' })]);
const named = product([claim('fixed', { fixed: ['1.2.0'] })]);
const several = product([
  claim('affected', { ranges: [range(null, '2.0')], fixed: ['2.0', '1.9'] }),
  claim('affected', { ranges: [range('1.9', '1.9', true, true)] }),
  claim('safe', { whole: true }),
], 'semver', [{ of: 'CVE-1', claims: [0] }, { of: 'CVE-2', claims: [1] }, { of: 'CVE-3', claims: [2] }]);

for (const [of, version, verdict, said] of [
  [mended, '4.2.3', 'affected', 'Upgrade to 4.2.7.'],
  [mended, 'client v4.2.3', 'affected', 'Upgrade to 4.2.7.'],
  [mended, '4.2', 'affected', 'Upgrade to 4.2.7.'],
  [mended, '4.2.7-rc.1', 'affected', 'Upgrade to 4.2.7.'],
  [mended, '4.2.7', 'fixed', 'It has the fix.'],
  [mended, '4.2.7+build', 'fixed', 'It has the fix.'],
  [mended, '4.3.0', 'fixed', 'later than 4.2.7'],
  [mended, '4.1.9', 'outside', 'earlier than 4.2.0'],
  [mended, '4.2.0-rc.1', 'unknown', 'suffix'],
  [mended, '4.2.3.1', 'unread', 'an order'],
  [mended, 'latest', 'unread', '“latest”'],
  [mended, '4.2.3 or 4.2.9', 'unread', '“4.2.3 or 4.2.9”'],
  [branches, '2.12.1', 'affected', 'Upgrade to 2.12.2.'],
  [branches, '2.14.1', 'affected', 'Upgrade to 2.16.0.'],
  [branches, '2.3.2', 'fixed', 'later than 2.3.1'],
  [branches, '2.0-alpha1', 'unknown', 'suffix'],
  [branches, '1.2.17', 'outside', 'earlier than 2.0-beta9'],
  [branches, '2.17', 'fixed', 'later than 2.16.0'],
  [open, '1.8.4', 'affected', 'No fixed version is named.'],
  [open, '1.9', 'unknown', 'no fix is named'],
  [open, '1.8.4a', 'unknown', 'order'],
  [gaps, '5.4.5', 'safe', 'The code is not there.'],
  [gaps, '5.5.1', 'unknown', 'none of the ranges'],
  [gaps, '5.6.2', 'unknown', 'none of the ranges'],
  [listed, '3.7.2', 'affected', 'No fixed version'],
  [listed, '3.7.3', 'outside', 'one by one'],
  [words, '1.0', 'words', 'plugins with log4j'],
  [both, '2.0', 'words', 'without the module'],
  [named, '1.2.0', 'fixed', 'It has the fix.'],
  [named, '1.3.0', 'unknown', 'Named as fixed: 1.2.0.'],
  [product([claim('open', { whole: true })]), '', 'open', ''],
  [product([claim('open', { ranges: [range(null, '2.0')] })]), '3.0', 'unknown', 'none of the ranges'],
  [product([claim('affected', { whole: true })]), '', 'affected', 'No fixed version'],
  [product([claim('safe', { whole: true, why: 'Not there.' })]), '1', 'safe', 'Not there.'],
  [product([claim('fixed', { ranges: [range('7.11', null)] })], 'generic'), '7.12', 'fixed', ''],
  [product([claim('fixed', { ranges: [range('7.11', null)] })], 'generic'), '7.10', 'unknown', 'none of the ranges'],
  [product([claim('affected', { ranges: [range('1.0', '2.0')], fixed: ['2.1'] })]), '2.0.5', 'unknown', 'earlier than the fix'],
  [several, '1.8', 'affected', 'CVE-1: Upgrade to 2.0.'],
  [several, '2.0', 'outside', 'CVE-2'],
]) {
  const found = casebookAffected.answer(of, version);
  const text = [found.head, ...found.lines].join(' ');
  if (found.verdict !== verdict || !text.includes(said)) wrong.push(`${version}: ${found.verdict}, ${text}`);
}

for (const line of wrong.slice(0, 30)) console.error(line);
console.log(`${lines} orders, ${wrong.length} wrong`);
process.exit(wrong.length || lines < 1000 ? 1 : 0);
