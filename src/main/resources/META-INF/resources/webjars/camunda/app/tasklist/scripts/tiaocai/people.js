/* Parties chosen by name: data-people="APPLICANT" offers those of the side as the form has them by now. What is handed
   in is the place within the side, from 1. With one party there is nothing to choose. */
import { element } from './dom.js';
import { rowsOf } from './fields.js';

let sequence = 0;

function people(form, side) {
  const list = form.querySelector('[data-rows="parties"]');
  return (list ? rowsOf(list) : [])
    .filter((row) => row.querySelector('[name=side]').value === side)
    .map((row, index) => {
      row.dataset.person ??= String(++sequence);
      return { id: row.dataset.person, place: index + 1, name: row.querySelector('[name=name]').value.trim() || `第 ${index + 1} 名（尚未填写姓名或名称）` };
    });
}

/* Who was chosen stays chosen when others come, leave or change their names. */
function offer(select, those) {
  const chosen = new Set([...select.selectedOptions].map((option) => option.dataset.person));
  select.replaceChildren(
    ...those.map(({ id, place, name }) => element('option', { value: place, 'data-person': id, selected: chosen.has(id) }, name))
  );
}

export function applyPeople(form) {
  form.querySelectorAll('select[data-people]').forEach((select) => {
    const those = people(form, select.dataset.people);
    const now = JSON.stringify(those);
    if (select.dataset.offered !== now) {
      select.dataset.offered = now;
      offer(select, those);
    }
    select.closest('.form-group').hidden = those.length < 2;
  });
}
