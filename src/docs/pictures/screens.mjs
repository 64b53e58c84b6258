// Photographs the running demo (BASE, by default http://localhost:8080) into src/docs/pictures/screens/.
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { context, launch } from './browser.mjs';

const base = process.env.BASE || 'http://localhost:8080';
const target = join(fileURLToPath(new URL('.', import.meta.url)), 'screens');
await mkdir(target, { recursive: true });

const browser = await launch();

/** A page on which the colleague has logged in. */
async function pageOf(user) {
  const page = await (await context(browser)).newPage();
  await page.goto(`${base}/login`);
  await page.fill('[name=username]', user);
  await page.fill('[name=password]', 'tiaocai-demo');
  await page.click('button[type=submit]');
  await page.waitForSelector('text=，您好');
  return page;
}

const page = await pageOf('coordinator');
await page.screenshot({ path: join(target, 'start.png') });
await page.goto(`${base}/camunda/app/tasklist/default/`);
await page.getByText('本组待领').click();
await page.locator('.tasks-list .task').filter({ hasText: '审查受理' }).first().click();
await page.waitForSelector('[name=decision]');
await page.waitForLoadState('networkidle');
await page.screenshot({ path: join(target, 'tasklist.png') });
await page.goto(`${base}/cases/2026-000001`);
await page.screenshot({ path: join(target, 'case-file.png') });
await page.goto(`${base}/`);
await page.locator('section[aria-labelledby=alerts] a').first().click();
for (const summary of await page.locator('section[aria-labelledby=clocks] td:last-child > details:first-child > summary').all()) {
  await summary.click();
}
await page.locator('section[aria-labelledby=clocks]').screenshot({ path: join(target, 'limits.png') });
await page.goto(`${base}/calendar`);
await page.waitForSelector('.ec-event');
await page.screenshot({ path: join(target, 'calendar.png') });

const manager = await pageOf('manager');
for (const view of ['today', 'flow', 'mediation', 'arbitration', 'court', 'studio', 'workload', 'outreach', 'reports']) {
  await manager.goto(`${base}/dashboard/${view}`);
  await manager.waitForLoadState('networkidle');
  await manager.screenshot({ path: join(target, `dashboard-${view}.png`), fullPage: true });
}
await manager.setViewportSize({ width: 1280, height: 900 });
await manager.goto(`${base}/dashboard/cases?title=${encodeURIComponent('仲裁结案')}&measure=ARBITRATION_CLOSED&from=2026-01-01&to=2026-12-31`);
const path = await manager.locator('a', { hasText: '路径' }).first().getAttribute('href');
for (const [picture, address, drawn] of [
  ['heat-running', '/dashboard/heat?process=dispute-intake', '.djs-element[class*=tint-]'],
  ['heat-finished', '/dashboard/heat?process=arbitration-filing&state=FINISHED&colour=COUNT', '.djs-element[class*=tint-]'],
  ['case-path', `${path}?model=arbitration-filing:1`, '.djs-element.passed'],
]) {
  await manager.goto(`${base}${address}`);
  await manager.waitForSelector(drawn);
  await manager.screenshot({ path: join(target, `${picture}.png`), fullPage: picture !== 'case-path' });
}

const admin = await pageOf('admin');
await admin.goto(`${base}/camunda/app/cockpit/default/#/dashboard`);
await admin.waitForSelector('.tiaocai-figure');
await admin.locator('.tiaocai-figures').scrollIntoViewIfNeeded();
await admin.waitForLoadState('networkidle');
await admin.screenshot({ path: join(target, 'cockpit-dashboard.png') });
const definitions = await admin.request.get(`${base}/engine-rest/process-definition?key=mediation-sessions&latestVersion=true`);
const [{ id }] = await definitions.json();
await admin.goto(`${base}/camunda/app/cockpit/default/#/process-definition/${id}/runtime`);
await admin.waitForSelector('.tiaocai-heat');
await admin.waitForLoadState('networkidle');
await admin.screenshot({ path: join(target, 'cockpit-diagram.png') });

const liaison = await pageOf('liaison');
await liaison.goto(`${base}/linkage`);
await liaison.screenshot({ path: join(target, 'linkage.png'), fullPage: true });
await liaison.goto(`${base}/linkage/consistency`);
await liaison.screenshot({ path: join(target, 'linkage-consistency.png'), fullPage: true });
await liaison.goto(`${base}/linkage/conferences/1`);
await liaison.screenshot({ path: join(target, 'linkage-conference.png'), fullPage: true });
await liaison.goto(`${base}/camunda/app/tasklist/default/`);
await liaison.getByText('本组待领').click();
await liaison.locator('.tasks-list .task').filter({ hasText: '本委征集议题' }).first().click();
await liaison.waitForSelector('[name=proposals]');
await liaison.waitForLoadState('networkidle');
await liaison.screenshot({ path: join(target, 'linkage-topics.png') });
const year = new Date().getFullYear();
await manager.goto(`${base}/dashboard/reports/preview?from=${year}-01&to=${year}-12`);
await manager.screenshot({ path: join(target, 'report.png'), fullPage: true });
await browser.close();
