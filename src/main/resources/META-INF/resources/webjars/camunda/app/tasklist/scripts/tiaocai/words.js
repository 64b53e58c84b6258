/* A label that was drawn before the words had come stays a key such as DUE_DATE for ever: it is said in words after all. */
const KEY = /^[A-Z][A-Z0-9]*(_[A-Z0-9]+)+$/;
const locale = document.querySelector('base').getAttribute('app-root') + '/app/tasklist/locales/zh-CN.json';

const words = fetch(locale, { credentials: 'same-origin' }).then((answer) => answer.json()).then(({ labels }) => labels);

/** What a picture alone says to nobody who does not see it. */
const NAMES = {
  'button.region-toggle[data-region=filters]': '收起或者展开清单',
  'button.region-toggle[data-region=list]': '收起或者展开任务卡片',
  'button.region-toggle[data-region=task]': '收起或者展开任务',
  'button.maximize': '只看这项任务',
  'button.reset-regions': '恢复三栏',
  'a.sort-direction': '换成升序或者降序'
};

const name = () =>
  Object.entries(NAMES).forEach(([selector, said]) =>
    document.querySelectorAll(`${selector}:not([aria-label])`).forEach((one) => one.setAttribute('aria-label', said))
  );

const textsOf = (node) => {
  const texts = [];
  const walk = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
  for (let text = node.nodeType === Node.TEXT_NODE ? node : walk.nextNode(); text; text = walk.nextNode()) {
    texts.push(text);
  }
  return texts.filter(({ data }) => KEY.test(data.trim()));
};

async function say(texts) {
  const labels = await words;
  texts.forEach((text) => {
    const said = labels[text.data.trim()];
    if (said) {
      text.data = said;
    }
  });
}

function look(nodes) {
  const texts = nodes.flatMap(textsOf);
  if (texts.length) {
    say(texts).catch((unavailable) => console.warn('界面用语暂时取不到', unavailable));
  }
}

new MutationObserver((changes) => {
  look(changes.flatMap(({ type, target, addedNodes }) => (type === 'characterData' ? [target] : [...addedNodes])));
  name();
}).observe(document.body, { childList: true, characterData: true, subtree: true });
look([document.body]);
name();

export default [];
