/* Numbers as people type them: full-width digits and separators are read, anything else is no number and never nothing. */
const FORM = /^[+-]?(\d{1,3}(,\d{3})+|\d+)(\.\d+)?$/;

/** The digits alone, such as 12000.50, or null for what is no number; {@code 1.2万} is none. */
export function digitsOf(typed) {
  const text = typed.normalize('NFKC').trim();
  return FORM.test(text) ? text.replaceAll(',', '') : null;
}

/** The number, or what was typed, so that the server can say what is wrong with it. */
export const numberOf = (typed) => {
  const digits = digitsOf(typed);
  return digits === null ? typed : Number(digits);
};
