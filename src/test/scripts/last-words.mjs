// node last-words.mjs <target>: what a build's log should end with. The ten test classes that took longest (also in
// slowest.txt), and every test that failed, with its message: the logs in which it failed may be long gone by then.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const target = process.argv[2];
const seconds = (text) => Number(text.replaceAll(',', ''));
const attribute = (tag, name) => tag.match(new RegExp(` ${name}="([^"]*)"`))?.[1] ?? '';

/** A class that is gone left its last report behind. */
const exists = (name) => existsSync(join(target, 'test-classes', `${name.replaceAll('.', '/')}.class`));

function reports(folder) {
  const place = join(target, folder);
  return (existsSync(place) ? readdirSync(place) : [])
    .filter((file) => /^TEST-.*\.xml$/.test(file))
    .map((file) => ({ folder: folder.replace('-reports', ''), text: readFileSync(join(place, file), 'utf8') }))
    .map((report) => ({ ...report, suite: report.text.match(/<testsuite [^>]*>/)[0] }))
    .map(({ suite, ...report }) => ({ ...report, name: attribute(suite, 'name'), took: seconds(attribute(suite, 'time')) }))
    .filter(({ name }) => exists(name));
}

/** A test that failed at first and then not is named as well: it is wrong on some days. */
function failed({ folder, text }) {
  return [...text.matchAll(/<testcase [^>]*[^/]>[^]*?<\/testcase>/g)].flatMap(([test]) => {
    const what = test.match(/<(failure|error|flakyFailure|flakyError)[ >][^>]*>/);
    if (!what) return [];
    const once = what[1].startsWith('flaky') ? ', green when tried again' : '';
    return [`  ${attribute(test, 'classname')} ${attribute(test, 'name')} (${folder}${once}): ${attribute(what[0], 'message').slice(0, 500)}`];
  });
}

const all = ['surefire-reports', 'failsafe-reports'].flatMap(reports).sort((one, other) => other.took - one.took);
const slowest = all.slice(0, 10).map(({ folder, name, took }) => `${took.toFixed(1).padStart(7)} s  ${name} (${folder})`);
const text = [`The ten slowest of ${all.length} test classes:`, ...slowest, ''].join('\n');
writeFileSync(join(target, 'slowest.txt'), text);
console.log(text);
const red = all.flatMap(failed);
if (red.length > 0) console.log(['Failed:', ...red, ''].join('\n'));
