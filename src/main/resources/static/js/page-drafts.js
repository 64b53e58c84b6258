// 暂存 of our own pages: a page that keeps says under which place, by data-place; each act on it lets go only of its own form.
import { keeping } from './keeping.js';
import { contentOf, fieldsOf, nameOf, rowFor, setValue } from './page-sheet.js';

/** How long a page that is done with something waits for the rest to be kept. */
const PATIENCE = 4_000;
/** After which a page that was sent is still here: it was not sent after all. */
const STAYED = 60_000;

const FORMS = 'form[data-act], form[data-keep], form[method=post]:not(.upload)';
const WORDS = 'textarea, input[type=text]';

// Two forms of one act are told apart by their order.
const actOf = (form) => form.dataset.keep ?? form.dataset.act ?? form.getAttribute('action');

function make(name, words, properties = {}) {
  return Object.assign(document.createElement(name), { textContent: words, ...properties });
}

function button(words, act) {
  const made = make('button', words, { type: 'button', className: 'plain' });
  made.addEventListener('click', act);
  return made;
}

function line(words) {
  const made = make('p', '', { className: 'kept' });
  made.setAttribute('role', 'status');
  made.append(...words);
  return made;
}

// The line stands in the form that it speaks of.
function say(form, ...words) {
  const there = form.querySelector(':scope > .kept');
  there?.classList.remove('error');
  there ? there.replaceChildren(...words) : form.prepend(line(words));
}

const quietly = (field) => field.dispatchEvent(new CustomEvent('change', { bubbles: true, detail: { byHand: false } }));

/**
 * Keeps these forms together under one place.
 *
 * @param root in which they stand
 * @param settled fields that the person has just chosen, which what was kept does not change
 * @param again fills in anew what the page itself had filled in
 */
function draftsOf(root, place, forms, { settled = [], again = () => {}, isLeaving = () => false } = {}) {
  const typedIn = new Set();
  // What came back from the server is kept on, also where it is now as the page has it.
  const restored = new Map();
  const gone = new AbortController();
  let current = forms[0];

  const keyOf = (form) => `${actOf(form)}#${forms.filter((one) => actOf(one) === actOf(form)).indexOf(form)}`;
  // A form that came back refused holds what was typed; its own values are no measure of what is new in it.
  const isRefused = (form) => form.dataset.refused === 'true' || root.dataset.refused === 'true';
  const isKept = (form) => (field) => isRefused(form) || Boolean(restored.get(form)?.has(nameOf(field)));
  const away = (form) => button('不要了，重新填写', () => discard(form));

  const keeper = keeping({
    path: `/api/v1/unfinished/${encodeURIComponent(place)}`,
    sheet() {
      const typed = forms
        .filter((form) => typedIn.has(form))
        .map((form) => [keyOf(form), contentOf(form, isKept(form))])
        .filter(([, { fields, persons }]) => fields.length || persons.length);
      return typed.length ? JSON.stringify(typed) : '';
    },
    restore: restoreAll,
    kept: (keptAt, content) => say(current, ...(content && typedIn.has(current) ? ['已暂存，只有您能看到，提交后删除。 ', away(current)] : [])),
    // What is not kept has to be seen wherever in a long form one is.
    fault(words) {
      say(current, ...words);
      current.querySelector(':scope > .kept').classList.add('error');
    },
    button,
    strange: '本页另有后来暂存的内容（另一个页面，或者刷新以前的这一页），这一页的内容没有暂存。',
    isBegun: forms.some(isRefused),
    isHere: () => !isLeaving(),
  });

  function changed(event) {
    // a row that has just been removed stands in no form any more
    const form = event.composedPath().find((one) => forms.includes(one));
    if (form && event.detail?.byHand !== false) {
      typedIn.add(form);
      current = form;
      keeper.changed(event.target);
    }
  }

  function discard(form) {
    if (!confirm('删除这张表单上没有提交的内容，重新填写？')) {
      return;
    }
    // rows that the person has added; those of the page stay
    form.querySelectorAll('[data-persons] [data-person]').forEach((row) => row.remove());
    form.reset();
    form.querySelectorAll('select').forEach(quietly);
    again(form);
    forget(form);
    say(form, '');
    keeper.keep();
  }

  function forget(form) {
    typedIn.delete(form);
    restored.delete(form);
    current = form;
  }

  const isTouched = (field) =>
    [...keeper.touched, ...settled].some((one) => one === field || (one.type === 'radio' && one.form === field.form && one.name === field.name));

  // What the person has typed since stands; the rest comes back.
  function restore(form, { fields, persons }) {
    persons.forEach((row, index) => {
      if (!rowFor(form, row, index)) {
        form.querySelector('[data-add-person]')?.click();
      }
      const own = rowFor(form, row, index);
      row.forEach(([name, value]) => {
        const field = own?.querySelector(`[data-field="${CSS.escape(name)}"]:not([type=hidden])`);
        if (field && !isTouched(field)) {
          setValue(field, value);
          quietly(field);
        }
      });
    });
    const kept = new Map(fields);
    restored.set(form, new Set(kept.keys()));
    fieldsOf(form)
      .filter((field) => kept.has(nameOf(field)) && !isTouched(field))
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
      .filter(([form]) => form && !isRefused(form));
    back.forEach(([form, typed]) => restore(form, typed));
    const [first] = back.map(([form]) => form);
    if (first && forms.length > 1) {
      root.prepend(line(['已恢复您没有提交的内容。 ', button('到那里', () => first.scrollIntoView({ block: 'center' }))]));
    }
  }

  root.addEventListener('input', changed, { signal: gone.signal });
  root.addEventListener('change', changed, { signal: gone.signal });
  root.addEventListener('click', (event) => event.target.closest('[data-add-person], [data-remove-person]') && changed(event), { signal: gone.signal });
  forms.filter(isRefused).forEach((form) => typedIn.add(form));
  // what is the matter is said when something is typed that cannot be kept
  keeper.start().catch(() => {});
  return {
    keeper,
    keyOf,
    async done(form) {
      forget(form);
      say(form, '');
      return keeper.settle(PATIENCE);
    },
    leave() {
      gone.abort();
      keeper.leave();
    },
  };
}

