// The scores of themes/default/static/cvss.js against the reference: the table that the program itself
// is tested with, or another one. Started as `node tests/site/cvss.mjs [TABLE]`.
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import vm from 'node:vm';

const here = (name) => fileURLToPath(new URL(name, import.meta.url));
const script = here('../../themes/default/static/cvss.js');
vm.runInThisContext(await readFile(script, 'utf8'), { filename: script });
const table = await readFile(process.argv[2] ?? here('cvss-reference.txt'), 'utf8');

let lines = 0;
const wrong = [];
for (const line of table.trim().split('\n')) {
  const [vector, ...told] = line.split(' ');
  const [version, ...metrics] = vector.split('/');
  const found = globalThis.casebookCvss.score(version, Object.fromEntries(metrics.map((metric) => metric.split(':'))));
  const own = version === '4.0' ? [found.whole] : [found.base, found.temporal, found.environmental];
  const same = own.length === told.length && own.every((score, i) => score.toFixed(1) === Number(told[i]).toFixed(1));
  if (!same) wrong.push(`${line}: ${own.join(' ')}`);
  lines += 1;
}
for (const line of wrong.slice(0, 20)) console.error(line);
console.log(`${lines} vectors, ${wrong.length} wrong`);
process.exit(wrong.length || lines < 3000 ? 1 : 0);
