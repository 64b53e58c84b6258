// What the parts of the page of the counter share.
export const form = document.querySelector('form[data-place]');
export const all = (selector, scope = form) => [...scope.querySelectorAll(selector)];
export const token = () => decodeURIComponent(document.cookie.split('; ').find((one) => one.startsWith('TIAOCAI-XSRF='))?.slice('TIAOCAI-XSRF='.length) ?? '');

export function element(name, text, attributes = {}) {
  const made = Object.assign(document.createElement(name), attributes);
  made.textContent = text;
  return made;
}

/** The number that the next row of a list gets: one that no row has. */
export function nextOf(list) {
  const taken = all('[name]').map(({ name }) => (name.startsWith(`${list}[`) ? Number(name.slice(list.length + 1).split(']')[0]) : -1));
  return Math.max(-1, ...taken) + 1;
}
