// Draws every model of processes/ into src/docs/pictures/models/<process-id>.png, as the modeller shows it.
import { readFile, readdir, mkdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { context, launch } from './browser.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const processes = join(here, '../../../processes');
const target = join(here, 'models');
await mkdir(target, { recursive: true });

const viewer = await readFile(join(here, 'node_modules/bpmn-js/dist/bpmn-navigated-viewer.production.min.js'), 'utf8');
const looks = await readFile(join(here, 'node_modules/bpmn-js/dist/assets/bpmn-js.css'), 'utf8');
const browser = await launch();
const page = await (await context(browser)).newPage();
for (const file of await readdir(processes, { recursive: true })) {
  if (!file.endsWith('.bpmn')) continue;
  await page.setContent(`<style>${looks} body { margin: 0 } #c { width: 1800px; height: 900px }</style><div id="c"></div>`);
  await page.addScriptTag({ content: viewer });
  const box = await page.evaluate(async (xml) => {
    const drawn = new window.BpmnJS({ container: '#c' });
    const { warnings } = await drawn.importXML(xml);
    if (warnings.length) throw new Error(warnings.map((w) => w.message).join('; '));
    const { width, height } = drawn.get('canvas').viewbox().inner;
    document.querySelector('#c').style.cssText = `width:${width + 80}px;height:${height + 100}px`;
    drawn.get('canvas').resized();
    drawn.get('canvas').zoom('fit-viewport', 'auto');
    return { width: Math.ceil(width + 80), height: Math.ceil(height + 100) };
  }, await readFile(join(processes, file), 'utf8'));
  await page.setViewportSize(box);
  await page.screenshot({ path: join(target, `${basename(file, '.bpmn')}.png`) });
  console.log(basename(file));
}
await browser.close();
