// 常用语 at every long field: a small button, and a click puts the words in where the cursor stands.
const KINDS = { FINDING: /facts|finding|reasons$/i, RECORD: /record|terms|minutes|opinion\b/i, REASON: /reason|opinion|why|content|answer/i };

const kindOf = (field) => Object.keys(KINDS).find((kind) => KINDS[kind].test(field.name || field.dataset.field || '')) ?? 'REASON';

const token = () => {
  const found = document.cookie.split('; ').find((entry) => entry.startsWith('TIAOCAI-XSRF='));
  return found ? decodeURIComponent(found.slice('TIAOCAI-XSRF='.length)) : '';
};

async function call(path, body) {
  const answer = await fetch('/api/v1/phrases' + path, {
    credentials: 'same-origin',
    cache: 'no-store',
    headers: { Accept: 'application/json', 'Content-Type': 'application/json', 'X-XSRF-TOKEN': token() },
    ...(body ? { method: 'POST', body: JSON.stringify(body) } : {}),
  });
  if (!answer.ok) {
    throw new Error((await answer.json().catch(() => ({}))).detail || '常用语暂时取不到');
  }
  return answer.json();
}

const make = (name, text, properties = {}) => Object.assign(document.createElement(name), { textContent: text, ...properties });

function put(field, words) {
  field.focus();
  field.setRangeText(words, field.selectionStart, field.selectionEnd, 'end');
  field.dispatchEvent(new Event('input', { bubbles: true }));
  field.dispatchEvent(new Event('change', { bubbles: true }));
}

async function open(field, button) {
  const list = make('div', '', { className: 'phrase-list' });
  list.setAttribute('role', 'group');
  list.setAttribute('aria-label', '常用语');
  const close = () => {
    list.remove();
    button.setAttribute('aria-expanded', 'false');
  };
  list.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') {
      close();
      button.focus();
    }
  });
  button.setAttribute('aria-expanded', 'true');
  button.after(list);
  try {
    const phrases = await call('?field=' + kindOf(field));
    const chosen = field.value.slice(field.selectionStart, field.selectionEnd).trim();
    list.append(
      ...phrases.map(({ content, house }) => {
        const one = make('button', content, { type: 'button', title: house ? '全院的' : '自己的' });
        one.addEventListener('click', () => {
          close();
          put(field, content);
        });
        return one;
      }),
    );
    if (chosen) {
      const keep = make('button', `把选中的文字存为自己的常用语：${chosen.slice(0, 30)}`, { type: 'button', className: 'keep' });
      keep.addEventListener('click', async () => {
        try {
          await call('', { field: kindOf(field), content: chosen });
          close();
          field.focus();
        } catch (refused) {
          keep.textContent = refused.message;
        }
      });
      list.append(keep);
    }
    list.append(make('a', '管理常用语', { href: '/account/phrases', target: '_blank', rel: 'noopener' }));
    list.querySelector('button, a').focus();
  } catch (unavailable) {
    list.append(make('p', unavailable.message));
  }
}

export function offerPhrases() {
  document.addEventListener('focusin', ({ target: field }) => {
    if (field.tagName !== 'TEXTAREA' || field.readOnly || field.dataset.phrases || field.closest('.login, .portal')) {
      return;
    }
    field.dataset.phrases = 'offered';
    const button = make('button', '常用语', { type: 'button', className: 'phrases' });
    button.setAttribute('aria-expanded', 'false');
    button.addEventListener('click', () => (button.nextElementSibling?.classList.contains('phrase-list') ? button.nextElementSibling.remove() : open(field, button)));
    field.after(button);
  });
}
