// 暂存: what is typed into a form is kept on the server, for this person alone, until it is handed in; nothing of it stays in
// the browser of a shared computer. It comes back after another page, a reload, a crash or a log-in anew. Our own pages and
// the forms of the task list keep by the same rules; they differ in what a form holds and in where they say so.
import { call, isPassing } from './page-server.js';

const WAIT = 1_500;
const AGAIN = 10_000;
/** Between two tries to fetch what was kept. */
const LONGEST = 60_000;
/** After which an answer is not waited for. */
const PATIENCE = 15_000;
/** What a browser still sends for a page that goes. */
const LAST_WORDS = 15_000;

// What this window is called, so that the server knows its keeping from another window's.
const newPage = () => `${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}`;

const inTime = (answer) =>
  Promise.race([answer, new Promise((resolve, reject) => setTimeout(reject, PATIENCE, Object.assign(new Error('服务器还没有应答'), { status: 0 })))]);

/**
 * @param path where it is kept
 * @param sheet what is typed by now, as text; empty for nothing
 * @param restore puts back what was kept, but what the person has touched since
 * @param kept says that it is kept; that nothing is, when it is told of nothing
 * @param fault says, wherever the person is, that it is not: words, and buttons among them
 * @param button of these words and this act
 * @param strange what to say when another window has kept since; the server's words without it
 * @param isBegun whether the page came with what was typed and not kept
 * @param isHere whether the form still stands before the person
 */
export function keeping({ path, sheet, restore, kept, fault, button, strange, isBegun = false, isHere = () => true }) {
  const mine = { page: newPage(), edition: null };
  const touched = new Set();
  const gone = new AbortController();
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
  let sending = Promise.resolve();

  const send = (words, how) => call(path, { method: 'POST', ...how, body: JSON.stringify({ ...words, ...mine }) });
  const later = (wait) => (timer ??= setTimeout(keep, wait));
  const notKept = (refusal) => fault([`最近填写的内容还没有暂存：${refusal.message}`]);

  function isUnsaved() {
    const now = over ? '' : sheet();
    return now !== '' && (isKnown ? now !== last : isBegun || touched.size > 0);
  }

  function rest() {
    clearTimeout(timer);
    timer = null;
  }

  async function keep({ parting = false } = {}) {
    rest();
    if (!isKnown) {
      missed && isUnsaved() && notKept(missed);
      return;
    }
    const content = sheet();
    if (over || (!takeOver && (elsewhere || content === last))) {
      return;
    }
    try {
      sending = send({ content: content || null, takeOver }, { keepalive: parting && content.length < LAST_WORDS });
      const { keptAt } = await sending;
      last = content;
      elsewhere = false;
      takeOver = false;
      kept(keptAt, content);
    } catch (refusal) {
      if (!over && refusal.status === 409) {
        askWhich(strange ?? `${refusal.message}。`);
      } else if (!over) {
        notKept(refusal);
        later(AGAIN);
      }
    }
  }

  /* Neither window is written over before the person has said which one stands. */
  function askWhich(words) {
    elsewhere = true;
    const stand = button('以这一页为准', () => {
      takeOver = true;
      keep();
    });
    const other = button('改用那一页的内容', () => {
      over = true;
      location.reload();
    });
    fault([words, ' ', stand, ' ', other]);
  }

  /* What the person has typed since stands; the rest comes back. */
  async function takeUp() {
    const { content, keptAt, edition } = await inTime(call(path));
    if (over || isKnown) {
      return;
    }
    missed && kept(null, '');
    missed = null;
    mine.edition = edition;
    if (content) {
      restore(content, keptAt);
    }
    isKnown = true;
    if (isBegun || touched.size) {
      later(WAIT);
    } else {
      last = sheet();
    }
  }

  /* A line that is down for a moment costs no keeping: it is asked again, more and more seldom. */
  async function start(wait = WAIT) {
    clearTimeout(retry);
    retry = null;
    try {
      await takeUp();
    } catch (unavailable) {
      if (over) {
        return;
      }
      missed = unavailable;
      isUnsaved() && notKept(unavailable);
      if (!isPassing(unavailable)) {
        throw unavailable;
      }
      retry = setTimeout(() => again(Math.min(2 * wait, LONGEST)), wait);
    }
  }
  const again = (wait) => start(wait).catch((lost) => over || fault([`暂存的内容没有取到：${lost.message}`]));

  const parting = () => keep({ parting: true });

  window.addEventListener('pagehide', parting, { signal: gone.signal });
  window.addEventListener('online', () => (retry ? again() : keep()), { signal: gone.signal });
  window.addEventListener(
    'beforeunload',
    (event) => {
      if (isUnsaved() && isHere()) {
        event.preventDefault();
        // browsers of before 2023 ask only so
        event.returnValue = '';
      }
    },
    { signal: gone.signal },
  );

  return {
    /* Fields that the person has filled in since the form stands here. */
    touched,
    start,
    parting,
    askWhich,
    keep,
    changed(field) {
      touched.add(field);
      later(WAIT);
    },
    /* What is typed by now, kept after whatever was on its way. @return whether nothing is left unkept */
    async settle(patience) {
      await Promise.race([sending.catch(() => {}).then(() => keep()), new Promise((resolve) => setTimeout(resolve, patience))]);
      rest();
      return !isUnsaved();
    },
    /* The person wants nothing of it any more. */
    async forget(how) {
      over = true;
      rest();
      try {
        await send({ content: null }, how);
      } catch (refusal) {
        over = false;
        throw refusal;
      }
    },
    /* It is handed in, or on its way: nothing more is kept from here. */
    end() {
      over = true;
      rest();
      clearTimeout(retry);
    },
    /* It was not handed in after all. */
    goOn: () => (over = false),
    /* The form has gone from the page. */
    leave() {
      rest();
      clearTimeout(retry);
      gone.abort();
    },
  };
}
