/* 管理看板 in the menu, for those who may look. */
import { askIfAllowed, element, page } from './own.js';

async function show(node) {
  if (await askIfAllowed('/figures/today').catch(() => null)) {
    node.replaceChildren(element('a', { href: page('/dashboard') }, '管理看板'));
  }
}

export default [
  {
    id: 'tiaocai-navigation',
    pluginPoint: 'cockpit.navigation',
    priority: 10,
    properties: { path: '/tiaocai' },
    render: (node) => {
      node.className = 'tiaocai-navigation';
      show(node);
    }
  }
];
