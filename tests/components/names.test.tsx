// @vitest-environment happy-dom
import { cleanup } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { englishWords } from '../helpers/englishWords';
import { allScreens } from '../helpers/screens/all';
import { show } from './page';

// Somebody who speaks to the computer says what they see: what a thing is called must hold what it shows.

afterEach(cleanup);

const flat = (text: string) => text.replace(/\s+/g, ' ').trim().toLowerCase();

/** The text of an element without the parts a selector finds. */
function textWithout(element: Element, selector: string): string {
  const copy = element.cloneNode(true) as Element;
  for (const part of copy.querySelectorAll(selector)) part.remove();
  return flat(copy.textContent ?? '');
}

const textOf = (ids: string | null) =>
  (ids ?? '')
    .split(' ')
    .map((id) => document.getElementById(id)?.textContent ?? '')
    .join(' ');

/** What an element is called by a screen reader or voice control. */
const nameOf = (element: Element): string =>
  flat(
    textOf(element.getAttribute('aria-labelledby')) ||
      element.getAttribute('aria-label') ||
      textWithout(element, '[aria-hidden="true"]'),
  );

const acts = 'button, a[href], summary, [role="button"]';
const fields = 'input:not([type="hidden"]), select, textarea';

const screens = allScreens(englishWords);
const spoken = Object.keys(screens).filter((name) => /^(popup|player|settings)/.test(name));

describe('what one says to the computer', () => {
  it('is looked at in every state of popup, player and settings', () => {
    expect(spoken.length).toBeGreaterThan(25);
  });

  it.each(spoken)('%s: every button is called what it shows', (name) => {
    show(screens[name]);
    const buttons = [...document.querySelectorAll(acts)];
    for (const button of buttons) {
      const seen = textWithout(button, '[aria-hidden="true"], .visually-hidden, svg');
      expect(nameOf(button), button.outerHTML).not.toBe('');
      expect(nameOf(button), button.outerHTML).toContain(seen);
    }
  });

  it.each(spoken)('%s: every field is called by its label', (name) => {
    show(screens[name]);
    for (const field of document.querySelectorAll<HTMLInputElement>(fields)) {
      const labels = [...(field.labels ?? [])].map((label) => flat(label.textContent ?? ''));
      const own = field.getAttribute('aria-label') ?? textOf(field.getAttribute('aria-labelledby'));
      expect(labels.join('') + own, field.outerHTML).not.toBe('');
      if (own) for (const label of labels) expect(flat(own)).toContain(label);
    }
  });

  it('no two buttons of the settings are called the same', () => {
    show(screens['settings-words']);
    const names = [...document.querySelectorAll(acts)].map(nameOf);
    expect(names).toEqual([...new Set(names)]);
  });
});
