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
export const fieldsOf = (form) => [...form.elements].filter(({ name, type, readOnly }) => name && !NOT_KEPT.includes(type) && !readOnly);
export const personsOf = (form) => [...form.querySelectorAll('[data-person]')];

/** @param whole with what the server has written into it, too */
export const contentOf = (form, whole) => ({
  fields: fieldsOf(form)
    .filter((field) => !field.disabled && (whole || isNew(field)))
    .map((field) => [nameOf(field), valueOf(field)]),
  persons: personsOf(form).map((row) => [...row.querySelectorAll('[data-field]')].map((field) => [field.dataset.field, field.value])),
});
