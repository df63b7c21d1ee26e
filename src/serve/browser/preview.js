// The bar and the overlay of the preview. The server puts this script on pages that it shows; `build`
// never does. It works under `script-src 'self'; style-src 'self'; connect-src 'self'` and with trusted
// types: what comes from the server becomes text and attributes, never markup.
//
// GET /__casebook/state?path=PATH, where PATH is the path of the address as it stands, encoded once more:
//   { version: 7, asOf: "2026-11-22T09:00:00Z", edition: "internal", drafts: false,
//     editions: [{ name: "internal", tlp: "AMBER+STRICT", here: true /* has this page */ }],
//     page: { id: "INC-2026-0007" | null, file: "content/incidents/INC-2026-0007.md" | null },
//     withheld: null | [{ tlp: "AMBER", count: 3, entries: ["timeline row 2026-03-01 01:21 UTC"] }],
//     lint: [{ level: "warning" | "error", code, message, file, line, column, help: "…" | null }],
//     forms: [{ name: "Mail", href: "…" }],
//     moved: null | "incidents/…/",   // what replaced a page that is not found
//     base: "/",                      // may be absent; `moved` and `forms` are read below it
//     faults: null | { count: 2, text: "error[toml-syntax]: …" } }
// GET /__casebook/events: first an event called "version" with { version }, then unnamed ones with
// { version, change: "pages" | "styles" | "faults" }; faults alone do not count as a version. The script element may have data-version, the version of its page;
// without it that of the first state counts.

