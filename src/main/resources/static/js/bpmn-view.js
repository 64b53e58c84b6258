/** What fits between the margins of an A4 page. */
const ON_PAPER = '680px';
const ROOM_FOR_FIGURES = 0.96;
const TALLEST = 1600;

/** Draws a model into its place, at the width that there is; who cannot drag has the buttons. */
export async function draw(place, source) {
  const answer = await fetch(source, { headers: { Accept: 'application/xml' } });
  if (!answer.ok) {
    place.textContent = '流程图没有取到，数字见下表。';
    return undefined;
  }
  const viewer = new window.BpmnJS({ container: place, zoomScroll: { enabled: false } });
  await viewer.importXML(await answer.text());
  const canvas = viewer.get('canvas');
  const fit = () => {
    const { width, height } = canvas.viewbox().inner;
    const wanted = (height * place.clientWidth) / Math.max(width, 1);
    place.style.height = `${Math.min(TALLEST, Math.max(220, wanted + 60))}px`;
    canvas.resized();
    canvas.zoom('fit-viewport', 'auto');
    canvas.zoom(canvas.zoom() * ROOM_FOR_FIGURES, 'auto');
  };
  const fitTo = (width) => {
    place.style.width = width;
    fit();
  };
  fit();
  place.before(buttons(canvas, fit));
  window.addEventListener('resize', fit);
  window.addEventListener('beforeprint', () => fitTo(ON_PAPER));
  window.addEventListener('afterprint', () => fitTo(''));
  return viewer;
}

function buttons(canvas, fit) {
  const row = document.createElement('p');
  row.className = 'zoom';
  const add = (text, act) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = text;
    button.addEventListener('click', act);
    row.append(button);
  };
  add('放大', () => canvas.zoom(canvas.zoom() * 1.4, 'auto'));
  add('缩小', () => canvas.zoom(canvas.zoom() / 1.4, 'auto'));
  add('全图', fit);
  return row;
}

/** A figure at the corner of an element; whoever reads the table below has it there. */
export function badge(viewer, id, text, { position = { top: -12, right: 14 }, more = '' } = {}) {
  const figure = document.createElement('div');
  figure.className = 'figure';
  figure.setAttribute('aria-hidden', 'true');
  figure.textContent = text;
  if (more) {
    const rest = document.createElement('span');
    rest.textContent = `｜${more}`;
    figure.append(rest);
  }
  viewer.get('overlays').add(id, { position, html: figure, scale: { min: 0.8, max: 1.2 } });
}
