/* 草稿: the paper that a task is about, beside its form; what changed is marked, and its drafter works on it here or in Word. */
import { element, chineseMoment } from './dom.js';
import { page, postFile } from './server.js';

const said = (paper) => {
  if (paper.changes === null || paper.changes === undefined) {
    return '您还没有看过';
  }
  return paper.changes ? `与您上次看到的相比有 ${paper.changes} 处改动，已在文中标出` : '与您上次看到的相同';
};

function versions(base, paper) {
  if (!paper.versions.length) {
    return null;
  }
  return element(
    'details',
    {},
    element('summary', {}, `各版草稿（${paper.versions.length}）`),
    element(
      'ul',
      {},
      paper.versions.map((one) =>
        element(
          'li',
          {},
          element('a', { href: page(`/api/v1${base}/${paper.index}/versions/${one.id}`) }, one.way),
          `　${one.by}，${chineseMoment(one.at)}`
        )
      )
    )
  );
}

function wordField(sheet, base, paper, show) {
  const chooser = element('input', { type: 'file', id: `word-${paper.index}`, accept: '.docx' });
  const told = element('p', { class: 'help-block', role: 'status' }, '在 Word 中只改标出的栏目；改动了其他文字的不能读回。');
  chooser.addEventListener('change', async () => {
    const [file] = chooser.files;
    if (!file) {
      return;
    }
    told.textContent = '正在读回……';
    try {
      const { texts } = await postFile(`${base}/${paper.index}/word`, file);
      sheet.fill(texts);
      await show();
    } catch (refusal) {
      told.textContent = refusal.message;
      told.className = 'help-block tiaocai-fault';
    }
    chooser.value = '';
  });
  return element('div', {}, element('label', { for: `word-${paper.index}` }, '改好的 Word'), chooser, told);
}

/* What the head lacks, and where why it cannot be had is written: the paper is not sealed before. */
function lacking(sheet, base, paper, show) {
  if (!paper.lacking.length) {
    return null;
  }
  const id = `lacking-${paper.index}`;
  const reason = element('textarea', { id, rows: '2', class: 'form-control', maxlength: '500', 'data-reason-of': paper.code });
  const told = element('p', { class: 'help-block tiaocai-fault', role: 'status' });
  const keep = element('button', { type: 'button', class: 'btn btn-default btn-sm' }, '记录原因');
  keep.addEventListener('click', async () => {
    keep.disabled = true;
    told.textContent = '';
    try {
      await sheet.post(`${base}/${paper.index}/lacking`, { lackingReason: reason.value });
      await show();
    } catch (refusal) {
      told.textContent = refusal.message;
    } finally {
      keep.disabled = false;
    }
  });
  return element(
    'div',
    { class: 'form-group' },
    element(
      'p',
      { class: 'help-block tiaocai-fault' },
      `这份文书约束双方，当事人的基本情况还不全，不能盖章：${paper.lacking.join('；')}。请先在案卷页“更正登记信息”补齐；确实无法查明的，写明原因。`
    ),
    element('label', { for: id }, '无法查明的原因'),
    reason,
    keep,
    told
  );
}

function one(sheet, base, paper, writes, show) {
  const address = page(`/api/v1${base}/${paper.index}`);
  const frame = element('iframe', { class: 'tiaocai-draft', title: `${paper.title}（草稿）`, src: address });
  const view = (words, query) => {
    const button = element('button', { type: 'button', class: 'btn btn-default btn-sm' }, words);
    button.addEventListener('click', () => frame.setAttribute('src', address + query));
    return button;
  };
  return element(
    'section',
    { 'aria-label': `${paper.title}草稿` },
    element('p', {}, element('strong', {}, `${paper.title}（草稿）`), `　${said(paper)}`),
    lacking(sheet, base, paper, show),
    element(
      'p',
      {},
      view('看文字和改动', ''),
      ' ',
      view('逐页看', '?view=pages'),
      '　下载：',
      element('a', { href: `${address}.pdf` }, 'PDF'),
      ' ',
      element('a', { href: `${address}.docx` }, 'Word')
    ),
    writes ? wordField(sheet, base, paper, show) : null,
    frame,
    versions(base, paper)
  );
}

/* A reason that is typed and not yet recorded stays when the drafts are shown anew. */
function carryReasons(place, papers) {
  const reasons = [...place.querySelectorAll('[data-reason-of]')].map(({ id, dataset, value }) => [`${id} ${dataset.reasonOf}`, value]);
  const typed = new Map(reasons);
  place.replaceChildren(...papers);
  place.querySelectorAll('[data-reason-of]').forEach((reason) => {
    reason.value = typed.get(`${reason.id} ${reason.dataset.reasonOf}`) ?? '';
  });
}

/** Shows the drafts in the place that the form has for them; a form whose drafter writes saves from there too. */
export async function showDrafts(sheet) {
  const place = sheet.root.querySelector('[data-paper]');
  if (!place) {
    return;
  }
  const base = `/tasks/${encodeURIComponent(sheet.taskId)}/draft`;
  const show = async () => {
    const { writes, texts, papers } = await sheet.ask(base);
    const save = element('button', { type: 'button', class: 'btn btn-default' }, '保存并看草稿');
    save.addEventListener('click', async () => {
      try {
        await sheet.post(base, Object.fromEntries(texts.map((name) => [name, sheet.value(name) || ''])));
        await show();
      } catch (refusal) {
        sheet.tell(refusal.message);
      }
    });
    carryReasons(place, [
      ...(writes && papers.length ? [element('p', {}, save)] : []),
      ...papers.map((paper) => one(sheet, base, paper, writes, show))
    ]);
  };
  await show();
}
