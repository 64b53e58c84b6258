/* Asks for a reason on the spot; a refusal stands beside it and what was written stays. */
import { element } from './dom.js';

export function askWhy(button, label, act) {
  const words = element('textarea', { rows: '3', maxlength: '2000', required: true, class: 'form-control', 'aria-label': label, placeholder: label });
  const fault = element('p', { role: 'alert', class: 'tiaocai-overdue' });
  const go = element('button', { type: 'submit', class: 'btn btn-primary' }, '确定');
  const no = element('button', { type: 'button', class: 'btn btn-default' }, '取消');
  const form = element('form', { class: 'tiaocai-why' }, words, fault, go, ' ', no);
  no.addEventListener('click', () => {
    form.remove();
    button.hidden = false;
    button.focus();
  });
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    go.disabled = true;
    fault.textContent = '';
    try {
      await act(words.value);
    } catch (refused) {
      fault.textContent = refused.message;
    }
    go.disabled = false;
  });
  button.hidden = true;
  button.after(form);
  words.focus();
}
