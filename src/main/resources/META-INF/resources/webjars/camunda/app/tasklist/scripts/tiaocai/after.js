/*
 * After a task is done: what came of it and where to go on, and for the one who did it a way to take it back. After a
 * task is claimed: the strip anew, with the names that its holder may read.
 */
import { element } from './dom.js';
import { ask, page, post } from './server.js';
import { askWhy } from './why.js';

const DONE = /\/task\/([^/]+)\/(?:submit-form|complete)$/;
const STARTED = /\/process-definition\/(?:[^/]+|key\/[^/]+)\/(?:submit-form|start)$/;
const CLAIMED = /\/task\/([^/]+)\/(?:claim|unclaim|assignee)$/;

const clear = () => document.querySelectorAll('.tiaocai-after').forEach((one) => one.remove());

/* The list behind it keeps the order that is chosen, and is ordered by the day where none is. */
const DUE_FIRST = JSON.stringify([{ sortBy: 'dueDate', sortOrder: 'asc' }]);
const place = (id) => {
  const sorting = new URLSearchParams(location.hash.split('?')[1] ?? '').get('sorting') ?? DUE_FIRST;
  return `#/?task=${encodeURIComponent(id)}&sorting=${encodeURIComponent(sorting)}`;
};

function next({ id, name, number, sameCase }) {
  const link = element('a', { class: 'btn btn-primary', href: place(id) }, `${sameCase ? '本案下一项' : '下一项'}：${name}`, sameCase || !number ? '' : `（${number}）`);
  link.addEventListener('click', clear);
  return link;
}

function undo(taskId) {
  const button = element('button', { type: 'button', class: 'btn btn-default' }, '撤回，重新办理');
  button.addEventListener('click', () =>
    askWhy(button, '撤回的理由', async (reason) => {
      await post(`/tasks/${encodeURIComponent(taskId)}/take-back`, { reason });
      clear();
      location.reload();
    })
  );
  return button;
}

async function showAfter(taskId) {
  const { done, undo: mayUndo } = await ask(`/tasks/${encodeURIComponent(taskId)}/after`);
  clear();
  const close = element('button', { type: 'button', class: 'btn btn-link' }, '知道了');
  close.addEventListener('click', clear);
  document.getElementById('tiaocai-shell').after(
    element(
      'section',
      { class: 'tiaocai-after', role: 'status', 'aria-label': '已经办结' },
      element('p', {}, element('strong', {}, `已办结：${done.task}`), done.number ? element('a', { href: page('/cases/' + done.number) }, `　${done.number}`) : ''),
      done.lines.length ? element('ul', {}, done.lines.map((line) => element('li', {}, line))) : null,
      element('p', {}, done.next ? next(done.next) : '手上没有别的任务了。', ' ', mayUndo ? undo(taskId) : null, close)
    )
  );
}

/* Every form of Tasklist goes out over this, whoever made it. */
const { open } = XMLHttpRequest.prototype;
XMLHttpRequest.prototype.open = function (method, address, ...rest) {
  const path = new URL(address, location.href).pathname;
  const done = method.toUpperCase() === 'POST' && DONE.exec(path);
  const isClaim = method.toUpperCase() === 'POST' && CLAIMED.test(path);
  const isStart = method.toUpperCase() === 'POST' && STARTED.test(path);
  if (done || isClaim || isStart) {
    this.addEventListener('load', () => {
      if (this.status < 300) {
        done && showAfter(decodeURIComponent(done[1])).catch(() => {});
        isClaim && window.dispatchEvent(new CustomEvent('tiaocai-claimed'));
        /* What is left to do is another number now. */
        window.dispatchEvent(new CustomEvent('tiaocai-moved'));
      }
    });
  }
  return open.call(this, method, address, ...rest);
};

export default [];
