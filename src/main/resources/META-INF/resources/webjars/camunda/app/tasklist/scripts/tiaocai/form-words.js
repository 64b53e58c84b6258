/* The viewer of .form files has no language setting: its fixed words and its calendar are made Chinese here. */
const CALENDAR = {
  weekdays: {
    shorthand: ['日', '一', '二', '三', '四', '五', '六'],
    longhand: ['星期日', '星期一', '星期二', '星期三', '星期四', '星期五', '星期六']
  },
  months: {
    shorthand: [...Array(12).keys()].map((month) => `${month + 1}月`),
    longhand: [...Array(12).keys()].map((month) => `${month + 1}月`)
  },
  firstDayOfWeek: 1,
  monthAriaLabel: '月',
  yearAriaLabel: '年'
};

const WORDS = new Map([['Field is required.', '此项必填']]);

function translate(error) {
  const texts = document.createTreeWalker(error, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const words = WORDS.get(texts.currentNode.nodeValue.trim());
    if (words) {
      texts.currentNode.nodeValue = words;
    }
  }
}

const inChinese = new WeakSet();

function translateCalendar(input) {
  const calendar = input['_flatpickr'];
  if (calendar && !inChinese.has(calendar)) {
    inChinese.add(calendar);
    calendar.set('locale', CALENDAR);
    calendar.set('dateFormat', 'Y-m-d');
    calendar.setDate(calendar.selectedDates, false);
    calendar.currentYearElement.setAttribute('aria-label', CALENDAR.yearAriaLabel);
    calendar.monthsDropdownContainer?.setAttribute('aria-label', CALENDAR.monthAriaLabel);
    calendar.redraw();
    input.placeholder = '年-月-日，例如 2026-03-02';
  }
}

const look = () => {
  document.querySelectorAll('.fjs-form-field-error').forEach(translate);
  document.querySelectorAll('.fjs-container input').forEach(translateCalendar);
};

new MutationObserver(look).observe(document.documentElement, { subtree: true, childList: true, characterData: true });

export default [];
