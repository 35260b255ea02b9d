// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { resumed } from '../../components/welcome/begin';
import { welcomePages } from '../../components/welcome/types';
import { asked, type Group, groups, mayBeUnsure } from '../../domain/care/safety/lists';
import { barriers, said } from './page';
import {
  box,
  button,
  caring,
  goOn,
  heading,
  lists,
  noon,
  on,
  problem,
  sent,
  textOf,
  tick,
  welcomed,
} from './welcomed';

// The safety check: every question, and help first where it is needed.

afterEach(cleanup);

describe('a safety list', () => {
  it.each(groups)(
    '%s with neither a tick nor none gives the error summary and stays',
    async (group) => {
      const { answers, care } = welcomed({ answers: on(group as Group) });
      await goOn();
      expect(problem()?.textContent).toContain('Tick what applies, or tick “None of these”.');
      await waitFor(() => expect(document.activeElement).toBe(problem()));
      expect(answers().page).toBe(group);
      expect(care().answers[group]).toBeUndefined();
      await userEvent.click(within(problem() as HTMLElement).getByRole('link'));
      expect(document.activeElement?.id).toBe(`tick-${lists[group][0]?.code}`);
      expect(await barriers()).toEqual([]);
    },
  );

  it.each(groups)('%s asks every question of its list, word for word', (group) => {
    welcomed({ answers: on(group as Group) });
    for (const { code } of asked(group)) expect(box(textOf(code))).toBeTruthy();
    expect(screen.queryAllByRole('checkbox', { name: 'Not sure' }).length).toBe(
      asked(group).filter(mayBeUnsure).length,
    );
  });

  it('none of these and a tick take each other back', async () => {
    const { answers } = welcomed({ answers: on('E') });
    await userEvent.click(box('None of these'));
    await tick('E-STROKE');
    expect(answers().lists.E).toMatchObject({ none: false, ticked: { 'E-STROKE': 'yes' } });
    await userEvent.click(box('None of these'));
    expect(answers().lists.E).toMatchObject({ none: true, ticked: {} });
  });

  it('yes and not sure are one answer', async () => {
    const { answers } = welcomed({ answers: on('U') });
    await userEvent.click(screen.getAllByRole('checkbox', { name: 'Not sure' })[0] as Element);
    const code = lists.U[0]?.code as string;
    expect(answers().lists.U?.ticked).toEqual({ [code]: 'unsure' });
    await tick(code);
    expect(answers().lists.U?.ticked).toEqual({ [code]: 'yes' });
    await tick(code);
    expect(answers().lists.U?.ticked).toEqual({});
  });

  it('counts only once it is sent', async () => {
    const { care } = welcomed({ answers: on('E') });
    await userEvent.click(box('None of these'));
    expect(care().answers.E).toBeUndefined();
    await goOn();
    expect(care().answers.E).toEqual({ answeredAt: noon, ticked: {} });
  });

  it('weakness that is old, stable and looked at is said in its own way', async () => {
    const { care } = welcomed({ answers: on('U') });
    await userEvent.click(box('Old and stable, already looked at'));
    await goOn();
    expect(care().answers.U?.ticked).toEqual({ 'U-WEAK': 'old' });
    expect(heading()).toBe('Your health so far');
  });

  it('says beside a question what does not count, and which list it belongs to', () => {
    welcomed({ answers: on('C') });
    const night = document.getElementById('tick-C-NIGHT');
    const note = document.getElementById(night?.getAttribute('aria-describedby') ?? '');
    expect(note?.textContent).toContain('eases when you shake the hand does not count');
  });
});

