/* Shows what is wrong beside the field that it concerns, for eyes and for screen readers. */
import { element } from './dom.js';

let sequence = 0;

const groupOf = (field) => field.closest('.form-group') ?? field.parentElement;

/* Radio buttons of one question share its fault; any other field has its own, also where several stand in one group. */
const askedWith = (field) =>
  field.type === 'radio' ? [...groupOf(field).querySelectorAll('input[type=radio]')].filter((one) => one.name === field.name) : [field];

const describedBy = (field) => (field.getAttribute('aria-describedby') ?? '').split(' ').filter(Boolean);

function describe(field, ids) {
  if (ids.length) {
    field.setAttribute('aria-describedby', ids.join(' '));
  } else {
    field.removeAttribute('aria-describedby');
  }
}

export function clearFault(field) {
  const group = groupOf(field);
  const faults = [...group.querySelectorAll(':scope > .tiaocai-fault')];
  askedWith(field).forEach((one) => {
    const ids = describedBy(one);
    faults.filter((fault) => ids.includes(fault.id)).forEach((fault) => fault.remove());
    one.removeAttribute('aria-invalid');
    describe(one, ids.filter((id) => !faults.some((fault) => fault.id === id)));
  });
  group.classList.toggle('has-error', Boolean(group.querySelector(':scope > .tiaocai-fault')));
}

export function showFault(field, words) {
  clearFault(field);
  const group = groupOf(field);
  const id = `tiaocai-fault-${++sequence}`;
  group.classList.add('has-error');
  group.append(element('p', { id, class: 'help-block tiaocai-fault', role: 'alert' }, words));
  field.setAttribute('aria-invalid', 'true');
  describe(field, [...describedBy(field), id]);
  /* What is folded away cannot be seen, nor take the cursor. */
  field.closest('details')?.setAttribute('open', '');
}

const wordsOf = (field) =>
  (field.labels?.[0] ?? groupOf(field).querySelector('label, legend'))?.textContent.replace(/[（(*].*$/s, '').trim() ?? '';

/** What the server refused, at the field that it speaks of by its label; above the form where it speaks of none. */
export function showRefusal(form, fields, words) {
  const named = fields
    .map((field) => ({ field, label: wordsOf(field) }))
    .filter(({ label }) => label.length > 1 && words.includes(label))
    .sort((one, other) => other.label.length - one.label.length)[0];
  tell(form, words);
  if (named) {
    showFault(named.field, words);
    named.field.focus();
  } else {
    const notice = form.querySelector(':scope > .tiaocai-notice');
    notice.tabIndex = -1;
    notice.focus();
  }
}

/** One line above the form: how many places are wrong, or what could not be fetched. */
export function tell(form, words) {
  form.querySelectorAll(':scope > .tiaocai-notice').forEach((notice) => notice.remove());
  if (words) {
    form.prepend(element('div', { class: 'alert alert-danger tiaocai-notice', role: 'alert' }, words));
  }
}
