/* What is due first stands first, and what is due on the same day keeps its order between two loads. */
import { element } from './dom.js';

const DUE_FIRST = JSON.stringify([{ sortBy: 'dueDate', sortOrder: 'asc' }]);

if (!window.location.hash.includes('sorting=') && !/^#!?\/login/.test(window.location.hash)) {
  const [path, query = ''] = (window.location.hash || '#/').split('?');
  const wanted = [query, 'sorting=' + encodeURIComponent(DUE_FIRST)].filter(Boolean).join('&');
  window.history.replaceState(window.history.state, '', `${path}?${wanted}`);
}

const isOfTheList = (body) => typeof body === 'string' && body.includes('"sorting":[') && !body.includes('"sortBy":"id"');

/* The house's lists put 优先办理 before the order that is chosen here; so does the line above them. */
const SETTLED_MS = 300;

function nameOrder() {
  const choice = document.querySelector('.tasks-list .sorting-choice');
  if (choice && !document.querySelector('.tiaocai-order')) {
    choice.after(element('p', { class: 'tiaocai-order' }, '优先办理的（集体争议）在前，其余按所选的排序'));
  }
}

const send = XMLHttpRequest.prototype.send;
XMLHttpRequest.prototype.send = function (body) {
  if (!isOfTheList(body)) {
    return send.call(this, body);
  }
  this.addEventListener('load', () => setTimeout(nameOrder, SETTLED_MS));
  const asked = JSON.parse(body);
  return send.call(this, JSON.stringify({ ...asked, sorting: [...asked.sorting, { sortBy: 'id', sortOrder: 'asc' }] }));
};

export default [];
