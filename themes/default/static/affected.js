// The page of an advisory: answers "am I affected?" from what the page says of each product, ticks steps, copies
// code and indicators. Nothing is sent; ticks stay in this browser. Without this script the tables say the same.
// Where the page can't tell, no answer calms: tests/site/affected.mjs asks it.
(() => {
  'use strict';
  const { compare, reads } = globalThis.casebookVersions;

  const told = (id, values) => casebook.say(id, values);

  // Whether an interval `[lower, whether it is in, upper, whether it is in]` holds a version; null: nobody can know.
  const within = (scheme, version, [from, fromIn, to, toIn]) => {
    const side = (bound, inside, sign) => {
      const order = bound === null ? sign : compare(scheme, version, bound);
      return order === null ? null : order === sign || (order === 0 && inside);
    };
    const [above, below] = [side(from, fromIn, 1), side(to, toIn, -1)];
    if (above === false || below === false) return false;
    return above && below;
  };
  const holds = (scheme, version, { whole, ranges }) => {
    const found = whole ? [true] : ranges.map((range) => within(scheme, version, range));
    if (found.includes(true)) return true;
    return found.includes(null) ? null : false;
  };

  // What a version outside of all affected ranges is: fixed, outside, or unknown where the page leaves a gap.
  const unknown = () => ['unknown', told('script_affected_no_place')];
  const beside = (scheme, version, claims) => {
    const all = claims.flatMap(({ ranges, fixed }) => ranges.map((range) => ({ range, fixed })));
    const order = (a, b) => compare(scheme, a, b);
    const marks = [version, ...all.flatMap(({ range: [a, , b], fixed }) => [a, b, ...fixed])].filter((one) => one !== null);
    const others = scheme === 'generic' ? marks : [version];
    if (marks.some((a) => others.some((b) => order(a, b) === null))) return unknown();
    // A pre-release of a version within a range may have the same fault.
    const plain = /^(?:\d+[:!])?[vV]?\d+(?:\.\d+)*/.exec(version)?.[0] ?? version;
    const early = all.find(({ range: [from] }) => from !== null && order(version, from) < 0 && !(order(plain, from) < 0));
    if (early) return ['unknown', told('script_affected_suffix', { first: early.range[0] })];
    const below = all.filter(({ range: [, , to] }) => to !== null && order(version, to) >= 0);
    if (!below.length) {
      const first = all.map(({ range: [from] }) => from).reduce((a, b) => (order(a, b) > 0 ? b : a));
      return ['outside', told('script_affected_earlier', { first })];
    }
    const { range: [, , to, inside], fixed } = below.reduce((a, b) => (order(a.range[2], b.range[2]) < 0 ? b : a));
    const mended = fixed.find((one) => order(one, to) >= (inside ? 1 : 0) && order(version, one) >= 0);
    if (mended !== undefined) return ['fixed', told('script_affected_later_than_fix', { fixed: mended })];
    if (fixed.length) return ['unknown', told('script_affected_before_fix', { last: to })];
    if (!inside) return ['outside', told('script_affected_not_below', { end: to })];
    if (all.every(({ range: [from, , end] }) => from === end)) {
      return ['outside', told('script_affected_one_by_one', { versions: all.map(({ range }) => range[0]).join(', ') })];
    }
    return ['unknown', told('script_affected_later_than_last', { last: to })];
  };

  // What the claims about one product say of a version: a verdict, and why.
  const judge = (product, claims, version) => {
    const { scheme } = product;
    const are = (kind) => claims.filter((claim) => claim.kind === kind && holds(scheme, version, claim));
    const once = (list) => [...new Set(list)];
    const listed = (list) => once(list).join(', ');
    const either = (list) => once(list).reduce((before, last) => told('script_affected_or', { list: before, last }));
    const fixes = (list) => list.flatMap(({ fixed }) => fixed);
    const reasons = (list) => list.flatMap(({ why, which }) => [why, which && told('script_affected_which', { which })]).filter(Boolean).join(' ');
    const hit = are('affected');
    if (hit.length) {
      // No advice to move to what is affected itself.
      const sound = (one) => product.claims.every((claim) => claim.kind !== 'affected' || holds(scheme, one, claim) === false);
      const later = fixes(hit).filter((one) => (!version || compare(scheme, one, version) > 0) && sound(one));
      let todo = told('script_affected_no_fix');
      if (later.length) todo = told('script_affected_upgrade', { versions: either(later.sort((a, b) => compare(scheme, a, b))) });
      else if (fixes(hit).length) todo = told('script_affected_named_as_fixed', { versions: listed(fixes(hit)) });
      return ['affected', `${todo} ${reasons(hit)}`.trim()];
    }
    const words = claims.filter(({ which }) => which);
    if (words.length) return ['words', [told('script_affected_in_words'), ...words.map(({ kind, which }) => told(SAID[kind], { which }))].join(' ')];
    const mended = fixes(claims).some((one) => compare(scheme, version, one) === 0);
    if (!mended && claims.some(({ whole }) => !whole) && !reads(scheme, version)) return ['unread', told('script_affected_order', { version, order: product.order })];
    if (claims.some((claim) => claim.kind === 'open' && holds(scheme, version, claim) !== false)) return ['open', reasons(are('open'))];
    if (claims.some((claim) => holds(scheme, version, claim) === null)) return unknown();
    if (mended) return ['fixed', told('script_affected_has_fix')];
    for (const kind of ['safe', 'fixed']) {
      if (are(kind).length) return [kind, reasons(are(kind))];
    }
    if (claims.length && claims.every(({ kind, ranges }) => kind === 'affected' && ranges.length)) return beside(scheme, version, claims);
    return ['unknown', fixes(claims).length ? told('script_affected_named_as_fixed', { versions: listed(fixes(claims)) }) : told('script_affected_no_range')];
  };

  // From worst to best; `unread` and `words` are as grave as what nobody knows.
  const WORST = ['affected', 'unread', 'words', 'open', 'unknown', 'outside', 'fixed', 'safe'];
  const SAID = {
    affected: 'script_affected_said_affected',
    safe: 'script_affected_said_safe',
    fixed: 'script_affected_said_fixed',
    open: 'script_affected_said_open',
  };
  // The first sentence of an answer.
  const HEADS = {
    affected: 'script_affected_head_affected',
    unread: 'script_affected_head_unread',
    words: 'script_affected_head_words',
    open: 'script_affected_head_open',
    unknown: 'script_affected_head_unknown',
    outside: 'script_affected_head_outside',
    fixed: 'script_affected_head_fixed',
    safe: 'script_affected_head_safe',
  };
  const headOf = (verdict, what, { name }) => told(HEADS[verdict], { what, product: name });
  // The answer for a version of a product: the worst verdict, its head, and a line for each group of
  // vulnerabilities. `needs` says whether a version must be given.
  const needs = ({ claims }) => claims.some(({ whole, which, ranges, fixed }) => !whole && (!which || ranges.length + fixed.length));
  const answer = (product, typed) => {
    // `cache-client 4.2.3`, as programs write their versions.
    const version = needs(product) ? typed.trim().replace(/^\D*\s(?=v?\d\S*$)/i, '') : '';
    const what = version ? told('script_affected_version_of', { version, product: product.name }) : product.name;
    const found = product.groups.map(({ of, claims }) => {
      const [verdict, detail] = judge(product, claims.map((i) => product.claims[i]), version);
      return { verdict, of, detail };
    });
    found.sort((a, b) => WORST.indexOf(a.verdict) - WORST.indexOf(b.verdict));
    const [{ verdict }] = found;
    const lines = found.map((one) => {
      const head = one.verdict === verdict ? '' : `${headOf(one.verdict, what, product)} `;
      return one.of ? told('script_affected_group', { ids: one.of, said: `${head}${one.detail}` }) : one.detail;
    });
    return { verdict, head: headOf(verdict, what, product), lines: lines.filter(Boolean) };
  };

  globalThis.casebookAffected = { answer, needs };
  if (typeof document === 'undefined') return;

  // Copying: pages that stand on a plain address have no clipboard but the old one.
  const copy = async (text) => {
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      const area = document.createElement('textarea');
      area.value = text;
      area.className = 'vh';
      document.body.append(area);
      area.select();
      document.execCommand('copy');
      area.remove();
    }
  };
  const element = (name, props, ...inner) => {
    const made = Object.assign(document.createElement(name), props);
    made.append(...inner);
    return made;
  };
  // A button that copies, and says so for a moment.
  const copier = (label, text, name) => {
    const button = element('button', { type: 'button', className: 'copy' }, label);
    if (name) button.setAttribute('aria-label', name);
    button.addEventListener('click', async () => {
      await copy(text());
      said.textContent = casebook.say('script_copied');
      button.classList.add('copied');
      setTimeout(() => { button.classList.remove('copied'); said.textContent = ''; }, 2000);
    });
    return button;
  };
  const said = element('p', { className: 'vh' });
  said.setAttribute('role', 'status');
  document.body.append(said);

  const form = document.querySelector('form.check');
  if (form) {
    const products = JSON.parse(form.dataset.products);
    const { product: choice, version: field } = form.elements;
    const out = form.querySelector('.answer');
    const chosen = () => products.find(({ slug }) => slug === choice?.value) ?? products[0];
    const address = () => new URL(`?${new URLSearchParams({ ...(products.length > 1 && { product: chosen().slug }), version: field.value.trim() })}#sec-affected`, location.href);
    const clear = () => { out.replaceChildren(); out.className = 'answer'; };
    const show = (keep) => {
      const { verdict, head, lines } = answer(chosen(), field.value);
      const ends = element('p', { className: 'answer-links' });
      const steps = document.getElementById('sec-remediation');
      if (verdict === 'affected' && steps) ends.append(element('a', { href: '#sec-remediation' }, told('script_affected_what_to_do')));
      if (['unread', 'words', 'open', 'unknown'].includes(verdict) && form.dataset.contact) ends.append(element('a', { href: form.dataset.contact }, told('script_affected_ask')));
      ends.append(copier(told('script_affected_copy_link'), () => address().href));
      out.replaceChildren(element('p', { className: 'answer-head' }, head), ...lines.map((line) => element('p', {}, line)), ends);
      out.className = `answer answer-${verdict}`;
      // Not every browser lets a file change its address.
      try { if (keep) history.replaceState(null, '', address()); } catch { /* the link can still be copied */ }
    };
    const choose = () => {
      clear();
      form.classList.toggle('whole', !needs(chosen()));
      if (!needs(chosen())) show(true);
    };
    choice?.addEventListener('change', choose);
    field.addEventListener('input', clear);
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      if (field.value.trim() || !needs(chosen())) show(true);
      else {
        clear();
        out.append(element('p', {}, told('script_affected_no_version')));
        field.focus();
      }
    });
    const asked = new URLSearchParams(location.search);
    if (choice && products.some(({ slug }) => slug === asked.get('product'))) choice.value = asked.get('product');
    field.value = asked.get('version') ?? '';
    form.hidden = false;
    form.classList.toggle('whole', !needs(chosen()));
    if (field.value || (!needs(chosen()) && (products.length === 1 || asked.has('product')))) show(false);
  }

  // Steps: ticks are kept for this version of the advisory alone.
  const remedies = document.querySelector('.remedies');
  const steps = [...document.querySelectorAll('.remedies .step')];
  if (steps.length) {
    const key = `casebook ${remedies.dataset.id}`;
    const stored = (write) => {
      try {
        if (write) localStorage.setItem(key, JSON.stringify(write));
        return JSON.parse(localStorage.getItem(key)) ?? [];
      } catch {
        return [];
      }
    };
    const count = element('p', { className: 'ticked' });
    count.setAttribute('role', 'status');
    const boxes = steps.map((step, i) => {
      step.id = `step-${i + 1}`;
      const box = element('input', { type: 'checkbox', className: 'tick', checked: stored().includes(i) });
      box.setAttribute('aria-labelledby', step.id);
      for (const code of step.querySelectorAll('code')) code.after(copier(casebook.say('script_copy'), () => code.textContent, casebook.say('script_copy_code', { code: code.textContent })));
      step.before(box);
      return box;
    });
    const tell = () => {
      const done = boxes.flatMap((box, i) => (box.checked ? [i] : []));
      count.textContent = done.length ? casebook.say('script_steps_ticked', { done: done.length, all: boxes.length }) : casebook.say('script_steps_tick');
      return done;
    };
    remedies.addEventListener('change', () => stored(tell()));
    remedies.before(count);
    remedies.classList.add('tickable');
    tell();
  }

  const indicators = [...document.querySelectorAll('.ioc')];
  document.querySelector('.ioc-files')?.prepend(copier(casebook.say('script_copy_indicators'), () => indicators.map((one) => `${one.textContent}\n`).join('')), ' ');
})();
