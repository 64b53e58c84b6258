// Copies the libraries of the pages and the fonts of the documents into the places that mvn names; installs them first when the lock file is newer.
import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));
const target = join(process.argv[2] || join(here, 'dist'), 'vendor');
const fonts = process.argv[3] || join(here, 'dist', 'fonts');
const installed = join(here, 'node_modules', '.package-lock.json');
const lock = join(here, 'package-lock.json');

if (!existsSync(installed) || statSync(installed).mtimeMs < statSync(lock).mtimeMs) {
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  execFileSync(npm, ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline'], {
    cwd: here,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
}

mkdirSync(target, { recursive: true });
const wanted = [
  ['@event-calendar/build', 'event-calendar.min.js'],
  ['@event-calendar/build', 'event-calendar.min.css'],
  ['echarts', 'echarts.common.min.js'],
  ['bpmn-js', 'bpmn-navigated-viewer.production.min.js'],
  ['bpmn-js', 'assets/diagram-js.css'],
  ['bpmn-js', 'assets/bpmn-js.css'],
];
for (const [library, file] of wanted) {
  copyFileSync(join(here, 'node_modules', ...library.split('/'), 'dist', file), join(target, basename(file)));
}

mkdirSync(fonts, { recursive: true });
/* The Japanese cut has characters of names that the Chinese one lacks. */
for (const [edition, cut] of [['SC', '400Regular'], ['SC', '700Bold'], ['JP', '400Regular']]) {
  const file = `NotoSerif${edition}_${cut}.ttf`;
  copyFileSync(join(here, 'node_modules', '@expo-google-fonts', `noto-serif-${edition.toLowerCase()}`, cut, file), join(fonts, file));
}
