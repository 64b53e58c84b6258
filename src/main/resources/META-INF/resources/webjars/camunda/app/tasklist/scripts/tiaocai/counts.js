/* How many tasks stand in each list, beside its name; the one that is open is counted by the task list itself. */
const engine = document.querySelector('base').getAttribute('app-root') + '/api/engine/engine/default';
const LISTED = /\/filter\/[^/]+\/list$/;
const FRESH_MS = 30_000;
const SETTLED_MS = 300;

let asked = 0;

async function count() {
  if (Date.now() - asked < FRESH_MS) {
    return;
  }
  asked = Date.now();
  const answer = await fetch(`${engine}/filter?resourceType=Task&itemCount=true`, { credentials: 'same-origin', cache: 'no-store', headers: { Accept: 'application/json' } });
  if (!answer.ok) {
    return;
  }
  const counts = new Map((await answer.json()).map(({ name, itemCount }) => [name, itemCount]));
  document.querySelectorAll('.task-filters .task-filter').forEach((list) => {
    const name = list.querySelector('h4.name a')?.firstChild?.textContent.trim();
    if (counts.has(name)) {
      list.dataset.count = counts.get(name);
    }
  });
}

/* After each load of a list, when its names stand there. */
const { open } = XMLHttpRequest.prototype;
XMLHttpRequest.prototype.open = function (method, address, ...rest) {
  if (LISTED.test(new URL(address, location.href).pathname)) {
    this.addEventListener('load', () => setTimeout(() => count().catch(() => {}), SETTLED_MS));
  }
  return open.call(this, method, address, ...rest);
};

/* What was done or claimed counts at once. */
addEventListener('tiaocai-moved', () => (asked = 0));

export default [];
