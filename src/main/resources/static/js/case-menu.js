// 办理: one menu of the acts that hold now, each leading to its own form on the page; and the print-out of the case.
const place = document.querySelector('.case-acts');

function node(name, words, properties = {}) {
  const made = Object.assign(document.createElement(name), properties);
  made.append(words);
  return made;
}

/* The line that names the act: the fold's own, which also holds the form. */
const acts = [...document.querySelectorAll('main .acts details')]
  .concat([...document.querySelectorAll('main details.acts')])
  .filter((fold) => fold.querySelector(':scope > form, :scope > ul a[href]'))
  .map((fold) => ({ fold, name: fold.querySelector('summary').textContent.trim(), of: fold.closest('section')?.querySelector('h2')?.textContent ?? '' }));

function lead({ fold }) {
  fold.open = true;
  fold.scrollIntoView({ block: 'center' });
  fold.querySelector('input:not([type=hidden]), select, textarea, button, a[href]')?.focus({ preventScroll: true });
}

function menu() {
  const list = document.createElement('div');
  for (const of of new Set(acts.map((act) => act.of))) {
    list.append(node('p', of));
    for (const act of acts.filter((one) => one.of === of)) {
      const button = node('button', act.name, { type: 'button' });
      button.addEventListener('click', () => {
        fold.open = false;
        lead(act);
      });
      list.append(button);
    }
  }
  const fold = node('details', node('summary', `办理（${acts.length} 项）`), { className: 'act-menu' });
  fold.append(list);
  document.addEventListener('click', ({ target }) => fold.contains(target) || (fold.open = false));
  fold.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') {
      fold.open = false;
      fold.querySelector('summary').focus();
    }
  });
  return fold;
}

const print = node('button', '打印', { type: 'button', className: 'print' });
print.addEventListener('click', () => window.print());
place.append(print);
if (acts.length) {
  place.append(menu());
}

/* What is folded away is printed too; the forms are not. */
window.addEventListener('beforeprint', () => document.querySelectorAll('main details').forEach((fold) => fold.querySelector(':scope > form') || fold.classList.contains('acts') || (fold.open = true)));

/* The contents say which part is on the screen. */
const links = new Map([...document.querySelectorAll('.contents a')].map((link) => [link.hash.slice(1), link]));
const seen = new IntersectionObserver(
  (changes) =>
    changes
      .filter(({ isIntersecting }) => isIntersecting)
      .forEach(({ target }) => links.forEach((link, id) => (id === target.id ? link.setAttribute('aria-current', 'true') : link.removeAttribute('aria-current')))),
  { rootMargin: '-20% 0px -70% 0px' },
);
document.querySelectorAll('.part').forEach((part) => seen.observe(part));