// A page that is sent as it is: the server deletes what is kept of this form when the act is done, by these names.
function sendsItself(form, place, { keeper, keyOf }, typed = form) {
  form.addEventListener('submit', (event) => {
    if (!event.defaultPrevented) {
      form.querySelectorAll('[name=_kept], [name=_form]').forEach((one) => one.remove());
      form.append(make('input', '', { type: 'hidden', name: '_kept', value: place }), make('input', '', { type: 'hidden', name: '_form', value: keyOf(typed) }));
      keeper.parting();
      keeper.end();
      setTimeout(keeper.goOn, STAYED);
    }
  });
}

const main = document.querySelector('main[data-place]');
const drafts = main && ofThePage();

function ofThePage() {
  const forms = [...main.querySelectorAll(FORMS)].filter((form) => form.querySelector(WORDS));
  if (!forms.length) {
    return null;
  }
  let leaving = false;
  const all = draftsOf(main, main.dataset.place, forms, { isLeaving: () => leaving });
  forms.filter((form) => form.matches('[method=post]:not([data-act])')).forEach((form) => sendsItself(form, main.dataset.place, all));
  // what was typed in one form, and is confirmed in another
  main.querySelectorAll('form[data-settles]').forEach((form) => sendsItself(form, main.dataset.place, all, document.getElementById(form.dataset.settles)));
  main.addEventListener('submit', (event) => {
    leaving = !event.defaultPrevented && event.target.target !== '_blank';
    setTimeout(() => (leaving = false), PATIENCE);
  });
  window.addEventListener('pageshow', ({ persisted }) => {
    if (persisted) {
      all.keeper.goOn();
      leaving = false;
    }
  });
  return all;
}

/**
 * The act of this form is done: what is typed into the others is kept before the page is loaded anew.
 *
 * @return whether it is
 */
export async function handedIn(form) {
  if (!drafts) {
    return true;
  }
  const isAllKept = await drafts.done(form);
  if (isAllKept) {
    drafts.keeper.end();
  }
  return isAllKept;
}

/** The same of a page that is not loaded anew. */
export const done = (form) => drafts?.done(form);

/** A window that stands on the page for a while keeps for itself, under a place of its own. */
export function keepsForItself(form, place, how) {
  const own = draftsOf(form, place, [form], how);
  return { done: () => own.done(form), leave: own.leave };
}
