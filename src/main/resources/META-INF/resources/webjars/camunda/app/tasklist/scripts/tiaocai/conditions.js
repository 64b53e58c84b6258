/* Parts of a form that only some answers call for: data-when="kind=PERSON" or "outcome=NOT_AGREED|WITHDRAWN". */
function answer(node, form, name) {
  const scope = node.parentElement.closest('[data-row]') ?? form;
  const fields = [...scope.querySelectorAll('input, select')].filter((field) => field.name === name);
  return fields.find((field) => field.type !== 'radio' || field.checked)?.value;
}

export function applyConditions(form) {
  form.querySelectorAll('[data-when]').forEach((node) => {
    const [name, wanted] = node.dataset.when.split('=');
    node.hidden = !wanted.split('|').includes(answer(node, form, name));
  });
}