(() => {
  'use strict';

  const SERVER = '/__casebook/';
  const NAME = 'casebook-preview';
  const PLACE = `${NAME}.place:${location.pathname}${location.search}`;
  const FOCUSABLE = 'a[href], button, input, select, textarea, summary, [tabindex]';

  // Storage may be forbidden, full or absent; then nothing is remembered.
  const storage = (area) => ({
    get(key) { try { return JSON.parse(window[area].getItem(key)); } catch { return null; } },
    set(key, value) { try { window[area].setItem(key, JSON.stringify(value)); } catch { /* forgotten */ } },
  });
  const [local, session] = [storage('localStorage'), storage('sessionStorage')];

  const list = (value) => (Array.isArray(value) ? value : []);
  const number = (value) => (Number.isInteger(value) ? value : null);
  const counted = (count, one, many = `${one}s`) => `${count} ${count === 1 ? one : many}`;

  // An element with attributes and children; strings become text.
  function make(tag, attributes = {}, ...children) {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    element.append(...children.filter((child) => child !== null));
    return element;
  }

  const act = (key, attributes, ...children) => make('button', { type: 'button', 'data-key': key, ...attributes }, ...children);

  // The address that a path of the state means; null if it leads away from this server.
  function address(path) {
    try {
      const url = new URL(path, new URL(state.base || '/', location.origin));
      return url.origin === location.origin ? url.href : null;
    } catch {
      return null;
    }
  }

  let known = number(Number.parseInt(document.currentScript?.dataset.version, 10)); // what this page shows
  let state = null; // as last drawn
  let drawn = ''; // the same as text, to draw only what changed
  let turn = 0; // counts fetches, so that a late answer does not undo a newer one
  let leaving = false;

  // Place: what a reload keeps.
  const place = session.get(PLACE);
  session.set(PLACE, null);

  function focused() {
    const element = document.activeElement;
    if (!element || element === document.body) return null;
    if (element === host) return { key: root.activeElement?.dataset.key ?? null };
    if (element.id) return { id: element.id };
    const index = [...document.querySelectorAll(FOCUSABLE)].indexOf(element);
    return index < 0 ? null : { index, text: element.textContent };
  }

  // Reloads and keeps the place. Never twice for one version: a server that says one version in
  // its events and another in its state must not make the page spin.
  function reload(version) {
    if (leaving) return true;
    if (version !== null && place && place.version === version) {
      known = version;
      return false;
    }
    leaving = true;
    const details = [...document.querySelectorAll('details')].map((element) => element.open);
    const [x, y, room] = [window.scrollX, window.scrollY, foot.offsetHeight];
    session.set(PLACE, { version, x, y, room, details, focus: focused(), panel: opened });
    history.scrollRestoration = 'manual';
    location.reload();
    return true;
  }

  function restore() {
    if (!place) return;
    if (place.room > 0) makeRoom(place.room);
    const details = [...document.querySelectorAll('details')];
    if (details.length === list(place.details).length) {
      details.forEach((element, index) => { element.open = place.details[index]; });
    }
    const { id, index, text } = place.focus || {};
    const candidate = id ? document.getElementById(id) : document.querySelectorAll(FOCUSABLE)[index];
    if (candidate && (id || candidate.textContent === text)) candidate.focus({ preventScroll: true });

    // Once now, and once when pictures have their height, unless the reader moved meanwhile.
    const scroll = () => window.scrollTo({ left: place.x, top: place.y, behavior: 'instant' });
    const moved = new AbortController();
    for (const kind of ['wheel', 'touchstart', 'keydown', 'pointerdown']) {
      addEventListener(kind, () => moved.abort(), { passive: true, signal: moved.signal });
    }
    const settle = () => {
      if (!moved.signal.aborted) scroll();
      moved.abort();
      history.scrollRestoration = 'auto';
    };
    scroll();
    if (document.readyState === 'complete') settle();
    else addEventListener('load', settle, { once: true });
  }

  // Frame: what is made once.
  const host = make(NAME, { lang: 'en', dir: 'ltr' });
  const root = host.attachShadow({ mode: 'open' });
  const toggle = act('toggle', { class: 'toggle', 'aria-controls': 'content' }, 'Preview');
  const content = make('div', { id: 'content', class: 'content' });
  const brief = make('span', { class: 'brief' });
  const faultButton = act('faults', { class: 'faults', 'aria-haspopup': 'dialog', hidden: '' });
  const status = make('span', { class: 'status', role: 'status' });
  const notice = make('p', { class: 'notice', hidden: '' });
  const panels = make('div', { class: 'panels' });
  const foot = make('div', { class: 'foot' }, notice,
    make('div', { class: 'row' }, toggle, brief, faultButton, content, status));
  const bar = make('section', { class: 'bar', 'aria-label': 'Casebook preview' }, panels, foot);

  const heading = make('h2', { id: 'heading', 'aria-live': 'polite' });
  const report = make('pre', { tabindex: 0, role: 'region', 'aria-label': 'Faults' });
  const close = act('close', {}, 'Close');
  const overlay = make('dialog', { class: 'overlay', role: 'alertdialog', 'aria-labelledby': 'heading', 'aria-describedby': 'meaning' },
    make('div', { class: 'overlay-head' }, heading, close),
    make('p', { id: 'meaning' }, 'Behind this is the last good version of the site. Once the files are mended this closes by itself. Escape closes it until the faults change.'),
    report);
  const wrap = make('div', { class: NAME, hidden: '' }, bar, overlay);

  // The page's style sheets don't reach into the shadow root, so it has its own link to ours.
  const dressing = make('link', { rel: 'stylesheet', href: `${SERVER}preview.css` });
  const dressed = new Promise((resolve) => {
    dressing.addEventListener('load', resolve);
    dressing.addEventListener('error', resolve);
  });

  // Keeps the foot of the page, and what is tabbed to, clear of the bar.
  function makeRoom(height) {
    document.documentElement.classList.add(`${NAME}-room`);
    document.documentElement.style.setProperty(`--${NAME}-room`, `${Math.ceil(height)}px`);
  }

  let opened = place?.panel ?? null; // the key of the open panel
  function open(key) {
    opened = key;
    for (const button of content.querySelectorAll('[aria-expanded]')) {
      const mine = button.dataset.key === key;
      button.setAttribute('aria-expanded', String(mine));
      const panel = root.getElementById(button.getAttribute('aria-controls'));
      if (panel) panel.hidden = !mine;
    }
  }

  let collapsed = local.get(`${NAME}.collapsed`) ?? matchMedia('(width < 30em)').matches;
  function collapse(value) {
    collapsed = value;
    if (value) open(null);
    bar.classList.toggle('collapsed', value);
    toggle.setAttribute('aria-expanded', String(!value));
    content.hidden = value;
    brief.hidden = !value;
  }

  function listen() {
    toggle.addEventListener('click', () => {
      collapse(!collapsed);
      local.set(`${NAME}.collapsed`, collapsed);
    });
    bar.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape' || !opened) return;
      const key = opened;
      open(null);
      content.querySelector(`[data-key="${key}"]`)?.focus();
    });
    close.addEventListener('click', () => overlay.close());
    overlay.addEventListener('close', () => {
      if (state?.faults) session.set(`${NAME}.closed`, closedFaults = String(state.faults.text));
    });
    faultButton.addEventListener('click', () => { closedFaults = null; drawFaults(); });
    new ResizeObserver(() => { if (!wrap.hidden) makeRoom(foot.offsetHeight); }).observe(foot);
  }

  // Bar.
  function label(tlp) {
    const name = String(tlp).replace(/^TLP:/, '');
    const word = name.toLowerCase().replace(/[^a-z]+/g, '-');
    return make('span', { class: `tlp tlp-${word}` }, `TLP:${name}`);
  }

  // Sets the cookie by which the server chooses the edition, and loads the page anew.
  function view(edition, drafts) {
    const value = encodeURIComponent(edition) + (drafts ? '+drafts' : '');
    document.cookie = `casebook-view=${value}; Path=/; SameSite=Strict`;
    if (document.cookie.split('; ').includes(`casebook-view=${value}`)) reload(null);
    else status.textContent = 'This browser refused the cookie for the edition';
  }

  // A group of radio buttons where arrows move and Enter or Space chooses, for each choice loads a page.
  function editionGroup() {
    const editions = list(state.editions);
    const chosen = Math.max(0, editions.findIndex((edition) => edition.name === state.edition));
    const buttons = editions.map((edition, index) => {
      const current = edition.name === state.edition;
      const button = act(`edition-${edition.name}`, {
        role: 'radio',
        class: edition.here ? 'present' : 'absent',
        'aria-checked': current,
        tabindex: index === chosen ? 0 : -1,
        title: edition.here ? `TLP:${edition.tlp}` : `TLP:${edition.tlp}, has no page at this address`,
      }, edition.name, edition.here ? null : make('span', { class: 'unseen' }, ' (no page here)'));
      if (!current) button.addEventListener('click', () => view(edition.name, Boolean(state.drafts)));
      return button;
    });
    const group = make('div', { class: 'group', role: 'radiogroup', 'aria-label': 'Edition' }, ...buttons);
    group.addEventListener('keydown', (event) => {
      const at = buttons.indexOf(root.activeElement);
      const last = buttons.length - 1;
      const steps = { ArrowRight: at + 1, ArrowDown: at + 1, ArrowLeft: at - 1, ArrowUp: at - 1, Home: 0, End: last };
      if (at < 0 || !Object.hasOwn(steps, event.key)) return;
      event.preventDefault();
      const next = buttons[(steps[event.key] + buttons.length) % buttons.length];
      buttons.forEach((button) => { button.tabIndex = button === next ? 0 : -1; });
      next.focus();
    });
    return group;
  }

  // A button, and the panel above the bar that it opens.
  function disclosure(key, text, title, ...body) {
    const id = `panel-${key}`;
    panels.append(make('div', { id, class: 'panel', role: 'region', 'aria-label': title, tabindex: 0, hidden: '' },
      make('h2', {}, title), ...body));
    const button = act(key, { 'aria-expanded': false, 'aria-controls': id }, text);
    button.addEventListener('click', () => open(opened === key ? null : key));
    return button;
  }

  function withheldPart() {
    if (!Array.isArray(state.withheld)) return null;
    const total = state.withheld.reduce((sum, group) => sum + group.count, 0);
    if (total === 0) return make('span', { class: 'quiet' }, 'Nothing withheld');
    const groups = state.withheld.map((group) => {
      const entries = list(group.entries).map((entry) => make('li', {}, String(entry)));
      const more = group.count - entries.length;
      if (more > 0) entries.push(make('li', { class: 'quiet' }, `${more} more`));
      return make('div', {}, make('h3', {}, label(group.tlp), ` ${counted(group.count, 'entry', 'entries')}`), make('ul', {}, ...entries));
    });
    return disclosure('withheld', `${total} withheld`, 'Withheld from this page, by label', ...groups);
  }

  function lintPart() {
    const found = list(state.lint);
    if (found.length === 0) return state.page?.file ? make('span', { class: 'quiet' }, 'No warnings') : null;
    const errors = found.filter((finding) => finding.level === 'error').length;
    const warnings = found.length - errors;
    const text = [errors && counted(errors, 'error'), warnings && counted(warnings, 'warning')].filter(Boolean).join(', ');
    const items = found.map((finding) => make('li', {},
      make('strong', { class: finding.level === 'error' ? 'error' : 'warning' }, `${finding.level}[${finding.code}]`),
      ` ${finding.message}`,
      make('code', { class: 'where' }, [finding.file, finding.line, finding.column].filter(Boolean).join(':')),
      finding.help ? make('span', { class: 'help' }, `help: ${finding.help}`) : null));
    const button = disclosure('lint', text, 'Errors and warnings of this record', make('ul', { class: 'lint' }, ...items));
    button.classList.add(errors ? 'error' : 'warning');
    return button;
  }

  function linkParts() {
    const links = list(state.forms).map((form) => [form.name, address(form.href)]);
    if (state.page?.id) links.unshift(['What disappears', `${SERVER}diff/${encodeURIComponent(state.page.id)}`]);
    return links.filter(([, href]) => href).map(([text, href]) => make('a', { href, 'data-key': `link-${text}` }, text));
  }

  // What to say where the page is missing: what replaced it, or which editions have it.
  function noticeParts() {
    const moved = state.moved ? address(state.moved) : null;
    if (moved) return ['This page no longer exists under this address. It was replaced by ', make('a', { href: moved, 'data-key': 'moved' }, decodeURI(new URL(moved).pathname)), '.'];
    const others = list(state.editions).filter((edition) => edition.here).map((edition) => edition.name);
    const here = others.includes(state.edition) || others.length === 0;
    return here ? [] : [`The edition ${state.edition} has no page at this address. There is one in: ${others.join(', ')}.`];
  }

  function drawBar() {
    const key = root.activeElement?.dataset.key ?? (document.activeElement === document.body ? place?.focus?.key : null);
    const current = list(state.editions).find((edition) => edition.name === state.edition);
    const drafts = act('drafts', { 'aria-pressed': Boolean(state.drafts) }, 'Drafts');
    drafts.addEventListener('click', () => view(state.edition, !state.drafts));
    const asOf = String(state.asOf ?? '');
    panels.replaceChildren();
    const parts = [
      current ? editionGroup() : null,
      current ? drafts : null,
      current ? label(current.tlp) : null,
      asOf ? make('span', { title: asOf }, 'As of ', make('time', { datetime: asOf }, asOf.slice(0, 10))) : null,
      withheldPart(),
      lintPart(),
      ...linkParts(),
      state.page?.file ? make('code', { class: 'file' }, state.page.file) : null,
    ];
    content.replaceChildren(...parts.filter(Boolean));
    brief.replaceChildren(...(current ? [state.drafts ? `${current.name} with drafts ` : `${current.name} `, label(current.tlp)] : []));
    const words = noticeParts();
    notice.replaceChildren(...words);
    notice.hidden = words.length === 0;
    collapse(collapsed);
    open(opened);
    if (key) root.querySelector(`[data-key="${CSS.escape(key)}"]`)?.focus({ preventScroll: true });
  }

  // Overlay.
  let closedFaults = session.get(`${NAME}.closed`); // the faults that the reader has put aside
  function drawFaults() {
    const faults = state.faults;
    faultButton.hidden = !faults;
    if (!faults) {
      session.set(`${NAME}.closed`, closedFaults = null);
      overlay.close();
      return;
    }
    const count = counted(faults.count, 'fault');
    const text = `${count} ${faults.count === 1 ? 'keeps' : 'keep'} the site from being built`;
    faultButton.textContent = count;
    if (heading.textContent !== text) heading.textContent = text;
    if (report.textContent !== faults.text) report.textContent = faults.text;
    if (closedFaults === faults.text || overlay.open) return;
    overlay.showModal();
    report.focus();
  }

  // Server.
  async function ask() {
    try {
      const answer = await fetch(`${SERVER}state?path=${encodeURIComponent(location.pathname)}`, { cache: 'no-store' });
      const value = answer.ok ? await answer.json() : null;
      return value && number(value.version) !== null ? value : null;
    } catch {
      return null;
    }
  }

  async function refresh() {
    const mine = ++turn;
    const [next] = await Promise.all([ask(), dressed]);
    if (!next || mine !== turn || leaving) return;
    known ??= next.version;
    if (next.version !== known && reload(next.version)) return;
    // Another tab may have switched the edition; then this page is of the old one.
    if (state && (next.edition !== state.edition || next.drafts !== state.drafts)) {
      reload(null);
      return;
    }
    const text = JSON.stringify(next);
    if (text === drawn) return;
    [state, drawn] = [next, text];
    wrap.hidden = false;
    drawBar();
    drawFaults();
  }

  // Takes the new style sheets while the old ones hold until they are there, so nothing flashes.
  function restyle(version) {
    document.querySelectorAll(`link[data-${NAME}]`).forEach((link) => link.remove());
    for (const old of document.querySelectorAll('link[rel~="stylesheet"][href]')) {
      const url = new URL(old.href, location.href);
      if (url.origin !== location.origin || url.pathname.startsWith(SERVER)) continue;
      url.searchParams.set('casebook', version);
      const next = old.cloneNode();
      next.removeAttribute('integrity');
      next.setAttribute(`data-${NAME}`, 'coming');
      next.href = url.href;
      next.addEventListener('load', () => { next.removeAttribute(`data-${NAME}`); old.remove(); });
      next.addEventListener('error', () => next.remove());
      old.after(next);
    }
    known = version;
  }

  let source = null;
  let first = false; // the next event is the first of its connection
  let missed = false; // there may have been events that did not arrive
  let later = 0; // timer for the next attempt
  let silence = 0; // timer for the word in the bar

  function receive(data) {
    let event;
    try { event = JSON.parse(data); } catch { return; }
    if (number(event?.version) === null) return;
    const greeting = first;
    first = false;
    if (event.change === 'faults') refresh();
    if (known === null || event.version === known) return;
    if (greeting) reload(event.version);
    else if (event.version < known) return;
    else if (event.change === 'pages') reload(event.version);
    else if (event.change === 'styles') restyle(event.version);
  }

  function disconnect() {
    clearTimeout(later);
    clearTimeout(silence);
    silence = 0;
    source?.close();
    source = null;
    missed = true;
  }

  // A hidden tab keeps no connection, for browsers allow six to one server; when it is seen again
  // it asks for the state, and reloads if there is a newer version.
  function connect() {
    if (source || !window.EventSource || document.visibilityState === 'hidden') return;
    source = new EventSource(`${SERVER}events`);
    source.onopen = () => {
      clearTimeout(silence);
      silence = 0;
      status.textContent = '';
      first = true;
      if (missed || !state) refresh();
      missed = false;
    };
    source.onmessage = (message) => receive(message.data);
    source.addEventListener('version', (message) => receive(message.data));
    source.onerror = () => {
      missed = true;
      silence ||= setTimeout(() => { status.textContent = 'Not connected'; }, 1000);
      if (source?.readyState !== EventSource.CLOSED) return;
      source = null;
      clearTimeout(later);
      later = setTimeout(connect, 2000);
    };
  }

  function start() {
    if (!window.fetch || !window.ResizeObserver) return;
    root.append(dressing, wrap);
    document.documentElement.append(host);
    listen();
    restore();
    refresh().then(connect);
    document.addEventListener('visibilitychange', () => (document.visibilityState === 'hidden' ? disconnect() : connect()));
    addEventListener('pagehide', disconnect);
    addEventListener('pageshow', (event) => { if (event.persisted) { leaving = false; connect(); } });
  }

  start();
})();
