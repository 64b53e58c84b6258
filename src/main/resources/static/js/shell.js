// The head of every page, and of Tasklist: where one is, the menu of a narrow screen, and / as the way to the search box.
import { offerPhrases } from './phrases.js';

const isTyping = (event) => event.target.closest?.('input, textarea, select, [contenteditable=true]');

function whereOneIs(head) {
  const here = location.pathname;
  const links = [...head.querySelectorAll('nav a')].filter(({ pathname }) =>
    pathname.endsWith('/') && !pathname.includes('/app/') ? pathname === here : here.startsWith(pathname),
  );
  const nearest = links.sort((one, other) => other.pathname.length - one.pathname.length)[0];
  nearest?.setAttribute('aria-current', 'page');
}

function narrow(head) {
  const button = head.querySelector('.menu');
  button.hidden = false;
  button.setAttribute('aria-expanded', 'false');
  button.addEventListener('click', () => button.setAttribute('aria-expanded', String(button.getAttribute('aria-expanded') === 'false')));
}

/* One list open at a time; Escape and a click elsewhere close it. */
function lists(head) {
  const open = () => [...head.querySelectorAll('details[open]')];
  document.addEventListener('click', ({ target }) => open().filter((one) => !one.contains(target)).forEach((one) => (one.open = false)));
  head.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') {
      open().forEach((one) => {
        one.open = false;
        one.querySelector('summary').focus();
      });
    }
  });
}

export function enliven(head) {
  const box = head.querySelector('input[name=q]');
  whereOneIs(head);
  narrow(head);
  lists(head);
  if (head.querySelector('.me')) {
    offerPhrases();
  }
  document.addEventListener('keydown', (event) => {
    if (event.key === '/' && !isTyping(event) && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      box.focus();
      box.select();
    }
  });
}

/* On a phone a table becomes cards, each value under the name of its column; one that says so itself stays so. */
function cards(table) {
  const heads = [...table.querySelectorAll('thead th')].map((one) => one.textContent.trim());
  const saysSo = table.classList.contains('cards');
  const width = ({ children }) => [...children].reduce((sum, cell) => sum + cell.colSpan, 0);
  const label = () => {
    const rows = [...table.querySelectorAll('tbody > tr')];
    const fits = heads.length > 0 && !table.querySelector('[rowspan]') && rows.every((row) => width(row) === heads.length);
    table.classList.toggle('cards', saysSo || fits);
    if (fits) {
      rows.forEach(({ children }) => [...children].reduce((column, cell) => {
        cell.dataset.label ??= heads[column];
        return column + cell.colSpan;
      }, 0));
    }
  };
  label();
  // Rows that a script brings later have their names too.
  new MutationObserver(label).observe(table, { childList: true, subtree: true });
}

function anchorOf({ hash }) {
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    return hash.slice(1);
  }
}

/* A link leads to its place also where that is folded away; where the case has none, the page says so. */
function leadToPlace() {
  const anchor = anchorOf(location);
  const place = anchor && document.getElementById(anchor);
  document.querySelector('.no-place')?.remove();
  if (place) {
    for (let fold = place.closest('details'); fold; fold = fold.parentElement.closest('details')) {
      fold.open = true;
    }
    place.scrollIntoView();
  } else if (anchor && document.querySelector('main.case')) {
    const said = Object.assign(document.createElement('p'), { className: 'hint no-place', textContent: '要看的部分本案目前没有内容，或者不在您的岗位可以查看的范围。' });
    said.setAttribute('role', 'status');
    document.querySelector('main').prepend(said);
  }
}

const here = document.querySelector('body > .masthead');
if (here) {
  enliven(here);
  document.querySelectorAll('main:not(.dashboard) table').forEach(cards);
  leadToPlace();
  window.addEventListener('hashchange', leadToPlace);
}

// What is typed into a page that says so is kept until it is handed in.
if (document.querySelector('main[data-place]')) {
  import('./page-drafts.js');
}

// What is sent once is not sent by a second click; who comes back to the page may send it again.
document.querySelectorAll('form[data-once]').forEach((form) => {
  const open = (isOpen) => form.querySelectorAll('button').forEach((button) => (button.disabled = !isOpen));
  form.addEventListener('submit', () => setTimeout(open, 0, false));
  window.addEventListener('pageshow', () => open(true));
});

// A list by its filters alone has an address; what was typed into the box stands in none.
document.querySelectorAll('form[data-addressed]').forEach((form) =>
  form.addEventListener('submit', () => {
    const isTyped = form.elements.q.value.trim() !== '';
    form.method = isTyped ? 'post' : 'get';
    form.elements._csrf.disabled = !isTyped;
  }),
);

// A number of a person leaves the address.
if (document.querySelector('form[data-private=true]') && location.search) {
  history.replaceState(null, '', location.pathname);
}
