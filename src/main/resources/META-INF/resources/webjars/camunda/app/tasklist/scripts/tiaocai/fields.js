/* The fields of a form as plain data: names become keys, rows become lists, what is hidden is not handed in. */
import { numberOf } from './numbers.js';

const rowOf = (node) => node.closest('[data-row]');

const belongsTo = (scope) => {
  const row = scope.matches('[data-row]') ? scope : null;
  return (node) => rowOf(node) === row;
};

const isShown = (node) => !node.closest('[hidden]');

/** Of the form, or of one row of it; hidden ones too. */
export const fieldsOf = (scope) =>
  [...scope.querySelectorAll('input[name], select[name], textarea[name]')].filter(belongsTo(scope));

export const listsOf = (scope) => {
  const own = belongsTo(scope);
  return [...scope.querySelectorAll('[data-rows]')].filter((list) => own(list.parentElement));
};

export const ownFields = (scope) => fieldsOf(scope).filter(isShown);

export const ownLists = (scope) => listsOf(scope).filter(isShown);

export const rowsOf = (list) => [...list.children].filter((child) => child.matches('[data-row]'));

/** Every field that is shown, in the order of the page, those of rows included. */
export const allFields = (form) => [...form.querySelectorAll('input[name], select[name], textarea[name]')].filter(isShown);

function plain(field) {
  if (field.multiple) {
    const chosen = [...field.selectedOptions].map(({ value }) => Number(value));
    return chosen.length ? chosen : null;
  }
  const text = field.value.trim();
  if (text === '') {
    return null;
  }
  if (field.dataset.as === 'number') {
    return numberOf(text);
  }
  return ['identity', 'creditCode'].includes(field.dataset.check) ? text.toUpperCase() : text;
}

function put(values, field) {
  if (field.type === 'radio') {
    values[field.name] = field.checked ? field.value : (values[field.name] ?? null);
  } else if (field.type === 'checkbox' && 'many' in field.dataset) {
    values[field.name] = [...(values[field.name] ?? []), ...(field.checked ? [field.value] : [])];
  } else if (field.type === 'checkbox') {
    values[field.name] = field.checked;
  } else {
    values[field.name] = plain(field);
  }
}

export function valuesOf(scope) {
  const values = {};
  ownFields(scope).forEach((field) => put(values, field));
  ownLists(scope).forEach((list) => {
    values[list.dataset.rows] = rowsOf(list).map(valuesOf);
  });
  return values;
}

export function fill(scope, values) {
  Object.entries(values).forEach(([name, value]) => {
    ownFields(scope)
      .filter((field) => field.name === name)
      .forEach((field) => {
        if (field.type === 'radio' || field.type === 'checkbox') {
          field.checked = field.type === 'radio' ? field.value === value : Boolean(value);
        } else {
          field.value = value ?? '';
        }
      });
  });
}
