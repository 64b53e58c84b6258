/* Lists that grow and shrink by the person's hand: parties, agents, claims, evidence. */
import { fill, ownLists, rowsOf } from './fields.js';

let sequence = 0;

const own = (list, selector) => [...list.querySelectorAll(selector)].filter((node) => node.closest('[data-rows]') === list);

/* A label finds its field by id, so each copy of the template needs ids of its own. */
function renameIds(row) {
  const suffix = `-${++sequence}`;
  row.querySelectorAll('[id]').forEach((node) => {
    node.id += suffix;
  });
  ['for', 'aria-describedby'].forEach((attribute) =>
    row.querySelectorAll(`[${attribute}]`).forEach((node) => {
      node.setAttribute(attribute, node.getAttribute(attribute) + suffix);
    })
  );
}

function renumber(list) {
  const rows = rowsOf(list);
  const fewest = Number(list.dataset.min ?? 0);
  rows.forEach((row, index) => {
    const number = row.querySelector('[data-number]');
    if (number) {
      number.textContent = index + 1;
    }
    const remove = own(list, '[data-remove]').find((button) => button.closest('[data-row]') === row);
    if (remove) {
      remove.disabled = rows.length <= fewest;
    }
  });
  const most = Number(list.dataset.max ?? Infinity);
  own(list, '[data-add]').forEach((button) => {
    button.disabled = rows.length >= most;
  });
}

export function addRow(list, values = {}) {
  const template = [...list.children].find((child) => child.matches('template'));
  const row = document.importNode(template.content, true).querySelector('[data-row]');
  renameIds(row);
  list.insertBefore(row, own(list, '[data-add]')[0].closest('.tiaocai-add'));
  row.querySelectorAll('[data-rows]').forEach(prepareList);
  fill(row, values);
  ownLists(row).forEach((inner) => [values[inner.dataset.rows] ?? []].flat().forEach((one) => addRow(inner, one)));
  renumber(list);
  return row;
}

export function dropRow(list, row) {
  row.remove();
  renumber(list);
}

function removeRow(list, row) {
  dropRow(list, row);
  own(list, '[data-add]')[0].focus();
}

function prepareList(list) {
  for (let rows = 0; rows < Number(list.dataset.start ?? 0); rows += 1) {
    addRow(list);
  }
  renumber(list);
}

/** Buttons of all lists, those of rows that come later too; {@code changed} is called after each. */
export function prepareLists(form, changed) {
  form.querySelectorAll('[data-rows]').forEach(prepareList);
  form.addEventListener('click', (event) => {
    const button = event.target.closest('[data-add], [data-remove]');
    if (!button || !form.contains(button)) {
      return;
    }
    const list = button.closest('[data-rows]');
    if (button.matches('[data-remove]')) {
      removeRow(list, button.closest('[data-row]'));
    } else {
      const row = addRow(list, JSON.parse(button.dataset.add || '{}'));
      row.querySelector('input, select, textarea')?.focus();
    }
    changed();
  });
}
