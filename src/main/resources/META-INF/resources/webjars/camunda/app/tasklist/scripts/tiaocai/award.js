/* What the forms of 裁决 share: the award as it stands, shown wherever the form has a place for a part of it. */
import { element } from './dom.js';
import { debtors, owedBy } from './owed.js';

function show(form, place, lines) {
  form.root.querySelector(place)?.append(...lines.map((words) => element('p', {}, words)));
}

async function sheet(form) {
  const award = await form.ask(`/tasks/${encodeURIComponent(form.taskId)}/award`);
  show(form, '[data-documents]', award.documents.flatMap((one) => [`${one.type}裁决书，合计 ${one.sum} 元`, ...one.lines]));
  return award;
}

window.tiaocai = { ...window.tiaocai, award: { sheet, debtors, owedBy } };

export default [];
