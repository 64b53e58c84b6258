// Marks on the model which way the case went, out of the table below it.
import { badge, draw } from './bpmn-view.js';

const place = document.querySelector('#path');

if (place) {
  const viewer = await draw(place, place.dataset.source);
  if (viewer) mark(viewer);
}

function mark(viewer) {
  const canvas = viewer.get('canvas');
  const registry = viewer.get('elementRegistry');
  const visits = new Map();
  for (const row of document.querySelectorAll('tr[data-element]')) {
    const { element, model } = row.dataset;
    if (model !== place.dataset.model || !registry.get(element)) continue;
    visits.set(element, [...(visits.get(element) ?? []), row.dataset]);
  }
  for (const id of (place.dataset.gateways ?? '').split(' ').filter((one) => registry.get(one))) canvas.addMarker(id, 'passed');
  for (const [id, all] of visits) {
    const kind = ['waiting', 'passed', 'dropped'].find((one) => all.some((visit) => visit.kind === one));
    canvas.addMarker(id, kind);
    badge(viewer, id, orders(all), { position: { top: -23, left: -6 }, more: days(all.at(-1)) });
  }
}

/** At which places of the order the case was here; of many only the first and the last. */
function orders(all) {
  return all.length > 3 ? `${all[0].order}…${all.at(-1).order}（${all.length} 次）` : all.map((one) => one.order).join('、');
}

function days({ entered, left }) {
  const short = (day) => day.slice(5);
  if (!left) return `${short(entered)} 起`;
  return entered === left ? short(entered) : `${short(entered)} 至 ${short(left)}`;
}
