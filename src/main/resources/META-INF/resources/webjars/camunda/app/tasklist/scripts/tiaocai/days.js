/* How long there is until a day, as people count: 今天、明天、还有 3 天、逾期 2 天. */
const DAY_MS = 86_400_000;

const todayHere = () => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(new Date());

export function left({ due, overdue }) {
  if (!due) {
    return '';
  }
  const days = Math.round((Date.parse(due) - Date.parse(todayHere())) / DAY_MS);
  if (overdue || days < 0) {
    return days < 0 ? `逾期 ${-days} 天` : '已逾期';
  }
  return days === 0 ? '今天到期' : days === 1 ? '明天到期' : `还有 ${days} 天`;
}
