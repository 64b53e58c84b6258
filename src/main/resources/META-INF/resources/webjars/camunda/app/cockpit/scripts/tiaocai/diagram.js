/* 在办、已办、逾期 on the diagram of a definition, as the managers' heat map counts them. */
import { askIfAllowed, element } from './own.js';

const words = ({ running, finished }) => [
  ['在办', running?.n ?? 0],
  ['已办', finished?.n ?? 0],
  ['逾期', (running?.late ?? 0) + (finished?.late ?? 0)]
];

function badge(one) {
  const parts = words(one).filter(([, n]) => n > 0);
  return element(
    'div',
    { class: 'tiaocai-heat', title: '在办：目前等待；已办：本年办完；逾期：在办已过到期日的与本年逾期办完的之和' },
    parts.map(([word, n]) => element('span', { class: word === '逾期' ? 'tiaocai-late' : null }, `${word} ${n}`))
  );
}

async function show(viewer, definition) {
  const heat = await askIfAllowed(`/models/${encodeURIComponent(definition.key)}/heat?version=${definition.version}`);
  const registry = viewer.get('elementRegistry');
  for (const one of heat?.elements ?? []) {
    const drawn = registry.get(one.id);
    if (drawn?.businessObject.$instanceOf('bpmn:Activity') && words(one).some(([, n]) => n > 0)) {
      viewer.get('overlays').add(one.id, { position: { top: -14, left: 0 }, html: badge(one) });
    }
  }
}

/** The engineApi that Cockpit 7.24 hands to parts of a diagram has the page's address in place of the engine's name. */
async function ofDefinition(id) {
  const engine = document.querySelector('base').getAttribute('engine-api') + 'engine/default';
  const answer = await fetch(`${engine}/process-definition/${encodeURIComponent(id)}`, {
    credentials: 'same-origin',
    headers: { Accept: 'application/json' }
  });
  return answer.ok ? answer.json() : null;
}

export default [
  {
    id: 'tiaocai-heat',
    pluginPoint: 'cockpit.processDefinition.diagram.plugin',
    priority: 10,
    render: async (viewer, { processDefinitionId }) => {
      const definition = await ofDefinition(processDefinitionId);
      if (definition) {
        await show(viewer, definition);
      }
    }
  }
];
