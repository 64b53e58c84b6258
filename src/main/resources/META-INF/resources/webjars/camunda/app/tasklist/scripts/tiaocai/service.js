/* What the four forms of 送达 share: whom and what they concern, the ways left open, uploads, and checks of days. */
import { element, chineseDay } from './dom.js';
import { clearFault, showFault } from './faults.js';

function line(place, term, ...words) {
  if (words[0]) {
    place.append(element('dt', {}, term), element('dd', {}, ...words));
  }
}

/* What differs for one paper of the visit. Whatever is not listed is told in the paper's own task. */
const DIFFERENT = [
  ['', '与上面相同', {}],
  ['REFUSED', '拒绝签收，再次送达', { method: 'DIRECT', result: 'REFUSED', next: 'AGAIN' }],
  ['NOT_REACHED', '没有送到，再次送达', { method: 'DIRECT', result: 'NOT_REACHED', next: 'AGAIN' }]
];

function companion(one, ticked, differs) {
  const box = element('input', { type: 'checkbox', value: one.service, 'data-along': '' });
  box.checked = ticked && !one.taken;
  box.disabled = Boolean(one.taken);
  const outcome = element(
    'select',
    { 'aria-label': `《${one.document}》的结果` },
    DIFFERENT.map(([value, words]) => element('option', { value }, words))
  );
  return element(
    'li',
    {},
    element('label', {}, box, ` 《${one.document}》${differs ? '' : '　' + one.recipient}${one.taken ? `（${one.taken}已领取）` : ''}${one.note ? `（注意：${one.note}）` : ''}　`),
    differs ? outcome : ''
  );
}

/** 一并送达: what waits for the same step goes along unless it is unticked; of a list those who are ticked. */
function along(sheet, service, differs = false) {
  const place = sheet.root.querySelector('[data-along-here]');
  if (service.along.length) {
    place.append(
      element('p', {}, '这名当事人的下列文书一并办理；没有一并送出的，请去掉勾选：'),
      element('ul', { class: 'list-unstyled' }, service.along.map((one) => companion(one, true, differs)))
    );
  }
  if (service.byList.length) {
    const list = element('ul', { class: 'list-unstyled' }, service.byList.map((one) => companion(one, false, false)));
    const all = element('input', { type: 'checkbox' });
    all.addEventListener('change', () =>
      list.querySelectorAll('[data-along]:not(:disabled)').forEach((box) => {
        box.checked = all.checked;
      })
    );
    place.append(
      element(
        'details',
        {},
        element('summary', {}, `按签收名单一并送达其他劳动者（${service.byList.length}人）`),
        element('label', {}, all, ' 全选'),
        list
      )
    );
  }
}

/** What the form hands in of them. */
const papers = (sheet) =>
  [...sheet.root.querySelectorAll('[data-along]:checked')].map((box) => {
    const different = box.closest('li').querySelector('select');
    const [, , outcome] = DIFFERENT.find(([value]) => value === (different ? different.value : ''));
    return { service: Number(box.value), ...outcome };
  });

function head(sheet, service) {
  const place = sheet.root.querySelector('[data-service]');
  const paper = element('a', { href: sheet.page(`/api/v1/service/tasks/${sheet.taskId}/document`), target: '_blank', rel: 'noopener' }, '打开、打印');
  line(place, '文书', `《${service.document}》（${chineseDay(service.madeOn)}制作）　`, paper);
  const blank = element('a', { href: sheet.page(`/api/v1/service/tasks/${sheet.taskId}/receipt`), target: '_blank', rel: 'noopener' }, '空白送达回证（打印带走）');
  line(place, '注意', service.note && element('strong', {}, service.note));
  line(place, '回证', blank);
  line(place, '送达类别', service.serviceClass);
  line(place, '受送达人', `${service.side} ${service.recipient}`);
  line(place, '地址', service.address);
  line(place, '电话', service.phone);
  line(
    place,
    '已经试过',
    service.attempts.length
      ? element(
          'ul',
          { class: 'list-unstyled' },
          service.attempts.map((one) =>
            element('li', {}, [chineseDay(one.on), one.method, one.address, one.result ?? '等待结果'].filter(Boolean).join('　'))
          )
        )
      : null
  );
}

/** Fills in the head and the two selects of servers. */
async function sheet(form) {
  const service = await form.ask(`/service/tasks/${encodeURIComponent(form.taskId)}`);
  head(form, service);
  form.offer('firstServer', service.servers);
  form.offer('secondServer', service.servers);
  return service;
}

/** One radio button for each way that is open. */
function radios(form, selector, name, choices, missing) {
  form.root
    .querySelector(selector)
    .append(
      ...choices.map(({ id, name: words }) =>
        element(
          'label',
          { class: 'radio-inline' },
          element('input', { type: 'radio', name, value: id, required: true, 'data-missing': missing }),
          ' ' + words
        )
      )
    );
}

/** A file goes into the case as soon as it is chosen; the form hands in its number. */
function uploads(form) {
  const chooser = form.root.querySelector('#photo');
  const told = form.root.querySelector('[data-uploaded]');
  chooser.addEventListener('change', async () => {
    form.fill({ proofId: '' });
    clearFault(chooser);
    const [file] = chooser.files;
    if (!file) {
      return;
    }
    told.textContent = '正在上传……';
    try {
      const { id } = await form.upload(`送达凭证（${file.name.slice(0, 100)}）`, file);
      form.fill({ proofId: id });
      told.textContent = `已上传入卷：${file.name}`;
    } catch (refusal) {
      told.textContent = 'JPG、PNG 或者 PDF，选好即上传入卷。';
      chooser.value = '';
      showFault(chooser, refusal.message);
    }
  });
}

function faults(form, report, whatThen = '文书制作日期') {
  const found = [];
  if (report.day && form.madeOn && report.day < form.madeOn) {
    found.push({ field: form.field('day'), words: `日期不能早于${whatThen}（${chineseDay(form.madeOn)}）` });
  }
  if (report.firstServer && report.firstServer === report.secondServer) {
    found.push({ field: form.field('secondServer'), words: '两名送达人员不能是同一人' });
  }
  return found;
}

window.tiaocai = { ...window.tiaocai, service: { sheet, radios, uploads, faults, along, papers } };

export default [];
