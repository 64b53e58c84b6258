/* 案卷: the case beside the open task. */
import { claims, clocks, journal, summary } from './case-sections.js';
import { element } from './dom.js';
import { ask, page } from './server.js';

function wholeFile(number) {
  return element(
    'p',
    {},
    element(
      'a',
      { href: page('/cases/' + encodeURIComponent(number)), target: '_blank', rel: 'noopener', class: 'btn btn-default' },
      '打开完整案卷'
    )
  );
}

function refusal(unavailable) {
  const words = unavailable.status === 403 ? '您的岗位不能查看该案案卷' : unavailable.message;
  return element('div', { class: 'alert alert-warning', role: 'alert' }, words);
}

async function show(node, taskId) {
  node.replaceChildren(element('p', { class: 'text-muted' }, '正在取案卷……'));
  try {
    const file = await ask(`/tasks/${encodeURIComponent(taskId)}/case`);
    node.replaceChildren(wholeFile(file.number), summary(file), clocks(file.clocks), claims(file.claims), journal(file.journal));
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
