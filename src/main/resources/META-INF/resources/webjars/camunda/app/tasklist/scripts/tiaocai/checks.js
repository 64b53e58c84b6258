/* What can be told beside a field before anything is sent; the server checks all of it again. */
import { digitsOf } from './numbers.js';

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECK_DIGITS = '10X98765432';

/** Today where the bureau is, whatever the computer's own zone. */
export const today = () => new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai' }).format(new Date());

const isDay = (digits) => {
  const iso = `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6, 8)}`;
  const day = new Date(iso + 'T00:00:00Z');
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(iso);
};

/** 公民身份号码 (GB 11643): a real day of birth and the right last digit. */
export function isIdentityNumber(text) {
  const number = text.toUpperCase();
  if (!/^\d{17}[\dX]$/.test(number)) {
    return false;
  }
  const sum = WEIGHTS.reduce((total, weight, place) => total + weight * Number(number[place]), 0);
  return CHECK_DIGITS[sum % 11] === number[17] && isDay(number.slice(6, 14));
}

const CODE_ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/** 统一社会信用代码 (GB 32100): each place weighs three times the one before it, and all together come to nothing. */
export function isCreditCode(text) {
  const places = [...text.toUpperCase()].map((one) => CODE_ALPHABET.indexOf(one));
  const sum = places.slice(0, 17).reduce(([total, weight], value) => [total + weight * value, (weight * 3) % 31], [0, 1])[0];
  return places.length === 18 && !places.includes(-1) && (sum + places[17]) % 31 === 0;
}

/* A resident's number is checked whole; of other papers the server knows the forms. */
function mayBeIdentity(text, field) {
  const kind = field.closest('[data-row]')?.querySelector('[name=identityKind]')?.value;
  const number = text.normalize('NFKC').replace(/[\s-]/g, '').toUpperCase();
  const isCitizens = kind ? kind === 'RESIDENT_CARD' : /^\d{12,}X?$/.test(number);
  return isCitizens && number.length !== 15 ? isIdentityNumber(number) : /^\S{2,40}$/.test(number);
}

function mayBePhone(text) {
  const narrow = text.normalize('NFKC');
  return /^[0-9+() 转分机.:#extEXT-]{7,40}$/.test(narrow) && narrow.replace(/\D/g, '').length >= 7;
}

const FORMATS = {
  identity: [mayBeIdentity, '身份证件号码不正确：居民身份证请核对 18 位号码及最后一位校验码，其他证件请选择证件种类'],
  creditCode: [isCreditCode, '统一社会信用代码不正确：应为 18 位数字或大写字母（不用 I、O、S、V、Z），请核对最后一位校验码'],
  phone: [mayBePhone, '联系电话格式不正确，例如 13800001234、022-00001234，分机写作 022-00001234转801'],
  email: [(text) => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text), '电子邮箱格式不正确'],
  amount: [(text) => /^\d{1,12}(\.\d{1,2})?$/.test(digitsOf(text)), '金额应为不小于 0 的数字，最多两位小数，例如 12000 或 12,000.50，不写“万”“元”'],
  count: [(text) => /^[1-9]\d{0,5}$/.test(digitsOf(text)), '请填写不小于 1 的整数'],
  number: [(text) => digitsOf(text) !== null, '请填写数字，例如 12000 或 12,000.50']
};

function dayFault(field) {
  if (field.validity.badInput) {
    return '日期不完整或不存在，请重新填写';
  }
  if (field.value && field.dataset.latest === 'today' && field.value > today()) {
    return '日期不能晚于今天';
  }
  return field.value && field.dataset.earliest === 'today' && field.value < today() ? '日期不能早于今天' : null;
}

function isEmpty(field) {
  if (field.type === 'radio') {
    return ![...field.form.querySelectorAll('input[type=radio]')].some((one) => one.name === field.name && one.checked);
  }
  return field.type === 'checkbox' ? !field.checked : field.value.trim() === '';
}

/** What is wrong with one field, in Chinese, or null. */
export function faultOf(field) {
  const fault = field.type === 'date' ? dayFault(field) : null;
  if (fault) {
    return fault;
  }
  if (field.validity.badInput) {
    return FORMATS.number[1];
  }
  if (isEmpty(field)) {
    return field.required ? field.dataset.missing || '此项必填' : null;
  }
  const longest = Number(field.dataset.longest);
  if (longest && field.value.length > longest) {
    return `不能超过 ${longest} 字，现在是 ${field.value.length} 字；长材料请作为附件上传`;
  }
  const [passes, words] = FORMATS[field.dataset.check ?? field.dataset.as] ?? [() => true, ''];
  return passes(field.value.trim(), field) ? null : words;
}
