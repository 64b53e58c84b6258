// 指定代理人: only who has a role of the absent person is offered; without this script all are, and the refusal says why.
const form = document.querySelector('form[data-deputies]');
const person = form?.elements.person;

function offer() {
  const absent = person.selectedOptions[0];
  const me = document.querySelector('main').dataset.me;
  const roles = absent.dataset.roles?.split(' ') ?? [];
  for (const option of form.elements.deputy.options) {
    const may = option.dataset.roles === undefined || (option.value !== (absent.value || me) && option.dataset.roles.split(' ').some((role) => roles.includes(role)));
    option.hidden = !may;
    option.disabled = !may;
    if (!may && option.selected) {
      form.elements.deputy.value = '';
    }
  }
}

if (person) {
  person.addEventListener('change', offer);
  offer();
}
