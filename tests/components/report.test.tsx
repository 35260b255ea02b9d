// @vitest-environment happy-dom
import { cleanup, screen, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { summaryText } from '../../components/report/lines';
import { ReportPage } from '../../components/report/ReportPage';
import type { ReportProps } from '../../components/report/types';
import type { ChangeReason } from '../../domain/care/plan';
import { englishWords } from '../helpers/englishWords';
import { backOn } from '../helpers/screens/plans';
import { crowdedReport, reportScreens, reportWith } from '../helpers/screens/reports';
import { bareSummary, fullSummary } from '../helpers/screens/summaries';
import { barriers, said, show } from './page';

// The report for a therapist: what, how much, which side, how did it go, what changed.

afterEach(cleanup);

const report = (days = 120, over: Partial<ReportProps> = {}) => {
  show(<ReportPage {...reportWith(days, over)} />);
  return userEvent.setup();
};
const button = (name: string) => screen.getByRole('button', { name });
const part = (name: string) => {
  const heading = screen.getByRole('heading', { level: 2, name });
  return within(heading.parentElement as HTMLElement);
};
const row = (name: RegExp) =>
  within(screen.getByRole('rowheader', { name }).parentElement as HTMLElement)
    .getAllByRole('cell')
    .map((cell) => cell.textContent);

describe('the report', () => {
  it.each(Object.entries(reportScreens()))(
    '%s has no barrier the checker knows',
    async (_, view) => {
      show(view);
      expect(await barriers()).toEqual([]);
    },
  );

  it('says in short what a therapist asks first', () => {
    report();
    const glance = part('In short')
      .getAllByRole('listitem')
      .map((one) => one.textContent);
    expect(glance[0]).toMatch(/^Right hand: \d+ to \d+ in the weekly check-ins/);
    expect(glance[1]).toMatch(/^\d+ of \d+ breaks asked for were taken \(\d+%\), and \d+ more/);
    expect(glance[2]).toMatch(/^About \d h \d+ min a day at the screen, on \d+ days\.$/);
    expect(glance.at(-1)).toBe('Eased or put away 2 times because of symptoms.');
  });

  it('tells for each outcome whether the change is as much as matters', () => {
    report();
    const [first, now, difference, meaning] = row(/^Symptoms, right hand$/);
    expect(Number(now) - Number(first)).toBeLessThanOrEqual(-2);
    expect(difference).toBe(`−${Number(first) - Number(now)}`);
    expect(meaning).toBe('yes, better');
    expect(row(/Nights woken/)[3]).toBe('–');
  });

  it('tells what forms came to; whether that matters is for whoever handed them out to say', () => {
    const point = (day: string, total: number) => ({ day, total });
    const forms = [
      { name: 'BCTQ', points: [point('2026-02-01', 3.1), point('2026-03-01', 2.45)] },
      { name: 'Neck form', points: [point('2026-03-01', 12)] },
    ];
    report(120, { back: { ...backOn(120), forms } });
    expect(row(/^Form: BCTQ$/)).toEqual(['3.1', '2.45', '−0.65', '–']);
    expect(row(/^Form: Neck form$/)).toEqual(['12', '', '–', '–']);
  });

  it('tells doses by side, what was put away and why, and louder stretches', () => {
    report();
    const doses = part('Exercises of the last four weeks').getAllByRole('row');
    expect(doses[1]?.textContent).toContain('level 2 of 3, 5 repetitions, ');
    expect(doses[1]?.textContent).toContain('right');
    expect(said()).toContain(
      '2 more exercises: Tendon glide (5 hand shapes), left; Chin glide back, right',
    );
    const stirred = part('What stirred things up').getAllByRole('definition');
    expect(stirred.map((one) => one.textContent)).toEqual([
      'Elbow-wrist slider (median), right (it stirred things up twice), then being tried, level 1',
      'Elbow-wrist slider (median), right (it was too much), then paused',
    ]);
    expect(said()).toContain('Feb 15, 2026 to Feb 18, 2026, a jump of at least 3');
    expect(said()).toContain('Self-reported, not a diagnosis.');
  });

  it('counts everything that stirred things up, and every week, also what does not fit on the sheet', () => {
    show(<ReportPage {...crowdedReport()} />);
    expect(said()).toContain('Eased or put away 6 times because of symptoms.');
    expect(part('What stirred things up').getAllByRole('definition')).toHaveLength(4);
    expect(said()).toContain('And 2 more before that.');
    expect(part('Breaks, week by week').getAllByRole('row')).toHaveLength(1 + 8 + 1);
    expect(said()).toContain('The sum also holds 4 weeks before these.');
  });

  it('holds what the person wants to ask, and a name only where one was typed', async () => {
    const onWritten = vi.fn();
    const user = report(120, { onWritten });
    expect(said()).toContain('Report for a therapist');
    await user.type(screen.getByRole('textbox', { name: /What would you like to ask/ }), 'W');
    expect(onWritten).toHaveBeenCalledWith({ name: '', questions: 'W' });
    cleanup();
    report(120, { written: { name: 'Robin', questions: 'When may I knit?' } });
    expect(said()).toContain('Report of Robin');
    expect(part('Questions').getByText('When may I knit?')).toBeDefined();
  });

  it('is printed, or saved as a text: in short, the plan, what was done, and what the person asks', async () => {
    const [onPrint, onSave] = [vi.fn(), vi.fn()];
    const written = { name: '', questions: 'When may I knit?' };
    const user = report(120, { onPrint, onSave, written });
    await user.click(button('Print'));
    expect(onPrint).toHaveBeenCalledOnce();
    await user.click(button('Save as text'));
    const [[text]] = onSave.mock.calls as [[string]];
    expect(text.split('\n')[0]).toBe('Made with Glidebreak on Mar 3, 2026');
    expect(text).toMatch(/In short\n {2}Right hand: \d to \d in the weekly check-ins/);
    expect(text).toContain('Questions\nWhen may I knit?');
    expect(text.trimEnd().split('\n').at(-1)).toBe('Self-reported, not a diagnosis.');
  });

  it('says on the sheet where the log could not be read, so that nobody takes it for whole', () => {
    report(2, { logAway: true });
    expect(screen.getByRole('status').textContent).toContain('The log could not be read');
    expect(screen.getByRole('article').contains(screen.getByRole('status'))).toBe(true);
    cleanup();
    report();
    expect(said()).not.toContain('The log could not be read');
  });

  it('says what will appear while there is nothing', () => {
    report(0, { summary: bareSummary });
    expect(said()).toContain('Nothing to take along yet.');
    expect(screen.queryByRole('button', { name: 'Print' })).toBeNull();
  });

  it('has a sentence for every state, reason and beginning of a louder stretch', () => {
    const [one] = fullSummary.exercises;
    const [flare] = fullSummary.flares;
    if (!one || !flare) throw new Error('The sample has an exercise and a louder stretch.');
    const exercises = states.flatMap((state) =>
      reasons.map((why) => {
        const from = { state, level: 1, dose: 1 } as const;
        return {
          ...one,
          dosing: { ...one.dosing, state, changed: { why, at: 0, from, by: null } },
        };
      }),
    );
    const starts = ['spike', 'sustained', 'told', 'next-day'] as const;
    const flares = starts.map((why) => ({ ...flare, why }));
    const text = summaryText(
      englishWords,
      { ...fullSummary, exercises, flares },
      { short: [], questions: '' },
    );
    expect(text).not.toMatch(/undefined|null|\$\d|report\./);
  });
});

const states = ['locked', 'trial', 'active', 'paused', 'rest', 'stopped', 'maintain'] as const;
const reasons = [
  'gate',
  'gate-lost',
  'settled-in',
  'steady',
  'amber-twice',
  'red',
  'red-again',
  'red-third',
  'pause-over',
  'rest-over',
  'stop-lifted',
  'stop-over',
  'long-calm',
  'symptoms-back',
  'unused',
  'flare-return',
  'three-worse-weeks',
] as const satisfies readonly ChangeReason[];
