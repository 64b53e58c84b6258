// 劳动者名单 on the page of the counter: checked by the server, taken over as rows.
import { all, element, form, nextOf, token } from './register-sheet.js';

export async function checkWorkers(button) {
  const body = new FormData();
  const file = form.querySelector('[data-workers-file]').files[0];
  if (file) {
    body.append('file', file);
  } else {
    body.append('pasted', form.querySelector('[data-pasted]').value);
  }
  const place = form.querySelector('[data-checked]');
  button.disabled = true;
  try {
    const answer = await fetch('/register/workers', { method: 'POST', credentials: 'same-origin', headers: { 'X-XSRF-TOKEN': token(), Accept: 'text/html' }, body });
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const checked = page.querySelector('#checked') ?? element('p', page.querySelector('main')?.textContent.trim() || '没有核对成，请稍后再试');
    checked.setAttribute('tabindex', '-1');
    place.replaceChildren(checked);
    checked.focus();
  } catch {
    place.replaceChildren(element('p', '网络不通，名单还在，请稍后再核对', { role: 'alert' }));
  } finally {
    button.disabled = false;
  }
}

export function takeWorkers(workers, settle) {
  const table = form.querySelector('[data-rows=workers]');
  const template = form.querySelector('template[data-list=workers]');
  const first = form.querySelector('[data-side=APPLICANT] > [data-row]');
  let next = nextOf('workers');
  const rows = workers.map((worker) => {
    const made = document.createElement('div');
    made.innerHTML = template.innerHTML.replaceAll('workers[-1]', `workers[${next++}]`);
    const row = made.querySelector('[data-row]');
    Object.entries(worker).forEach(([name, value]) => (row.querySelector(`[name$=".${name}"]`).value = value));
    return row;
  });
  table.tBodies[0].append(...rows);
  table.hidden = false;
  // The empty row that the page began with is nobody.
  if (first && all('input[type=text]', first).every(({ value }) => value === '')) {
    first.remove();
  }
  form.querySelector('[data-checked]').replaceChildren(element('p', `已加入 ${workers.length} 名申请人。`, { role: 'status' }));
  form.querySelector('[data-pasted]').value = '';
  form.querySelector('[data-workers-file]').value = '';
  settle();
}
