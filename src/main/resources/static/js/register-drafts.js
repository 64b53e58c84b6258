// What is typed on the page of the counter is kept on the server, for this person alone, each sheet under its own number.
import { element, form, token } from './register-sheet.js';

const WAIT = 1_500;
const number = () => form.elements.namedItem('token').value;

/* Each sheet is kept under its own number, so that two windows are two sheets; this window has a name of its own. */
const page = `${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}`;
const pathOf = () => `/api/v1/unfinished/${form.dataset.place}-${number()}`;

/** Keeps the sheet from now on; {@code isSending} while it is on its way to become a case. */
export function keepsDraft(sheet, isSending) {
  let kept = sheet();
  let timer = null;
  let over = false;
  let elsewhere = false;
  // That this page stands is said once, however often the keeping fails.
  let takeOver = false;
  const line = document.querySelector('[data-kept]');

  const sendDraft = (words, how = {}) => fetch(pathOf(), {
    method: 'POST', credentials: 'same-origin', ...how,
    headers: { 'Content-Type': 'application/json', 'X-XSRF-TOKEN': token() }, body: JSON.stringify({ page, edition: form.dataset.edition || null, ...words })
  });

  async function keep({ parting = false } = {}) {
    clearTimeout(timer);
    timer = null;
    const content = sheet();
    if (over || isSending() || (!takeOver && (elsewhere || content === kept))) {
      return;
    }
    try {
      const answer = await sendDraft({ content, takeOver }, { keepalive: parting && content.length < 15_000 });
      if (answer.status === 409) {
        askWhich('这张登记表另有后来暂存的内容（另一个页面，或者刷新以前的这一页），这一页的内容没有暂存。');
        return;
      }
      if (!answer.ok) {
        throw new Error(answer.status === 401 ? '登录已经失效，请在另一个页面重新登录，再回到这里' : (await answer.json().catch(() => ({}))).detail || '服务器没有收下');
      }
      kept = content;
      elsewhere = false;
      takeOver = false;
      line.textContent = '已暂存，只有您能看到，登记后删除。';
      // A reload comes back to this sheet, whatever other windows keep.
      history.replaceState(null, '', `${location.pathname}?sheet=${number()}`);
    } catch (failure) {
      line.textContent = `最近填写的内容还没有暂存：${failure instanceof TypeError ? '网络不通，恢复后会自动暂存' : failure.message}`;
      timer ??= setTimeout(keep, 5 * WAIT);
    }
  }

  function changed() {
    timer ??= setTimeout(keep, WAIT);
  }

  /* Neither window is written over before the person has said which one stands. */
  function askWhich(words) {
    elsewhere = true;
    const stand = element('button', '以这一页为准', { type: 'button', className: 'plain' });
    stand.addEventListener('click', () => {
      takeOver = true;
      keep();
    });
    const other = element('button', '改用那一页的内容', { type: 'button', className: 'plain' });
    other.addEventListener('click', () => {
      over = true;
      location.assign(`${location.pathname}?sheet=${number()}`);
    });
    line.replaceChildren(`${words} `, stand, ' ', other);
  }

  document.querySelector('[data-again]')?.addEventListener('click', async () => {
    if (!confirm('删除这张登记表上暂存的内容，重新填写？其他没有登记的登记表不受影响。')) {
      return;
    }
    over = true;
    const answer = await sendDraft({ content: null }).catch(() => null);
    if (answer?.ok) {
      location.assign(`${location.pathname}?fresh=1`);
      return;
    }
    over = false;
    if (answer?.status === 409) {
      askWhich('另一个页面也在填写这张登记表，没有删除。');
    } else {
      line.textContent = '没有删除，请稍后再试。';
    }
  });
  window.addEventListener('pagehide', () => keep({ parting: true }));
  window.addEventListener('online', () => keep());
  window.addEventListener('beforeunload', (event) => {
    if (!over && sheet() !== kept) {
      event.preventDefault();
      // browsers of before 2023 ask only so
      event.returnValue = '';
    }
  });

  /* What this page kept while it was left may have come after it was asked for anew: then it is asked for once more. */
  async function lookAgain() {
    const answer = await fetch(pathOf(), { credentials: 'same-origin', headers: { Accept: 'application/json' } }).catch(() => null);
    const { edition } = answer?.ok ? await answer.json() : {};
    if (edition && edition !== form.dataset.edition && sheet() === kept && !isSending() && !over) {
      over = true;
      location.replace(`${location.pathname}?sheet=${number()}`);
    }
  }

  return {
    changed,
    /* The page as it came is nothing new. */
    begin: () => {
      kept = sheet();
      if (form.dataset.edition) {
        lookAgain();
      }
    },
    pause: () => {
      clearTimeout(timer);
      timer = null;
    },
    end: () => (over = true)
  };
}
