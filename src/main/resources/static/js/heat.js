// Tints the elements of the model by the figure that was asked for, and says in the legend which tint means what.
import { badge, draw } from './bpmn-view.js';

const TINTS = 5;
const place = document.querySelector('#heat');

/** What an element comes to, in the words of its badge; nothing where there is nothing. */
const MEASURES = {
  RUNNING: { COUNT: (one) => one.running?.n, TIME: (one) => one.running?.medianDays, LATE: (one) => one.running?.late },
  FINISHED: { COUNT: (one) => one.finished?.n, TIME: (one) => one.finished?.meanDays, LATE: (one) => one.finished?.late },
};

if (place) {
  const { process, drawn, version, state, colour, from, to } = place.dataset;
  const asked = new URLSearchParams({ from, to });
  if (version) asked.set('version', version);
  const [viewer, heat] = await Promise.all([
    draw(place, `/api/v1/models/${process}/${drawn}`),
    fetch(`/api/v1/models/${process}/heat?${asked}`).then((answer) => answer.json()),
  ]);
  if (viewer) tint(viewer, heat.elements, MEASURES[state][colour], colour === 'TIME');
}

function tint(viewer, elements, measure, inDays) {
  const registry = viewer.get('elementRegistry');
  const shown = elements
    .map((one) => ({ id: one.id, value: inDays ? round(measure(one)) : measure(one) }))
    .filter(({ id, value }) => value > 0 && registry.get(id));
  const bounds = scale(Math.max(0, ...shown.map(({ value }) => value)), inDays);
  for (const { id, value } of shown) {
    viewer.get('canvas').addMarker(id, `tint-${1 + bounds.findIndex((bound) => value <= bound)}`);
    badge(viewer, id, inDays ? `${value} 天` : `${value}`);
  }
  explain(bounds, inDays);
}

function round(days) {
  return Math.round((days ?? 0) * 10) / 10;
}

/** The upper bounds of the tints, each reached by something; the root spreads the many small figures. */
function scale(most, inDays) {
  const bounds = [];
  for (let step = 1; step <= TINTS; step++) {
    const bound = most * (step / TINTS) ** 2;
    const plain = step === TINTS ? most : inDays ? round(bound) : Math.ceil(bound);
    if (plain > (bounds.at(-1) ?? 0)) bounds.push(plain);
  }
  return bounds;
}

function explain(bounds, inDays) {
  const legend = document.querySelector('#legend');
  const step = inDays ? 0.1 : 1;
  bounds.forEach((bound, at) => {
    const lowest = round((bounds[at - 1] ?? 0) + step);
    key(legend, `tint-${at + 1}`, `${lowest < bound ? `${lowest}–` : ''}${bound}${inDays ? ' 天' : ''}`);
  });
  key(legend, '', '没有');
  legend.hidden = false;
}

function key(legend, tint, words) {
  const swatch = document.createElement('span');
  swatch.className = `swatch ${tint}`;
  const entry = document.createElement('span');
  entry.className = 'key';
  entry.append(swatch, words);
  legend.append(entry);
}
