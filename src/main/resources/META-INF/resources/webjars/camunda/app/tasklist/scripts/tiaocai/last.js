/* 上次所用: what this person chose in such a form before, put in where neither the case nor the person has said anything. */
import { element } from './dom.js';
import { ask } from './server.js';

const fieldOf = (root, name) =>
  [...root.querySelectorAll('select, input')].find((field) => field.name === name && !field.closest('[data-row]'));

const isOpen = (field) => (field.tagName === 'SELECT' ? field.selectedIndex <= 0 : field.value === '');

const offers = (field, value) => field.tagName !== 'SELECT' || [...field.options].some((option) => option.value === value);

function put(root, field, value) {
  if (field.value === value) {
    return;
  }
  field.value = value;
  field.dispatchEvent(new CustomEvent('change', { bubbles: true, detail: { byHand: false } }));
  const hint = element('span', { class: 'help-block tiaocai-last' }, '已填您上次所用，请核对');
  field.after(hint);
  /* Another value may come from a choice elsewhere in the form, too. */
  const look = ({ target }) => {
    if (target === field || field.value !== value) {
      hint.remove();
      root.removeEventListener('input', look);
      root.removeEventListener('change', look);
    }
  };
  root.addEventListener('input', look);
  root.addEventListener('change', look);
}

/** @param typed names of the fields that the person has filled in already */
export async function offerLast(root, taskId, typed) {
  if (!taskId) {
    return;
  }
  const last = await ask(`/phrases/last/${encodeURIComponent(taskId)}`);
  Object.entries(last).forEach(([name, value]) => {
    const field = fieldOf(root, name);
    if (field && !typed.has(name) && isOpen(field) && offers(field, value)) {
      put(root, field, value);
    }
  });
}
