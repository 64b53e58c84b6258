// 送达: visits, letters and lists recorded from the page, in one act; what is refused says so beside its line.
const round = document.getElementById('round');
const given = (name) => round.querySelector(`[name=${name}]`).value;

function token() {
  const found = document.cookie.split('; ').find((entry) => entry.startsWith('TIAOCAI-XSRF='));
  return found ? decodeURIComponent(found.slice('TIAOCAI-XSRF='.length)) : '';
}

async function post(path, body) {
  const isForm = body instanceof FormData;
  let answer;
  try {
    answer = await fetch('/api/v1/' + path, {
      method: 'POST',
      credentials: 'same-origin',
      headers: { Accept: 'application/json', 'X-XSRF-TOKEN': token(), ...(isForm ? {} : { 'Content-Type': 'application/json' }) },
      body: isForm ? body : JSON.stringify(body),
    });
  } catch {
    throw new Error('网络不通，请稍后再试');
  }
  const said = await answer.json().catch(() => ({}));
  if (!answer.ok) throw new Error(said.detail || '没有办成，请稍后再试');
  return said;
}

function withFile(file, more = {}) {
  const body = new FormData();
  Object.entries(more).forEach(([name, value]) => body.append(name, value));
  body.append('file', file);
  return body;
}

const alertOf = (place) => place.querySelector('[role=alert]');

// A scan goes into the case first; the visit names it. What came in before another line was refused is not sent again.
const scans = new WeakMap();

async function proof(place) {
  const [file] = place.querySelector('[data-scan]')?.files ?? [];
  if (file && !scans.has(file)) {
    scans.set(file, (await post(`tasks/${place.dataset.task}/files`, withFile(file, { name: '签收回证' }))).id);
  }
  return file && scans.get(file);
}

const common = (place) => ({
  task: place.dataset.task,
  papers: place.dataset.papers ? place.dataset.papers.split(',').map(Number) : [],
});

async function signed(place) {
  const receiver = place.querySelector('[data-receiver]').value;
  const receiverName = place.querySelector('[data-receiver-name]').value.trim();
  if (receiver !== 'RECIPIENT' && !receiverName) throw new Error('请填写签收人的姓名、与受送达人的关系');
  return { ...common(place), method: 'DIRECT', result: 'SIGNED', receiver, receiverName: receiverName || undefined, proofId: await proof(place) };
}

const posted = (place) => ({
  ...common(place),
  method: 'MAIL',
  address: place.querySelector('[data-letter]').value.trim(),
  place: place.querySelector('[data-place]').value.trim() || undefined,
});

const KINDS = {
  visits: { lines: (form) => [...form.querySelectorAll('tr[data-task]')].filter((row) => row.querySelector('[name=tasks]').checked), of: signed, none: '请先勾选', said: '直接送达，已签收' },
  letters: { lines: (form) => [...form.querySelectorAll('tr[data-task]')].filter((row) => row.querySelector('[data-letter]').value.trim()), of: posted, none: '请先填写邮件单号', said: '已交邮，等邮寄结果' },
  list: { lines: (form) => [form], of: signed, none: '', said: '按名单签收' },
};

// What is filled in and not recorded yet: a page loaded anew would lose it.
function isFilled(field) {
  if (field.type === 'file') return field.files.length > 0;
  return field.type === 'checkbox' ? field.checked !== field.defaultChecked : field.value !== field.defaultValue;
}
const isFilledIn = () => [...document.querySelectorAll('main input:not([data-all], [type=search])')].some(isFilled);

