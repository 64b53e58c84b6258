/* 任务卡片, three lines: the task and how long there is, the parties, the number and the cause. */
import { cardOf, lastCardOf } from './cards.js';
import { element, tableDay } from './dom.js';
import { left } from './days.js';

function lines(card) {
  const time = left(card);
  return [
    time
      ? element('div', { class: card.overdue ? 'tiaocai-left tiaocai-overdue' : 'tiaocai-left', title: tableDay(card.due) }, time)
      : null,
    card.first ? element('div', { class: 'tiaocai-first', title: '排在到期更早的任务之前' }, card.first) : null,
    element('div', { class: 'tiaocai-card-title' }, card.title),
    card.subject ? element('div', { class: 'tiaocai-card-subject' }, card.subject) : null,
    element('div', { class: 'tiaocai-card-cause' }, [card.number, card.kind].filter(Boolean).join(' · '))
  ];
}

async function show(node, taskId) {
  const draw = (card) => node.replaceChildren(...(card ? lines(card).filter(Boolean) : []));
  node.className = 'tiaocai-card';
  draw(lastCardOf(taskId));
  try {
    draw(await cardOf(taskId));
  } catch {
    node.replaceChildren(element('div', { class: 'text-muted' }, '案件信息暂时取不到'));
  }
}

export default [
  {
    id: 'tiaocai-card',
    pluginPoint: 'tasklist.card',
    priority: 100,
    render: (node, { taskId }) => {
      show(node, taskId);
    }
  }
];
