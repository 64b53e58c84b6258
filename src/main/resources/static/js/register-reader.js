// 读卡框: a card reader types a line: 姓名|性别|民族|出生|住址|号码.
import { all, form } from './register-sheet.js';

function card(text, add, settle) {
  const [name, sex, , born, address, number] = text.split(/[|\t]/).map((one) => one.trim());
  if (!number) {
    return false;
  }
  const rows = all('[data-side=APPLICANT] > [data-row]');
  const free = rows.find((row) => row.querySelector('[name$=".name"]').value === '' && row.querySelector('[data-kind-choice]').value === 'PERSON');
  const row = free ?? add(form.querySelector('[data-side=APPLICANT] > p > [data-add]'), false);
  const day = born.replace(/\D/g, '');
  const values = { name, identityNumber: number, address, sex: { 男: 'MALE', 女: 'FEMALE' }[sex] ?? '', bornOn: day.length === 8 ? `${day.slice(0, 4)}-${day.slice(4, 6)}-${day.slice(6)}` : '' };
  Object.entries(values).forEach(([key, value]) => (row.querySelector(`[name$="].${key}"]`).value = value));
  settle();
  row.querySelector('[name$=".phone"]').focus();
  return true;
}

/** {@code add} makes a row for a button; {@code settle} is called after fields have changed. */
export function listens(reader, add, settle) {
  // emptied first: the focus that moves on makes the field say that it has changed
  const readCard = () => {
    const text = reader.value;
    reader.value = '';
    if (!card(text, add, settle)) {
      reader.value = text;
    }
  };
  reader.addEventListener('keydown', (event) => {
    const separators = reader.value.split(/[|\t]/).length - 1;
    if (event.key === 'Enter') {
      event.preventDefault();
      readCard();
    } else if (event.key === 'Tab' && !event.shiftKey && reader.value !== '' && separators < 5) {
      // a reader that separates by tabs types on in this field
      event.preventDefault();
      reader.value += '|';
    } else if (event.key === 'Escape') {
      reader.value = '';
    }
  });
  reader.addEventListener('paste', (event) => {
    const text = event.clipboardData.getData('text');
    if (card(text, add, settle)) {
      event.preventDefault();
    }
  });
  reader.addEventListener('change', readCard);
}