async function record(form) {
  const kind = KINDS[form.dataset.record];
  const lines = kind.lines(form);
  const told = form.querySelector('p > [role=alert]');
  form.querySelectorAll('[role=alert]').forEach((place) => { place.textContent = ''; });
  if (!lines.length) {
    told.textContent = kind.none;
    return;
  }
  const visits = [];
  for (const line of lines) {
    try {
      visits.push(await kind.of(line));
    } catch (refusal) {
      alertOf(line).textContent = refusal.message;
    }
  }
  if (visits.length < lines.length) return;
  const outcome = await post('service/visits', { day: given('day'), firstServer: given('firstServer'), secondServer: given('secondServer'), visits });
  if (!outcome.faults) {
    const said = `已登记 ${outcome.recorded} 次：${kind.said}`;
    lines.forEach((line) => line.remove());
    if (isFilledIn()) {
      document.getElementById('done').textContent = `${said}。本页还有填好没有登记的，所以没有刷新；件数刷新后更新`;
      return;
    }
    // Said on the page as it is loaded anew, where what was recorded is no longer listed.
    sessionStorage.setItem('recorded', said);
    location.reload();
    return;
  }
  for (const { task, recorded, fault } of outcome.lines) {
    const line = lines.find((one) => one.dataset.task === task);
    if (recorded) line.remove();
    else alertOf(line).textContent = fault;
  }
  told.textContent ||= `已登记 ${outcome.recorded} 次，${outcome.faults} 次没有登记，原因见各行`;
}

async function busy(form, act) {
  const buttons = [...form.querySelectorAll('button')];
  buttons.forEach((button) => { button.disabled = true; });
  try {
    await act();
  } catch (refusal) {
    alertOf(form.querySelector('p:has(> [role=alert])') ?? form).textContent = refusal.message;
  } finally {
    buttons.forEach((button) => { button.disabled = false; });
  }
}

for (const form of document.querySelectorAll('[data-record]')) {
  form.addEventListener('submit', (event) => {
    if (event.submitter?.hasAttribute('data-print')) {
      if (!form.querySelector('[name=tasks]:checked')) {
        event.preventDefault();
        form.querySelector('p > [role=alert]').textContent = '请先勾选要打印送达回证的送达';
      }
      return;
    }
    event.preventDefault();
    busy(form, () => record(form));
  });
  form.addEventListener('change', ({ target }) => {
    if (target.matches('[data-receiver]')) {
      const name = target.closest('[data-task]').querySelector('[data-receiver-name]');
      name.hidden = target.value === 'RECIPIENT';
      if (name.hidden) name.value = '';
    }
    if (target.matches('[data-all]')) {
      form.querySelectorAll('[name=tasks]:not(:disabled)').forEach((box) => { box.checked = target.checked; });
    }
  });
}

for (const form of document.querySelectorAll('[data-scan-to]')) {
  form.addEventListener('change', () =>
    busy(form, async () => {
      alertOf(form).textContent = '';
      await post(`service/receipts/${form.dataset.scanTo}/scan`, withFile(form.file.files[0]));
      form.closest('tr').remove();
    }));
}

document.getElementById('done').textContent = sessionStorage.getItem('recorded') ?? '';
sessionStorage.removeItem('recorded');

// 邮寄结果: looked at first, line by line; recorded when somebody has seen it.
const results = document.getElementById('results');
const table = results.querySelector('table');
const confirm = results.querySelector('[data-import]');

async function take(preview) {
  alertOf(results).textContent = '';
  const outcome = await post('service/mail-results', withFile(results.file.files[0], { preview }));
  table.hidden = false;
  table.tBodies[0].replaceChildren(...outcome.lines.map((line) => {
    const row = document.createElement('tr');
    [line.line, line.trackingNumber, line.result ?? '', line.papers || '', line.fault ?? (line.done ? '已登记过' : preview ? '可以登记' : '已登记')]
      .forEach((text) => { row.insertCell().textContent = text; });
    if (line.fault) row.cells[4].className = 'error';
    return row;
  }));
  const due = outcome.lines.filter((line) => !line.fault && !line.done).length;
  confirm.hidden = !preview || !due;
  confirm.querySelector('button').textContent = `导入 ${due} 件的结果`;
  if (!preview) alertOf(results).textContent = `已登记 ${outcome.recorded} 件`;
}

results.addEventListener('submit', (event) => {
  event.preventDefault();
  busy(results, () => take(true));
});
results.file.addEventListener('change', () => {
  table.hidden = true;
  confirm.hidden = true;
});
confirm.querySelector('button').addEventListener('click', () => busy(results, () => take(false)));
