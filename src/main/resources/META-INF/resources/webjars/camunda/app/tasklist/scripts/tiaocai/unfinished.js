/*
 * 暂存: what is typed into a form is kept on the server, for this person alone, until the form is handed in; nothing of it
 * stays in the browser of a shared computer. It comes back after another task, a reload, a crash or a log-in anew.
 */
import { chineseMoment, element } from './dom.js';
import { restore, sheetOf } from './kept-sheets.js';
import { Unavailable, ask, post } from './server.js';

const WAIT = 1_500;
const AGAIN = 10_000;
/** Between two tries to fetch what was kept. */
const LONGEST = 60_000;
/** After which an answer is not waited for. */
const PATIENCE = 15_000;

/* What this opened form is called, so that the server knows its keeping from another window's. */
const newPage = () => `${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}`;

const placeOf = ({ taskId, processDefinitionKey, processDefinitionId }) =>
  taskId || `start-${processDefinitionKey || String(processDefinitionId).split(':')[0]}`;

/**
 * Watches what is typed from now on, takes up what was kept when the form's own data have come, and keeps both together.
 * {@code settle} is called after fields have changed.
 */
export async function keepUnfinished(camForm, root, settle, loaded = Promise.resolve()) {
  const path = `/unfinished/${encodeURIComponent(placeOf(camForm))}`;
  const line = element('p', { class: 'help-block tiaocai-kept', role: 'status' });
  const now = () => JSON.stringify(sheetOf(root));
  const mine = { page: newPage(), edition: null };
  const touched = new Set();
  /* As it is kept; null until it is known what is kept, and while what the person typed meanwhile is not. */
  let last = null;
  let isKnown = false;
  let missed = null;
  let timer = null;
  let retry = null;
  let over = false;
  let elsewhere = false;
  /* That this page stands is said once, however often the keeping fails. */
  let takeOver = false;

  const say = (...words) => {
    line.classList.remove('tiaocai-kept-fault');
    line.replaceChildren(...words);
  };
  /* What is not kept has to be seen wherever in the form the person is. */
  const fault = (words, ...more) => {
    say(element('span', { class: 'tiaocai-fault' }, words), ...more);
    line.classList.add('tiaocai-kept-fault');
  };
  const notKept = (refusal) => fault(`最近填写的内容还没有暂存：${reasonOf(refusal)}`);
  const isUnsaved = () => !over && (isKnown ? now() !== last : touched.size > 0);

  async function keep({ parting = false } = {}) {
    clearTimeout(timer);
    timer = null;
    if (!isKnown) {
      missed && !over && notKept(missed);
      return;
    }
    const content = now();
    if (over || (!takeOver && (elsewhere || content === last))) {
      return;
    }
    try {
      const { keptAt } = await post(path, { content, ...mine, takeOver }, { keepalive: parting && content.length < 15_000 });
      last = content;
      elsewhere = false;
      takeOver = false;
      say(`已于 ${chineseMoment(keptAt)} 暂存，只有您能看到，提交后删除。`);
    } catch (refusal) {
      if (!over && refusal.status === 409) {
        askWhich(refusal.message);
      } else if (!over) {
        notKept(refusal);
        later(AGAIN);
      }
    }
  }

  const later = (wait) => {
    timer ??= setTimeout(keep, wait);
  };
  const changed = ({ target, detail }) => {
    if (detail?.byHand !== false) {
      touched.add(target);
      later(WAIT);
    }
  };
  const isTouched = (field) =>
    touched.has(field) || (field.type === 'radio' && [...touched].some((one) => one.type === 'radio' && one.name === field.name && one.closest('[data-row]') === field.closest('[data-row]')));

  const press = (words, act) => {
    const button = element('button', { type: 'button', class: 'btn btn-link' }, words);
    button.addEventListener('click', act);
    return button;
  };

  /* Neither window is written over before the person has said which one stands. */
  function askWhich(words) {
    elsewhere = true;
    fault(
      `${words}。`,
      press('以这一页为准', () => {
        takeOver = true;
        keep();
      }),
      press('改用那一页的内容', () => {
        over = true;
        window.location.reload();
      })
    );
  }

  /* Asked where the words stand, as everything else of the form. */
  function again() {
    const before = [...line.childNodes];
    say('删除这张表单上暂存的内容？', press('删除，重新填写', forget), press('不删除', () => say(...before)));
    line.querySelector('button').focus();
  }

  async function forget() {
    over = true;
    clearTimeout(timer);
    try {
      await post(path, { content: null, ...mine });
      window.location.reload();
    } catch (refusal) {
      over = false;
      if (refusal.status === 409) {
        askWhich('另一个页面也在填写这张表单，没有删除');
      } else {
        fault(`没有删除：${reasonOf(refusal)}`);
      }
    }
  }

  /* What the person has typed since stands; the rest comes back. */
  async function takeUp() {
    const { content, keptAt, edition } = await inTime(ask(path));
    if (over || isKnown) {
      return;
    }
    mine.edition = edition;
    missed = null;
    say();
    if (content) {
      restore(root, JSON.parse(content), isTouched);
      settle();
      restore(root, JSON.parse(content), isTouched);
      settle();
      say(`已恢复您于 ${chineseMoment(keptAt)} 暂存的内容。`, press('不要了，重新填写', again));
    }
    isKnown = true;
    if (touched.size) {
      later(WAIT);
    } else {
      last = now();
    }
  }

  /* A line that is down for a moment costs no keeping: it is asked again, more and more seldom. */
  async function tryToTakeUp(wait = WAIT) {
    clearTimeout(retry);
    retry = null;
    try {
      await takeUp();
    } catch (unavailable) {
      if (over || !isPassing(unavailable)) {
        throw unavailable;
      }
      missed = unavailable;
      isUnsaved() && notKept(unavailable);
      retry = setTimeout(() => tryAgain(Math.min(2 * wait, LONGEST)), wait);
    }
  }
  const tryAgain = (wait) => tryToTakeUp(wait).catch((lost) => over || fault(`暂存的内容没有取到：${reasonOf(lost)}`));

  root.prepend(line);
  root.addEventListener('input', changed);
  root.addEventListener('change', changed);
  root.addEventListener('click', ({ target }) => target.closest('[data-add], [data-remove]') && changed({ target }));
  camForm.on('submit-success', () => {
    over = true;
    clearTimeout(timer);
    clearTimeout(retry);
    /* A task takes it along; of a start form only this page knows that it was this one. */
    if (!camForm.taskId) {
      post(path, { content: null, ...mine }, { keepalive: true }).catch(() => {});
    }
  });
  const parting = () => keep({ parting: true });
  const online = () => (retry ? tryAgain() : keep());
  const asks = (event) => {
    if (isUnsaved() && root.isConnected) {
      event.preventDefault();
      // browsers of before 2023 ask only so
      event.returnValue = '';
    }
  };
  window.addEventListener('pagehide', parting);
  window.addEventListener('online', online);
  window.addEventListener('beforeunload', asks);
  whenGone(root, () => {
    parting();
    window.removeEventListener('pagehide', parting);
    window.removeEventListener('online', online);
    window.removeEventListener('beforeunload', asks);
  });
  await loaded;
  await tryToTakeUp();
}

