// The search: loads the parts of the index that a query needs, finds, ranks and shows. The index stands
// in scripts, since a page that was opened from a folder can load nothing else. Queries are cut into
// words as records are (src/edition/search/words.rs).
(() => {
  'use strict';

  // Words.

  const accents = /[\u0300-\u036f\u0591-\u05c7\u064b-\u065f]/g;
  const fold = (text) => text.normalize('NFKD').replace(accents, '').toLowerCase().normalize('NFC');
  const runs = /[\p{Alphabetic}\p{N}]+(?:[-_.:@+][\p{Alphabetic}\p{N}]+)*/gu;
  const unspaced = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3\uf900-\ufaff\u{20000}-\u{3ffff}]/u;
  const longest = 128;

  const cut = (word) => {
    while (new TextEncoder().encode(word).length > longest) word = word.slice(0, -1);
    return word;
  };

  const single = (word) => {
    if (!unspaced.test(word)) return new TextEncoder().encode(word).length > 1 ? [cut(word)] : [];
    const signs = [...word];
    if (signs.length < 2) return [word];
    return signs.slice(1).map((sign, n) => signs[n] + sign);
  };

  const isWhole = (run) => /[-_.:@+]/.test(run) && /[\p{N}.@]/u.test(run);

  const ofRun = (run) => {
    if (!/[-_.:@+]/.test(run)) return single(run);
    const whole = isWhole(run);
    const parts = run.split(/[-_.:@+]/).filter((part) => !(whole && /^[0-9]{0,3}$/.test(part)));
    return [...(whole ? [cut(run)] : []), ...parts.flatMap(single)];
  };

  // The same in text that is not folded yet.
  const wide = /[\p{Alphabetic}\p{N}\p{M}]+(?:[-_.:@+][\p{Alphabetic}\p{N}\p{M}]+)*/gu;

  const words = (text) => (fold(text).match(runs) ?? []).flatMap(ofRun);

  // What a query asks for: an id or an address as a whole, and not its parts as well.
  const asked = (query) => {
    const live = query.replace(/\[\.\]/g, '.').replace(/\bhxxp/gi, 'http');
    const found = (fold(live).match(runs) ?? []).flatMap((run) => (isWhole(run) ? [cut(run)] : ofRun(run)));
    const open = /[\p{Alphabetic}\p{N}]$/u.test(live);
    return [...new Set(found)].map((word, n, all) => ({ word, open: open && n === all.length - 1 }));
  };

  // Files.

  const here = typeof document === 'undefined' ? null : document.currentScript;
  const base = here?.src.replace(/assets\/search\.js.*$/, 'search/') ?? '';
  const waiting = new Map();
  const kept = new Map();

  const load = (name) => {
    if (kept.has(name)) return kept.get(name);
    const promise = new Promise((resolve, reject) => {
      const script = document.createElement('script');
      script.src = window.casebookScript(`${base}${name}.js`);
      waiting.set(name, resolve);
      script.onerror = () => {
        kept.delete(name);
        reject(new Error(`${name} could not be loaded`));
      };
      script.onload = () => script.remove();
      document.head.append(script);
    });
    kept.set(name, promise);
    return promise;
  };

  const arrived = (name, data) => waiting.get(name)?.(data);

  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
  const values = new Map([...letters].map((letter, n) => [letter.charCodeAt(0), n]));

  const numbers = (text) => {
    const found = [];
    let number = 0;
    let group = 0;
    let shift = 0;
    for (let at = 0; at < text.length; at += 1) {
      const value = values.get(text.charCodeAt(at));
      group += (value & 31) * 2 ** shift;
      shift += 5;
      if (value < 32) {
        number += group;
        found.push(number);
        group = 0;
        shift = 0;
      }
    }
    return found;
  };

  const terms = (data) =>
    data.split('\n').slice(0, -1).map((line) => {
      const [forms, postings] = line.split('\t');
      const [first, ...others] = forms.split('|');
      const signs = [...first];
      const rest = others.map((form) => signs.slice(0, values.get(form.charCodeAt(0))).join('') + form.slice(1));
      const common = postings.startsWith('*');
      return { forms: [first, ...rest], postings: common ? postings.slice(1) : postings, common };
    });

  // Finding.

  const counts = [8, 4, 2.5, 1];

  const places = (start, word, open) => {
    const { from } = start;
    let at = from.length - 1;
    while (at > 0 && from[at] > word) at -= 1;
    const found = [at];
    while (open && found.length < 4 && from[at + 1]?.startsWith(word)) found.push((at += 1));
    return found;
  };

  const alike = (a, b) => {
    // Whether one letter was added, lost, changed or swapped.
    if (Math.abs(a.length - b.length) > 1) return false;
    let at = 0;
    while (at < a.length && a[at] === b[at]) at += 1;
    const [x, y] = [a.slice(at), b.slice(at)];
    return x.slice(1) === y.slice(1) || x.slice(1) === y || x === y.slice(1)
      || (x[0] === y[1] && x[1] === y[0] && x.slice(2) === y.slice(2));
  };

  // The terms of a word, each with how well it fits: the word itself, words that begin with it, words of
  // the same beginning, words with one slip of the keys.
  const fitting = (all, { word, open }) => {
    const found = [];
    for (const term of all) {
      if (term.forms.includes(word)) found.push([term, 1]);
      else if (open && term.forms.some((form) => form.startsWith(word))) found.push([term, 0.5]);
    }
    if (found.length > 0 || /[^\p{Alphabetic}]/u.test(word)) return found;
    const stem = word.slice(0, Math.max(4, word.length - 3));
    const near = (form) => stem.length >= 4 && form.startsWith(stem) && form.length <= word.length + 3;
    const near1 = all.filter((term) => term.forms.some(near));
    if (near1.length > 0) return near1.map((term) => [term, 0.4]);
    const slips = all.filter((term) => word.length > 4 && term.forms.some((form) => alike(form, word)));
    return slips.map((term) => [term, 0.3]);
  };

  const find = async (query) => {
    const start = await load('start');
    const list = asked(query);
    const score = new Float64Array(start.documents);
    const seen = new Uint8Array(start.documents);
    const marks = [];
    let told = 0;
    for (const one of list) {
      const parts = await Promise.all(places(start, one.word, one.open).map((n) => load(`words/${n}`)));
      const found = fitting(parts.flat(), one);
      marks.push(...found.flatMap(([term]) => term.forms), ...(one.open ? [`${one.word}*`] : [one.word]));
      // What stands nearly everywhere excludes nothing.
      const common = found.some(([term]) => term.common);
      if (!common) told += 1;
      const best = new Map();
      for (const [term, fit] of found) {
        term.lists ??= term.postings.split(' ').map(numbers);
        const size = term.lists.reduce((sum, part) => sum + part.length, 0);
        const rare = Math.log(1 + start.documents / (term.common ? start.documents : size));
        term.lists.forEach((part, weight) => {
          for (const document of part) {
            const value = counts[weight] * rare * fit;
            if (value > (best.get(document) ?? 0)) best.set(document, value);
          }
        });
      }
      for (const [document, value] of best) {
        score[document] += value;
        if (!common) seen[document] += 1;
      }
    }
    const found = [];
    for (let n = 0; n < start.documents; n += 1) {
      // Without a word there are filters: whatever they leave.
      if (!query.trim() || (told > 0 ? seen[n] === told : score[n] > 0)) found.push(n);
    }
    found.sort((a, b) => score[b] - score[a] || a - b);
    return { found, marks: new Set(marks), start, asked: list };
  };

  const title = async (start, document) => {
    const list = await load(`titles/${Math.floor(document / start.titles)}`);
    const [id, name, lead = '', date = '', label = '', flag = '', path] = list[document % start.titles];
    const kind = start.kinds.find(([, , , first, end]) => document >= first && document < end);
    const href = path ?? `${kind[0]}/${id}/`;
    return { id, name, lead, date, label, flag, kind, href };
  };

  // The place in the text of a record that shows most of what was asked, where its title and first words
  // don't show all of it.
  const context = async (start, document, one, marks, list) => {
    const shows = (text) => list.filter(({ word, open }) => words(text).some((own) => own === word || (open && own.startsWith(word)))).length;
    if (!start.texts || shows(`${one.name} ${one.lead} ${one.id}`) === list.length) return one.lead;
    const text = await load(`text/${document}`);
    const hits = [...text.matchAll(wide)].filter((run) => isMarked(marks, run[0])).map((run) => run.index);
    let [best, most] = [-1, 0];
    hits.forEach((at, n) => {
      const within = hits.slice(n).filter((other) => other < at + 160);
      const different = new Set(within.map((other) => fold(text.slice(other, other + 5)))).size;
      if (different > most) [best, most] = [at, different];
    });
    if (best < 0) return one.lead;
    const from = Math.max(text.lastIndexOf('\n', best) + 1, text.indexOf(' ', Math.max(best - 70, 0)) + 1);
    const first = Math.min(from, best);
    const line = text.slice(first, first + 200).replace(/\s+/g, ' ');
    const cutOff = first + 200 < text.length;
    return `${first > 0 && text[first - 1] !== '\n' ? '…' : ''}${cutOff ? line.slice(0, line.lastIndexOf(' ')) : line.trim()}${cutOff ? '…' : ''}`;
  };

  const isMarked = (marks, word) => {
    const parts = words(word);
    if (parts.some((part) => marks.has(part))) return true;
    for (const mark of marks) {
      if (mark.endsWith('*') && parts.some((part) => part.startsWith(mark.slice(0, -1)))) return true;
    }
    return false;
  };

  // Titles with the context of what was found.
  const results = ({ start, marks, asked: list }, documents) =>
    Promise.all(documents.map(async (n) => {
      const one = await title(start, n);
      return { ...one, text: await context(start, n, one, marks, list) };
    }));

  const api = {
    start: (data) => arrived('start', data),
    facets: (data) => arrived('facets', data),
    words: (n, data) => arrived(`words/${n}`, terms(data)),
    titles: (n, data) => arrived(`titles/${n}`, data),
    text: (n, data) => arrived(`text/${n}`, data),
  };
  if (typeof module !== 'undefined') {
    module.exports = { words, numbers, alike, asked };
    return;
  }
  window.casebookSearch = api;

  // Showing.

  const make = (name, properties = {}, ...children) => {
    const element = Object.assign(document.createElement(name), properties);
    element.append(...children);
    return element;
  };

  const marked = (text, marks) => {
    const parts = [];
    let at = 0;
    for (const run of text.matchAll(wide)) {
      if (!isMarked(marks, run[0])) continue;
      parts.push(text.slice(at, run.index), make('mark', { textContent: run[0] }));
      at = run.index + run[0].length;
    }
    return [...parts, text.slice(at)];
  };

  const form = document.querySelector('form.find');
  const field = form?.elements.q;
  if (!field) return;
  const { root } = form.dataset;
  const whole = (path) => `${root}${path}${location.protocol === 'file:' && path.endsWith('/') ? 'index.html' : ''}`;

  const entry = (one, marks) => {
    const link = make('a', { href: whole(one.href) }, ...marked(one.name, marks));
    const facts = [one.kind[1], one.id, one.date].filter(Boolean);
    const note = make('span', { className: 'search-facts' });
    facts.forEach((fact, n) => note.append(n > 0 ? ' · ' : '', ...marked(fact, marks)));
    for (const more of [one.label, one.flag]) {
      if (more) note.append(' ', make('b', { className: 'search-label', textContent: more }));
    }
    return make('li', {}, link, note, make('p', {}, ...marked(one.text, marks)));
  };

  const { casebook } = window;
  const fault = casebook.say('script_search_fault');

  // The page of the search.

  const page = document.querySelector('.search-page');

  const onPage = () => {
    const [status, rows, narrow, more, begin] = ['status', 'results', 'facets', 'more', 'start'].map((name) => page.querySelector(`.search-${name}`));
    const names = ['kind', 'severity', 'year', 'service', 'team', 'class'];
    let turn = 0;
    let shown = 20;
    let state = { query: '', chosen: {} };

    const read = () => {
      const asking = new URLSearchParams(location.search);
      state = { query: asking.get('q') ?? '', chosen: Object.fromEntries(names.map((name) => [name, asking.get(name) ?? ''])) };
      field.value = state.query;
    };

    const address = () => {
      const asking = new URLSearchParams();
      if (state.query) asking.set('q', state.query);
      for (const name of names) if (state.chosen[name]) asking.set(name, state.chosen[name]);
      const text = asking.toString();
      return text ? `?${text}` : location.pathname.split('/').pop() || './';
    };

    const groups = (start, facets) => {
      const letter = (text, n) => {
        const code = text.charCodeAt(n);
        return code < 0x30 ? -1 : (code > 0x5b ? code - 1 : code) - 0x30;
      };
      const listed = (list) => {
        const sets = list.map(([key, name, found]) => [key, name, new Set(numbers(found))]);
        return { values: sets.map(([key, name]) => [key, name]), holds: (key, n) => sets.find((one) => one[0] === key)?.[2].has(n) ?? false };
      };
      const years = facets.years[0].map((year) => [String(year), String(year)]);
      return {
        kind: { title: casebook.say('script_search_kind'), values: start.kinds.map(([folder, , title]) => [folder, title]), holds: (key, n) => start.kinds.some(([folder, , , first, end]) => folder === key && n >= first && n < end) },
        severity: { title: casebook.say('script_search_severity'), values: facets.severities[0], holds: (key, n) => facets.severities[0][letter(facets.severities[1], n)]?.[0] === key },
        year: { title: casebook.say('script_search_year'), values: years, holds: (key, n) => years[letter(facets.years[1], n)]?.[0] === key },
        service: { title: casebook.say('script_search_service'), ...listed(facets.services) },
        team: { title: casebook.say('script_search_team'), ...listed(facets.teams) },
        class: { title: casebook.say('script_search_class'), ...listed(facets.classes) },
      };
    };

    const choose = (name, value) => {
      state.chosen[name] = value;
      shown = 20;
      history.replaceState(null, '', address());
      show();
    };

    const drawFacets = (all, found, passes) => {
      const fields = Object.entries(all).map(([name, group]) => {
        // How many there would be, with what the other groups leave.
        const left = found.filter((n) => passes(n, name));
        const options = group.values
          .map(([key, text]) => [key, text, left.reduce((sum, n) => sum + (group.holds(key, n) ? 1 : 0), 0)])
          .filter(([key, , count]) => count > 0 || state.chosen[name] === key);
        if (options.length === 0) return null;
        const select = make('select', { name }, make('option', { value: '', textContent: casebook.say('script_search_any') }));
        for (const [key, text, count] of options) {
          select.append(make('option', { value: key, textContent: `${text} (${count})`, selected: state.chosen[name] === key }));
        }
        select.addEventListener('change', () => choose(name, select.value));
        return make('label', {}, group.title, select);
      });
      const active = document.activeElement?.name;
      narrow.replaceChildren(...fields.filter(Boolean));
      if (names.includes(active)) narrow.querySelector(`[name="${active}"]`)?.focus();
      narrow.hidden = narrow.childElementCount === 0;
    };

    const show = async () => {
      const own = (turn += 1);
      const filtered = names.some((name) => state.chosen[name]);
      if (!state.query.trim() && !filtered) {
        status.textContent = '';
        rows.replaceChildren();
        narrow.hidden = true;
        more.hidden = true;
        begin.hidden = false;
        return;
      }
      try {
        const [answer, facets] = await Promise.all([find(state.query), load('facets')]);
        const { found, marks, start } = answer;
        if (own !== turn) return;
        const all = groups(start, facets);
        const passes = (n, but) => names.every((name) => name === but || !state.chosen[name] || all[name].holds(state.chosen[name], n));
        const left = found.filter((n) => passes(n));
        const titles = await results(answer, left.slice(0, shown));
        if (own !== turn) return;
        begin.hidden = found.length > 0;
        const query = state.query.trim();
        const none = left.length === 0;
        if (query) status.textContent = casebook.say(none ? 'script_search_nothing_for' : 'script_search_records_for', { count: left.length, query });
        else status.textContent = casebook.say(none ? 'script_search_nothing_filtered' : 'script_search_records_filtered', { count: left.length });
        rows.replaceChildren(...titles.map((one) => entry(one, marks)));
        more.hidden = left.length <= shown;
        drawFacets(all, found, passes);
      } catch {
        status.textContent = fault;
      }
    };

    more.querySelector('button').addEventListener('click', async () => {
      const before = rows.childElementCount;
      shown += 40;
      await show();
      rows.children[before]?.querySelector('a')?.focus();
    });
    field.addEventListener('input', () => {
      state.query = field.value;
      shown = 20;
      history.replaceState(null, '', address());
      show();
    });
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      rows.querySelector('a')?.focus();
    });
    window.addEventListener('popstate', () => {
      read();
      show();
    });
    read();
    show();
    if (!state.query) field.focus();
  };

  // Below the field of every other page.

  const below = () => {
    const panel = make('div', { className: 'find-panel', id: 'find-panel', hidden: true });
    const status = make('p', { className: 'find-status' });
    status.setAttribute('role', 'status');
    const rows = make('ul', { className: 'search-results' });
    panel.append(status, rows);
    form.append(panel);
    field.setAttribute('aria-controls', panel.id);
    field.setAttribute('aria-expanded', 'false');
    let turn = 0;
    let closing = false;

    const open = (is) => {
      panel.hidden = !is;
      field.setAttribute('aria-expanded', String(is));
    };

    const show = async () => {
      const own = (turn += 1);
      if (!field.value.trim()) return open(false);
      try {
        const answer = await find(field.value);
        const { found, marks } = answer;
        const titles = await results(answer, found.slice(0, 7));
        if (own !== turn) return;
        const all = make('a', { href: `${whole('search/')}?q=${encodeURIComponent(field.value)}`, textContent: casebook.say('script_search_found', { count: found.length }) });
        status.replaceChildren(found.length > 0 ? all : casebook.say('script_search_nothing'));
        rows.replaceChildren(...titles.map((one) => entry(one, marks)));
      } catch {
        status.textContent = fault;
      }
      open(true);
    };

    form.addEventListener('keydown', (event) => {
      const stops = [field, ...panel.querySelectorAll('a')];
      const at = stops.indexOf(document.activeElement);
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      if (event.key === 'Escape' && !panel.hidden) {
        event.preventDefault();
        closing = true;
        field.focus();
        closing = false;
        turn += 1;
        open(false);
      } else if (step && !panel.hidden && at >= 0) {
        event.preventDefault();
        stops[Math.min(Math.max(at + step, 0), stops.length - 1)].focus();
      }
    });
    form.addEventListener('focusout', (event) => {
      if (!form.contains(event.relatedTarget)) open(false);
    });
    field.addEventListener('focus', () => {
      load('start').catch(() => {});
      if (field.value.trim() && !closing) show();
    });
    field.addEventListener('input', show);
    load('start').catch(() => {});
    if (field.value.trim()) show();
  };

  if (page) onPage();
  else below();
})();
