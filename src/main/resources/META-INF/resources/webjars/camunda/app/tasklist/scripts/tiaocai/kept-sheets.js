/* What a form keeps of itself and puts back: its fields by name, its rows in their order. */
import { addRow, dropRow } from './rows.js';
import { fieldsOf, listsOf, rowsOf } from './fields.js';

const NOT_KEPT = ['file', 'hidden', 'password'];

const keepable = (scope) => fieldsOf(scope).filter(({ type, readOnly }) => !NOT_KEPT.includes(type) && !readOnly);
const isChoice = ({ type }) => type === 'radio' || type === 'checkbox';

/* A choice is known by its question and its value, any other field by its name. */
const nameOf = (field) => (isChoice(field) ? `${field.name}=${field.value}` : field.name);

function valueOf(field) {
  if (isChoice(field)) {
    return field.checked;
  }
  return field.multiple ? [...field.selectedOptions].map(({ value }) => value) : field.value;
}

/* What the form does when a person chooses, it does for what is put back too; rows follow when the form is settled. */
function putBack(field, value) {
  const before = valueOf(field);
  setValue(field, value);
  const isChosen = isChoice(field) ? field.checked && !before : String(valueOf(field)) !== String(before);
  if (isChosen && !field.closest('[data-row]')) {
    field.dispatchEvent(new CustomEvent('change', { bubbles: true, detail: { byHand: false } }));
  }
}

function setValue(field, value) {
  if (isChoice(field)) {
    field.checked = value;
  } else if (field.multiple) {
    [...field.options].forEach((option) => {
      option.selected = value.includes(option.value);
    });
  } else if (field.tagName !== 'SELECT' || [...field.options].some((option) => option.value === value)) {
    field.value = value;
  }
}

/* The server made this row for somebody; it is found again by what the form itself put into it. */
const markOf = (row) =>
  fieldsOf(row)
    .filter(({ type }) => type === 'hidden')
    .map(({ name, value }) => `${name}=${value}`)
    .join('&');

export function sheetOf(scope) {
  return {
    fields: keepable(scope).map((field) => [nameOf(field), valueOf(field)]),
    lists: Object.fromEntries(listsOf(scope).map((list) => [list.dataset.rows, rowsOf(list).map(rowSheet)]))
  };
}

const rowSheet = (row) => ({ mark: markOf(row), ...sheetOf(row) });

/* Who is not in the case any more has no row; a row that the person had doubled is doubled again. */
function restoreMarked(list, kept, isTouched) {
  const free = new Set(rowsOf(list));
  kept.forEach((sheet) => {
    const alike = rowsOf(list).filter((row) => markOf(row) === sheet.mark);
    if (alike.length && !alike.some((row) => free.has(row))) {
      alike[0].querySelector('[data-again]')?.click();
      rowsOf(list).forEach((row) => !alike.includes(row) && markOf(row) === sheet.mark && free.add(row));
    }
    const row = rowsOf(list).find((one) => free.has(one) && markOf(one) === sheet.mark);
    if (row) {
      free.delete(row);
      restore(row, sheet, isTouched);
    }
  });
}

function restoreRows(list, kept, isTouched) {
  if (kept.some(({ mark }) => mark)) {
    restoreMarked(list, kept, isTouched);
    return;
  }
  while (rowsOf(list).length < kept.length && list.querySelector('[data-add]')) {
    addRow(list);
  }
  rowsOf(list)
    .slice(kept.length)
    .filter((row) => ![...row.querySelectorAll('[name]')].some(isTouched))
    .forEach((row) => dropRow(list, row));
  rowsOf(list).forEach((row, index) => kept[index] && restore(row, kept[index], isTouched));
}

/** @param isTouched whether the person has filled in the field since, which then stands */
export function restore(scope, { fields, lists }, isTouched) {
  listsOf(scope).forEach((list) => lists[list.dataset.rows] && restoreRows(list, lists[list.dataset.rows], isTouched));
  const kept = new Map();
  fields.forEach(([name, value]) => kept.set(name, [...(kept.get(name) ?? []), value]));
  keepable(scope).forEach((field) => {
    const values = kept.get(nameOf(field));
    const value = values?.shift();
    if (value !== undefined && !isTouched(field)) {
      putBack(field, value);
    }
  });
}
