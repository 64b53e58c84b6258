// The studio's week by room or by person. Dragging asks for the reason; the same dialog opens from the keyboard.
import { ask, tell } from './calendar-api.js';
import { openMove } from './calendar-move.js';
import { done } from './page-drafts.js';

const page = document.querySelector('main');
const mayArrange = page.dataset.arrange === 'true';
const told = document.getElementById('told');
const absence = document.getElementById('absence-form');
const weekday = ['周日', '周一', '周二', '周三', '周四', '周五', '周六'];
const shown = { by: 'rooms', span: 'week', from: '', to: '', days: null };
const views = { week: 'weekOfCards', day: 'resourceTimeGridDay' };

const plain = (day) =>
  `${day.getFullYear()}-${String(day.getMonth() + 1).padStart(2, '0')}-${String(day.getDate()).padStart(2, '0')}`;
const moment = (date) => `${plain(date)}T${date.toTimeString().slice(0, 5)}`;
const noZero = (digits) => digits.replace(/^0/, '');
const inWords = (iso) => `${iso.slice(0, 4)}年${noZero(iso.slice(5, 7))}月${noZero(iso.slice(8, 10))}日（${weekday[new Date(iso).getDay()]}）${iso.slice(11, 16)}`;
const inTables = (iso) => `${iso.slice(0, 10)} ${weekday[new Date(iso).getDay()]} ${iso.slice(11, 16)}`;

function element(name, text, attributes = {}) {
  const made = document.createElement(name);
  Object.entries(attributes).forEach(([key, value]) => made.setAttribute(key, value));
  if (text) made.textContent = text;
  return made;
}

function resources() {
  return shown.by === 'rooms'
    ? shown.days.rooms.map((room) => ({ id: room.id, title: room.name }))
    : colleagues().map((person) => ({ id: person.id, title: person.name }));
}

// Who arranges sees everybody who could sit, also who has no session in view.
function colleagues() {
  const sitters = [...(absence?.person.options ?? [])].filter(({ value }) => value).map(({ value, dataset }) => ({ id: value, name: dataset.name }));
  return [...new Map([...sitters, ...shown.days.people].map((one) => [one.id, one])).values()];
}

function entries() {
  return shown.days.events.map((one) => ({
    id: String(one.id),
    start: one.startsAt,
    end: one.endsAt,
    title: one.number,
    resourceIds: shown.by === 'rooms' ? [one.room] : one.staff.map((person) => person.id),
    backgroundColor: one.status ? '#8a6d1a' : one.purpose === '开庭' ? '#6b3fa0' : '#1f5f8b',
    startEditable: Boolean(mayArrange && one.number && !one.status),
    durationEditable: false,
    extendedProps: one,
  }));
}

// A session is read as a card: when and what, which case, who, where, and by whom.
function content({ event }) {
  const one = event.extendedProps;
  const box = element('div', '', { class: 'session' });
  const hours = `${one.startsAt.slice(11, 16)}—${one.endsAt.slice(11, 16)}`;
  const kind = `${one.purpose}${one.status ? `（${one.status}）` : ''}`;
  box.append(element('strong', `${hours} ${kind}`));
  if (one.number) box.append(element('span', one.number));
  if (one.parties) box.append(element('span', one.parties));
  box.append(element('small', [one.roomName, ...one.staff.map((person) => person.name)].join(' ')));
  if (one.alsoAtThatTime.length) box.append(element('small', `⚠ 同一单位同时在 ${one.alsoAtThatTime.join('、')}`));
  return { domNodes: [box] };
}

function move(one, chosen) {
  openMove(one, shown.days.rooms, chosen, inWords, (message) => {
    if (message) told.textContent = message;
    refresh();
  });
}

function dropped(info) {
  const one = info.event.extendedProps;
  const room = shown.by === 'rooms' && info.newResource ? info.newResource.id : one.room;
  info.revert();
  move(one, { room, startsAt: moment(info.event.start) });
}

const calendar = EventCalendar.create(document.getElementById('calendar'), {
  view: views.week,
  date: page.dataset.opens,
  locale: 'zh-CN',
  firstDay: 1,
  height: 'auto',
  headerToolbar: { start: '', center: '', end: '' },
  slotMinTime: '09:00',
  slotMaxTime: '18:00',
  slotDuration: '00:30',
  snapDuration: '00:15',
  allDaySlot: false,
  nowIndicator: true,
  slotWidth: 26,
  slotHeight: 24,
  noEventsContent: '没有排期',
  slotLabelFormat: (time) => time.toTimeString().slice(0, 5),
  // Days wide enough to read, each session below the one before it, and not a strip as narrow as its hour.
  views: { [views.week]: { type: 'resourceTimelineMonth', duration: { weeks: 1 }, slotDuration: { days: 1 }, columnWidth: 'minmax(11rem, 1fr)' } },
  dayHeaderFormat: (day) => `${day.getMonth() + 1}月${day.getDate()}日 ${weekday[day.getDay()]}`,
  resources: [],
  events: [],
  eventContent: content,
  eventDidMount: ({ el, event }) => {
    const one = event.extendedProps;
    el.setAttribute('aria-label', `${inWords(one.startsAt)} ${one.purpose} ${one.number} ${one.parties} ${one.roomName}`);
    el.title = `${inWords(one.startsAt)}—${one.endsAt.slice(11, 16)} ${one.roomName} ${one.staff.map((person) => person.name).join('、')}`;
  },
  eventClick: ({ event }) => mayArrange && event.extendedProps.number && !event.extendedProps.status && move(event.extendedProps, null),
  eventDrop: dropped,
  datesSet: ({ view }) => turnTo(plain(view.currentStart), plain(new Date(view.currentEnd.getTime() - 1))),
});

