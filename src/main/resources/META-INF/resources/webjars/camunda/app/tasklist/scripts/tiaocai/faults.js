/* Shows what is wrong beside the field that it concerns, for eyes and for screen readers. */
import { element } from './dom.js';

let sequence = 0;

const groupOf = (field) => field.closest('.form-group') ?? field.parentElement;

export function clearFault(field) {
  const group = groupOf(field);
  group.classList.remove('has-error');
  group.querySelectorAll(':scope > .tiaocai-fault').forEach((fault) => {
    group.querySelectorAll('[aria-invalid]').forEach((one) => {
      one.removeAttribute('aria-invalid');
      const others = (one.getAttribute('aria-describedby') ?? '').split(' ').filter((id) => id && id !== fault.id);
      if (others.length) {
        one.setAttribute('aria-describedby', others.join(' '));
      } else {
        one.removeAttribute('aria-describedby');
      }
    });
    fault.remove();
  });
}

export function showFault(field, words) {
  clearFault(field);
  const group = groupOf(field);
  const id = `tiaocai-fault-${++sequence}`;
  group.classList.add('has-error');
  group.append(element('p', { id, class: 'help-block tiaocai-fault', role: 'alert' }, words));
  field.setAttribute('aria-invalid', 'true');
  field.setAttribute('aria-describedby', [field.getAttribute('aria-describedby'), id].filter(Boolean).join(' '));
}

/** One line above the form: how many places are wrong, or what could not be fetched. */
export function tell(form, words) {
  form.querySelectorAll(':scope > .tiaocai-notice').forEach((notice) => notice.remove());
  if (words) {
    form.prepend(element('div', { class: 'alert alert-danger tiaocai-notice', role: 'alert' }, words));
  }
}
