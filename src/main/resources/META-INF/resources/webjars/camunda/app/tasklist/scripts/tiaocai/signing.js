/* 打印签名: the papers of the case that people sign by hand, printed from the task and brought back to it as a scan or photo. */
import { element } from './dom.js';
import { ask, page, postFile } from './server.js';

function one(base, paper, show) {
  const chooser = element('input', {
    type: 'file',
    id: `signed-${paper.id}`,
    accept: 'application/pdf,image/jpeg,image/png',
    capture: 'environment'
  });
  const told = element('span', { role: 'status' });
  chooser.addEventListener('change', async () => {
    const [file] = chooser.files;
    if (!file) {
      return;
    }
    told.textContent = '正在上传……';
    try {
      show(await postFile(`${base}/${paper.id}`, file));
    } catch (refusal) {
      told.textContent = refusal.message;
      told.className = 'tiaocai-fault';
      chooser.value = '';
    }
  });
  return element(
    'li',
    {},
    `${paper.title}　`,
    element('a', { href: page(paper.page), target: '_blank', rel: 'noopener' }, '打印签名'),
    '　',
    element('label', { for: `signed-${paper.id}` }, '上传签名件'),
    chooser,
    told
  );
}

/** Above the form, as long as something awaits a signature; a task that has nothing to do with it is not asked. */
export async function showSigning(root, taskId) {
  if (!root.querySelector('[data-signing]')) {
    return;
  }
  const base = `/tasks/${encodeURIComponent(taskId)}/signing`;
  const place = root.querySelector('[data-signing]');
  const show = (papers) =>
    place.replaceChildren(
      ...(papers.length
        ? [
            element('p', {}, element('strong', {}, '待签名的文书')),
            element('ul', {}, papers.map((paper) => one(base, paper, show)))
          ]
        : [])
    );
  show(await ask(base));
}
