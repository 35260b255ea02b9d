import { mkdtempSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { inChromium } from './both';
import { logOf, patience, sessionOf } from './stored';

// A website and another extension try to be heard, and to see what is there.

const order = {
  id: 1,
  type: 'tell',
  timestamp: 1,
  data: { type: 'USER', action: 'start', kind: 'micro', id: 'stranger' },
};

/** Another extension with a page of its own and a script within every website. */
function otherExtension(): string {
  const folder = mkdtempSync(join(tmpdir(), 'other-'));
  const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
  write(
    'manifest.json',
    JSON.stringify({
      manifest_version: 3,
      name: 'Other',
      version: '1',
      content_scripts: [{ matches: ['http://127.0.0.1/*'], js: ['within.js'] }],
    }),
  );
  write('page.html', '<!doctype html><title>Other</title>');
  write(
    'within.js',
    `addEventListener('ask', ({ detail }) => {
      chrome.runtime.sendMessage(detail.id, detail.order).then(
        () => { document.title = 'heard'; },
        (cause) => { document.title = 'refused: ' + cause.message; },
      );
    });`,
  );
  return folder;
}

inChromium('strangers', (desk) => {
  const website = createServer((_request, response) => {
    response.setHeader('Content-Type', 'text/html').end('<!doctype html><title>News</title>');
  });
  let address = '';
  beforeAll(async () => {
    await new Promise<void>((listening) => website.listen(0, '127.0.0.1', listening));
    address = `http://127.0.0.1:${(website.address() as AddressInfo).port}/`;
  });
  afterAll(() => {
    website.close();
    website.closeAllConnections();
  });

  const origin = async () => (await desk.browser().within.url()).replace(/icon.*/, '');
  const visit = async (url: string) => {
    const page = await desk.browser().visit?.(url);
    if (!page) throw new Error('This browser opens no other page for us.');
    return page;
  };
  const untouched = async () => {
    const session = await sessionOf(desk.browser());
    expect(session).toBeTruthy();
    expect(JSON.stringify(session)).not.toContain('stranger');
    expect(await logOf(desk.browser())).toEqual([]);
  };

  it('who are a page of our own are heard: the order is one that could be followed', async () => {
    await expect.poll(() => sessionOf(desk.browser()), patience).toBeTruthy();
    const shake = { ...order, type: 'handshake' };
    const answer = await desk
      .browser()
      .within.run((api, one) => api.runtime.sendMessage(one), shake);
    expect(answer).toMatchObject({ res: { boot: expect.any(String) } });
  });

  it('of another extension get no answer, by a message or by a line kept open', async () => {
    const other = await desk.browser().loadOther?.(otherExtension());
    const page = await visit(`${other}page.html`);
    const id = new URL(await origin()).host;
    const tried = await page.run(
      async (api, ours, one) => {
        const sent = await api.runtime.sendMessage(ours, one).then(
          () => 'heard',
          () => 'refused',
        );
        const line = api.runtime.connect(ours);
        const ended = new Promise((done) => line.onDisconnect.addListener(() => done('refused')));
        return [sent, await ended];
      },
      id,
      order,
    );
    expect(tried).toEqual(['refused', 'refused']);
    await untouched();
  });

  it('within a website, of another extension, get none either', async () => {
    const page = await visit(address);
    const detail = { id: new URL(await origin()).host, order };
    await page.run((_api, one) => {
      dispatchEvent(new CustomEvent('ask', { detail: one }));
    }, detail);
    await expect.poll(() => page.run(() => document.title), patience).toMatch(/^refused/);
    await untouched();
  });

  it('that are a website cannot speak to us, nor see whether we are there', async () => {
    const page = await visit(address);
    const tried = await page.run(
      async (_api, ours) => {
        const speaks = typeof (globalThis as { chrome?: { runtime?: unknown } }).chrome?.runtime;
        const fetched = await fetch(`${ours}popup.html`).then(
          () => 'seen',
          () => 'refused',
        );
        const picture = await new Promise((done) => {
          const img = document.createElement('img');
          img.onload = () => done('seen');
          img.onerror = () => done('refused');
          img.src = `${ours}icon/16.png`;
        });
        return [speaks, fetched, picture];
      },
      await origin(),
    );
    expect(tried).toEqual(['undefined', 'refused', 'refused']);
    await untouched();
  });
});
