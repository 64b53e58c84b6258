/* 义务人, as awards and agreements name them: who is liable, and how. */
const inRole = (rows, role) => (rows ?? []).filter((one) => one.role === role);

/* 义务人 as they are handed in: who is liable first, then who is liable after them. */
export function debtors(rows, liability) {
  const primary = inRole(rows, 'PRIMARY');
  const further = inRole(rows, 'SUPPLEMENTARY');
  const together = primary.length > 1 ? liability : null;
  return {
    debtors: [...primary, ...further].map((one) => one.party),
    liability: further.length ? 'SUPPLEMENTARY' : together,
    shares: together === 'SEVERAL' ? primary.map((one) => one.share) : null
  };
}

/* What is not certain yet of who owes it; rows that are not shown owe nothing. */
export function owedBy(part, rows, liability) {
  if (!rows) {
    return [];
  }
  const primary = inRole(rows, 'PRIMARY');
  const further = inRole(rows, 'SUPPLEMENTARY');
  const fault = (name, words) => [{ field: part.querySelector(`[name=${name}]`), words }];
  if (primary.length + further.length === 0) {
    return fault('role', '请选择由谁承担');
  }
  if (further.length && primary.length !== 1) {
    return fault('role', '有补充承担的，首先承担的只能是一名');
  }
  return primary.length > 1 && !liability ? fault('liability', '请选择连带还是各自承担') : [];
}

window.tiaocai = { ...window.tiaocai, owed: { debtors, owedBy } };

export default [];
