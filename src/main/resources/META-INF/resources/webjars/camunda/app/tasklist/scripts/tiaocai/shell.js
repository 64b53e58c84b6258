/*
 * The head of our pages above the task list, and word when the list itself does not come: a script that times out
 * leaves Camunda's page white.
 */
import { enliven } from '../../../../../js/shell.js';
import { element } from './dom.js';
import { page, token } from './server.js';

/** Milliseconds after which somebody begins to wonder. */
const PATIENCE = 20_000;

const place = document.getElementById('tiaocai-shell');

async function fetchHead() {
  const answer = await fetch(page('/masthead'), { credentials: 'same-origin', cache: 'no-store', headers: { Accept: 'text/html' } });
  return answer.ok && !answer.redirected ? new DOMParser().parseFromString(await answer.text(), 'text/html').querySelector('.masthead') : null;
}

async function showHead() {
  const head = await fetchHead();
  if (!head) {
    return;
  }
  head.querySelector('script').remove();
  openBeside(head.querySelector('.find'));
  place.replaceChildren(head);
  enliven(head);
  document.body.classList.toggle('tiaocai-registers', head.dataset.registers === 'true');
}

/* How much waits, when a task is done, taken or begun; the rest of the head stays, with what is being typed into it. */
async function countAnew() {
  const [shown, fresh] = [place, await fetchHead()].map((head) => head?.querySelector('[data-tasks]'));
  if (shown && fresh) {
    ['href', 'title'].forEach((name) => shown.setAttribute(name, fresh.getAttribute(name)));
    shown.replaceChildren(...fresh.childNodes);
  }
}

window.addEventListener('tiaocai-moved', () => countAnew().catch((unreachable) => console.warn('待办数暂时取不到', unreachable)));

/* The answer opens beside the list, so that no half-filled form is left. */
function openBeside(form) {
  const question = form.querySelector('[name=q]');
  form.classList.add('tiaocai-find');
  form.target = '_blank';
  question.title = '按 / 键到这里；结果在新的页面打开';
  form.addEventListener('submit', () => {
    form.querySelector('[name=_csrf]').value = token();
    // what a caller said stays in no field of a shared screen
    setTimeout(() => (question.value = ''));
  });
}

const isShown = () => document.querySelector('.task-filters');

function tell(words) {
  if (isShown() || document.querySelector('.tiaocai-stuck')) {
    return;
  }
  const again = element('button', { type: 'button', class: 'btn btn-primary' }, '重新载入');
  again.addEventListener('click', () => location.reload());
  place.after(element('div', { class: 'tiaocai-stuck', role: 'alert' }, element('p', {}, words), again));
}

/* A module that fails to load does so before anything is drawn. */
const isOfLoading = ({ message }) => /Load timeout|Script error for|Loading chunk/.test(message ?? '');

window.addEventListener('error', (failure) => isOfLoading(failure) && tell('任务列表没有完整载入，可能是网络慢或者服务器忙。'));
window.addEventListener('unhandledrejection', ({ reason }) => isOfLoading(reason ?? {}) && tell('任务列表没有完整载入，可能是网络慢或者服务器忙。'));
setTimeout(() => tell('任务列表还没有打开，可能是网络慢或者服务器忙。可以再等一会儿，或者重新载入；已经写的内容不会丢。'), PATIENCE);

/* When it comes after all, the word is taken back. */
new MutationObserver((changes, watch) => {
  if (isShown()) {
    document.querySelector('.tiaocai-stuck')?.remove();
    watch.disconnect();
  }
}).observe(document.querySelector('.site-wrap'), { childList: true, subtree: true });

showHead().catch((unreachable) => console.warn('页眉暂时取不到', unreachable));
