/* 今日的数字 on the start page of Cockpit, each leading to our own page. */
import { askIfAllowed, element, page } from './own.js';

/** Which figures, and the table on our page that tells more of each. */
const SHOWN = {
  未结案件: 'stages',
  今日到期: 'limits',
  三日内到期: 'limits',
  已逾期: 'limits',
  待领任务: 'unassigned',
  系统出错: 'failures'
};
const ALARMING = ['已逾期', '系统出错'];

function figure({ label, value, formula }) {
  const alarm = ALARMING.includes(label) && value !== '0';
  return element(
    'a',
    { class: alarm ? 'tiaocai-figure tiaocai-alarm' : 'tiaocai-figure', href: page(`/dashboard/today#${SHOWN[label]}`), title: formula },
    element('span', {}, label),
    element('strong', {}, value)
  );
}

async function show(node) {
  try {
    const figures = await askIfAllowed('/figures/today');
    if (figures) {
      const shown = Object.keys(SHOWN).map((label) => figures.find((one) => one.label === label)).filter(Boolean);
      node.replaceChildren(
        element('h3', { class: 'tiaocai-heading' }, '今日'),
        element('div', { class: 'tiaocai-figures' }, shown.map(figure)),
        element(
          'p',
          { class: 'tiaocai-links' },
          element('a', { href: page('/dashboard') }, '管理看板'),
          element('a', { href: page('/dashboard/heat') }, '流程热图')
        )
      );
    }
  } catch {
    node.replaceChildren(element('p', { class: 'text-muted' }, '今日的数字暂时取不到'));
  }
}

export default [
  {
    id: 'tiaocai-today',
    pluginPoint: 'cockpit.dashboard',
    priority: 100,
    render: (node) => {
      show(node);
    }
  }
];
