/*
 * 暂存: what is typed into a form is kept on the server, for this person alone, until the form is handed in; nothing of it
 * stays in the browser of a shared computer. It comes back after another task, a reload, a crash or a log-in anew.
 */
import { chineseMoment, element } from './dom.js';
import { addRow, dropRow } from './rows.js';
import { fieldsOf, listsOf, rowsOf } from './fields.js';
import { ask, post } from './server.js';

const WAIT = 1_500;
const AGAIN = 10_000;
const NOT_KEPT = ['file', 'hidden', 'password'];

const keepable = (scope) => fieldsOf(scope).filter(({ type, readOnly }) => !NOT_KEPT.includes(type) && !readOnly);
const isChoice = ({ type }) => type === 'radio' || type === 'checkbox';

/* A choice is known by its question and its value, any other field by its name. */
const nameOf = (field) => (isChoice(field) ? `${field.name}=${field.value}` : field.name);

function valueOf(field) {
  if (isChoice(field)) {
    return field.checked;
  }
  return field.multiple ? [...field.selectedOptions].map(({ value }) => value) : field.value;
}

/* What the form does when a person chooses, it does for what is put back too; rows follow when the form is settled. */
function putBack(field, value) {
  const before = valueOf(field);
  setValue(field, value);
  const isChosen = isChoice(field) ? field.checked && !before : String(valueOf(field)) !== String(before);
  if (isChosen && !field.closest('[data-row]')) {
    field.dispatchEvent(new Event('change', { bubbles: true }));
  }
}

function setValue(field, value) {
  if (isChoice(field)) {
    field.checked = value;
  } else if (field.multiple) {
    [...field.options].forEach((option) => {
      option.selected = value.includes(option.value);
    });
  } else if (field.tagName !== 'SELECT' || [...field.options].some((option) => option.value === value)) {
    field.value = value;
  }
}

/* The server made this row for somebody; it is found again by what the form itself put into it. */
const markOf = (row) =>
  fieldsOf(row)
    .filter(({ type }) => type === 'hidden')
    .map(({ name, value }) => `${name}=${value}`)
    .join('&');

function sheetOf(scope) {
  return {
    fields: keepable(scope).map((field) => [nameOf(field), valueOf(field)]),
    lists: Object.fromEntries(listsOf(scope).map((list) => [list.dataset.rows, rowsOf(list).map(rowSheet)]))
  };
}

const rowSheet = (row) => ({ mark: markOf(row), ...sheetOf(row) });

/* Who is not in the case any more has no row; a row that the person had doubled is doubled again. */
function restoreMarked(list, kept) {
  const free = new Set(rowsOf(list));
  kept.forEach((sheet) => {
    const alike = rowsOf(list).filter((row) => markOf(row) === sheet.mark);
    if (alike.length && !alike.some((row) => free.has(row))) {
      alike[0].querySelector('[data-again]')?.click();
      rowsOf(list).forEach((row) => !alike.includes(row) && markOf(row) === sheet.mark && free.add(row));
    }
    const row = rowsOf(list).find((one) => free.has(one) && markOf(one) === sheet.mark);
    if (row) {
      free.delete(row);
      restore(row, sheet);
    }
  });
}

function restoreRows(list, kept) {
  if (kept.some(({ mark }) => mark)) {
    restoreMarked(list, kept);
    return;
  }
  while (rowsOf(list).length < kept.length && list.querySelector('[data-add]')) {
    addRow(list);
  }
  rowsOf(list)
    .slice(kept.length)
    .forEach((row) => dropRow(list, row));
  rowsOf(list).forEach((row, index) => restore(row, kept[index]));
}

function restore(scope, { fields, lists }) {
  listsOf(scope).forEach((list) => lists[list.dataset.rows] && restoreRows(list, lists[list.dataset.rows]));
  const kept = new Map();
  fields.forEach(([name, value]) => kept.set(name, [...(kept.get(name) ?? []), value]));
  keepable(scope).forEach((field) => {
    const values = kept.get(nameOf(field));
    if (values?.length) {
      putBack(field, values.shift());
    }
  });
}

/* What this opened form is called, so that the server knows its keeping from another window's. */
const newPage = () => `${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}`;

const placeOf = ({ taskId, processDefinitionKey, processDefinitionId }) =>
  taskId || `start-${processDefinitionKey || String(processDefinitionId).split(':')[0]}`;

