// node slowest.mjs <target>: the ten test classes that took longest in this build, on the console and in slowest.txt.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const target = process.argv[2];
const seconds = (text) => Number(text.replaceAll(',', ''));

/** A class that is gone left its last report behind. */
const exists = (name) => existsSync(join(target, 'test-classes', `${name.replaceAll('.', '/')}.class`));

function reports(folder) {
  const place = join(target, folder);
  return (existsSync(place) ? readdirSync(place) : [])
    .filter((file) => /^TEST-.*\.xml$/.test(file))
    .map((file) => readFileSync(join(place, file), 'utf8').match(/<testsuite [^>]*>/)[0])
    .map((suite) => ({ folder, name: suite.match(/ name="([^"]+)"/)[1], took: seconds(suite.match(/ time="([^"]+)"/)[1]) }))
    .filter(({ name }) => exists(name));
}

const all = ['surefire-reports', 'failsafe-reports'].flatMap(reports).sort((one, other) => other.took - one.took);
const lines = all.slice(0, 10).map(({ folder, name, took }) => `${took.toFixed(1).padStart(7)} s  ${name} (${folder.replace('-reports', '')})`);
const text = [`The ten slowest of ${all.length} test classes:`, ...lines, ''].join('\n');
writeFileSync(join(target, 'slowest.txt'), text);
console.log(text);
