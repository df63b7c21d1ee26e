// The page of an incident: lanes to choose from, local times, rows as CSV, marks by arrow keys, contents that
// follow. Without this script the page is whole: all controls are made here.
(() => {
  'use strict';
  const make = (name, given = {}, ...inside) => {
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(given)) element.setAttribute(key, value);
    element.append(...inside);
    return element;
  };
  const button = (words, act) => {
    const made = make('button', { type: 'button' }, words);
    made.addEventListener('click', act);
    return made;
  };
  const target = (hash) => document.getElementById(decodeURIComponent(hash.slice(1)));
  const words = (node) => (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
  const table = document.querySelector('table.timeline');
  const tools = document.querySelector('.timeline-tools');
  const picture = document.querySelector('figure.lanes svg');
  let settle;

  // A browser may refuse to keep anything.
  const keep = (value) => { try { localStorage.setItem('casebook-times', value); } catch { /* not kept */ } };
  const kept = () => { try { return localStorage.getItem('casebook-times'); } catch { return null; } };

  const controls = () => {
    const status = make('p', { role: 'status', 'aria-live': 'polite' });
    const form = make('form', { 'aria-label': casebook.say('script_timeline_controls') });
    form.addEventListener('submit', (event) => event.preventDefault());
    const say = (words) => { status.textContent = words; };
    const lanes = filter(say);
    if (lanes) form.append(lanes);
    form.append(zone(say), copy(say));
    tools.prepend(form);
    tools.append(status);
  };

  const laneOf = (row) => /(?:^|\s)lane-(\S+)/.exec(row.className)?.[1];
  const rows = table ? [...table.querySelectorAll('tr[id]')] : [];

  // Buttons for the lanes. None chosen: all are shown.
  const filter = (say) => {
    const names = new Map();
    for (const row of rows) {
      const lane = laneOf(row);
      const [, count = 0] = names.get(lane) ?? [];
      names.set(lane, [words(row.querySelector('.lane')) || casebook.say('script_timeline_no_lane'), count + 1]);
    }
    if (!picture || names.size < 2) return null;
    const chosen = new Set();
    const buttons = new Map();
    const show = (loud) => {
      const on = (lane) => chosen.size === 0 || chosen.has(lane);
      for (const row of rows) row.hidden = !on(laneOf(row));
      for (const body of table.tBodies) body.hidden = !body.querySelector('tr[id]:not([hidden])');
      for (const part of picture.querySelectorAll('[data-lane]')) part.classList.toggle('off', !on(part.dataset.lane));
      for (const [lane, one] of buttons) one.setAttribute('aria-pressed', lane ? chosen.has(lane) : chosen.size === 0);
      settle?.();
      if (loud) say(casebook.say('script_timeline_rows_shown', { shown: rows.filter((row) => !row.hidden).length, all: rows.length }));
    };
    const press = (lane) => () => {
      if (!lane) chosen.clear();
      else if (!chosen.delete(lane)) chosen.add(lane);
      if (chosen.size === names.size) chosen.clear();
      show(true);
    };
    const group = make('div', { role: 'group', 'aria-label': casebook.say('script_timeline_rows') });
    const add = (lane, name, count) => {
      const one = button('', press(lane));
      const sign = picture.querySelector(`g[data-lane="${lane}"] > path`);
      if (sign) {
        const icon = document.createElementNS(picture.namespaceURI, 'svg');
        icon.setAttribute('viewBox', `1 ${sign.nextElementSibling.getAttribute('y') - 11} 14 14`);
        icon.setAttribute('aria-hidden', 'true');
        icon.append(sign.cloneNode());
        one.className = `lane-${lane}`;
        one.append(icon);
      }
      one.append(`${name} `, make('b', {}, String(count)));
      buttons.set(lane, one);
      group.append(one);
    };
    add('', casebook.say('script_timeline_all'), rows.length);
    // In the order of the picture.
    for (const { dataset } of picture.querySelectorAll('g[data-lane]')) add(dataset.lane, ...names.get(dataset.lane));
    const all = () => { chosen.clear(); show(false); };
    // Links lead to every row, and paper has them all.
    const reveal = () => {
      const row = target(location.hash);
      if (!row?.closest('tr[hidden]')) return;
      all();
      say(casebook.say('script_timeline_all_shown'));
      row.scrollIntoView();
    };
    addEventListener('hashchange', reveal);
    addEventListener('beforeprint', all);
    show(false);
    return group;
  };

  // All instants of the facts and of the table, in the reader's zone.
  const zone = (say) => {
    const isInstant = (time) => /T.*Z$/.test(time.dateTime);
    const times = [...document.querySelectorAll('.facts time, table.timeline time')].filter(isInstant);
    const utc = new Map(times.map((time) => [time, time.textContent]));
    const two = '2-digit';
    const format = new Intl.DateTimeFormat('en-GB', { year: 'numeric', month: two, day: two, hour: two, minute: two, second: two, hourCycle: 'h23', timeZoneName: 'short' });
    // As the page writes its dates: ISO 8601, or in the way of its language.
    const own = new Intl.DateTimeFormat(casebook.language, { dateStyle: 'long', timeStyle: 'long', hourCycle: 'h23' });
    const local = (time) => {
      if (!/^\d{4}-\d\d-\d\d/.test(utc.get(time))) return own.format(new Date(time.dateTime));
      const part = {};
      for (const { type, value } of format.formatToParts(new Date(time.dateTime))) part[type] = value;
      const seconds = /:\d\d:\d\d /.test(utc.get(time)) ? `:${part.second}` : '';
      return `${part.year}-${part.month}-${part.day} ${part.hour}:${part.minute}${seconds} ${part.timeZoneName}`;
    };
    let isLocal = kept() === 'local';
    const show = () => {
      for (const time of times) time.textContent = isLocal ? local(time) : utc.get(time);
      toggle.textContent = casebook.say(isLocal ? 'script_timeline_to_utc' : 'script_timeline_to_local');
    };
    const tell = () => say(isLocal ? casebook.say('script_timeline_local', { zone: format.resolvedOptions().timeZone }) : casebook.say('script_timeline_utc'));
    const toggle = button('', () => {
      isLocal = !isLocal;
      keep(isLocal ? 'local' : 'utc');
      show();
      tell();
    });
    toggle.hidden = times.length === 0;
    show();
    if (isLocal && times.length) tell();
    return toggle;
  };

  // As the file timeline.csv: an apostrophe before what a spreadsheet would take for a formula.
  const field = (text) => {
    const safe = /^[=+\-@\t\r＝＋－＠]/.test(text) ? `'${text}` : text;
    return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
  };
  // The word for programs, where the page's language has another.
  const turn = (milestone) => milestone?.dataset.milestone ?? words(milestone).toLowerCase();
  const cells = (row) => {
    const what = row.lastElementChild.cloneNode(true);
    for (const part of what.querySelectorAll('.milestone, .sources')) part.remove();
    const lane = laneOf(row);
    return [row.querySelector('time').dateTime, lane === 'none' ? '' : lane, turn(row.querySelector('.milestone')), words(what), words(row.querySelector('.by'))];
  };
  const copy = (say) => button(casebook.say('script_timeline_copy'), async () => {
    const shown = rows.filter((row) => !row.hidden);
    const lines = [['at', 'lane', 'milestone', 'what', 'by'], ...shown.map(cells)];
    try {
      await navigator.clipboard.writeText(lines.map((line) => `${line.map(field).join(',')}\r\n`).join(''));
      say(casebook.say('script_timeline_copied', { count: shown.length }));
    } catch {
      say(casebook.say('script_timeline_refused'));
    }
  });

  // One mark is a stop of the keyboard; arrows go on in time, or to the next lane.
  const steer = () => {
    const figure = picture.closest('figure');
    const says = make('p', { class: 'lanes-says', role: 'status', 'aria-live': 'off', 'data-hint': casebook.say('script_lanes_hint') });
    figure.querySelector('figcaption').before(says);
    const marks = () => [...picture.querySelectorAll('g[data-lane]:not(.off) > a')];
    const middle = (mark) => { const box = mark.getBBox(); return box.x + box.width / 2; };
    const stop = (mark) => {
      if (!mark) return;
      picture.querySelector('a[tabindex="0"]')?.setAttribute('tabindex', '-1');
      mark.setAttribute('tabindex', '0');
    };
    const tell = (event) => {
      const href = event.target.closest('a')?.getAttribute('href');
      const title = picture.querySelector(`a[href="${href}"] > title`);
      if (title) says.textContent = title.textContent;
    };
    // Chromium makes a picture that listens for the focus a stop of its own.
    figure.addEventListener('pointerover', tell);
    figure.addEventListener('focusin', (event) => { tell(event); stop(event.target.closest('g > a')); });
    figure.addEventListener('keydown', (event) => {
      const mark = event.target.closest('a');
      const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
      if (!mark || !step || event.altKey || event.metaKey) return;
      const x = middle(mark);
      const list = marks().sort((a, b) => middle(a) - middle(b));
      const lanes = [...picture.querySelectorAll('g[data-lane]:not(.off)')];
      const lane = lanes[lanes.indexOf(mark.parentNode) + step];
      const near = list.filter((one) => one.parentNode === lane).sort((a, b) => Math.abs(middle(a) - x) - Math.abs(middle(b) - x));
      event.preventDefault();
      (/Up|Down/.test(event.key) ? near[0] : list[list.indexOf(mark) + step])?.focus();
    });
    settle = () => { if (!picture.querySelector('g:not(.off) > a[tabindex="0"]')) stop(marks()[0]); };
    settle();
  };

  // Marks the section in view; woken only when a heading passes the line.
  const follow = () => {
    const nav = document.querySelector('.toc');
    const links = [...nav?.querySelectorAll('a') ?? []];
    const places = links.map((link) => [link, target(link.hash)]).filter(([, place]) => place);
    const mark = () => {
      const line = innerHeight * 0.12 + 1;
      const passed = places.filter(([link, place]) => link.offsetParent && place.getBoundingClientRect().top <= line);
      const [current] = passed.at(-1) ?? [];
      for (const link of links) {
        if (link === current) link.setAttribute('aria-current', 'true');
        else link.removeAttribute('aria-current');
      }
      if (!current) return;
      const [box, frame] = [current.getBoundingClientRect(), nav.getBoundingClientRect()];
      if (box.top < frame.top || box.bottom > frame.bottom) nav.scrollTop += box.top - frame.top - frame.height / 2;
    };
    const observer = new IntersectionObserver(mark, { rootMargin: '1000000px 0px -88%' });
    for (const [, place] of places) observer.observe(place);
  };

  if (table && tools) controls();
  if (picture) steer();
  follow();
})();
