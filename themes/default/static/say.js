// The messages of scripts, filled in: casebook.say('script_search_found', { count: 3 }). They stand in
// words/LANGUAGE/PAGE.js; a page may load several of these, before this script or after it.
(() => {
  'use strict';
  if (window.casebook) return;
  const files = (window.casebookWords ??= []);
  let plural;
  const number = (value) => {
    const digits = String(Math.abs(value));
    const { least, separator } = files[0];
    const parts = digits.length < Number(least) ? digits : digits.replace(/\B(?=(\d{3})+$)/g, separator);
    return value < 0 ? `-${parts}` : parts;
  };
  const shown = (value) => (Number.isInteger(value) ? number(value) : String(value));
  const fill = (parts, values) =>
    parts
      .map((part) => {
        if (typeof part === 'string') return part;
        const [name, variants, otherwise] = part;
        const value = values[name];
        if (!variants) return value === undefined ? name : shown(value);
        plural ??= new Intl.PluralRules(files[0].language);
        const category = typeof value === 'number' ? plural.select(value) : undefined;
        return fill(variants[String(value)] ?? variants[category] ?? variants[otherwise], values);
      })
      .join('');
  /** A message in the language of the page, as plain text; the id itself where there is none. */
  const say = (id, values = {}) => {
    const message = files.map(({ messages }) => messages[id]).find((found) => found !== undefined);
    return typeof message === 'string' ? message : message ? fill(message, values) : id;
  };
  window.casebook = { say, get language() { return files[0]?.language; } };
})();
