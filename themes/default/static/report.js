// The form of a report: scores what is chosen in the calculators, and makes a file or a mail of the
// answers. Nothing is sent and nothing is stored. Without this script the page tells how to report by
// mail, and has the questions as text.
(() => {
  'use strict';
  const form = document.querySelector('form.report');
  const { casebook, casebookCvss } = window;
  if (!form || !casebookCvss) return;
  const said = form.querySelector('[data-said]');
  const asked = (element) => (element.closest('p') ?? element).querySelector('label, legend').textContent.trim();
  const value = (name) => form.elements[name].value.trim();

  // Calculators: a vector once every base metric has a value.
  for (const calculator of form.querySelectorAll('.calculator')) {
    const { version } = calculator.dataset;
    const output = calculator.querySelector('output');
    const use = calculator.querySelector('[data-use]');
    const metrics = [...calculator.querySelectorAll('.metric')].map((set) => {
      const radios = [...set.querySelectorAll('input')];
      return { key: radios[0].name.split('-').pop(), radios };
    });
    const chosen = () => {
      const values = {};
      const missing = [];
      for (const { key, radios } of metrics) {
        const radio = radios.find((one) => one.checked);
        if (radio) values[key] = radio.value;
        else missing.push(key);
      }
      return { values, missing };
    };
    const vector = (values) => {
      const parts = metrics.filter(({ key }) => values[key] !== 'X').map(({ key }) => `${key}:${values[key]}`);
      return [`CVSS:${version}`, ...parts].join('/');
    };
    const show = () => {
      const { values, missing } = chosen();
      use.disabled = missing.length > 0;
      if (missing.length) {
        output.textContent = casebook.say('script_report_missing', { metrics: missing.join(', ') });
        return;
      }
      const scores = casebookCvss.score(version, values);
      const words = (score) => `${score.toFixed(1)} ${casebookCvss.band(score)}`;
      const set = (...keys) => keys.some((key) => values[key] !== undefined && values[key] !== 'X');
      const told = [casebook.say('script_report_score', { score: words(scores.whole ?? scores.base) })];
      if (version !== '4.0') {
        if (set('E', 'RL', 'RC')) told.push(casebook.say('script_report_temporal', { score: words(scores.temporal) }));
        const local = metrics.map(({ key }) => key).filter((key) => /^M|^[CIA]R$/.test(key));
        if (set(...local)) told.push(casebook.say('script_report_environmental', { score: words(scores.environmental) }));
      }
      output.textContent = casebook.say('script_report_result', { scores: told.join(', '), vector: vector(values) });
    };
    calculator.addEventListener('change', show);
    use.addEventListener('click', () => {
      const field = form.elements.cvss;
      const others = field.value.split(/[\s,]+/).filter((one) => one && !one.startsWith(`CVSS:${version}/`));
      field.value = [...others, vector(chosen().values)].join(' ');
      said.textContent = '';
      field.focus();
    });
    show();
  }

  const answers = () => ({
    title: value('title'),
    category: value('category'),
    product: value('product'),
    problem: value('problem'),
    cve: value('cve').split(/[\s,]+/).filter(Boolean),
    cvss: value('cvss').split(/[\s,]+/).filter(Boolean),
    remediation: value('remediation').split('\n').map((step) => step.trim()).filter(Boolean),
    customer_message: value('customer_message'),
    reporter: { kind: value('kind'), name: value('name'), contact: value('contact') },
  });

  // JSON strings are TOML strings, but for a DEL and for halves of characters.
  const quoted = (text) => JSON.stringify(text.replace(/[\uD800-\uDFFF](?<![\uD800-\uDBFF][\uDC00-\uDFFF])(?![\uDC00-\uDFFF])/g, '\uFFFD')).replaceAll('\u007F', '\\u007F');
  const toml = (report) => {
    const lines = ['# A report of a security event. It is read with: casebook import event FILE', 'casebook-report = 1'];
    const add = (name, held) => {
      if (held.length === 0 || typeof held === 'object' && !Array.isArray(held)) return;
      lines.push(`${name} = ${Array.isArray(held) ? `[${held.map(quoted).join(', ')}]` : quoted(held)}`);
    };
    for (const [name, held] of Object.entries(report)) add(name, held);
    if (Object.values(report.reporter).some(Boolean)) {
      lines.push('', '[reporter]');
      for (const [name, held] of Object.entries(report.reporter)) add(name, held);
    }
    return `${lines.join('\n')}\n`;
  };

  // The same as text, under the questions that the page shows.
  const text = (report) => {
    const lines = ['casebook-report 1'];
    const add = (question, answer) => {
      // A line of an answer that looks like a question would be taken for one.
      if (answer) lines.push('', `== ${question} ==`, answer.replace(/^==/gm, ' =='));
    };
    const question = (name) => asked(form.elements[name]);
    add(question('title'), report.title);
    add(form.querySelector('fieldset legend').textContent.trim(), report.category);
    add(question('product'), report.product);
    add(question('problem'), report.problem);
    add(form.elements.cve.closest('fieldset').querySelector('legend').textContent.trim(), [...report.cve, ...report.cvss].join('\n'));
    add(question('remediation'), report.remediation.join('\n'));
    add(question('customer_message'), report.customer_message);
    add(question('kind'), report.reporter.kind);
    add(question('name'), report.reporter.name);
    add(question('contact'), report.reporter.contact);
    return `${lines.join('\n')}\n`;
  };

  const FILE = 'security-report.toml';
  const save = () => {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([toml(answers())], { type: 'application/toml' }));
    link.download = FILE;
    form.append(link);
    link.click();
    link.remove();
    setTimeout(() => URL.revokeObjectURL(link.href), 60000);
    said.textContent = casebook.say('script_report_saved', { file: FILE });
  };

  // Mail programs cut longer addresses off, and say nothing.
  const LONGEST = 1900;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    save();
  });
  form.querySelector('[data-mail-it]')?.addEventListener('click', () => {
    if (!form.reportValidity()) return;
    const report = answers();
    const address = (body) => `mailto:${form.dataset.mail}?subject=${encodeURIComponent(casebook.say('script_report_subject', { title: report.title }))}&body=${encodeURIComponent(body.replaceAll('\n', '\r\n'))}`;
    let whole = address(text(report));
    said.textContent = casebook.say('script_report_mail');
    if (whole.length > LONGEST) {
      save();
      whole = address(`${casebook.say('script_report_attached', { file: FILE })}\n`);
      said.textContent = casebook.say('script_report_too_long', { file: FILE });
    }
    location.href = whole;
  });
  form.hidden = false;
})();
