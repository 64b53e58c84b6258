// Photographs ten screens of two running demos with the same data, as they were (BEFORE) and as they are (AFTER), into
// src/docs/pictures/look/: 01-start-before.png beside 01-start-after.png, and so on.
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { launch } from './browser.mjs';

const versions = { before: process.env.BEFORE || 'http://localhost:8080', after: process.env.AFTER || 'http://localhost:8081' };
const target = join(fileURLToPath(new URL('.', import.meta.url)), 'look');
const DESK = { width: 1400, height: 900 };
const PHONE = { width: 390, height: 844 };
const TASKLIST = '/camunda/app/tasklist/default/';
await mkdir(target, { recursive: true });
const browser = await launch();

/** A page on which the colleague has logged in. */
async function pageOf(base, user, viewport) {
  // small pictures: the eye compares, it does not read
  const context = await browser.newContext({ locale: 'zh-CN', timezoneId: 'Asia/Shanghai', viewport, deviceScaleFactor: viewport === DESK ? 0.7 : 1 });
  const page = await context.newPage();
  await page.goto(`${base}/login`);
  await page.fill('[name=username]', user);
  await page.fill('[name=password]', 'tiaocai-demo');
  await page.click('button[type=submit]');
  await page.waitForSelector('text=，您好');
  return page;
}

const at = (path) => async (page, base) => {
  await page.goto(base + path);
  await page.waitForTimeout(500);
};

const tasks = (open) => async (page, base) => {
  await page.goto(base + TASKLIST);
  await page.getByText('本组待领').first().click();
  const first = page.locator('.tasks-list .task').first();
  await first.waitFor();
  if (open) {
    await first.click();
    await page.waitForSelector('.task-card form');
  }
  await page.waitForTimeout(2000);
};

const SCREENS = [
  ['01-start', 'coordinator', DESK, at('/')],
  ['02-tasks', 'coordinator', DESK, tasks(false)],
  ['03-task', 'coordinator', DESK, tasks(true)],
  ['04-task-phone', 'coordinator', PHONE, tasks(true)],
  ['05-case', 'head', DESK, at('/cases/2026-000019')],
  ['06-case-phone', 'head', PHONE, at('/cases/2026-000019')],
  ['07-journal', 'head', DESK, at('/cases/2026-000019#journal')],
  ['08-start-phone', 'coordinator', PHONE, at('/')],
  ['09-archive-phone', 'head', PHONE, at('/archive')],
  ['10-dashboard', 'head', DESK, at('/dashboard/today')],
];

for (const [name, user, viewport, show] of SCREENS) {
  for (const [version, base] of Object.entries(versions)) {
    const page = await pageOf(base, user, viewport);
    await show(page, base);
    await page.screenshot({ path: join(target, `${name}-${version}.png`) });
    await page.context().close();
  }
}
await browser.close();
