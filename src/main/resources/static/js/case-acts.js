// Acts on a page: sent to our API, refused with its Chinese reason beside the button.
import { handedIn } from './page-drafts.js';

const { number, acts = `/api/v1/cases/${number}/` } = document.querySelector('main').dataset;

function token() {
  const found = document.cookie.split('; ').find((entry) => entry.startsWith('TIAOCAI-XSRF='));
  return found ? decodeURIComponent(found.slice('TIAOCAI-XSRF='.length)) : '';
}

// What was filled in; where several may be chosen, all that were; what is told of each, such as consents.12, under its key.
function fields(form) {
  const body = {};
  for (const [name, value] of new FormData(form)) {
    const [of, key] = name.split('.');
    if (key) {
      if (value !== '') {
        (body[of] ??= {})[key] = value;
      }
    } else if (form.elements[name].multiple) {
      (body[name] ??= []).push(value);
    } else if (value !== '') {
      body[name] = value;
    }
  }
  form.querySelectorAll('[data-items]').forEach((list) => {
    const items = [...list.querySelectorAll('[data-item]')].map(item);
    if (items.length) {
      body[list.dataset.items] = items;
    }
  });
  const persons = [...form.querySelectorAll('[data-person]')].map(person);
  return persons.length ? { ...body, persons } : body;
}

// One row of several; where several may be chosen in it, all that were.
function item(row) {
  return Object.fromEntries(
    [...row.querySelectorAll('[data-field]')]
      .map((field) => [field.dataset.field, field.multiple ? [...field.selectedOptions].map(({ value }) => value) : field.value])
      .filter(([, value]) => value.length > 0),
  );
}

for (const list of document.querySelectorAll('[data-items]')) {
  const add = list.querySelector('[data-add-item]');
  add.addEventListener('click', () => {
    const row = list.querySelector('template').content.cloneNode(true);
    row.querySelector('[data-remove-item]').addEventListener('click', ({ target }) => target.closest('[data-item]').remove());
    list.insertBefore(row, add);
    add.previousElementSibling.querySelector('select, input').focus();
  });
}

// One of several persons, in the words of the form.
function person(row) {
  return Object.fromEntries(
    [...row.querySelectorAll('[data-field]')].filter(({ value, disabled }) => value !== '' && !disabled).map((field) => [field.dataset.field, field.value]),
  );
}

// Only what is asked of a person, or of an organisation, and on the chosen ground is shown and sent; without this script
// all is shown. What is a must on the ground has to be filled in, unless the case waits for it and it may be proved later.
function onlyAsked(place, kind, ground) {
  const own = (field) => field.closest('[data-person]') === (place.matches('[data-person]') ? place : null);
  const show = () => {
    for (const label of [...place.querySelectorAll('[data-kind], [data-ground]')].filter(own)) {
      const field = label.querySelector('input, select');
      const grounds = label.dataset.ground?.split(',');
      label.hidden = (kind && label.dataset.kind && label.dataset.kind !== kind.value) || (ground && grounds && !grounds.includes(ground.value));
      field.disabled = label.hidden;
      if ('later' in label.dataset) {
        const later = Boolean(ground && label.dataset.later.split(' ').includes(ground.value));
        label.querySelector('.must').textContent = later ? '可以在裁决之前补齐' : '必填';
        field.required = !label.hidden && !later;
      }
    }
  };
  kind?.addEventListener('change', show);
  ground?.addEventListener('change', show);
  show();
}

for (const form of document.querySelectorAll('form[data-act]')) {
  const [kind, ground] = ['partyKind', 'ground'].map((name) => form.querySelector(`select[name=${name}]`));
  if (kind || form.querySelector('[data-ground]')) {
    onlyAsked(form, kind, ground);
  }
}

for (const list of document.querySelectorAll('[data-persons]')) {
  const add = list.querySelector('[data-add-person]');
  add.addEventListener('click', () => {
    const row = list.querySelector('template').content.cloneNode(true);
    row.querySelector('[data-remove-person]').addEventListener('click', ({ target }) => target.closest('[data-person]').remove());
    list.insertBefore(row, add);
    const added = add.previousElementSibling;
    onlyAsked(added, added.querySelector('[data-field=partyKind]'), added.closest('form').querySelector('select[name=ground]'));
    added.querySelector('input, select').focus();
  });
}

// What is wrong with one field stands under it; the next sending takes it away. Whether all of it found its field.
function atFields(form, faults) {
  form.querySelectorAll('[data-fault]').forEach((one) => one.remove());
  const wrong = [...form.elements].filter(({ name }) => name && faults[name]);
  [...form.elements].forEach((field) => field.removeAttribute('aria-invalid'));
  wrong.forEach((field) => {
    field.setAttribute('aria-invalid', 'true');
    const said = Object.assign(document.createElement('span'), { className: 'error', textContent: faults[field.name] });
    said.dataset.fault = field.name;
    said.setAttribute('role', 'alert');
    field.after(said);
  });
  wrong[0]?.focus();
  const named = Object.keys(faults);
  return named.length > 0 && named.every((name) => wrong.some((field) => field.name === name));
}

// A case that may be meant is taken over with a click.
document.querySelectorAll('[data-pick]').forEach((list) =>
  list.addEventListener('click', ({ target }) => {
    if (target.dataset.value) {
      const field = list.closest('form').elements[list.dataset.pick];
      field.value = target.dataset.value;
      field.focus();
    }
  }),
);

// A list that was asked for by posting is asked for again; where another page says what came of it, that one opens.
function again({ dataset }) {
  if (dataset.then) {
    location.assign(dataset.then);
    return;
  }
  const asked = document.querySelector('form[data-again=true]');
  if (asked) {
    asked.submit();
  } else {
    location.reload();
  }
}

async function send(form) {
  atFields(form, {});
  const alert = form.querySelector('[role=alert]');
  const button = form.querySelector('button[type=submit]') ?? form.querySelector('button');
  button.disabled = true;
  alert.textContent = '';
  try {
    const answer = await fetch(acts + form.dataset.act, {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'Content-Type': 'application/json', 'X-XSRF-TOKEN': token() },
      body: JSON.stringify(fields(form)),
    });
    if (answer.ok) {
      if (!(await handedIn(form))) {
        alert.textContent = '已办成；本页其他没有提交的内容还没有暂存';
      }
      again(form);
      return;
    }
    const problem = await answer.json().catch(() => ({}));
    if (!atFields(form, problem.fields ?? {})) {
      alert.textContent = problem.detail || '没有办成，请稍后再试';
    }
  } catch {
    alert.textContent = '网络不通，请稍后再试';
  } finally {
    button.disabled = false;
  }
}

for (const form of document.querySelectorAll('form[data-act]')) {
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (!form.dataset.confirm || confirm(form.dataset.confirm)) {
      send(form);
    }
  });
}
