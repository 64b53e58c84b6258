/* The search box of our pages, in the head of the task list: the answer opens beside it, so that no half-filled form is left. */
import { element } from './dom.js';
import { page, token } from './server.js';

function box() {
  const csrf = element('input', { type: 'hidden', name: '_csrf' });
  const question = element('input', {
    type: 'search',
    name: 'q',
    maxlength: '100',
    autocomplete: 'off',
    'aria-label': '查找案件',
    'aria-keyshortcuts': '/',
    title: '按 / 键到这里；结果在新的页面打开',
    placeholder: '案号、当事人、电话、证件号'
  });
  const form = element(
    'form',
    { method: 'post', action: page('/cases'), target: '_blank', role: 'search', class: 'tiaocai-find' },
    csrf,
    question,
    element('button', { type: 'submit', class: 'btn btn-default' }, '查找')
  );
  form.addEventListener('submit', () => {
    csrf.value = token();
    // what a caller said stays in no field of a shared screen
    setTimeout(() => (question.value = ''));
  });
  document.addEventListener('keydown', (event) => {
    const isTyping = event.target.closest('input, textarea, select, [contenteditable=true]');
    if (event.key === '/' && !isTyping && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      question.focus();
    }
  });
  return form;
}

export default [
  {
    id: 'tiaocai-find',
    pluginPoint: 'tasklist.navbar.action',
    priority: 1000,
    render: (node) => node.replaceChildren(box())
  }
];
