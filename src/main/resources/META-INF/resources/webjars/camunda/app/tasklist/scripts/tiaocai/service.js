/* What the four forms of 送达 share: whom and what they concern, the ways left open, uploads, and checks of days. */
import { element, chineseDay } from './dom.js';
import { clearFault, showFault } from './faults.js';

function line(place, term, ...words) {
  if (words[0]) {
    place.append(element('dt', {}, term), element('dd', {}, ...words));
  }
}

function head(sheet, service) {
  const place = sheet.root.querySelector('[data-service]');
  const paper = element('a', { href: sheet.page(`/api/v1/service/tasks/${sheet.taskId}/document`), target: '_blank', rel: 'noopener' }, '打开、打印');
  line(place, '文书', `《${service.document}》（${chineseDay(service.madeOn)}制作）　`, paper);
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

window.tiaocai = { ...window.tiaocai, service: { sheet, radios, uploads, faults } };

export default [];
