// What is typed into a form of a page: its fields by name where they differ from what the server wrote, and its rows of persons.
const NOT_KEPT = ['file', 'hidden', 'password', 'submit', 'button', 'fieldset', 'output'];

const isChoice = ({ type }) => type === 'radio' || type === 'checkbox';
export const nameOf = (field) => (isChoice(field) ? `${field.name}=${field.value}` : field.name);

function valueOf(field) {
  if (isChoice(field)) {
    return field.checked;
  }
  return field.multiple ? [...field.selectedOptions].map(({ value }) => value) : field.value;
}

function madeOf(field) {
  if (isChoice(field)) {
    return field.defaultChecked;
  }
  if (field.tagName !== 'SELECT') {
    return field.defaultValue;
  }
  const chosen = [...field.options].filter(({ defaultSelected }) => defaultSelected);
  return field.multiple ? chosen.map(({ value }) => value) : (chosen[chosen.length - 1] ?? field.options[0])?.value ?? '';
}

export function setValue(field, value) {
  if (isChoice(field)) {
    field.checked = value;
  } else if (field.multiple) {
    [...field.options].forEach((option) => (option.selected = value.includes(option.value)));
  } else if (field.tagName !== 'SELECT' || [...field.options].some((option) => option.value === value)) {
    field.value = value;
  }
}

const isNew = (field) => String(valueOf(field)) !== String(madeOf(field));
export const fieldsOf = (form) =>
  [...form.elements].filter(({ name, type, readOnly, dataset }) => name && !NOT_KEPT.includes(type) && !readOnly && !('unkept' in dataset));
export const personsOf = (form) => [...form.querySelectorAll('[data-person]')];

// What the server itself wrote into a row tells which it is; a row that the person has added has nothing of the kind.
const markOf = (values) => values.map(([name, value]) => `${name}=${value}`).join('&');
const hiddenOf = (row) => [...row.querySelectorAll('input[type=hidden][data-field]')].map(({ dataset, value }) => [dataset.field, value]);

/** The row of the form that the kept one is of; none when what it was about has gone. */
export function rowFor(form, kept, index) {
  const rows = personsOf(form);
  const marked = rows.filter((row) => hiddenOf(row).length);
  const of = (row) => markOf(kept.filter(([name]) => hiddenOf(row).some(([own]) => own === name)));
  return marked.length ? marked.find((row) => markOf(hiddenOf(row)) === of(row)) : rows[index];
}

/** @param isKept whether a field is kept although it stands as the server wrote it */
export const contentOf = (form, isKept) => ({
  fields: fieldsOf(form)
    .filter((field) => !field.disabled && (isKept(field) || isNew(field)))
    .map((field) => [nameOf(field), valueOf(field)]),
  persons: personsOf(form).map((row) => [...row.querySelectorAll('[data-field]')].map((field) => [field.dataset.field, field.value])),
});
