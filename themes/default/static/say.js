// The messages of scripts, filled in: casebook.say('script_search_found', { count: 3 }). They stand in
// words/LANGUAGE.js, which is loaded before this.
(() => {
  'use strict';
  const casebook = window.casebook;
  if (!casebook || casebook.say) return;
  const plural = new Intl.PluralRules(casebook.language);
  const number = (value) => {
    const digits = String(Math.abs(value));
    const parts = digits.length < Number(casebook.least) ? digits : digits.replace(/\B(?=(\d{3})+$)/g, casebook.separator);
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
        const category = typeof value === 'number' ? plural.select(value) : undefined;
        return fill(variants[String(value)] ?? variants[category] ?? variants[otherwise], values);
      })
      .join('');
  /** A message in the language of the page, as plain text; the id itself where there is none. */
  casebook.say = (id, values = {}) => {
    const message = casebook.messages[id];
    return typeof message === 'string' ? message : message ? fill(message, values) : id;
  };
})();
