// Draws the tables that say so: the first column is the axis, each column of numbers a series.
const colours = ['#1f5f8b', '#c8702a', '#4d8b5a', '#8b4d7a'];

for (const place of document.querySelectorAll('[data-chart]')) {
  const table = place.parentElement.querySelector('table');
  const rows = [...table.tBodies[0].rows];
  const labels = rows.map((row) => row.cells[0].textContent.trim());
  const columns = [...table.tHead.rows[0].cells].map((cell) => cell.textContent);
  const series = columns
    .map((name, index) => ({ name, index }))
    .filter(({ index }) => index > 0 && rows.every((row) => row.cells[index].dataset.value))
    .map(({ name, index }) => ({
      name,
      type: place.dataset.chart === 'LINE' ? 'line' : 'bar',
      barMaxWidth: 36,
      data: rows.map((row) => Number(row.cells[index].dataset.value)),
    }));
  const chart = window.echarts.init(place);
  chart.setOption({
    color: colours,
    animation: !matchMedia('(prefers-reduced-motion: reduce)').matches,
    tooltip: { trigger: 'axis' },
    legend: series.length > 1 ? { top: 0 } : undefined,
    grid: { left: 8, right: 8, top: 36, bottom: 8, containLabel: true },
    xAxis: { type: 'category', data: labels, axisLabel: { interval: 0, width: 90, overflow: 'break', hideOverlap: true } },
    yAxis: { type: 'value', minInterval: 1 },
    series,
  });
  new ResizeObserver(() => chart.resize()).observe(place);
  window.addEventListener('beforeprint', () => chart.resize());
}
