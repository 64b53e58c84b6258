/* Builds elements whose texts are always texts: what the server says is never read as HTML. */
export function element(name, properties = {}, ...children) {
  const node = document.createElement(name);
  Object.entries(properties).forEach(([key, value]) => {
    if (value !== null && value !== undefined && value !== false) {
      node.setAttribute(key, value === true ? '' : value);
    }
  });
  node.append(...children.flat().filter((child) => child !== null && child !== undefined && child !== ''));
  return node;
}

export function chineseDay(iso) {
  if (!iso) {
    return '';
  }
  const [year, month, day] = iso.slice(0, 10).split('-').map(Number);
  return `${year}年${month}月${day}日`;
}

const WEEKDAYS = '日一二三四五六';

/** As a table has it: 2026-11-29 周日. */
export function tableDay(iso) {
  return iso ? `${iso.slice(0, 10)} 周${WEEKDAYS[new Date(iso.slice(0, 10) + 'T00:00:00Z').getUTCDay()]}` : '';
}

export function chineseMoment(iso) {
  return new Intl.DateTimeFormat('zh-CN', {
    timeZone: 'Asia/Shanghai',
    year: 'numeric',
    month: 'long',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hour12: false
  }).format(new Date(iso));
}

/** A local date and time without a zone, as bookings give it. */
export const chineseAppointment = (local) => `${chineseDay(local)} ${local.slice(11, 16)}`;

export const yuan = (amount) =>
  new Intl.NumberFormat('zh-CN', { minimumFractionDigits: 2, maximumFractionDigits: 2 }).format(amount) + ' 元';
