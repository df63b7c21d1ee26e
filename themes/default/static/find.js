// The search field of every page: the keys that lead to it, and the search itself, which is loaded when
// the field is used for the first time. Without this script the form leads to the page of the search.
(() => {
  'use strict';
  const form = document.querySelector('form.find');
  if (!form) return;
  const field = form.elements.q;
  const script = document.currentScript.src;
  // Where a site asks for Trusted Types, an address becomes one of a script by this rule alone: files of ours.
  const rule = { createScriptURL: (url) => (new URL(url, location.href).href.startsWith(new URL(form.dataset.root || './', location.href).href) ? url : '') };
  const trust = window.trustedTypes?.createPolicy('casebook', rule);
  window.casebookScript = (url) => trust?.createScriptURL(url) ?? url;
  const load = () => {
    if (window.casebookSearch || document.querySelector('script[data-search]')) return;
    const style = document.createElement('link');
    style.rel = 'stylesheet';
    style.href = script.replace(/find\.js$/, 'search.css');
    const add = (name) => {
      const own = document.createElement('script');
      own.src = window.casebookScript(script.replace(/find\.js$/, name));
      // Those that were asked for first run first.
      own.async = false;
      own.dataset.search = '';
      document.head.append(own);
    };
    document.head.append(style);
    add(`words/${form.dataset.words}/search.js`);
    add('say.js');
    add('search.js');
  };
  field.addEventListener('focus', load);
  document.addEventListener('keydown', (event) => {
    const typing = event.target.closest?.('input, textarea, select, [contenteditable]');
    const slash = event.key === '/' && !typing && !event.ctrlKey && !event.metaKey && !event.altKey;
    const key = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
    if (!slash && !key) return;
    event.preventDefault();
    field.focus();
    field.select();
  });
  // A folder that is opened without a server has no page at the address of a folder.
  if (location.protocol === 'file:') form.action = `${form.dataset.root}search/index.html`;
  if (document.activeElement === field) load();
})();
