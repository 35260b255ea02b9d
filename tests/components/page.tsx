import { act, render } from '@testing-library/preact';
import axe from 'axe-core';
import type { ComponentChild } from 'preact';
import type { PlayerClock } from '../../components/player/types';
import { type Words, WordsContext } from '../../components/words';
import { englishWords } from '../helpers/englishWords';

/** Words around a screen, as the entrypoint gives them; English where nothing else is said. */
export const inWords = (screen: ComponentChild, words: Words = englishWords) => (
  <WordsContext.Provider value={words}>{screen}</WordsContext.Provider>
);

/** Shows a screen with its words, as the entrypoint does. */
export function show(screen: ComponentChild, words?: Words) {
  document.documentElement.lang = 'en';
  document.title = 'Glidebreak';
  const shown = render(inWords(screen, words));
  return { ...shown, again: (next: ComponentChild) => shown.rerender(inWords(next, words)) };
}

// There is no layout here, so contrast is measured from the tokens instead; a part of a page is no
// whole page, so landmarks are asked for only where the screen brings its own.
const rules = { 'color-contrast': { enabled: false }, region: { enabled: false } };

/** What a checker for accessibility finds, in one line each. */
export async function barriers(): Promise<string[]> {
  const { violations } = await axe.run(document.body, { rules });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

/** A clock moved by hand: `pass` ticks ten times a second, `jump` ticks once, late. */
export function handClock() {
  let now = 0;
  const watching = new Set<(now: number) => void>();
  const jump = (ms: number) => {
    now += ms;
    act(() => {
      for (const tick of [...watching]) tick(now);
    });
  };
  return {
    now: () => now,
    watch: (onTick: (now: number) => void) => {
      watching.add(onTick);
      return () => void watching.delete(onTick);
    },
    jump,
    pass: (ms: number) => {
      for (let left = ms; left > 0; left -= 100) jump(Math.min(100, left));
    },
  } satisfies PlayerClock & Record<string, unknown>;
}

/** Everything the page says in writing, white space made one. */
export const said = (): string => (document.body.textContent ?? '').replace(/\s+/g, ' ');
