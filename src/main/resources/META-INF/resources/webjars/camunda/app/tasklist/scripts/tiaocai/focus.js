/*
 * The cursor goes along with the work: to the task that has been opened, and to its form once it is claimed. Tasklist lets
 * it fall back to the top of the page, so that a keyboard begins anew at each step.
 */
const GIVEN_UP_MS = 10_000;

const openTask = () => new URLSearchParams(window.location.hash.split('?')[1] ?? '').get('task');

const isShown = (one) => one.offsetParent !== null;

/* Who has gone on typing elsewhere meanwhile is left there. */
const isIdle = (before) => [document.body, before].includes(document.activeElement) || !document.activeElement.isConnected;

/** Waits until the page shows what is looked for. */
function whenShown(find, go) {
  const before = document.activeElement;
  let watch = null;
  const look = () => {
    const found = find();
    if (!found) {
      return false;
    }
    watch?.disconnect();
    if (isIdle(before)) {
      go(found);
    }
    return true;
  };
  if (!look()) {
    watch = new MutationObserver(look);
    watch.observe(document.querySelector('.site-wrap'), { childList: true, subtree: true, attributes: true, attributeFilter: ['disabled'] });
    setTimeout(() => watch.disconnect(), GIVEN_UP_MS);
  }
}

const taskShown = () => {
  const strip = document.querySelector('.tiaocai-strip');
  return strip?.dataset.task === openTask() ? strip.closest('.task-card') : null;
};

const firstField = () =>
  [...document.querySelectorAll('.task-card form :is(input, select, textarea):enabled')].find((one) => one.type !== 'hidden' && isShown(one));

let opened = openTask();
window.addEventListener('hashchange', () => {
  if (opened === openTask()) {
    return;
  }
  opened = openTask();
  if (opened) {
    whenShown(taskShown, (task) => {
      task.tabIndex = -1;
      task.focus({ preventScroll: true });
    });
  }
});
window.addEventListener('tiaocai-claimed', () => whenShown(firstField, (field) => field.focus()));

export default [];
