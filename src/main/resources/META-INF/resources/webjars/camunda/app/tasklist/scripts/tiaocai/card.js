/* 任务卡片: which case or which matter of the house a task belongs to, and by which article until when. */
import { cardOf } from './cards.js';
import { chineseDay, element } from './dom.js';

function warning(card) {
  const words = card.overdue ? '已超期' : card.warning;
  return words ? element('strong', {}, words + '　') : null;
}

function lines(card) {
  const due = card.due
    ? element(
        'div',
        { class: card.overdue ? 'tiaocai-card-due tiaocai-overdue' : 'tiaocai-card-due' },
        warning(card),
        `最迟 ${chineseDay(card.due)} 办结`,
        card.provisional ? '（节假日安排公布前暂定）' : '',
        card.basis ? element('span', { class: 'tiaocai-basis' }, card.basis) : null
      )
    : null;
  return [
    element('div', { class: 'tiaocai-card-case' }, card.number ? element('strong', {}, card.number) : null, card.number ? ' ' : null, card.title),
    card.subject ? element('div', { class: 'tiaocai-card-subject' }, card.subject) : null,
    element('div', { class: 'tiaocai-card-cause' }, card.kind),
    due
  ];
}

async function show(node, taskId) {
  node.className = 'tiaocai-card';
  try {
    const card = await cardOf(taskId);
    node.replaceChildren(...(card ? lines(card).filter(Boolean) : []));
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
