// 登记页: rows are added and taken away, what is typed is kept on the server, related cases are looked up, and the sheet is sent with its scans.
import { all, element, form, nextOf, token } from './register-sheet.js';
import { keepsDraft } from './register-drafts.js';
import { listens } from './register-reader.js';
import { checkWorkers, takeWorkers } from './register-workers.js';

const MOST_BYTES = 20 * 1024 * 1024;
const CAUSES = {
  WAGES: 'REMUNERATION', OVERTIME_PAY: 'REMUNERATION', BONUS: 'REMUNERATION', SICK_PAY: 'REMUNERATION', UNUSED_LEAVE_PAY: 'REMUNERATION',
  SECOND_WAGE: 'REMUNERATION', ORDERED_EXTRA_PAY: 'REMUNERATION', NOTICE_PAY: 'SEVERANCE', SEVERANCE: 'SEVERANCE', UNLAWFUL_TERMINATION_DAMAGES: 'SEVERANCE',
  INJURY_MEDICAL_COST: 'INJURY_BENEFITS', INJURY_BENEFIT: 'INJURY_BENEFITS', NON_COMPETE_PAY: 'NON_COMPETE', SOCIAL_INSURANCE: 'SOCIAL_INSURANCE',
  LABOUR_RELATION: 'LABOUR_RELATION', WELFARE: 'WELFARE', PERSONNEL_CONTRACT: 'EMPLOYMENT_CONTRACT', OTHER: 'OTHER'
};

const field = (name) => form.elements.namedItem(name);

/* The sheet as it stands: what is filled in, under its name. A row keeps its place by its hidden fields. */
function sheet() {
  const fields = {};
  for (const [name, value] of new FormData(form)) {
    if (typeof value === 'string' && name !== '_csrf' && (value !== '' || /^(claims|evidence)\[\d+]\.(type|name)$/.test(name))) {
      (fields[name] ??= []).push(value);
    }
  }
  return JSON.stringify(fields);
}

/* —— rows —— */
function rowFrom(template) {
  const { list } = template.dataset;
  const hole = list.endsWith('.agents') ? '[-2]' : '[-1]';
  const made = document.createElement('div');
  made.innerHTML = template.innerHTML.replaceAll(`${list}${hole}`, `${list}[${nextOf(list)}]`);
  return made.querySelector('[data-row]');
}

function add(button, focus = true) {
  const template = button.closest('p, div').parentElement.querySelector(':scope > template') ?? button.parentElement.querySelector(':scope > template');
  const row = rowFrom(template);
  template.before(row);
  byKind(row);
  people();
  if (focus) {
    row.querySelector('input[type=text], select:not([data-kind-choice])').focus();
  }
  changed();
  return row;
}

/* Of a person, or of an organisation, only its own fields are shown. */
function byKind(row) {
  const choice = row.querySelector('[data-kind-choice]');
  if (choice) {
    all('[data-kind]', row).forEach((one) => {
      one.hidden = one.dataset.kind !== choice.value;
      all('input, select', one).forEach((input) => (input.disabled = one.hidden));
    });
  }
}

/* Who makes a claim against whom is ticked by name; of one alone there is nothing to ask. */
function people() {
  const parties = all('[data-party]').map((row) => ({
    row: row.dataset.party,
    side: row.querySelector('[name$=".side"]')?.value ?? 'APPLICANT',
    name: row.querySelector('[name$=".name"]').value.trim()
  }));
  all('fieldset[data-people]').forEach((group) => {
    const chosen = group.dataset.filled ? all('input:checked', group).map(({ value }) => value) : (group.dataset.chosen ?? '').split(',');
    group.dataset.filled = 'yes';
    all('label', group).forEach((one) => one.remove());
    const side = parties.filter((one) => one.side === group.dataset.people);
    group.hidden = side.length < 2;
    side.forEach(({ row, name }, index) => {
      const tick = Object.assign(document.createElement('input'), { type: 'checkbox', name: group.dataset.name, value: row, checked: chosen.includes(row) });
      const label = element('label', '', { className: 'tick' });
      label.append(tick, ` ${name || `第 ${index + 1} 名，还没有写姓名`}`);
      group.append(label);
    });
  });
}

