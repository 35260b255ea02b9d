import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { onMessage } from '../../platform/messages';

// Who is heard: pages of our own, and nobody else. The browser says who sends, and no message can.

const us = fakeBrowser.runtime.id;
const origin = fakeBrowser.runtime.getURL('');
const ourPage = { id: us, url: `${origin}popup.html` };
const skip = { type: 'USER', action: 'skip', promptId: 'p', id: 'x' };

let told: unknown[];
onMessage('tell', async ({ data }) => {
  told.push(data);
  return { stored: true };
});
onMessage('handshake', () => ({ boot: 'a' }));
onMessage('ahead', () => []);

/** What a message leads to: an answer, an error, or silence. It claims to come from a page of ours. */
async function said(message: object, sender: object): Promise<unknown> {
  return new Promise((resolve) => {
    const claimed = { id: 1, timestamp: 1, sender: ourPage, ...message };
    const heard = fakeBrowser.runtime.onMessage.trigger(claimed, sender, resolve);
    void heard.then((answers: unknown[]) => answers.includes(true) || resolve('silence'));
  });
}

const refused = { err: expect.objectContaining({ message: 'Only our own pages are heard.' }) };

beforeEach(() => {
  told = [];
});

describe('a message', () => {
  it.each([
    ['the popup', ourPage],
    ['a page of ours in a tab', { ...ourPage, frameId: 0, tab: { id: 7, url: ourPage.url } }],
    [
      'a page of ours in a tab that is just being left for a website',
      { ...ourPage, frameId: 0, tab: { id: 7, url: 'https://news.example/' } },
    ],
    ['a page of ours at a place in it', { id: us, url: `${origin}settings.html#settings-hours` }],
  ])('from %s is heard', async (_who, sender) => {
    expect(await said({ type: 'tell', data: skip }, sender)).toEqual({ res: { stored: true } });
    expect(told).toEqual([skip]);
  });

  it.each([
    ['another extension', { id: 'other', url: 'chrome-extension://other/background.js' }],
    ['another extension that names a page of ours', { id: 'other', url: ourPage.url }],
    ['a website', { url: 'https://news.example/', tab: { id: 7 }, frameId: 0 }],
    ['a script of ours within a website', { id: us, url: 'https://news.example/', frameId: 0 }],
    ['a page of ours within a website', { ...ourPage, tab: { id: 7 }, frameId: 4 }],
    ['an address that begins almost like ours', { id: us, url: `${origin.slice(0, -1)}x/a.html` }],
    ['an address that ends like ours', { id: us, url: `https://news.example/?${ourPage.url}` }],
    ['a page without an address', { id: us }],
    ['nobody', {}],
  ])('from %s is refused, whatever it says', async (_who, sender) => {
    for (const type of ['tell', 'handshake', 'ahead'])
      expect(await said({ type, data: skip }, sender), type).toEqual(refused);
    expect(told).toEqual([]);
  });

  it('that nobody waits for gets no answer', async () => {
    for (const type of ['forget', '', 7]) expect(await said({ type }, ourPage)).toBe('silence');
    expect(told).toEqual([]);
  });
});