describe('what follows from the answers', () => {
  it('an emergency shows the number to call before anything else', async () => {
    const { user } = welcomed({ answers: on('E') });
    await tick('E-CHEST');
    await goOn();
    const link = screen.getByRole('link', { name: 'Call 112' });
    expect(link.getAttribute('href')).toBe('tel:112');
    const first = screen.getByRole('main').querySelector('a, button, h1, p');
    expect(first).toBe(link);
    expect(heading()).toBe('Please get help now');
    expect(said()).toContain('Call 112 now. Do not wait for this app.');
    expect(screen.queryByRole('button', { name: 'Continue' })).toBeNull();
    await user.tab();
    expect(document.activeElement).toBe(link);
  });

  it('not sure about an emergency is an emergency', async () => {
    welcomed({ answers: on('E') });
    await userEvent.click(screen.getAllByRole('checkbox', { name: 'Not sure' })[0] as Element);
    await goOn();
    expect(heading()).toBe('Please get help now');
  });

  it('a place whose number is not known is told in words, with nothing to click', () => {
    welcomed({
      answers: on('U', { lists: sent('E-CHEST') }),
      emergencyNumber: 'your local emergency number',
    });
    expect(said()).toContain('Call your local emergency number');
    expect(screen.queryByRole('link')).toBeNull();
  });

  it('a mistake is taken back and the list asked again, empty', async () => {
    const { answers, care } = welcomed({ answers: on('U') }, caring('E-CHEST'));
    await userEvent.click(button('I answered by mistake'));
    expect(answers().page).toBe('E');
    expect(care().answers.E).toBeUndefined();
    expect(care().answers.U).toBeDefined();
    expect(heading()).toBe('Right now');
    await userEvent.click(box('None of these'));
    await goOn();
    expect(care().answers.E).toEqual({ answeredAt: noon, ticked: {} });
  });

  it('a mistake in a list the occasion does not ask brings that list', async () => {
    const { answers } = welcomed({ occasion: 'symptoms', answers: on('E') }, caring('C-AGE'));
    expect(heading()).toBe('Made for adults');
    await userEvent.click(button('I answered by mistake'));
    expect(answers().page).toBe('C');
    expect(screen.getByText(textOf('C-NIGHT'))).toBeTruthy();
  });

  it('the grave card stands wherever the welcome is opened again', () => {
    for (const page of welcomePages) {
      welcomed({ answers: on(page) }, caring('U-WEAK'));
      expect(heading(), page).toBe('Please get medical advice today');
      cleanup();
    }
  });

  it('names the line for advice on the urgent card', () => {
    welcomed({ answers: on('C') }, caring('U-WEAK'));
    expect(said()).toContain('Call your doctor, an out-of-hours service, or 116 117.');
    expect(said()).toContain('Breaks carry on as rest only.');
    expect(said()).not.toContain('getting worse over days');
  });

  it('clumsy hands that grow worse over days are to call at once', () => {
    welcomed({ answers: on('C') }, caring('U-MYELO'));
    expect(said()).toContain('If this has been getting worse over days, call 112 now.');
  });

  it.each(['C-GRADWEAK', 'C-BILATHAND'])('%s leads to a summary to take along', async (code) => {
    const { onSummary } = welcomed({ answers: on('F', { lists: sent(code), told: false }) });
    await userEvent.click(button('A summary to take along'));
    expect(onSummary).toHaveBeenCalledOnce();
  });

  it.each(['E-CHEST', 'U-WEAK', 'C-AGE'])('%s has nothing to put together first', (code) => {
    welcomed({ answers: on('F') }, caring(code));
    expect(document.querySelector('.result')).not.toBeNull();
    expect(screen.queryByRole('button', { name: 'A summary to take along' })).toBeNull();
  });

  it('nothing moves on an emergency card', () => {
    const css = readFileSync('components/welcome/result.css', 'utf8');
    expect(css).toMatch(
      /\.result-emergency,\s*\.result-emergency \* \{\s*animation: none;\s*transition: none;/,
    );
  });

  it('advice is given once, and then the welcome goes on', async () => {
    welcomed({ answers: on('C') });
    await tick('C-CANCER');
    await goOn();
    expect(heading()).toBe('Check with a clinician first');
    expect(said()).toContain('within the next few days');
    await userEvent.click(button('Continue'));
    expect(heading()).toBe('Small adjustments');
  });

  it('a hand grown slowly weaker may wait for an appointment', () => {
    welcomed({ answers: on('F', { lists: sent('C-GRADWEAK'), told: false }) });
    expect(said()).toContain('within the next two weeks');
    expect(said()).toContain('For now some movements are left out.');
  });

  it('advice that stands comes first when the lists are gone through again', () => {
    const care = caring('C-CANCER');
    welcomed({ occasion: 'again', answers: resumed('again', null, care, 'E', noon) }, care);
    expect(heading()).toBe('Check with a clinician first');
  });
});

describe('a clinician’s check', () => {
  const day = (value: string) =>
    fireEvent.input(screen.getByLabelText('On which day?'), { target: { value } });

  it('counts only with its day, today or earlier', async () => {
    const { care } = welcomed({ answers: on('E') }, caring('E-CHEST', 'E-PE'));
    fireEvent.click(screen.getByText('A clinician has checked me'));
    await userEvent.click(button('Save the day'));
    expect(said()).toContain('Enter the day you were checked, today or earlier.');
    day('2026-03-04');
    await userEvent.click(button('Save the day'));
    expect(care().clearances).toEqual({});
    day('2026-03-02');
    await userEvent.click(button('Save the day'));
    expect(care().clearances).toEqual({
      'E-CHEST': { on: '2026-03-02', at: noon },
      'E-PE': { on: '2026-03-02', at: noon },
    });
    expect(heading()).toBe('Right now');
  });

  it('of an emergency leaves what is urgent standing', async () => {
    welcomed({ answers: on('E') }, caring('E-CHEST', 'U-DVT'));
    fireEvent.click(screen.getByText('A clinician has checked me'));
    day('2026-03-03');
    await userEvent.click(button('Save the day'));
    expect(heading()).toBe('Please get medical advice today');
  });

  it('of several says which', async () => {
    const answers = on('F', { told: false });
    const { care } = welcomed({ answers }, caring('C-CANCER', 'C-SURG-HAND'));
    fireEvent.click(screen.getByText('Cleared'));
    day('2026-03-02');
    await userEvent.click(button('Save the day'));
    expect(said()).toContain('Tick what was checked.');
    await userEvent.click(box(textOf('C-SURG-HAND')));
    await userEvent.click(button('Save the day'));
    expect(Object.keys(care().clearances)).toEqual(['C-SURG-HAND']);
    expect(heading()).toBe('Check with a clinician first');
  });

  it('is not offered under eighteen, nor where an appointment is all that is asked', () => {
    welcomed({ answers: on('F') }, caring('C-AGE'));
    expect(heading()).toBe('Made for adults');
    expect(screen.queryByText('A clinician has checked me')).toBeNull();
    cleanup();
    welcomed({ answers: on('F', { told: false }) }, caring('C-BILATHAND'));
    expect(heading()).toBe('Worth an appointment');
    expect(screen.queryByText('Cleared')).toBeNull();
  });
});