let sending = false;
const draft = keepsDraft(sheet, () => sending);
const { changed } = draft;

/* —— related cases —— */
let asked = 0;
const plain = (row, names) => Object.fromEntries(names.map((name) => [name, row.querySelector(`[name$=".${name}"]`)]).filter(([, one]) => one && !one.disabled && one.value !== '').map(([name, one]) => [name, one.value]));

async function lookUp() {
  const mine = ++asked;
  const shown = document.querySelector('[data-related]');
  const parties = all('[data-party]').map((row) => ({ side: 'APPLICANT', kind: 'PERSON', ...plain(row, ['side', 'kind', 'name', 'identityKind', 'identityNumber', 'creditCode']) }));
  const claims = all('[data-rows=claims] > [data-row]').map((row) => plain(row, ['type', 'amount', 'fromDay', 'toDay'])).filter(({ type }) => type);
  let words;
  let mustAnswer = false;
  let opposed = false;
  try {
    const answer = await fetch('/api/v1/intake/related', {
      method: 'POST', credentials: 'same-origin', headers: { 'Content-Type': 'application/json', 'X-XSRF-TOKEN': token() }, body: JSON.stringify({ parties, claims })
    });
    const found = await answer.json();
    if (!answer.ok) {
      throw new Error(found.detail ?? '请稍后再试');
    }
    mustAnswer = found.cases.length > 0;
    ({ opposed } = found);
    words = found.warnings.map((one) => element('p', one));
    found.cases.forEach((one) => {
      const said = element('p', '');
      said.append(element('a', one.number, { href: `/cases/${one.number}`, target: '_blank' }), `　${one.title}：${one.how}${one.byName ? '（仅凭姓名或者名称，请核对）' : ''}；${one.stage}，收到日期 ${one.receivedOn}`);
      words.push(said);
    });
    if (found.more > 0) {
      words.push(element('p', `另有 ${found.more} 件没有列出。`));
    }
  } catch (failure) {
    words = [element('p', `没有查成：${failure instanceof TypeError ? '网络不通' : failure.message}`)];
  }
  if (mine === asked) {
    shown.replaceChildren(...(words.length ? words : [element('p', '没有查到同一当事人的其他案件，也没有重复的请求。')]));
    document.querySelector('[data-related-answer]').hidden = !mustAnswer && field('relatedAnswer').value === '';
    document.querySelector('[data-opposed-answer]').hidden = !opposed && field('opposedAnswer').value === '';
  }
}

/* —— sending: the page stays as it is until the case stands; what was wrong is shown at its field —— */
function show(answered) {
  const number = answered.querySelector('[name=token]')?.value || field('token').value;
  if (number !== field('token').value) {
    field('token').value = number;
    form.dataset.edition = '';
  }
  all('[data-fault]').forEach((place) => {
    const said = answered.querySelector(`[data-fault="${CSS.escape(place.dataset.fault)}"]`)?.textContent ?? '';
    place.textContent = said;
    const input = field(place.dataset.fault);
    if (said) {
      input?.setAttribute?.('aria-invalid', 'true');
      for (let around = place.closest('details'); around; around = around.parentElement.closest('details')) {
        around.open = true;
      }
      place.closest('[data-related-answer], [data-opposed-answer]')?.removeAttribute('hidden');
    } else {
      input?.removeAttribute?.('aria-invalid');
    }
  });
  const alert = document.querySelector('[data-alert]');
  alert.textContent = answered.querySelector('[data-alert]')?.textContent.trim() || answered.querySelector('main')?.textContent.trim().replace(/\s+/g, ' ') || '没有登记，请稍后再试';
  (all('[aria-invalid=true]')[0] ?? alert).focus();
}

