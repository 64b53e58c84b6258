/*
 * 暂存 of the forms of the task list. What their keeping has in common with that of our own pages is in keeping.js; here is where
 * such a form says so, and how it goes: Tasklist takes it away without a word.
 */
import { keeping } from '../../../../../js/keeping.js';
import { chineseMoment, element } from './dom.js';
import { restore, sheetOf } from './kept-sheets.js';
import { page } from './server.js';

const placeOf = ({ taskId, processDefinitionKey, processDefinitionId }) =>
  taskId || `start-${processDefinitionKey || String(processDefinitionId).split(':')[0]}`;

function button(words, act) {
  const made = element('button', { type: 'button', class: 'btn btn-link' }, words);
  made.addEventListener('click', act);
  return made;
}

/**
 * Watches what is typed from now on, takes up what was kept when the form's own data have come, and keeps both together.
 * {@code settle} is called after fields have changed.
 */
export async function keepUnfinished(camForm, root, settle, loaded = Promise.resolve()) {
  const line = element('p', { class: 'help-block tiaocai-kept', role: 'status' });

  const say = (...words) => {
    line.classList.remove('tiaocai-kept-fault');
    line.replaceChildren(...words);
  };
  /* What is not kept has to be seen wherever in the form the person is. */
  function fault([words, ...more]) {
    say(element('span', { class: 'tiaocai-fault' }, words), ...more);
    line.classList.add('tiaocai-kept-fault');
  }

  const keeper = keeping({
    path: page(`/api/v1/unfinished/${encodeURIComponent(placeOf(camForm))}`),
    sheet: () => JSON.stringify(sheetOf(root)),
    restore(content, keptAt) {
      /* What is shown follows what is chosen, and is filled in then. */
      for (let pass = 0; pass < 2; pass += 1) {
        restore(root, JSON.parse(content), isTouched);
        settle();
      }
      say(`已恢复您于 ${chineseMoment(keptAt)} 暂存的内容。`, button('不要了，重新填写', again));
    },
    kept: (keptAt) => (keptAt ? say(`已于 ${chineseMoment(keptAt)} 暂存，只有您能看到，提交后删除。`) : say()),
    fault,
    button,
    isHere: () => root.isConnected,
  });

  const isTouched = (field) =>
    keeper.touched.has(field) ||
    (field.type === 'radio' && [...keeper.touched].some((one) => one.type === 'radio' && one.name === field.name && one.closest('[data-row]') === field.closest('[data-row]')));

  const changed = ({ target, detail }) => detail?.byHand !== false && keeper.changed(target);

  /* Asked where the words stand, as everything else of the form. */
  function again() {
    const before = [...line.childNodes];
    say('删除这张表单上暂存的内容？', button('删除，重新填写', forget), button('不删除', () => say(...before)));
    line.querySelector('button').focus();
  }

  async function forget() {
    try {
      await keeper.forget();
      window.location.reload();
    } catch (refusal) {
      if (refusal.status === 409) {
        keeper.askWhich('另一个页面也在填写这张表单，没有删除。');
      } else {
        fault([`没有删除：${refusal.message}`]);
      }
    }
  }

  root.prepend(line);
  root.addEventListener('input', changed);
  root.addEventListener('change', changed);
  root.addEventListener('click', ({ target }) => target.closest('[data-add], [data-remove]') && changed({ target }));
  camForm.on('submit-success', () => {
    keeper.end();
    /* A task takes it along; of a start form only this page knows that it was this one. */
    if (!camForm.taskId) {
      keeper.forget({ keepalive: true }).catch(() => {});
    }
  });
  whenGone(root, () => {
    keeper.parting();
    keeper.leave();
  });
  await loaded;
  await keeper.start();
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