const inTime = (answer) =>
  Promise.race([answer, new Promise((resolve, reject) => setTimeout(reject, PATIENCE, new Unavailable(0, '服务器还没有应答')))]);

/* The network, a login that is over, a server that starts anew or is busy: not a refusal. */
const isPassing = ({ status }) => status === 0 || status === 401 || status === 429 || status >= 500;

function reasonOf({ status, message }) {
  return status === 401 ? '登录已经失效，请在另一个页面重新登录，再回到这里，内容会自动暂存' : message;
}

/* Another task is opened, or the window closed: Tasklist takes the form away without a word. */
function whenGone(root, act) {
  let was = root.isConnected;
  const watch = new MutationObserver(() => {
    was ||= root.isConnected;
    if (was && !root.isConnected) {
      watch.disconnect();
      act();
    }
  });
  watch.observe(document.body, { childList: true, subtree: true });
}

/* A slip of the hand closes no window that a form stands in: 关闭 does. */
const inFormWindow = (target) => target instanceof Element && target.closest('.modal')?.querySelector('.tiaocai-form');

window.addEventListener(
  'keydown',
  (event) => {
    if (event.key === 'Escape' && document.querySelector('.modal .tiaocai-form')) {
      event.stopImmediatePropagation();
    }
  },
  { capture: true }
);
window.addEventListener(
  'click',
  (event) => {
    if (event.target instanceof Element && event.target.matches('.modal') && inFormWindow(event.target)) {
      event.stopImmediatePropagation();
    }
  },
  { capture: true }
);
