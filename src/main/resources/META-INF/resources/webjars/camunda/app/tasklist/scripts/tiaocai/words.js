/* A label that was drawn before the words had come stays a key such as DUE_DATE for ever: it is said in words after all. */
const KEY = /^[A-Z][A-Z0-9]*(_[A-Z0-9]+)+$/;
const locale = document.querySelector('base').getAttribute('app-root') + '/app/tasklist/locales/zh-CN.json';

const words = fetch(locale, { credentials: 'same-origin' }).then((answer) => answer.json()).then(({ labels }) => labels);

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

new MutationObserver((changes) => look(changes.flatMap(({ type, target, addedNodes }) => (type === 'characterData' ? [target] : [...addedNodes])))).observe(
  document.body,
  { childList: true, characterData: true, subtree: true }
);
look([document.body]);

export default [];
