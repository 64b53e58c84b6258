// 暂存 of our own pages: what is typed into the forms of a page is kept on the server, for this person alone, until the act
// is done; nothing of it stays in the browser of a shared computer. A page that keeps says under which place, by data-place.
import { call, isPassing } from './page-server.js';
import { contentOf, fieldsOf, nameOf, personsOf, setValue } from './page-sheet.js';

const WAIT = 1_500;
const AGAIN = 10_000;
/** Between two tries to fetch what was kept. */
const LONGEST = 60_000;
/** How long a page that is done with something waits for the rest to be kept. */
const PATIENCE = 4_000;
/** After which a page that was sent is still here: it was not sent after all. */
const STAYED = 60_000;
const main = document.querySelector('main[data-place]');
const place = main && `/api/v1/unfinished/${encodeURIComponent(main.dataset.place)}`;
const forms = main
  ? [...main.querySelectorAll('form[data-act], form[method=post]:not(.upload)')].filter((form) => form.querySelector('textarea, input[type=text]'))
  : [];

// A form that came back refused holds what was typed; its own values are no measure of what is new in it.
const isRefused = main?.dataset.refused === 'true';

// Two forms of one act are told apart by their order.
const actOf = (form) => form.dataset.act ?? form.getAttribute('action');
const keyOf = (form) => `${actOf(form)}#${forms.filter((one) => actOf(one) === actOf(form)).indexOf(form)}`;

const page = `${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}`;
const typedIn = new Set();
const hands = new Set();
let edition = null;
// As it is kept; null until that is known.
let last = null;
let isKnown = false;
let missed = null;
let timer = null;
let retry = null;
let over = false;
let leaving = false;
let elsewhere = false;
let takeOver = false;
let sending = Promise.resolve();
let current = forms[0];

function sheet() {
  const typed = forms
    .filter((form) => typedIn.has(form))
    .map((form) => [keyOf(form), contentOf(form, isRefused)])
    .filter(([, { fields, persons }]) => fields.length || persons.length);
  return typed.length ? JSON.stringify(typed) : '';
}

const isUnsaved = () => !over && sheet() !== '' && sheet() !== last;

function make(name, words, properties = {}) {
  return Object.assign(document.createElement(name), { textContent: words, ...properties });
}

function button(words, act) {
  const made = make('button', words, { type: 'button', className: 'plain' });
  made.addEventListener('click', act);
  return made;
}

// The line stands in the form that it speaks of.
function say(form, ...words) {
  let line = form.querySelector(':scope > .kept');
  if (!line) {
    line = make('p', '', { className: 'kept' });
    line.setAttribute('role', 'status');
    form.prepend(line);
  }
  line.classList.remove('error');
  line.replaceChildren(...words);
}

// What is not kept has to be seen wherever in a long form one is.
function fault(...words) {
  say(current, ...words);
  current.querySelector(':scope > .kept').classList.add('error');
}

const notKept = ({ message }) => fault(`最近填写的内容还没有暂存：${message}`);

const later = (wait) => (timer ??= setTimeout(keep, wait));

async function keep({ parting = false } = {}) {
  clearTimeout(timer);
  timer = null;
  if (!isKnown) {
    missed && !over && notKept(missed);
    return;
  }
  const content = sheet();
  if (over || (!takeOver && (elsewhere || content === last))) {
    return;
  }
  try {
    sending = call(place, { method: 'POST', keepalive: parting && content.length < 15_000, body: JSON.stringify({ content: content || null, page, edition, takeOver }) });
    await sending;
    last = content;
    elsewhere = false;
    takeOver = false;
    say(current, ...(content && typedIn.has(current) ? ['已暂存，只有您能看到，提交后删除。 ', away(current)] : []));
  } catch (refusal) {
    if (!over && refusal.status === 409) {
      askWhich();
    } else if (!over) {
      notKept(refusal);
      later(AGAIN);
    }
  }
}

// Neither window is written over before the person has said which one stands.
function askWhich() {
  elsewhere = true;
  fault(
    '本页另有后来暂存的内容（另一个页面，或者刷新以前的这一页），这一页的内容没有暂存。 ',
    button('以这一页为准', () => {
      takeOver = true;
      keep();
    }),
    ' ',
    button('改用那一页的内容', () => {
      over = true;
      location.reload();
    }),
  );
}

function changed(event) {
  // a row that has just been removed stands in no form any more
  const form = event.composedPath().find((one) => forms.includes(one));
  if (form && event.detail?.byHand !== false) {
    hands.add(event.target);
    typedIn.add(form);
    current = form;
    later(WAIT);
  }
}

const quietly = (field) => field.dispatchEvent(new CustomEvent('change', { bubbles: true, detail: { byHand: false } }));

