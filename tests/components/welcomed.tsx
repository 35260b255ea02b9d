import { screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { useState } from 'preact/hooks';
import { vi } from 'vitest';
import { beginAnswers } from '../../components/welcome/begin';
import type { WelcomeAnswers, WelcomePage, WelcomeProps } from '../../components/welcome/types';
import { Welcome } from '../../components/welcome/Welcome';
import type { Words } from '../../components/words';
import { beginCare, type Care, type Mark } from '../../domain/care/care';
import { groups } from '../../domain/care/safety/lists';
import { openingFor } from '../../domain/care/safety/opening';
import { standards } from '../../domain/policy/settings';
import { english, englishWords } from '../helpers/englishWords';
import { listsOf } from '../helpers/screens/pages';
import { show } from './page';

/** The four lists in English. */
export const lists = listsOf(englishWords);
/** A day at noon, epoch ms. */
export const noon = Date.UTC(2026, 2, 3, 12);
/** The present of these tests. */
export const now = { wall: noon, dayKey: '2026-03-03' };
/** Somebody of whom nothing is known. */
export const nobody = beginCare();

/** A welcome that remembers what was said and stores what was sent, as its entrypoint does. */
export function welcomed(over: Partial<WelcomeProps> = {}, stored: Care = nobody, words?: Words) {
  const told = { onSetting: vi.fn(), onFirstBreak: vi.fn(), onSummary: vi.fn(), onFinish: vi.fn() };
  let latest: WelcomeAnswers = over.answers ?? beginAnswers('start', stored, noon);
  let known = stored;
  const { occasion = 'first' } = over;
  const asks = occasion === 'map' ? { groups: [], codes: [] } : openingFor(occasion, stored, now);
  function Host() {
    const [answers, setAnswers] = useState(latest);
    const [care, setCare] = useState(known);
    latest = answers;
    known = care;
    return (
      <Welcome
        occasion={occasion}
        asks={asks}
        lists={lists}
        provider={{ name: '', contact: '' }}
        locked={{}}
        settings={standards}
        emergencyNumber="112"
        urgentLine="116 117"
        now={() => now}
        {...told}
        {...over}
        answers={answers}
        care={care}
        onAnswers={setAnswers}
        onCare={(change) => setCare((before) => ({ ...before, ...change }))}
      />
    );
  }
  show(<Host />, words);
  return { ...told, answers: () => latest, care: () => known, user: userEvent.setup() };
}

/** A draft on a page, the disclaimer accepted. */
export const on = (page: WelcomePage, over: Partial<WelcomeAnswers> = {}): WelcomeAnswers => ({
  ...beginAnswers(page, nobody, noon),
  acceptedAt: noon,
  ...over,
});
/** All four lists sent off with these lines ticked. */
export const sent = (...ticked: string[]) =>
  Object.fromEntries(
    groups.map((group) => [
      group,
      {
        ticked: Object.fromEntries(
          ticked
            .filter((code) => code.startsWith(`${group}-`))
            .map((code) => [code, 'yes' as const]),
        ),
        none: !ticked.some((code) => code.startsWith(`${group}-`)),
        answeredAt: noon,
      },
    ]),
  ) as WelcomeAnswers['lists'];
/** A person with these codes ticked and stored. */
export const caring = (...ticked: string[]): Care => ({
  ...nobody,
  acceptedAt: noon,
  answers: Object.fromEntries(
    Object.entries(sent(...ticked)).map(([group, list]) => [
      group,
      { answeredAt: noon - 1, ticked: list.ticked },
    ]),
  ),
});
/** A button by its name. */
export const button = (name: string | RegExp) => screen.getByRole('button', { name });
/** A checkbox by its name. */
export const box = (name: string | RegExp) =>
  screen.getByRole('checkbox', { name }) as HTMLInputElement;
/** A radio button by its name. */
export const radio = (name: string | RegExp) =>
  screen.getByRole('radio', { name }) as HTMLInputElement;
/** What the main heading says. */
export const heading = () => screen.getByRole('heading', { level: 1 }).textContent?.trim();
/** The error summary, where there is one. */
export const problem = () => screen.queryByRole('alert');
/** Presses "Continue". */
export const goOn = () => userEvent.click(button('Continue'));
/** A question word for word. */
export const textOf = (code: string) =>
  english[`safety_${code.toLowerCase().replaceAll('-', '_')}`] as string;
/** Ticks a line of a list. */
export const tick = (code: string) =>
  userEvent.click(document.getElementById(`tick-${code}`) as Element);
/** One mark, on a hand. */
export const marked: readonly Mark[] = [{ spot: 'thumb-side', side: 'right' }];
