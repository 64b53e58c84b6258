/* 案情条, above the form of the open task: which case, who they are, until when and why, and how to ring them up. */
import { cardOf, forgetCard } from './cards.js';
import { chineseMoment, element, tableDay } from './dom.js';
import { left } from './days.js';
import { ask, page, post } from './server.js';
import { askWhy } from './why.js';

const openTask = () => new URLSearchParams(window.location.hash.split('?')[1] ?? '').get('task');

const where = (card) => {
  const words = card.number ?? card.kind;
  return card.page ? element('a', { href: page(card.page), target: '_blank', rel: 'noopener', title: '在新的页面打开' }, words) : words;
};

const due = (card) =>
  card.due
    ? element(
        'p',
        {},
        element('span', { class: card.overdue ? 'tiaocai-overdue' : null }, `${tableDay(card.due)} 前办结（${left(card)}）`),
        card.provisional ? '，节假日安排公布前暂定' : '',
        card.warning && !card.overdue ? `，${card.warning}` : '',
        card.basis ? element('span', { class: 'tiaocai-basis' }, '　', card.basis) : null
      )
    : null;

const contact = ({ who, phone }) => element('li', {}, who, ' ', element('a', { href: 'tel:' + phone.replace(/[^+\d]/g, '') }, phone));

/* 退回: why it came back, and the way back to the step before. */
async function showWayBack(strip, taskId) {
  const { to, until, cameBack } = await ask(`/tasks/${encodeURIComponent(taskId)}/way-back`);
  if (cameBack) {
    strip.prepend(
      element(
        'p',
        { class: 'tiaocai-came-back', role: 'note' },
        element('strong', {}, cameBack.title),
        `　${cameBack.who}，${chineseMoment(cameBack.at)}`,
        cameBack.reason ? element('span', {}, `　理由：${cameBack.reason}`) : null
      )
    );
  }
  if (to) {
    const button = element('button', { type: 'button', class: 'btn btn-default btn-sm', title: until }, `退回：${to}`);
    button.addEventListener('click', () =>
      askWhy(button, '退回的理由', async (reason) => {
        await post(`/tasks/${encodeURIComponent(taskId)}/send-back`, { reason });
        location.hash = '#/';
        location.reload();
      })
    );
    strip.append(element('div', { class: 'tiaocai-way-back' }, button));
  }
}

async function show(strip, taskId) {
  const card = await cardOf(taskId);
  if (!card) {
    return;
  }
  strip.replaceChildren(
    ...[
      element('p', {}, element('strong', {}, where(card)), '　', card.title, card.number ? `　${card.kind}` : '', card.first ? element('span', { class: 'tiaocai-first' }, card.first) : ''),
      card.subject ? element('p', {}, card.subject) : null,
      due(card),
      element('p', {}, element('a', { href: page(`/help/tasks/${encodeURIComponent(taskId)}`), target: '_blank', rel: 'noopener' }, '怎么填'))
    ].filter(Boolean)
  );
  if (card.number) {
    const { contacts } = await ask(`/tasks/${encodeURIComponent(taskId)}/strip`);
    if (contacts.length) {
      strip.append(element('ul', { class: 'tiaocai-contacts', 'aria-label': '电话' }, contacts.map(contact)));
    }
    await showWayBack(strip, taskId);
  }
}

function place() {
  const tabs = document.querySelector('.task-card > .tabbed-content');
  const taskId = openTask();
  if (!tabs || !taskId || tabs.parentElement.querySelector(`:scope > .tiaocai-strip[data-task="${CSS.escape(taskId)}"]`)) {
    return;
  }
  tabs.parentElement.querySelectorAll(':scope > .tiaocai-strip').forEach((before) => before.remove());
  const strip = element('section', { class: 'tiaocai-strip', 'data-task': taskId, 'aria-label': '案情' });
  tabs.before(strip);
  show(strip, taskId).catch((unavailable) => {
    if (unavailable.status !== 403) {
      strip.append(element('p', { class: 'text-muted' }, '案情暂时取不全'));
    }
  });
}

new MutationObserver(place).observe(document.querySelector('.site-wrap'), { childList: true, subtree: true });
window.addEventListener('hashchange', place);
/* Who holds it reads more of it than who might. */
window.addEventListener('tiaocai-claimed', () => {
  forgetCard(openTask());
  document.querySelectorAll('.tiaocai-strip').forEach((before) => before.remove());
  place();
});

export default [];