function discard(form) {
  if (!confirm('删除这张表单上没有提交的内容，重新填写？')) {
    return;
  }
  personsOf(form).forEach((row) => row.remove());
  form.reset();
  form.querySelectorAll('select').forEach(quietly);
  typedIn.delete(form);
  current = form;
  say(form, '');
  keep();
}

const away = (form) => button('不要了，重新填写', () => discard(form));

// What the person has typed since stands; the rest comes back.
function restore(form, { fields, persons }) {
  persons.forEach((row, index) => {
    if (!personsOf(form)[index]) {
      form.querySelector('[data-add-person]')?.click();
    }
    const own = personsOf(form)[index];
    row.forEach(([name, value]) => {
      const field = own?.querySelector(`[data-field="${CSS.escape(name)}"]`);
      if (field && !hands.has(field)) {
        setValue(field, value);
        quietly(field);
      }
    });
  });
  const kept = new Map(fields);
  fieldsOf(form)
    .filter((field) => kept.has(nameOf(field)) && ![...hands].some((one) => one === field || (one.type === 'radio' && one.form === form && one.name === field.name)))
    .forEach((field) => {
      setValue(field, kept.get(nameOf(field)));
      quietly(field);
    });
  typedIn.add(form);
  for (let fold = form.closest('details'); fold; fold = fold.parentElement.closest('details')) {
    fold.open = true;
  }
  say(form, '已恢复您没有提交的内容。 ', away(form));
}

function restoreAll(content) {
  const back = JSON.parse(content)
    .map(([key, typed]) => [forms.find((form) => keyOf(form) === key), typed])
    .filter(([form]) => form);
  back.forEach(([form, typed]) => restore(form, typed));
  const [first] = back.map(([form]) => form);
  if (first && forms.length > 1) {
    const line = make('p', '', { className: 'kept' });
    line.setAttribute('role', 'status');
    line.append('已恢复您没有提交的内容。 ', button('到那里', () => first.scrollIntoView({ block: 'center' })));
    main.prepend(line);
  }
}

async function takeUp() {
  const kept = await call(place);
  if (over || isKnown) {
    return;
  }
  missed = null;
  edition = kept.edition;
  if (kept.content && !isRefused) {
    restoreAll(kept.content);
  }
  isKnown = true;
  if (isRefused || hands.size) {
    later(WAIT);
  } else {
    last = sheet();
  }
}

// A line that is down for a moment costs no keeping: it is asked again, more and more seldom.
async function tryToTakeUp(wait = WAIT) {
  clearTimeout(retry);
  retry = null;
  try {
    await takeUp();
  } catch (unavailable) {
    missed = unavailable;
    isUnsaved() && notKept(unavailable);
    if (!isPassing(unavailable)) {
      return;
    }
    retry = setTimeout(() => tryToTakeUp(Math.min(2 * wait, LONGEST)), wait);
  }
}

/**
 * The act of this form is done: what is typed into the others is kept before the page is loaded anew.
 *
 * @return whether it is
 */
export async function handedIn(form) {
  if (!main) {
    return true;
  }
  typedIn.delete(form);
  // what was on its way before must not come after
  const kept = sending.catch(() => {}).then(() => keep());
  await Promise.race([kept, new Promise((resolve) => setTimeout(resolve, PATIENCE))]);
  clearTimeout(timer);
  timer = null;
  over = !isUnsaved();
  return over;
}

// A page that is sent as it is: the server deletes what is kept when the act is done, by this name.
function sendsItself(form) {
  form.addEventListener('submit', (event) => {
    if (!event.defaultPrevented) {
      form.querySelector('[name=_kept]')?.remove();
      form.append(make('input', '', { type: 'hidden', name: '_kept', value: main.dataset.place }));
      keep({ parting: true });
      over = true;
      setTimeout(() => (over = false), STAYED);
    }
  });
}

if (forms.length) {
  main.addEventListener('input', changed);
  main.addEventListener('change', changed);
  main.addEventListener('click', (event) => event.target.closest('[data-add-person], [data-remove-person]') && changed(event));
  forms.filter((form) => !('act' in form.dataset)).forEach(sendsItself);
  main.addEventListener('submit', (event) => {
    leaving = !event.defaultPrevented && event.target.target !== '_blank';
    setTimeout(() => (leaving = false), PATIENCE);
  });
  window.addEventListener('pagehide', () => keep({ parting: true }));
  window.addEventListener('online', () => (retry ? tryToTakeUp() : keep()));
  window.addEventListener('pageshow', ({ persisted }) => {
    if (persisted) {
      over = false;
      leaving = false;
    }
  });
  window.addEventListener('beforeunload', (event) => {
    if (isUnsaved() && !leaving) {
      event.preventDefault();
      // browsers of before 2023 ask only so
      event.returnValue = '';
    }
  });
  if (isRefused) {
    forms.forEach((form) => typedIn.add(form));
  }
  tryToTakeUp();
}
