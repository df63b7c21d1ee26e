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
//     moved: null | "incidents/…/" /* replaced a page that is not found */,
//     base: "/" /* of the site; `moved` and `forms` are read below it; may be absent */,
//     faults: null | { count: 2, text: "error[toml-syntax]: …" } }
// GET /__casebook/events: first an event called "version" with { version }, then unnamed ones with
// { version, change: "pages" | "styles" | "faults" }; faults alone are no new version. The script element may have data-version, the version of its page;
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

  const act = (key, attributes, text) => make('button', { type: 'button', 'data-key': key, ...attributes }, text);

  // The address that a path of the state means; null if it leads away from this server.
  function address(path) {
    let url;
    try { url = new URL(path, new URL(state.base || '/', location.origin)); } catch { return null; }
    return url.origin === location.origin ? url : null;
  }

  let known = number(Number.parseInt(document.currentScript?.dataset.version, 10)); // what this page shows
  let state = null; // as last drawn
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
    if (version !== null && version === place?.version) return false;
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
    makeRoom(place.room);
    const details = [...document.querySelectorAll('details')];
    if (details.length === place.details.length) details.forEach((element, at) => { element.open = place.details[at]; });
    const { id, index, text } = place.focus || {};
    const candidate = id ? document.getElementById(id) : document.querySelectorAll(FOCUSABLE)[index];
    if (candidate && (id || candidate.textContent === text)) candidate.focus({ preventScroll: true });
    // Once now, and once when pictures have their height, unless the reader moved meanwhile.
    const scroll = () => window.scrollTo({ left: place.x, top: place.y, behavior: 'instant' });
    const moved = new AbortController();
    const once = { passive: true, signal: moved.signal };
    for (const kind of ['wheel', 'touchstart', 'keydown', 'pointerdown']) addEventListener(kind, () => moved.abort(), once);
    scroll();
    addEventListener('load', () => {
      if (!moved.signal.aborted) scroll();
      history.scrollRestoration = 'auto';
    });
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
  const panels = make('div');
  const row = make('div', { class: 'row' }, toggle, brief, faultButton, content, status);
  const foot = make('div', { class: 'foot' }, notice, row);
  const bar = make('section', { class: 'bar', 'aria-label': 'Casebook preview' }, panels, foot);
  const heading = make('h2', { id: 'heading', 'aria-live': 'polite' });
  const report = make('pre', { tabindex: 0, role: 'region', 'aria-label': 'Faults' });
  const close = act('close', {}, 'Close');
  const meaning = make('p', { id: 'meaning' }, `Behind this is the last good version of the site. Once the files
    are mended this closes by itself. Escape closes it until the faults change.`);
  const named = { role: 'alertdialog', 'aria-labelledby': 'heading', 'aria-describedby': 'meaning' };
  const overlay = make('dialog', { class: 'overlay', ...named },
    make('div', { class: 'overlay-head' }, heading, close), meaning, report);
  const wrap = make('div', { class: NAME, hidden: '' }, bar, overlay);
  // The page's style sheets don't reach into the shadow root, so it has its own link to ours.
  const dressing = make('link', { rel: 'stylesheet', href: `${SERVER}preview.css` });
  const dressed = new Promise((resolve) => { dressing.onload = dressing.onerror = resolve; });

  // Keeps the foot of the page, and what is tabbed to, clear of the bar.
  function makeRoom(height) {
    document.documentElement.classList.add(`${NAME}-room`);
    document.documentElement.style.setProperty(`--${NAME}-room`, `${height}px`);
  }

  let opened = place?.panel ?? null; // the key of the open panel
  function open(key) {
    opened = key;
    const buttons = content.querySelectorAll('[aria-expanded]');
    buttons.forEach((button) => button.setAttribute('aria-expanded', button.dataset.key === key));
    for (const panel of panels.children) panel.hidden = panel.id !== `panel-${key}`;
  }

  let collapsed = local.get(`${NAME}.collapsed`) ?? matchMedia('(width < 30em)').matches;
  function collapse(value) {
    collapsed = value;
    if (value) open(null);
    bar.classList.toggle('collapsed', value);
    toggle.setAttribute('aria-expanded', !value);
    [content.hidden, brief.hidden] = [value, !value];
    return value;
  }

  // Bar.
  function label(tlp) {
    const name = String(tlp).replace(/^TLP:/, '');
    return make('span', { class: `tlp tlp-${name.toLowerCase().replace('+', '-')}` }, `TLP:${name}`);
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
    const buttons = list(state.editions).map(({ name, tlp, here }) => {
      const current = name === state.edition;
      const attributes = { role: 'radio', 'aria-checked': current, tabindex: current ? 0 : -1, title: `TLP:${tlp}` };
      const button = act(`edition-${name}`, attributes, name);
      if (!here) button.append(make('span', { class: 'unseen' }, ' (no page here)'));
      button.classList.toggle('absent', !here);
      if (!current) button.addEventListener('click', () => view(name, state.drafts));
      return button;
    });
    const group = make('div', { class: 'group', role: 'radiogroup', 'aria-label': 'Edition' }, ...buttons);
    group.addEventListener('keydown', (event) => {
      const at = buttons.indexOf(root.activeElement);
      const to = { ArrowRight: at + 1, ArrowDown: at + 1, ArrowLeft: at - 1, ArrowUp: at - 1, Home: 0, End: -1 }[event.key];
      if (at < 0 || to === undefined) return;
      event.preventDefault();
      const next = buttons[(to + buttons.length) % buttons.length];
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
      const entries = list(group.entries).map((entry) => make('li', {}, entry));
      const more = group.count - entries.length;
      if (more > 0) entries.push(make('li', { class: 'quiet' }, `${more} more`));
      const title = make('h3', {}, label(group.tlp), ` ${counted(group.count, 'entry', 'entries')}`);
      return make('div', {}, title, make('ul', {}, ...entries));
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
    const differences = { name: 'What disappears', href: `${SERVER}diff/${encodeURIComponent(state.page?.id)}` };
    return [...(state.page?.id ? [differences] : []), ...list(state.forms)].map(({ name, href }) => (
      address(href) && make('a', { href: address(href), 'data-key': `link-${name}` }, name)));
  }

  // What to say where the page is missing: what replaced it, or which editions have it.
  function noticeParts() {
    const moved = state.moved ? address(state.moved) : null;
    const link = moved && make('a', { href: moved, 'data-key': 'moved' }, moved.pathname);
    if (moved) return ['This page no longer exists under this address. It was replaced by ', link, '.'];
    const having = list(state.editions).filter((edition) => edition.here).map((edition) => edition.name);
    if (having.length === 0 || having.includes(state.edition)) return [];
    return [`The edition ${state.edition} has no page at this address. There is one in: ${having.join(', ')}.`];
  }

  let wanted = place?.focus?.key; // where the focus was in the bar before the reload
  function drawBar() {
    const key = root.activeElement?.dataset.key ?? (document.activeElement === document.body ? wanted : null);
    wanted = null;
    panels.replaceChildren();
    const { asOf, page } = state;
    const parts = [withheldPart(), lintPart(), ...linkParts()];
    if (asOf) parts.unshift(make('span', { title: asOf }, 'As of ', make('time', { datetime: asOf }, asOf.slice(0, 10))));
    if (page?.file) parts.push(make('code', { class: 'file' }, page.file));
    const current = list(state.editions).find((edition) => edition.name === state.edition);
    if (current) {
      const drafts = act('drafts', { 'aria-pressed': Boolean(state.drafts) }, 'Drafts');
      drafts.addEventListener('click', () => view(state.edition, !state.drafts));
      parts.unshift(editionGroup(), drafts, label(current.tlp));
      brief.replaceChildren(`${current.name}${state.drafts ? ' with drafts' : ''} `, label(current.tlp));
    }
    content.replaceChildren(...parts.filter(Boolean));
    notice.replaceChildren(...noticeParts());
    notice.hidden = !notice.hasChildNodes();
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
    faultButton.textContent = counted(faults.count, 'fault');
    heading.textContent = `${counted(faults.count, 'fault keeps', 'faults keep')} the site from being built`;
    if (report.textContent !== faults.text) report.textContent = faults.text;
    if (closedFaults === faults.text || overlay.open) return;
    overlay.showModal();
    report.focus();
  }

  // Server.
  async function refresh() {
    const mine = ++turn;
    const url = `${SERVER}state?path=${encodeURIComponent(location.pathname)}`;
    const next = await fetch(url, { cache: 'no-store' }).then((answer) => answer.json()).catch(() => null);
    await dressed;
    if (number(next?.version) === null || mine !== turn || leaving) return;
    known = known ?? next.version;
    if (next.version !== known && reload(next.version)) return;
    // Another tab may have switched the edition; then this page is of the old one.
    if (state && (next.edition !== state.edition || next.drafts !== state.drafts)) reload(null);
    if (JSON.stringify(next) === JSON.stringify(state) || leaving) return;
    state = next;
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

  let source; // the connection
  let first = false; // the next event is the first of its connection
  let missed = false; // there may have been events that did not arrive
  let later; // timer for the next attempt
  let silence; // timer for the word in the bar
  function receive(data) {
    let event;
    try { event = JSON.parse(data); } catch { return; }
    if (number(event?.version) === null) return;
    const [greeting, newer] = [first, event.version > known];
    first = false;
    if (event.change === 'faults') refresh();
    if (known === null || event.version === known) return;
    if (greeting || (newer && event.change === 'pages')) reload(event.version);
    else if (newer && event.change === 'styles') restyle(event.version);
  }

  function disconnect() {
    clearTimeout(later);
    silence = clearTimeout(silence);
    source = source?.close();
    missed = true;
  }

  // A hidden tab keeps no connection, for browsers allow six to one server; when it is seen again
  // it asks for the state, and reloads if there is a newer version.
  function connect() {
    if (source || !window.EventSource || document.visibilityState === 'hidden') return;
    source = new EventSource(`${SERVER}events`);
    source.onopen = () => {
      silence = clearTimeout(silence);
      status.textContent = '';
      first = true;
      if (missed || !state) refresh();
      missed = false;
    };
    source.onmessage = (message) => receive(message.data);
    source.addEventListener('version', (message) => receive(message.data));
    source.onerror = () => {
      missed = true;
      silence = silence || setTimeout(() => { status.textContent = 'Not connected'; }, 1000);
      if (source.readyState !== EventSource.CLOSED) return; // it tries again by itself
      source = null;
      later = setTimeout(connect, 2000);
    };
  }

  function start() {
    if (!window.fetch || !window.ResizeObserver) return;
    root.append(dressing, wrap);
    document.documentElement.append(host);
    toggle.addEventListener('click', () => local.set(`${NAME}.collapsed`, collapse(!collapsed)));
    bar.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape' || !opened) return;
      content.querySelector(`[data-key="${opened}"]`).focus();
      open(null);
    });
    close.addEventListener('click', () => overlay.close());
    overlay.addEventListener('close', () => {
      if (state.faults) session.set(`${NAME}.closed`, closedFaults = state.faults.text);
    });
    faultButton.addEventListener('click', () => { closedFaults = null; drawFaults(); });
    new ResizeObserver(() => { if (!wrap.hidden) makeRoom(foot.offsetHeight); }).observe(foot);
    restore();
    refresh().then(connect);
    document.addEventListener('visibilitychange', () => (document.visibilityState === 'hidden' ? disconnect() : connect()));
    addEventListener('pagehide', disconnect);
    addEventListener('pageshow', (event) => { if (event.persisted) { leaving = false; connect(); } });
  }

  start();
})();
