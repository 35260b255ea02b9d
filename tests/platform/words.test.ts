import { afterEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { words } from '../../platform/words';

// The words of the browser's language, and how that language writes a date.

function browserIn(asked: string, own: string) {
  vi.spyOn(fakeBrowser.i18n, 'getUILanguage').mockReturnValue(asked);
  vi.spyOn(fakeBrowser.i18n, 'getMessage').mockImplementation((key) =>
    key === 'extension_language' ? own : '',
  );
}
afterEach(() => vi.restoreAllMocks());

describe('the language of a page', () => {
  it.each([
    ['en-GB', 'en', 'en-GB'],
    ['de', 'de', 'de'],
    ['es-419', 'es', 'es-419'],
    ['pt-BR', 'pt-BR', 'pt-BR'],
    // Words in another language than the browser's own have dates in theirs.
    ['it-IT', 'en', 'en'],
    ['eng-US', 'en', 'en'],
  ])('in a browser in %s with words in %s is %s', (asked, own, language) => {
    browserIn(asked, own);
    expect(words('extension.language')).toBe(language);
  });

  it('shows the key of a sentence that is not there', () => {
    browserIn('en-US', 'en');
    expect(words('popup.title')).toBe('popup.title');
  });
});
