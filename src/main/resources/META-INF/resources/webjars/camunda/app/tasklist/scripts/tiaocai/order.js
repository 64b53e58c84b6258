/* What is due first stands first, and what is due on the same day keeps its order between two loads. */
const DUE_FIRST = JSON.stringify([{ sortBy: 'dueDate', sortOrder: 'asc' }]);

if (!window.location.hash.includes('sorting=') && !/^#!?\/login/.test(window.location.hash)) {
  const [path, query = ''] = (window.location.hash || '#/').split('?');
  const wanted = [query, 'sorting=' + encodeURIComponent(DUE_FIRST)].filter(Boolean).join('&');
  window.history.replaceState(window.history.state, '', `${path}?${wanted}`);
}

const isOfTheList = (body) => typeof body === 'string' && body.includes('"sorting":[') && !body.includes('"sortBy":"id"');

const send = XMLHttpRequest.prototype.send;
XMLHttpRequest.prototype.send = function (body) {
  if (!isOfTheList(body)) {
    return send.call(this, body);
  }
  const asked = JSON.parse(body);
  return send.call(this, JSON.stringify({ ...asked, sorting: [...asked.sorting, { sortBy: 'id', sortOrder: 'asc' }] }));
};

export default [];
