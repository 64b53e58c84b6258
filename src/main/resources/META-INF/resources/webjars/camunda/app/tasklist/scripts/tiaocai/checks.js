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

const FORMATS = {
  identity: [(text) => isIdentityNumber(text.normalize('NFKC')), '身份证件号码不正确：请核对 18 位号码及最后一位校验码'],
  creditCode: [(text) => /^[0-9A-Z]{18}$/.test(text), '统一社会信用代码应为 18 位数字或大写字母'],
  phone: [(text) => /^[0-9+() -]{7,20}$/.test(text.normalize('NFKC')), '联系电话格式不正确，例如 022-00001234'],
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
  return passes(field.value.trim()) ? null : words;
}
