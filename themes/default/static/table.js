// Filters and orders the table of improvements. Without this script the table is whole, and the
// links above it lead to its parts. What is chosen stands in the address, so that a view can be
// shared.
(() => {
  'use strict';
  const { casebook } = window;
  const form = document.querySelector('form.filters');
  const table = document.getElementById('improvements');
  if (!form || !table) return;
  const selects = [...form.querySelectorAll('select')];
  const filters = selects.filter((select) => select.name !== 'sort');
  const count = form.querySelector('[data-count]');
  const groups = [...table.tBodies].map((body) => ({
    body,
    head: body.querySelector('.group'),
    rows: [...body.querySelectorAll('tr:not(.group)')],
  }));
  const rows = groups.flatMap((group) => group.rows);
  const sorted = document.createElement('tbody');

  // By the columns of the table, whose names are those of a language.
  const keys = {
    due: (row) => row.cells[7].querySelector('time')?.dateTime ?? '9999',
    owner: (row) => row.cells[1].textContent,
    title: (row) => row.cells[0].textContent,
  };

  const order = (name) => {
    const key = keys[name];
    if (!key) {
      sorted.remove();
      for (const { body, rows: own } of groups) body.append(...own);
      return;
    }
    const compare = (a, b) => key(a).localeCompare(key(b), document.documentElement.lang);
    sorted.append(...[...rows].sort(compare));
    table.append(sorted);
  };

  const show = () => {
    const chosen = filters.filter((select) => select.value);
    const fits = (row) =>
      chosen.every((select) => (row.dataset[select.name] ?? '').split(' ').includes(select.value));
    let shown = 0;
    for (const row of rows) {
      row.hidden = !fits(row);
      if (!row.hidden) shown += 1;
    }
    const sort = form.elements.sort.value;
    order(sort);
    for (const { head, rows: own } of groups) {
      const left = own.filter((row) => !row.hidden).length;
      head.hidden = Boolean(keys[sort]) || left === 0;
      head.querySelector('.quiet').textContent = left;
    }
    count.textContent = casebook.say('script_table_shown', { shown, total: rows.length });
  };

  const remember = () => {
    const query = new URLSearchParams();
    for (const select of selects) if (select.value) query.set(select.name, select.value);
    const text = query.toString();
    const address = location.pathname + (text ? `?${text}` : '') + location.hash;
    // A browser may refuse this for files on disk: the filters work all the same.
    try { history.replaceState(null, '', address); } catch { /* stays as it is */ }
  };

  const recall = () => {
    const query = new URLSearchParams(location.search);
    for (const select of selects) {
      const value = query.get(select.name) ?? '';
      select.value = [...select.options].some((option) => option.value === value) ? value : '';
    }
    show();
  };

  const change = () => { show(); remember(); };
  form.addEventListener('change', change);
  form.addEventListener('submit', (event) => { event.preventDefault(); change(); });
  form.addEventListener('reset', () => setTimeout(change));
  addEventListener('popstate', recall);
  form.hidden = false;
  recall();
})();
