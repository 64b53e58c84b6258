/* 案卷: the case beside the open task, or where the matter of the house can be read that the task is about. */
import { cardOf } from './cards.js';
import { claims, clocks, journal, summary } from './case-sections.js';
import { element } from './dom.js';
import { ask, page } from './server.js';

function link(path, words) {
  return element('p', {}, element('a', { href: page(path), target: '_blank', rel: 'noopener', class: 'btn btn-default' }, words));
}

function refusal(unavailable) {
  const words = unavailable.status === 403 ? '您的岗位不能查看该案案卷' : unavailable.message;
  return element('div', { class: 'alert alert-warning', role: 'alert' }, words);
}

async function show(node, taskId) {
  node.replaceChildren(element('p', { class: 'text-muted' }, '正在取案卷……'));
  try {
    const card = await cardOf(taskId);
    if (card && !card.number) {
      node.replaceChildren(element('p', {}, card.title), ...(card.page ? [link(card.page, '打开' + card.kind)] : []));
      return;
    }
    const file = await ask(`/tasks/${encodeURIComponent(taskId)}/case`);
    node.replaceChildren(link('/cases/' + encodeURIComponent(file.number), '打开完整案卷'), summary(file), clocks(file.limits), claims(file.claims), journal(file.journal));
  } catch (unavailable) {
    node.replaceChildren(refusal(unavailable));
  }
}

export default [
  {
    id: 'tiaocai-case',
    pluginPoint: 'tasklist.task.detail',
    priority: 900,
    properties: { label: '案卷' },
    render: (node, { taskId }) => {
      node.className = 'tiaocai-case';
      show(node, taskId);
    }
  }
];
