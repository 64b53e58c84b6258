/* The parts of the case that the tab shows. */
import { chineseDay, chineseMoment, element, yuan } from './dom.js';

const section = (title, ...content) => element('section', {}, element('h4', {}, title), ...content);

const row = (term, words) => [element('dt', {}, term), element('dd', {}, words || '—')];

export const summary = (file) =>
  section(
    '基本情况',
    element(
      'dl',
      { class: 'dl-horizontal' },
      row('登记号', file.number),
      row('当事人', file.parties),
      row('案由', file.cause),
      row('阶段', file.stage),
      row('收到日期', chineseDay(file.receivedOn))
    )
  );

const clock = (one) =>
  element(
    'li',
    { class: 'tiaocai-clock' },
    element('div', {}, element('strong', {}, one.name), `　最后一日 ${chineseDay(one.due)}`, one.provisional ? '（暂定）' : ''),
    one.overdue
      ? element('div', { class: 'text-danger' }, element('strong', {}, one.status), one.effect ? `：${one.effect}` : '')
      : null,
    element('div', { class: 'tiaocai-basis' }, [one.basis, one.status].filter(Boolean).join('；')),
    one.steps?.length
      ? element(
          'details',
          {},
          element('summary', {}, '为什么是这一天'),
          element('p', {}, one.why),
          element('ol', {}, one.steps.map((step) => element('li', {}, step)))
        )
      : null
  );

/* What runs, and what is overdue until somebody has said why; the rest stands in the whole file. */
export const clocks = (limits) => {
  const open = (limits ?? []).filter((one) => one.open);
  return section(
    '期限',
    open.length ? element('ul', { class: 'list-unstyled' }, open.map(clock)) : element('p', {}, '目前没有期限在计算')
  );
};

export const claims = (made) =>
  section(
    '请求事项',
    element(
      'table',
      { class: 'table table-condensed' },
      element('thead', {}, element('tr', {}, ['请求', '金额', '说明'].map((head) => element('th', { scope: 'col' }, head)))),
      element(
        'tbody',
        {},
        (made ?? []).map((claim) =>
          element(
            'tr',
            {},
            element('td', {}, claim.state ? claim.type + '（' + claim.state + '）' : claim.type),
            element('td', { class: 'tiaocai-amount' }, typeof claim.amount === 'number' ? yuan(claim.amount) : '—'),
            element('td', {}, claim.detail || '—')
          )
        )
      )
    )
  );

export const journal = (acts) =>
  section(
    '办案日志',
    element(
      'ul',
      { class: 'list-unstyled tiaocai-journal' },
      (acts ?? []).map((act) =>
        element(
          'li',
          {},
          element('time', { datetime: act.at }, chineseMoment(act.at)),
          element('span', {}, act.title),
          element('span', { class: 'text-muted' }, act.actor)
        )
      )
    )
  );
