import { createServer } from 'node:http';
import { gzipSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import { findChromium } from './chromium.js';

/** Asks every query of a newsroom whose files are served on this machine. */
export async function askInBrowser(files, { queries }) {
  const contents = new Map(files.map(({ path, content }) => [`/${path}`, content]));
  const asked = [];
  const server = createServer((request, response) => {
    const path = new URL(request.url, 'http://localhost').pathname.replace(/\/$/, '/index.html');
    const content = contents.get(path);
    if (path.endsWith('.json')) asked.push(path);
    response.writeHead(content === undefined ? 404 : 200, {
      'Content-Type': path.endsWith('.html') ? 'text/html' : 'application/json',
    });
    response.end(content);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox'] });
  const open = async () => {
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${server.address().port}/search/`);
    return page;
  };
  try {
    const [bytes, zipped, first] = [[], [], []];
    // A page of its own for each takes long: every fifth is enough of what is loaded.
    for (const query of queries.filter((_, at) => at % 5 === 0 || at >= queries.length - 2)) {
      const page = await open();
      asked.length = 0;
      first.push(await page.evaluate(ask, query));
      const loaded = asked.map((path) => contents.get(path));
      bytes.push(loaded.reduce((sum, content) => sum + Buffer.byteLength(content), 0));
      zipped.push(loaded.reduce((sum, content) => sum + gzipSync(content).length, 0));
      await page.close();
    }
    const page = await open();
    for (const query of queries) await page.evaluate(ask, query);
    const loaded = [];
    for (const query of queries) loaded.push(await page.evaluate(ask, query));
    return { first, loaded, worked: await workOf(page, queries), bytes, zipped };
  } finally {
    await browser.close();
    server.close();
  }
}

/** Milliseconds of processor time that the page takes for each query, whatever else the machine does meanwhile. */
async function workOf(page, queries) {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
  const worked = async () => {
    const { metrics } = await devtools.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'TaskDuration').value * 1000;
  };
  const times = [];
  for (const query of queries) {
    const before = await worked();
    await page.evaluate(ask, query);
    times.push((await worked()) - before);
  }
  return times;
}

/** Runs in the page: milliseconds from the query sent to its results laid out. */
async function ask(query) {
  const [form, box, status] = ['form', 'query', 'status'].map((id) =>
    document.getElementById(`search-${id}`),
  );
  box.value = query;
  const start = performance.now();
  const answered = new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      if (!status.textContent.includes('·')) return;
      observer.disconnect();
      resolve();
    });
    observer.observe(status, { childList: true });
  });
  form.requestSubmit();
  await answered;
  document.body.getBoundingClientRect();
  return performance.now() - start;
}
