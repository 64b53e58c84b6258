/*
 * What the staff forms are made with: tiaocai.form(camForm, {choices, collect, check, load}).
 * The whole form goes out as ONE transient variable, which the engine never stores; only the choices that steer the
 * process become variables of it.
 */
import { faultOf, today } from './checks.js';
import { applyConditions } from './conditions.js';
import { showDrafts } from './draft.js';
import { clearFault, showFault, showRefusal, tell } from './faults.js';
import { allFields, fill, valuesOf } from './fields.js';
import { offerLast } from './last.js';
import { applyPeople } from './people.js';
import { addRow, prepareLists } from './rows.js';
import { showSigning } from './signing.js';
import { ask, page, post, postFile, upload } from './server.js';
import { element, chineseAppointment, chineseDay } from './dom.js';
import { keepUnfinished } from './unfinished.js';

/* What is offered follows what has been filled in. */
function settle(root) {
  applyPeople(root);
  applyConditions(root);
}

/** @param typed names of the fields that the person has filled in before the form's own data came */
function sheetOf(camForm, typed) {
  const root = camForm.formElement[0];
  const field = (name) => allFields(root).find((one) => one.name === name);
  return {
    root,
    taskId: camForm.taskId,
    ask,
    post,
    postFile,
    page,
    upload: (name, file) => upload(camForm.taskId, name, file),
    field,
    today,
    element,
    chineseDay,
    chineseAppointment,
    value: (name) => valuesOf(root)[name],
    values: () => valuesOf(root),
    fill: (values) => {
      fill(root, Object.fromEntries(Object.entries(values).filter(([name]) => !typed.has(name))));
      settle(root);
    },
    addRow: (list, values) => {
      addRow(root.querySelector(`[data-rows="${list}"]`), values);
      settle(root);
    },
    /** Choices of a select that come from the server. */
    offer: (name, options) => {
      [...root.querySelectorAll('select')]
        .filter((select) => select.name === name)
        .forEach((select) => select.append(...options.map(({ id, name: words }) => element('option', { value: id }, words))));
    },
    tell: (words) => tell(root, words)
  };
}

/* Radio buttons of one question share one fault. */
const firstOfQuestion = (field, index, fields) =>
  field.type !== 'radio' || fields.findIndex((one) => one.type === 'radio' && one.name === field.name) === index;

function faultsOf(sheet, check) {
  const faults = allFields(sheet.root)
    .filter(firstOfQuestion)
    .map((field) => ({ field, words: faultOf(field) }))
    .filter(({ words }) => words);
  return [...faults, ...(check ? check(sheet, valuesOf(sheet.root)) : []).filter(({ field }) => field)];
}

function isInOrder(sheet, check) {
  allFields(sheet.root).forEach(clearFault);
  const faults = faultsOf(sheet, check);
  faults.forEach(({ field, words }) => showFault(field, words));
  tell(sheet.root, faults.length ? `有 ${faults.length} 处需要更正，已在相应位置标出；内容尚未提交。` : null);
  faults[0]?.field.focus();
  return faults.length === 0;
}

function handIn(camForm, variable) {
  const { variableManager } = camForm;
  if (variableManager.variable(variable.name)) {
    variableManager.destroyVariable(variable.name);
  }
  variableManager.createVariable(variable);
}

function form(camForm, { choices = {}, collect, check, load } = {}) {
  const typed = new Set();
  const sheet = sheetOf(camForm, typed);
  const { root } = sheet;
  const remember = ({ target }) => typed.add(target.name);
  root.noValidate = true;
  prepareLists(root, () => settle(root));
  root.addEventListener('change', () => settle(root));
  root.addEventListener('input', ({ target }) => target.name && clearFault(target));
  settle(root);

  camForm.on('submit', () => {
    if (!isInOrder(sheet, check)) {
      camForm.submitPrevented = true;
      return;
    }
    const content = collect ? collect(sheet) : valuesOf(root);
    handIn(camForm, { name: 'submission', type: 'Json', value: content, valueInfo: { transient: true } });
    Object.entries(choices).forEach(([name, choice]) => handIn(camForm, { name, type: 'String', value: choice(sheet) }));
  });
  /* In the window that starts a process Tasklist's own words stand above a long form, out of sight of its button. */
  camForm.on('submit-failed', (refused) => {
    if (!camForm.submitPrevented) {
      root.closest('.modal')?.scrollTo({ top: 0 });
      showRefusal(root, allFields(root), refused?.message ?? '没有提交成功，请重试');
    }
  });
  camForm.on('store', () => {
    camForm.storePrevented = true;
  });

  root.addEventListener('input', remember);
  const loaded = Promise.resolve(load?.(sheet))
    .then(
      () => settle(root),
      (unavailable) => sheet.tell(`表单所需的资料没有取到：${unavailable.message}`)
    )
    .then(() => offerLast(root, sheet.taskId, typed))
    .catch((unavailable) => sheet.tell(`上次所用的没有取到：${unavailable.message}`))
    .finally(() => {
      root.removeEventListener('input', remember);
      typed.clear();
    });
  keepUnfinished(camForm, root, () => settle(root), loaded)
    .catch((unavailable) => sheet.tell(`暂存的内容没有取到：${unavailable.message}`))
    .then(() => showDrafts(sheet))
    .catch((unavailable) => sheet.tell(`草稿没有取到：${unavailable.message}`))
    .then(() => showSigning(root, sheet.taskId))
    .catch((unavailable) => sheet.tell(`待签名的文书没有取到：${unavailable.message}`));
}

window.tiaocai = { ...window.tiaocai, form };

export default [];
