// Scores of CVSS vectors, for the form and for nothing else: pages that stand have their scores in
// them. Formulas and numbers are those of FIRST's specifications of versions 3.0, 3.1 and 4.0
// (https://www.first.org/cvss/). A test compares them with the table that the program is tested with.
(() => {
  'use strict';

  // Version 3: weights (v3.1 section 7.4).
  const WEIGHTS = {
    AV: { N: 0.85, A: 0.62, L: 0.55, P: 0.2 },
    AC: { L: 0.77, H: 0.44 },
    UI: { N: 0.85, R: 0.62 },
    impact: { H: 0.56, L: 0.22, N: 0 },
    E: { X: 1, H: 1, F: 0.97, P: 0.94, U: 0.91 },
    RL: { X: 1, U: 1, W: 0.97, T: 0.96, O: 0.95 },
    RC: { X: 1, C: 1, R: 0.96, U: 0.92 },
    requirement: { X: 1, H: 1.5, M: 1, L: 0.5 },
  };
  const PRIVILEGES = { U: { N: 0.85, L: 0.62, H: 0.27 }, C: { N: 0.85, L: 0.68, H: 0.5 } };

  // v3.0 section 8: sums of decimals are a little off as binary numbers.
  const up30 = (number) => {
    const tenths = number * 10;
    const nearest = Math.round(tenths);
    return (Math.abs(tenths - nearest) < 1e-9 ? nearest : Math.ceil(tenths)) / 10;
  };
  // v3.1 appendix A.
  const up31 = (number) => {
    const fine = Math.round(number * 100000);
    return fine % 10000 === 0 ? fine / 100000 : (Math.floor(fine / 10000) + 1) / 10;
  };

  const score3 = (version, of) => {
    const up = version === '3.0' ? up30 : up31;
    const here = (key) => (of(`M${key}`) === 'X' ? of(key) : of(`M${key}`));
    const sum = (get, iss, changed) => {
      const scope = get('S');
      const impact = scope === 'C' ? changed(iss) : 6.42 * iss;
      if (impact <= 0) return 0;
      const ease = 8.22 * WEIGHTS.AV[get('AV')] * WEIGHTS.AC[get('AC')] * PRIVILEGES[scope][get('PR')] * WEIGHTS.UI[get('UI')];
      return up(Math.min((scope === 'C' ? 1.08 : 1) * (impact + ease), 10));
    };
    const old = (iss) => 7.52 * (iss - 0.029) - 3.25 * (iss - 0.02) ** 15;
    const changed = version === '3.0' ? old : (iss) => 7.52 * (iss - 0.029) - 3.25 * (iss * 0.9731 - 0.02) ** 13;
    const kept = (get, weigh) => ['C', 'I', 'A'].reduce((all, key) => all * (1 - WEIGHTS.impact[get(key)] * weigh(key)), 1);
    const base = sum(of, 1 - kept(of, () => 1), old);
    const iss = Math.min(1 - kept(here, (key) => WEIGHTS.requirement[of(`${key}R`)]), 0.915);
    const time = WEIGHTS.E[of('E')] * WEIGHTS.RL[of('RL')] * WEIGHTS.RC[of('RC')];
    return { base, temporal: up(base * time), environmental: up(sum(here, iss, changed) * time) };
  };

  // Version 4: the score of each set of like vectors (section 8.3): for EQ1, EQ2, EQ3 and EQ6 the nine
  // scores of EQ4 and EQ5.
  const SCORES = {
    '0000': [10, 9.8, 9.5, 10, 9.3, 9.1, 9.3, 8.9, 8.1],
    '0001': [9.9, 9.5, 9.2, 9.6, 8.7, 8.1, 9, 8, 6.8],
    '0010': [9.8, 9.5, 9, 9.3, 8.9, 8.1, 8.8, 7.8, 6.9],
    '0011': [9.5, 9.2, 8.4, 9.2, 8.1, 6.5, 8, 7, 4.8],
    '0021': [9.2, 8.2, 7.2, 7.9, 6.9, 5, 6.9, 5.5, 2.7],
    '0100': [9.9, 9.5, 9.2, 9.5, 9, 8.4, 9.2, 8.2, 7.2],
    '0101': [9.7, 9.2, 8.5, 9.1, 8.3, 7.1, 8.1, 7.1, 5.3],
    '0110': [9.5, 9.2, 8.5, 9.2, 8, 7, 8.4, 7.1, 5],
    '0111': [9.3, 8.5, 7.3, 8.2, 7.2, 5.9, 7, 5.2, 3],
    '0121': [8.6, 7.5, 5.2, 7.1, 5.2, 2.9, 6.3, 2.9, 1.7],
    '1000': [9.8, 9.4, 9.1, 9.4, 8.6, 7.7, 8.7, 7.4, 6.3],
    '1001': [9.5, 8.7, 8.1, 8.9, 7.4, 6.4, 7.5, 6.3, 4.9],
    '1010': [9.4, 8.8, 7.6, 8.6, 7.4, 5.9, 7.2, 5.7, 5.2],
    '1011': [8.9, 7.7, 6.7, 7.6, 5.8, 5, 5.7, 5.2, 2.5],
    '1021': [8.3, 7, 5.4, 6.5, 5.8, 2.6, 5.3, 2.1, 1.3],
    '1100': [9.5, 8.8, 7.6, 9, 7.5, 6.1, 7.7, 6.8, 5.2],
    '1101': [9, 7.6, 7, 7.7, 6.2, 5.3, 6.6, 5.9, 3],
    '1110': [8.9, 7.6, 6.2, 7.4, 5.7, 4.7, 6.1, 5.7, 2.4],
    '1111': [7.8, 6.7, 5.8, 5.9, 5.7, 2.3, 5.2, 2.9, 1.6],
    '1121': [7.1, 5.9, 3, 5.8, 2.6, 1.5, 2.3, 1.3, 0.6],
    '2000': [9.3, 8.6, 7.5, 8.6, 7.4, 5.6, 7, 5.2, 4],
    '2001': [8.7, 7.2, 5.8, 7.4, 6.1, 3.4, 5.4, 4, 2.2],
    '2010': [8.5, 7.4, 6.2, 7.2, 5.5, 4.6, 5.3, 3.4, 1.9],
    '2011': [7.5, 5.5, 5.1, 5.7, 4.1, 1.9, 3.6, 1.9, 0.8],
    '2021': [6.4, 5.1, 2, 4.7, 2.1, 1.1, 2.4, 0.9, 0.4],
    '2100': [8.8, 7.3, 6, 7.3, 5.9, 4.1, 5.4, 4.5, 2],
    '2101': [7.5, 5.3, 5, 5.5, 4, 2, 4.3, 2.2, 1.1],
    '2110': [7.5, 5.8, 4, 6.1, 4.8, 2, 4.6, 1.7, 0.8],
    '2111': [5.5, 4.5, 2.1, 5.1, 1.8, 0.9, 1.8, 0.7, 0.2],
    '2121': [5.3, 2.4, 1.4, 2.4, 1.2, 0.5, 1, 0.3, 0.1],  };
  // How far values are from the worst one, in steps.
  const STEPS = {
    AV: 'NALP', PR: 'NLH', UI: 'NPA', AC: 'LH', AT: 'NP',
    VC: 'HLN', VI: 'HLN', VA: 'HLN', SC: 'SHLN', SI: 'SHLN', SA: 'SHLN',
    CR: 'HML', IR: 'HML', AR: 'HML',
  };
  // The worst vectors of each set (section 8.2, table 24 to 29), as values of the metrics named.
  const WORST = [
    { keys: ['AV', 'PR', 'UI'], sets: { 0: ['NNN'], 1: ['ANN', 'NLN', 'NNP'], 2: ['PNN', 'ALP'] } },
    { keys: ['AC', 'AT'], sets: { 0: ['LN'], 1: ['HN', 'LP'] } },
    {
      keys: ['VC', 'VI', 'VA', 'CR', 'IR', 'AR'],
      sets: {
        '00': ['HHHHHH'],
        '01': ['HHLMMH', 'HHHMMM'],
        10: ['LHHHHH', 'HLHHHH'],
        11: ['LHLHMH', 'LHHHMM', 'HLHMHM', 'HLLMHH', 'LLHHHM'],
        21: ['LLLHHH'],
      },
    },
    { keys: ['SC', 'SI', 'SA'], sets: { 0: ['HSS'], 1: ['HHH'], 2: ['LLL'] } },
  ];
  // How many steps lie between the worst and the mildest vector of each set (section 8.2).
  const DEPTH = [
    { 0: 1, 1: 4, 2: 5 },
    { 0: 1, 1: 2 },
    { '00': 7, '01': 6, 10: 8, 11: 8, 21: 10 },
    { 0: 6, 1: 5, 2: 4 },
  ];

  const score4 = (of) => {
    const get = (key) => {
      if (key === 'E') return of('E') === 'X' ? 'A' : of('E');
      if (key.endsWith('R') && key !== 'PR') return of(key) === 'X' ? 'H' : of(key);
      return of(`M${key}`) === 'X' ? of(key) : of(`M${key}`);
    };
    const is = (pair) => get(pair.slice(0, 2)) === pair[2];
    const every = (...pairs) => pairs.every(is);
    const some = (...pairs) => pairs.some(is);
    if (every('VCN', 'VIN', 'VAN', 'SCN', 'SIN', 'SAN')) return 0;
    let eq1 = 2;
    if (every('AVN', 'PRN', 'UIN')) eq1 = 0;
    else if (some('AVN', 'PRN', 'UIN') && !is('AVP')) eq1 = 1;
    const eq2 = every('ACL', 'ATN') ? 0 : 1;
    let eq3 = 2;
    if (every('VCH', 'VIH')) eq3 = 0;
    else if (some('VCH', 'VIH', 'VAH')) eq3 = 1;
    let eq4 = 2;
    if (some('SIS', 'SAS')) eq4 = 0;
    else if (some('SCH', 'SIH', 'SAH')) eq4 = 1;
    const eq5 = 'APU'.indexOf(get('E'));
    const eq6 = every('CRH', 'VCH') || every('IRH', 'VIH') || every('ARH', 'VAH') ? 0 : 1;

    const look = (one, two, three, four, five, six) => {
      const row = SCORES[`${one}${two}${three}${six}`];
      return row && four < 3 && five < 3 ? row[four * 3 + five] : undefined;
    };
    const score = look(eq1, eq2, eq3, eq4, eq5, eq6);
    // The next milder set of each kind (section 8.2); of two the one with the higher score.
    let milder = look(eq1, eq2, eq3 + 1, eq4, eq5, eq6);
    if (eq3 === 1 && eq6 === 0) milder = look(eq1, eq2, 1, eq4, eq5, 1);
    else if (eq3 === 0 && eq6 === 0) milder = Math.max(look(eq1, eq2, 0, eq4, eq5, 1), look(eq1, eq2, 1, eq4, eq5, 0));
    const next = [
      look(eq1 + 1, eq2, eq3, eq4, eq5, eq6),
      look(eq1, eq2 + 1, eq3, eq4, eq5, eq6),
      milder,
      look(eq1, eq2, eq3, eq4 + 1, eq5, eq6),
      look(eq1, eq2, eq3, eq4, eq5 + 1, eq6),
    ];
    const sets = [eq1, eq2, `${eq3}${eq6}`, eq4];
    // Of each kind the first of the worst vectors that is in nothing milder than this one.
    const far = WORST.map(({ keys, sets: of }, kind) => {
      for (const worst of of[sets[kind]]) {
        const steps = keys.map((key, i) => STEPS[key].indexOf(get(key)) - STEPS[key].indexOf(worst[i]));
        if (steps.every((step) => step >= 0)) return steps.reduce((a, b) => a + b, 0);
      }
      return 0;
    });
    let sum = 0;
    let kinds = 0;
    next.forEach((lower, kind) => {
      if (lower === undefined) return;
      kinds += 1;
      if (kind < 4) sum += (score - lower) * (far[kind] / DEPTH[kind][sets[kind]]);
    });
    const found = Math.min(Math.max(score - (kinds ? sum / kinds : 0), 0), 10);
    return Math.round((found + 1e-6) * 10) / 10;
  };

  const band = (score) => {
    if (score >= 9) return 'critical';
    if (score >= 7) return 'high';
    if (score >= 4) return 'medium';
    return score > 0 ? 'low' : 'none';
  };

  // The scores of a version and its values by metric: a metric that is left out is `X`. All base
  // metrics must be there.
  const score = (version, values) => {
    const of = (key) => values[key] ?? 'X';
    if (version !== '4.0') return score3(version, of);
    return { base: score4((key) => (/^(?:[MS][A-Z]{2}|E|[CIA]R)$/.test(key) ? 'X' : of(key))), whole: score4(of) };
  };

  globalThis.casebookCvss = { score, band };
})();
