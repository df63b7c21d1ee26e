// Orders versions by their scheme, as src/versions does: tests/site/affected.mjs and a unit test hold the two to
// one table. affected.js answers with it whether a version is affected.
(() => {
  'use strict';

  // Each scheme reads a version, or gives null, and orders what it read.
  const isNumber = (t) => /^\d+$/.test(t);
  const lower = (t) => t.replace(/[A-Z]/g, (c) => c.toLowerCase());
  const text = (a, b) => (a > b) - (a < b);
  const value = (a, b) => {
    const [x, y] = [a.replace(/^0+/, ''), b.replace(/^0+/, '')];
    return x.length - y.length || text(x, y);
  };
  const runs = (t) => t.match(/\d+|[A-Za-z]+/g) ?? [];
  // What stands before a mark and after it; null where it is missing.
  const cut = (t, mark, at = t.indexOf(mark)) => (at < 0 ? [t, null] : [t.slice(0, at), t.slice(at + 1)]);
  // The first difference of two lists; null where it can't be known.
  const each = (a, b, order) => {
    for (let i = 0; i < Math.max(a.length, b.length); i += 1) {
      const found = order(a[i], b[i], i);
      if (found !== 0) return found;
    }
    return 0;
  };
  // What is missing comes first.
  const since = (order) => (a, b, i) => (a === undefined || b === undefined ? (a !== undefined) - (b !== undefined) : order(a, b, i));

  const semantic = (most, word) => ({
    read: (t) => {
      const [rest, build] = cut(t.replace(/^[vV]/, ''), '+');
      const [head, before] = cut(rest, '-');
      const numbers = head.split('.');
      const fine = (part) => part === null || /^[\dA-Za-z-]+(\.[\dA-Za-z-]+)*$/.test(part);
      if (numbers.length > most || !numbers.every(isNumber) || !fine(before) || !fine(build)) return null;
      return { numbers, before: before?.split('.') };
    },
    order: (a, b) => {
      const found = each(a.numbers, b.numbers, (x = '0', y = '0') => value(x, y));
      if (found || !a.before || !b.before) return found || !a.before - !b.before;
      return each(a.before, b.before, since((x, y) => {
        if (isNumber(x) && isNumber(y)) return value(x, y);
        return isNumber(y) - isNumber(x) || text(word(x), word(y));
      }));
    },
  });

  const QUALIFIERS = ['alpha', 'beta', 'milestone', 'rc', 'snapshot', '', 'sp'];
  const SHORT = { __proto__: null, a: 'alpha', b: 'beta', m: 'milestone' };
  const NAMED = { __proto__: null, '': '0', cr: 'rc', final: '', ga: '', release: '' };
  const rank = (word) => (QUALIFIERS.indexOf(word) + 8) % 8;
  const maven = {
    read: (t) => {
      if (!/^[\dA-Za-z.\-_+]+$/.test(t)) return null;
      const found = [];
      let dot = true;
      for (const part of lower(t).match(/[^._-]*[._-]|[^._-]+/g)) {
        const tokens = part.replace(/[._-]$/, '').match(/\d+|\D+/g) ?? [''];
        tokens.forEach((token, i) => {
          const short = isNumber(tokens[i + 1] ?? '') ? SHORT[token] : undefined;
          found.push({ dot: dot && i === 0, text: short ?? NAMED[token] ?? token });
        });
        dot = part.endsWith('.');
      }
      let end = found.length;
      while (end > 0) {
        let start = end;
        while (start > 0 && /^0*$/.test(found[start - 1].text)) start -= 1;
        found.splice(start, end - start);
        end = Math.max(start - 1, 0);
        while (end > 0 && found[end].dot) end -= 1;
      }
      return found;
    },
    order: (a, b) => each(a, b, (one, other) => {
      const beside = one ?? other;
      const padding = { dot: beside.dot, text: isNumber(beside.text) ? '0' : '' };
      const [x, y] = [one ?? padding, other ?? padding];
      if (isNumber(x.text) && isNumber(y.text)) return x.dot - y.dot || value(x.text, y.text);
      const found = isNumber(x.text) - isNumber(y.text) || rank(x.text) - rank(y.text);
      return found || (rank(x.text) === 7 ? text(x.text, y.text) : 0);
    }),
  };

  const PYTHON = /^(\d+(?:\.\d+)*)(?:[._-]?(alpha|beta|preview|pre|rc|a|b|c)(?:[._-]?(\d+))?)?(-\d+|[._-]?(?:post|rev|r)(?:[._-]?\d+)?)?([._-]?dev(?:[._-]?(\d+))?)?$/;
  const pypi = {
    read: (written) => {
      const [main, local] = cut(lower(written).replace(/^v/, ''), '+');
      const parts = local?.split(/[._-]/);
      const [first, second] = cut(main, '!');
      const found = PYTHON.exec(second ?? first);
      const epoch = second === null ? '0' : first;
      if (!found || !isNumber(epoch) || (parts && !parts.every((part) => /^[\da-z]+$/.test(part)))) return null;
      const [, release, word, number = '', post, dev, developed = ''] = found;
      const numbers = release.split('.').map((n) => n.replace(/^0+/, ''));
      while (numbers.at(-1) === '') numbers.pop();
      let pre = dev && !post ? 0 : 4;
      if (word) pre = { a: 1, b: 2 }[word[0]] ?? 3;
      return { epoch, numbers, pre, number, post: post && /\d*$/.exec(post)[0], done: !dev, developed, parts };
    },
    order: (a, b) => value(a.epoch, b.epoch) || each(a.numbers, b.numbers, since(value))
      || a.pre - b.pre || value(a.number, b.number) || since(value)(a.post, b.post)
      || a.done - b.done || value(a.developed, b.developed)
      || since((x, y) => each(x, y, since((p, q) => {
        if (isNumber(p) && isNumber(q)) return value(p, q);
        return isNumber(p) - isNumber(q) || text(p, q);
      })))(a.parts, b.parts),
  };

  const gems = {
    read: (t) => {
      if (!/^\d[\dA-Za-z]*([.-][\dA-Za-z]+)*$/.test(t)) return null;
      const all = runs(t.replaceAll('-', '.pre.'));
      const first = all.findIndex((s) => !isNumber(s));
      const parts = first < 0 ? [all] : [all.slice(0, first), all.slice(first)];
      for (const part of parts) while (/^0+$/.test(part.at(-1) ?? '')) part.pop();
      return parts.flat();
    },
    order: (a, b) => each(a, b, (x = '0', y = '0') => {
      if (isNumber(x) && isNumber(y)) return value(x, y);
      return isNumber(x) - isNumber(y) || text(x, y);
    }),
  };

  // `[epoch:]version[-release]` of Debian, which cuts at the last hyphen, and of RPM, at the first.
  const packaged = (fits, last, part) => ({
    read: (t) => {
      const [first, second] = cut(t, ':');
      const [epoch, rest] = second === null ? ['0', t] : [first, second];
      const [version, release] = cut(rest, '-', last ? rest.lastIndexOf('-') : rest.indexOf('-'));
      return isNumber(epoch) && version && fits.test(t) ? [epoch, version, release ?? ''] : null;
    },
    order: (a, b) => value(a[0], b[0]) || part(a[1], b[1]) || part(a[2], b[2]),
  });
  // `~` before the end, the end before letters, letters before all else.
  const weight = (c) => {
    if (c === undefined || c === '~') return c ? -1 : 0;
    return c.charCodeAt(0) + (/[A-Za-z]/.test(c) ? 0 : 256);
  };
  const pairs = (t) => [...t.matchAll(/(\D*)(\d*)/g)].filter(([whole]) => whole);
  const debian = packaged(/^[\dA-Za-z.+\-:~]*$/, true, (a, b) => each(pairs(a), pairs(b), (x = ['', '', ''], y = ['', '', '']) => (
    each(x[1], y[1], (c, d) => weight(c) - weight(d)) || value(x[2], y[2])
  )));
  const rpm = packaged(/^[!-~]*$/, false, (one, other) => {
    let [a, b] = [one, other];
    for (;;) {
      [a, b] = [a, b].map((t) => t.replace(/^[^\dA-Za-z~^]+/, ''));
      // A tilde is before everything; a caret is after the end, and before everything else.
      const mark = ['~', '^'].find((sign) => a[0] === sign || b[0] === sign);
      if (mark && a[0] === b[0]) {
        [a, b] = [a.slice(1), b.slice(1)];
      } else if (mark) {
        const whose = a[0] === mark ? 1 : -1;
        return mark === '~' || (whose > 0 ? b : a) ? -whose : whose;
      } else if (!a || !b) {
        return !b - !a;
      } else {
        const [x, y] = [a, b].map((t) => /^(?:\d+|[A-Za-z]+)/.exec(t)[0]);
        const found = isNumber(x) && isNumber(y) ? value(x, y) : isNumber(x) - isNumber(y) || text(x, y);
        if (found) return found;
        [a, b] = [a.slice(x.length), b.slice(y.length)];
      }
    }
  });

  const SUFFIXES = ['alpha', 'beta', 'pre', 'rc', '', 'cvs', 'svn', 'git', 'hg', 'p'];
  const alpine = {
    read: (t) => {
      const [, rest, revision = '0'] = /^(.*?)(?:-r(\d+))?$/s.exec(t);
      const [head, ...more] = cut(rest, '~')[0].split('_');
      const [, main, letter] = /^(.*?)([a-z])?$/s.exec(head);
      const numbers = main.split('.');
      const suffixes = more.map((part) => /^([a-z]+)(\d*)$/.exec(part));
      const known = suffixes.every((found) => found && SUFFIXES.includes(found[1]));
      return numbers.every(isNumber) && known ? { numbers, letter, suffixes, revision } : null;
    },
    order: (a, b) => each(a.numbers, b.numbers, since((x, y, i) => (i && (x[0] === '0' || y[0] === '0') ? text(x, y) : value(x, y))))
      || since(text)(a.letter, b.letter)
      || each(a.suffixes, b.suffixes, ([, x, n] = ['', '', ''], [, y, m] = ['', '', '']) => SUFFIXES.indexOf(x) - SUFFIXES.indexOf(y) || value(n, m))
      || value(a.revision, b.revision),
  };

  // No scheme that is known: words that stand before a release everywhere, and numbers.
  const BEFORE = { __proto__: null, dev: 1, snapshot: 1, alpha: 2, beta: 3, milestone: 4, pre: 5, preview: 5, rc: 6 };
  const END = 7;
  const generic = {
    read: (t) => {
      const rest = t.replace(/^[vV]/, '');
      if (!/^[\dA-Za-z.\-_+]*$/.test(rest) || !/\d/.test(rest)) return null;
      const found = [];
      const trim = () => { while (/^0+$/.test(found.at(-1) ?? '')) found.pop(); };
      for (const run of runs(rest)) {
        if (!isNumber(run)) trim();
        found.push(isNumber(run) ? run : BEFORE[lower(run)] ?? run);
      }
      trim();
      return found;
    },
    order: (a, b) => each(a, b, (x = END, y = END) => {
      if (typeof x === 'number' && typeof y === 'number') return x - y;
      const [p, q] = [x, y].map((part) => (isNumber(part) && typeof part === 'string' ? END + 1 : part));
      if (p === END + 1 && p === q) return value(x, y);
      if (typeof p === 'number' && typeof q === 'number') return p - q;
      return typeof p === typeof q ? text(x, y) : null;
    }),
  };

  const SCHEMES = {
    semver: semantic(3, (t) => t), nuget: semantic(4, lower), maven, pypi, rubygems: gems, debian, rpm, alpine, generic,
  };
  // -1, 0 or 1; null where one of the two is no version of the scheme, or nobody can know.
  const compare = (scheme, a, b) => {
    if (scheme === 'generic' && a === b) return 0;
    const { read, order } = SCHEMES[scheme];
    const [x, y] = [read(a), read(b)];
    const found = x && y && order(x, y);
    return found === null ? null : Math.sign(found);
  };
  // Whether a text is a version of the scheme.
  const reads = (scheme, t) => SCHEMES[scheme].read(t) !== null;

  globalThis.casebookVersions = { compare, reads };
})();