// The calendar also says so when only a rest day or the evening is hidden: days that are shown are not asked for again.
function turnTo(from, to) {
  if (from === shown.from && to === shown.to) return;
  Object.assign(shown, { from, to });
  document.getElementById('stretch').textContent = from === to ? `${from} ${weekday[new Date(from).getUTCDay()]}` : `${from} 至 ${to}`;
  refresh();
}

async function refresh() {
  const { from, to } = shown;
  let days;
  try {
    days = await ask(`?from=${from}&to=${to}`);
  } catch (problem) {
    told.textContent = problem.message;
    return;
  }
  if (from !== shown.from || to !== shown.to) return;
  shown.days = days;
  // Rest days and evenings take room only when somebody sits then.
  const sat = new Set(shown.days.events.map((one) => new Date(one.startsAt).getDay()));
  calendar.setOption('hiddenDays', [0, 6].filter((day) => shown.span === 'week' && !sat.has(day)));
  calendar.setOption('slotMaxTime', shown.days.events.some((one) => one.endsAt.slice(11, 16) > '18:00') ? '21:00' : '18:00');
  calendar.setOption('resources', resources());
  calendar.setOption('events', entries());
  list();
}

function list() {
  const lines = document.getElementById('lines');
  lines.replaceChildren();
  if (!shown.days.events.length) lines.append(element('tr'));
  for (const one of shown.days.events) {
    const line = element('tr');
    const number = element('td', '', { class: 'day' });
    number.append(one.number ? element('a', one.number, { href: `/cases/${one.number}` }) : '—');
    line.append(element('td', `${inTables(one.startsAt)}—${one.endsAt.slice(11, 16)}`, { class: 'day' }), number, element('td', one.parties),
      element('td', one.purpose + (one.status ? `（${one.status}）` : '')), element('td', one.roomName),
      element('td', one.staff.map((person) => person.name).join('、')));
    if (mayArrange) {
      const cell = element('td');
      if (one.number && !one.status && new Date(one.startsAt) > new Date()) {
        const button = element('button', '改期', { type: 'button', 'aria-label': `改期 ${one.number}` });
        button.addEventListener('click', () => move(one, null));
        cell.append(button);
      }
      line.append(cell);
    }
    lines.append(line);
  }
}

absence?.addEventListener('submit', async (event) => {
  event.preventDefault();
  const alert = absence.querySelector('[role=alert]');
  const button = absence.querySelector('[type=submit]');
  alert.textContent = '';
  button.disabled = true;
  try {
    const covers = await tell('/absences', Object.fromEntries(new FormData(absence)));
    const names = Object.fromEntries(colleagues().map((person) => [person.id, person.name]));
    document.getElementById('covers').replaceChildren(...(covers.length ? covers : [null]).map((one) =>
      element('li', one ? `${inWords(one.startsAt)} ${one.number}：${one.substitute ? `由 ${names[one.substitute] || one.substitute} 替换` : '没有人能替换，请改期'}` : '这段时间没有排期')));
    await done(absence);
    absence.reset();
    refresh();
    await leaves();
  } catch (problem) {
    alert.textContent = problem.message;
  } finally {
    button.disabled = false;
  }
});

// The list of leave as the server has it by now.
async function leaves() {
  const answer = await fetch(location.pathname, { credentials: 'same-origin' }).catch(() => null);
  if (!answer?.ok) return;
  const now = new DOMParser().parseFromString(await answer.text(), 'text/html').getElementById('leaves');
  if (now) document.getElementById('leaves').replaceChildren(...now.children);
}

document.getElementById('leaves')?.addEventListener('click', async ({ target }) => {
  const alert = document.getElementById('leaves-told');
  if (!target.dataset.leave || !confirm('销假以后，自今日起又可以给本人排期。确定销假？')) return;
  alert.textContent = '';
  target.disabled = true;
  try {
    await tell(`/absences/${target.dataset.leave}/end`, {});
    await leaves();
  } catch (problem) {
    alert.textContent = problem.message;
    target.disabled = false;
  }
});

function choose(name, value) {
  shown[name] = value;
  for (const button of document.querySelectorAll(`[data-${name}]`)) {
    button.setAttribute('aria-pressed', String(button.dataset[name] === value));
  }
}

for (const button of document.querySelectorAll('[data-by]')) {
  button.addEventListener('click', () => { choose('by', button.dataset.by); refresh(); });
}
for (const button of document.querySelectorAll('[data-span]')) {
  button.addEventListener('click', () => {
    choose('span', button.dataset.span);
    if (shown.span === 'day') calendar.setOption('hiddenDays', []);
    calendar.setOption('view', views[shown.span]);
  });
}
// From the first day that is shown: from a rest day the calendar's own step lands a week too far.
function turn(steps) {
  const day = calendar.getView().currentStart;
  day.setDate(day.getDate() + steps * (shown.span === 'week' ? 7 : 1));
  calendar.setOption('date', day);
}

const turns = { prev: () => turn(-1), next: () => turn(1), today: () => calendar.setOption('date', page.dataset.today) };
for (const button of document.querySelectorAll('[data-go]')) {
  button.addEventListener('click', turns[button.dataset.go]);
}
