// Validates CSAF documents with the library of Germany's BSI: schema, mandatory, optional and informative tests.
//
//     node tests/site/csaf.mjs [--unscored] FOLDER...
//
// Every document below the folders is read, 2.0 and 2.1 alike. An error or a warning of any test is a failure;
// informative findings are counted and shown. Left out are the tests that fetch addresses (6.3.6, 6.3.7) and the
// one that wants a dictionary (6.3.8). `--unscored` is for records that others wrote, of which many have no CVSS
// vector: there, test 6.2.3 (a missing score) is counted and no failure. Packages are looked for in $CHECKS (default .checks).
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const unscored = process.argv.includes('--unscored');
const folders = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
if (!folders.length) {
  console.error('usage: node tests/site/csaf.mjs FOLDER...');
  process.exit(2);
}
const require = createRequire(join(resolve(process.env.CHECKS ?? '.checks'), 'package.json'));
const library = '@secvisogram/csaf-validator-lib';
const load = (name) => import(pathToFileURL(require.resolve(`${library}/${name}`)));
const offline = (test) => !/6_3_[678]$/.test(test.name);
const tests = (module) => Object.values(module).filter((test) => typeof test === 'function');

const suites = {
  '2.0': {
    validate: (await load('validateStrict.js')).default,
    tests: [
      (await load('schemaTests.js')).csaf_2_0_strict,
      ...tests(await load('mandatoryTests.js')),
      ...tests(await load('optionalTests.js')),
      ...tests(await load('informativeTests.js')).filter(offline),
    ],
  },
  2.1: {
    validate: (await load('validate.js')).default,
    tests: [
      ...tests(await load('csaf_2_1/schemaTests.js')),
      ...tests(await load('csaf_2_1/mandatoryTests.js')),
      ...tests(await load('csaf_2_1/recommendedTests.js')),
      ...tests(await load('csaf_2_1/informativeTests.js')).filter(offline),
    ],
  },
};

// CSAF 2.0 section 5.1: what a document's file is called. The library does not look at names.
const fileName = (id) => `${id.toLowerCase().replace(/[^+\-a-z0-9]+/g, '_')}.json`;

const files = folders
  .flatMap((folder) => readdirSync(folder, { recursive: true }).map((name) => join(folder, name)))
  .filter((path) => /\/\.well-known\/csaf\/[a-z]+\/\d{4}\/[^/]+\.json$/.test(path))
  .sort();

const informative = new Map();
let bad = 0;
let withoutScore = 0;
for (const file of files) {
  const document = JSON.parse(readFileSync(file, 'utf8'));
  const suite = suites[document.document.csaf_version];
  const result = await suite.validate(suite.tests, document);
  const faults = [];
  for (const test of result.tests) {
    const missing = unscored && /6_2_3$/.test(test.name) ? test.warnings.length : 0;
    withoutScore += missing;
    for (const found of [...test.errors, ...(missing ? [] : test.warnings)]) {
      faults.push(`${test.name} ${found.instancePath}: ${found.message ?? ''}`);
    }
    for (const found of test.infos) {
      const seen = informative.get(test.name) ?? {
        count: 0,
        example: `${file} ${found.instancePath}: ${found.message ?? ''}`,
      };
      seen.count += 1;
      informative.set(test.name, seen);
    }
  }
  if (basename(file) !== fileName(document.document.tracking.id))
    faults.push(`it should be called ${fileName(document.document.tracking.id)}`);
  if (faults.length || !result.isValid) {
    bad += 1;
    console.log(`${file}\n${faults.map((fault) => `  ${fault}`).join('\n')}`);
  }
}
for (const [test, { count, example }] of informative)
  console.log(`informative: ${test}, ${count} times, such as ${example}`);
console.log(`${files.length} documents, ${bad} with errors or warnings, ${withoutScore} products without a score`);
// No document at all would mean that nothing was checked.
process.exit(bad || !files.length ? 1 : 0);
