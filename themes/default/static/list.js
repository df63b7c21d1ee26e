// Narrows the rows of this page to what is chosen. Without script each facet is a link to the page of all
// such records; those that no row here has stay links.
(() => {
  'use strict';
  const nav = document.querySelector('nav.facets');
  const list = document.querySelector('.facet-rows');
  if (!nav || !list) return;
  const rows = [...list.querySelectorAll('[data-facets]')].map((row) => ({ row, has: new Set(row.dataset.facets.split(' ')) }));
  const token = (link) => `${link.dataset.facet}:${link.dataset.value}`;
  const here = (link) => !link.hasAttribute('aria-current') && rows.some(({ has }) => has.has(token(link)));
  const toggles = [...nav.querySelectorAll('a[data-facet]')].filter(here);
  if (toggles.length === 0) return;
  const searched = ['severity', 'year', 'service', 'team', 'class'];
  let chosen = new Map();

  const make = (name, values, ...parts) => {
    const element = Object.assign(document.createElement(name), values);
    element.append(...parts);
    return element;
  };
  const count = make('span');
  count.setAttribute('role', 'status');
  const whole = make('a');
  const clear = make('button', { type: 'button', textContent: casebook.say('script_list_all') });
  const status = make('div', { className: 'facet-status', hidden: true }, count, clear, whole);
  nav.after(status);

  const words = (link) => link.firstChild.data.trim();
  // A folder on disk is no page.
  const file = (href) => (location.protocol === 'file:' ? href.replace(/\/(?=\?|$)/, '/index.html') : href);

  // The way to all records of the choice.
  const lead = () => {
    const links = [...chosen.values()];
    whole.hidden = true;
    if (links.length === 1) {
      whole.href = file(links[0].getAttribute('href'));
      whole.textContent = casebook.say('script_list_page_of', { word: words(links[0]) });
      whole.hidden = false;
    } else if (links.length > 1 && links.every((link) => searched.includes(link.dataset.facet))) {
      const query = new URLSearchParams(links.map((link) => [link.dataset.facet, link.dataset.key]));
      whole.href = file(`${nav.dataset.search}&${query}`);
      whole.textContent = casebook.say('script_list_everywhere');
      whole.hidden = false;
    }
  };

  const show = () => {
    const wanted = [...chosen.values()].map(token);
    let shown = 0;
    for (const { row, has } of rows) {
      row.hidden = !wanted.every((one) => has.has(one));
      if (!row.hidden) shown += 1;
    }
    for (const link of toggles) link.setAttribute('aria-pressed', String(chosen.get(link.dataset.facet) === link));
    status.hidden = wanted.length === 0;
    count.textContent = wanted.length === 0 ? '' : casebook.say('script_list_shown', { count: shown, all: rows.length });
    lead();
  };

  const remember = () => {
    const query = new URLSearchParams([...chosen].map(([name, link]) => [name, link.dataset.value]));
    const text = query.toString();
    // A browser may refuse this for files on disk.
    try { history.pushState(null, '', location.pathname + (text ? `?${text}` : '')); } catch { /* it stays */ }
  };

  const recall = () => {
    const query = new URLSearchParams(location.search);
    const wanted = toggles.filter((link) => query.get(link.dataset.facet) === link.dataset.value);
    chosen = new Map(wanted.map((link) => [link.dataset.facet, link]));
    show();
  };

  const press = (link) => {
    const name = link.dataset.facet;
    if (chosen.get(name) === link) chosen.delete(name);
    else chosen.set(name, link);
    show();
    remember();
  };

  for (const link of toggles) {
    link.setAttribute('role', 'button');
    link.addEventListener('click', (event) => {
      // In a new tab it stays a link.
      if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      press(link);
    });
    link.addEventListener('keydown', (event) => {
      if (event.key !== ' ') return;
      event.preventDefault();
      press(link);
    });
  }
  clear.addEventListener('click', () => {
    chosen.clear();
    show();
    remember();
    toggles[0].focus();
  });
  addEventListener('popstate', recall);
  recall();
})();
