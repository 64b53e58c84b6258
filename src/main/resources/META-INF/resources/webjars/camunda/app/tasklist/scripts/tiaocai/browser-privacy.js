/* The computer at a counter is shared: nothing that was typed into a form may stay in its browser. */
const HALF_FILLED = ['camForm:', 'camunda-form:'];

const isHalfFilled = (key) => HALF_FILLED.some((prefix) => String(key).startsWith(prefix));

const forget = () => Object.keys(window.localStorage).filter(isHalfFilled).forEach((key) => window.localStorage.removeItem(key));

/* Unfinished forms are also stored when a session ends, without anybody asking for it. */
const setItem = Storage.prototype.setItem;
Storage.prototype.setItem = function (key, value) {
  if (!isHalfFilled(key)) {
    setItem.call(this, key, value);
  }
};

window.addEventListener('hashchange', () => {
  if (/^#!?\/login/.test(window.location.hash)) {
    forget();
  }
});
forget();

export default [];
