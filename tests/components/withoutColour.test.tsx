// @vitest-environment happy-dom
import { cleanup } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { outcomeKey, outcomesIn } from '../../components/look/signs';
import { totalOf } from '../../domain/journal/tally';
import { englishWords } from '../helpers/englishWords';
import { allScreens } from '../helpers/screens/all';
import { backOn } from '../helpers/screens/plans';
import { show } from './page';

// Nothing is told by colour alone: where a colour says something, a word or a form says it too. That the forms
// differ as they are drawn is measured in tests/e2e/states.test.ts.

afterEach(cleanup);

const screens = allScreens(englishWords);
const flat = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();
const texts = (selector: string) =>
  [...document.querySelectorAll(selector)].map((one) => flat(one.textContent));

describe('without colours', () => {
  it('each day of the week says in words how its breaks came out', () => {
    show(screens['progress-due']);
    const strips = texts('.week-day > .visually-hidden');
    const days = backOn(120).week;
    expect(strips).toHaveLength(days.length);
    for (const [n, { marks }] of days.entries())
      for (const kind of outcomesIn(totalOf(marks)).filter((one) => totalOf(marks)[one] > 0))
        expect(strips[n]).toContain(`${englishWords(outcomeKey(kind))}: ${totalOf(marks)[kind]}`);
  });

  it('each sign of the week stands in its key beside its word', () => {
    show(screens['progress-due']);
    const drawn = new Set(
      [...document.querySelectorAll('.week-track .sign')].map((sign) => sign.getAttribute('class')),
    );
    const key = [...document.querySelectorAll('#week .chart-key li')];
    expect(drawn.size).toBeGreaterThan(2);
    for (const name of drawn) {
      const line = key.find((one) => one.querySelector('.sign')?.getAttribute('class') === name);
      expect(flat(line?.textContent), `${name}`).toMatch(/\w/);
    }
  });

  it('each day of the calendar has a sign, a number and words', () => {
    show(screens['progress-year']);
    const days = [...document.querySelectorAll('.calendar td')].filter((one) =>
      one.querySelector('.day'),
    );
    expect(days.length).toBeGreaterThan(20);
    for (const day of days) {
      expect(flat(day.querySelector('.visually-hidden')?.textContent)).toMatch(/[a-z] \d/i);
      for (const part of day.querySelectorAll('.day-part')) {
        expect(part.querySelector('.sign')).not.toBeNull();
        expect(flat(part.textContent)).toMatch(/^\d+$/);
      }
    }
  });

  it('the popup counts today in words', () => {
    show(screens['popup-ready']);
    const lines = texts('.tally > div');
    expect(lines.length).toBeGreaterThanOrEqual(4);
    for (const line of lines) expect(line).toMatch(/^[a-z ]+\d+$/);
  });

  it('each line of a chart has a form of its own, named in its key, and each chart is a table too', () => {
    show(screens['progress-year']);
    const charts = [...document.querySelectorAll('.chart')];
    expect(charts.length).toBeGreaterThan(3);
    expect(document.querySelectorAll('.chart .chart-key li').length).toBeGreaterThan(1);
    for (const chart of charts) {
      expect(flat(chart.querySelector('h3')?.textContent)).toMatch(/\w/);
      expect(chart.querySelector('details.as-table summary')).not.toBeNull();
      const forms = [...chart.querySelectorAll('.chart-key li')].map(
        (one) => one.querySelector('svg')?.innerHTML,
      );
      expect(new Set(forms).size).toBe(forms.length);
    }
  });
});