async function send() {
  if (sending) {
    return;
  }
  sending = true;
  draft.pause();
  const said = document.querySelector('[data-sending]');
  const button = form.querySelector('button[type=submit]');
  button.disabled = true;
  said.textContent = '正在登记…';
  const body = new FormData();
  body.append('sheet', sheet());
  let bytes = 0;
  all('input[type=file][name]').forEach((input) => [...input.files].forEach((file) => {
    bytes += file.size;
    body.append(input.name, file);
  }));
  try {
    if (bytes > MOST_BYTES) {
      throw new Error('选择的文件一共超过 20 MB，请减少，其余的登记后在案卷页上传');
    }
    const answer = await fetch(form.action, { method: 'POST', credentials: 'same-origin', headers: { 'X-XSRF-TOKEN': token(), Accept: 'text/html' }, body });
    if (answer.redirected && !new URL(answer.url).pathname.startsWith('/login')) {
      draft.end();
      location.assign(answer.url);
      return;
    }
    if (answer.redirected || answer.status === 401) {
      throw new Error('登录已经失效，请在另一个页面重新登录，再回到这里登记，内容都还在');
    }
    show(new DOMParser().parseFromString(await answer.text(), 'text/html'));
  } catch (failure) {
    const alert = document.querySelector('[data-alert]');
    alert.textContent = `没有登记：${failure instanceof TypeError ? '网络不通，填写的内容都还在，请稍后再登记' : failure.message}`;
    alert.focus();
  }
  said.textContent = '';
  button.disabled = false;
  sending = false;
  changed();
}

/* All limits run from this day: another than today is said as soon as it is chosen. */
function receivedOn(day) {
  const at = new Date(`${day}T00:00:00`);
  const words = Number.isNaN(at.getTime()) ? '' : `${day} 周${'日一二三四五六'[at.getDay()]}`;
  document.querySelectorAll('[data-received]').forEach((place) => place.replaceChildren(words));
  const today = day === form.dataset.today;
  document.querySelector('[data-usual]').hidden = !today;
  document.querySelector('[data-earlier]').hidden = today || !words;
}

/* —— keys and clicks —— */
function settle() {
  people();
  changed();
  lookUp();
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  send();
});
form.addEventListener('click', ({ target }) => {
  const pressed = target.closest('button');
  if (pressed?.matches('[data-add]')) {
    add(pressed);
  } else if (pressed?.matches('[data-remove]')) {
    const row = pressed.closest('[data-row]');
    const near = row.parentElement.closest('section, div');
    row.remove();
    settle();
    near.querySelector('button')?.focus();
  } else if (pressed?.matches('[data-check-workers]')) {
    checkWorkers(pressed);
  } else if (pressed?.matches('[data-take]')) {
    takeWorkers(JSON.parse(pressed.dataset.workers), settle);
  }
});
form.addEventListener('input', changed);
form.addEventListener('change', ({ target }) => {
  const name = target.name?.split('.').pop() ?? '';
  if (target.matches('[data-kind-choice]')) {
    byKind(target.closest('[data-row]'));
  }
  if (name === 'cause') {
    target.dataset.chosen = 'yes';
  }
  if (name === 'type' && !field('cause').dataset.chosen) {
    field('cause').value = CAUSES[all('[name$=".type"]').find(({ value }) => value)?.value] ?? '';
  }
  if (name === 'name') {
    people();
  }
  if (name === 'receivedOn') {
    receivedOn(target.value);
  }
  if (['name', 'kind', 'identityNumber', 'creditCode', 'type', 'amount', 'fromDay', 'toDay'].includes(name)) {
    lookUp();
  }
  changed();
});
document.addEventListener('keydown', (event) => {
  if (event.ctrlKey && event.key === 'Enter') {
    event.preventDefault();
    send();
  } else if (event.altKey && !event.ctrlKey && !event.metaKey && /^Digit[1-7]$/.test(event.code)) {
    event.preventDefault();
    const key = event.code.slice(-1);
    if (key === '4') {
      const party = document.activeElement.closest('[data-party]') ?? form.querySelector('[data-party]');
      party.querySelector('[data-add=agents]')?.click();
    } else if (key === '7') {
      form.querySelector('[data-reader]').focus();
    } else {
      form.querySelector(`[data-key="${key}"]`).click();
    }
  }
});

all('[data-row]').forEach(byKind);
people();
listens(form.querySelector('[data-reader]'), add, settle);
if (field('cause').value) {
  field('cause').dataset.chosen = 'yes';
}
draft.begin();
document.querySelector('[data-alert]').textContent.trim() || (form.querySelector('[name="parties[0].name"]') ?? form.querySelector('input[type=text]')).focus();