/** Takes up what was kept, and keeps what is typed from now on. {@code settle} is called after fields have changed. */
export async function keepUnfinished(camForm, root, settle) {
  const path = `/unfinished/${encodeURIComponent(placeOf(camForm))}`;
  const line = element('p', { class: 'help-block tiaocai-kept', role: 'status' });
  const now = () => JSON.stringify(sheetOf(root));
  const mine = { page: newPage(), edition: null };
  let last = now();
  let timer = null;
  let over = false;
  let elsewhere = false;
  /* That this page stands is said once, however often the keeping fails. */
  let takeOver = false;

  const say = (...words) => line.replaceChildren(...words);
  const isUnsaved = () => !over && now() !== last;

  async function keep({ parting = false } = {}) {
    clearTimeout(timer);
    timer = null;
    const content = now();
    if (over || (!takeOver && (elsewhere || content === last))) {
      return;
    }
    try {
      const { keptAt } = await post(path, { content, ...mine, takeOver }, { keepalive: parting && content.length < 15_000 });
      last = content;
      elsewhere = false;
      takeOver = false;
      say(`已于 ${chineseMoment(keptAt)} 暂存，只有您能看到，提交后删除。`);
    } catch (refusal) {
      if (!over && refusal.status === 409) {
        askWhich(refusal.message);
      } else if (!over) {
        say(element('span', { class: 'tiaocai-fault' }, `最近填写的内容还没有暂存：${reasonOf(refusal)}`));
        later(AGAIN);
      }
    }
  }

  const later = (wait) => {
    timer ??= setTimeout(keep, wait);
  };
  const changed = () => later(WAIT);

  const press = (words, act) => {
    const button = element('button', { type: 'button', class: 'btn btn-link' }, words);
    button.addEventListener('click', act);
    return button;
  };

  /* Neither window is written over before the person has said which one stands. */
  function askWhich(words) {
    elsewhere = true;
    say(
      element('span', { class: 'tiaocai-fault' }, `${words}。`),
      press('以这一页为准', () => {
        takeOver = true;
        keep();
      }),
      press('改用那一页的内容', () => {
        over = true;
        window.location.reload();
      })
    );
  }

  /* The task list stands in a sandbox that opens no question of the browser's own. */
  function again() {
    const before = [...line.childNodes];
    say('删除这张表单上暂存的内容？', press('删除，重新填写', forget), press('不删除', () => say(...before)));
    line.querySelector('button').focus();
  }

  async function forget() {
    over = true;
    clearTimeout(timer);
    try {
      await post(path, { content: null, ...mine });
      window.location.reload();
    } catch (refusal) {
      over = false;
      if (refusal.status === 409) {
        askWhich('另一个页面也在填写这张表单，没有删除');
      } else {
        say(element('span', { class: 'tiaocai-fault' }, `没有删除：${reasonOf(refusal)}`));
      }
    }
  }

  const { content, keptAt, edition } = await ask(path);
  mine.edition = edition;
  root.prepend(line);
  if (content) {
    restore(root, JSON.parse(content));
    settle();
    restore(root, JSON.parse(content));
    settle();
    last = now();
    say(`已恢复您于 ${chineseMoment(keptAt)} 暂存的内容。`, press('不要了，重新填写', again));
  }
  root.addEventListener('input', changed);
  root.addEventListener('change', changed);
  root.addEventListener('click', ({ target }) => target.closest('[data-add], [data-remove]') && changed());
  camForm.on('submit-success', () => {
    over = true;
    clearTimeout(timer);
    /* A task takes it along; of a start form only this page knows that it was this one. */
    if (!camForm.taskId) {
      post(path, { content: null, ...mine }, { keepalive: true }).catch(() => {});
    }
  });
  const parting = () => keep({ parting: true });
  const online = () => keep();
  const asks = (event) => isUnsaved() && root.isConnected && event.preventDefault();
  window.addEventListener('pagehide', parting);
  window.addEventListener('online', online);
  window.addEventListener('beforeunload', asks);
  whenGone(root, () => {
    parting();
    window.removeEventListener('pagehide', parting);
    window.removeEventListener('online', online);
    window.removeEventListener('beforeunload', asks);
  });
}

function reasonOf({ status, message }) {
  return status === 401 ? '登录已经失效，请在另一个页面重新登录，再回到这里，内容会自动暂存' : message;
}

/* Another task is opened, or the window closed: Tasklist takes the form away without a word. */
function whenGone(root, act) {
  const watch = new MutationObserver(() => {
    if (!root.isConnected) {
      watch.disconnect();
      act();
    }
  });
  watch.observe(document.body, { childList: true, subtree: true });
}

/* A slip of the hand closes no window that a form stands in: 关闭 does. */
const inFormWindow = (target) => target instanceof Element && target.closest('.modal')?.querySelector('.tiaocai-form');

window.addEventListener(
  'keydown',
  (event) => {
    if (event.key === 'Escape' && document.querySelector('.modal .tiaocai-form')) {
      event.stopImmediatePropagation();
    }
  },
  { capture: true }
);
window.addEventListener(
  'click',
  (event) => {
    if (event.target instanceof Element && event.target.matches('.modal') && inFormWindow(event.target)) {
      event.stopImmediatePropagation();
    }
  },
  { capture: true }
);
