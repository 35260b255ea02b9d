// @vitest-environment happy-dom
import { cleanup, screen, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { TherapistSection } from '../../components/settings/TherapistSection';
import { nowText } from '../../components/therapist/lineText';
import type { TherapistProps } from '../../components/therapist/types';
import { reason } from '../../domain/care/reason';
import { fileBytesAtMost, type Remark } from '../../domain/care/therapist/file';
import { englishWords } from '../helpers/englishWords';
import { someList, therapistProps, withList, withPreview } from '../helpers/screens/plans';
import { barriers, said, show } from './page';

// The therapist list on the settings page: by hand or by one file, never before the person has agreed.

afterEach(cleanup);

function section(over: Partial<TherapistProps> = {}) {
  const told = { onList: vi.fn(), onFile: vi.fn(), onForget: vi.fn(), onSave: vi.fn() };
  show(<TherapistSection {...therapistProps} {...over} {...told} />);
  return { ...told, user: userEvent.setup() };
}
const button = (name: string | RegExp) => screen.getByRole('button', { name });
const open = (title: string) =>
  screen.getByText(title).closest('details')?.setAttribute('open', '');

describe('the section', () => {
  it.each([
    ['without a list', therapistProps],
    ['with one', withList],
    ['with a file to look at', withPreview],
  ])('%s has no barrier the checker knows', async (_, props) => {
    section(props);
    open('Add a line');
    expect(await barriers()).toEqual([]);
  });

  it('links the page that describes the file', () => {
    section();
    const link = screen.getByRole('link', { name: 'What a file looks like', hidden: true });
    expect(link.getAttribute('href')).toBe('therapist-list.txt');
  });
});

describe('the list that holds', () => {
  it('is shown in words, with what its lines come to now', () => {
    section(withList);
    expect(said()).toContain('Written by Sam Rivera, hand therapist, Fri, Feb 20');
    expect(said()).toContain('Elbow-wrist slider (median), right, level 2, 8 repetitions');
    expect(said()).toMatch(/Paused until Thu, Mar 5/);
    expect(said()).toContain('Only these are offered');
  });

  it('loses a line by itself, and is gone with its last', async () => {
    const { user, onList } = section(withList);
    await user.click(button(/Remove ?: Shoulder-blade squeeze/));
    expect(onList).toHaveBeenLastCalledWith({ ...someList, allowed: [someList.allowed[0]] });
    cleanup();
    const last = section({ ...withList, list: { ...someList, allowed: [] }, meanings: [] });
    await last.user.click(button(/Remove ?: Chin glide back/));
    expect(last.onList).toHaveBeenLastCalledWith(null);
  });

  it('is removed only after a second word, and saved as a file', async () => {
    const { user, onList, onSave } = section(withList);
    await user.click(button('Remove the list'));
    expect(onList).not.toHaveBeenCalled();
    await vi.waitFor(() => expect(document.activeElement?.textContent).toBe('Keep it'));
    await user.click(button('Keep it'));
    await user.click(button('Remove the list'));
    await user.click(button('Yes, remove it'));
    expect(onList).toHaveBeenCalledWith(null);
    await user.click(button('Save as a file'));
    expect(onSave).toHaveBeenCalledOnce();
  });
});

describe('a line by hand', () => {
  const choose = async (user: ReturnType<typeof userEvent.setup>, id: string) =>
    user.selectOptions(screen.getByLabelText('Exercise'), id);

  it('allows an exercise on a side, at a level, with repetitions', async () => {
    const { user, onList } = section();
    open('Add a line');
    await choose(user, 'median-elbow-wrist-slider');
    await user.selectOptions(screen.getByLabelText('Side'), 'right');
    await user.selectOptions(screen.getByLabelText('Level'), '2');
    await user.type(screen.getByLabelText('Repetitions'), '8');
    await user.click(button('Add to the list'));
    expect(onList).toHaveBeenCalledWith({
      v: 1,
      from: '',
      writtenOn: null,
      acceptedAt: therapistProps.now(),
      allowed: [{ exercise: 'median-elbow-wrist-slider', side: 'right', level: 2, reps: 8 }],
      blocked: [],
    });
  });

  it('asks no side of what has none', async () => {
    const { user } = section();
    open('Add a line');
    await choose(user, 'chin-tuck');
    expect(screen.queryByLabelText('Side')).toBeNull();
  });

  it('blocks an exercise', async () => {
    const { user, onList } = section(withList);
    open('Add a line');
    await user.click(screen.getByRole('radio', { name: 'Block an exercise' }));
    await choose(user, 'tendon-glide-5pos');
    await user.click(button('Add to the list'));
    const blocked = ['chin-tuck', 'tendon-glide-5pos'];
    expect(onList).toHaveBeenCalledWith({ ...someList, blocked, acceptedAt: therapistProps.now() });
  });

  it('says why it is not taken, and takes none of it', async () => {
    const { user, onList } = section(withList);
    open('Add a line');
    await choose(user, 'chin-tuck');
    await user.click(button('Add to the list'));
    expect(said()).toContain('Chin glide back is both allowed and blocked');
    expect(onList).not.toHaveBeenCalled();
  });
});

describe('a file', () => {
  it('is handed on to be read when it is chosen', async () => {
    const { user, onFile } = section();
    open('Load a file');
    const file = new File(['{}'], 'list.json', { type: 'application/json' });
    await user.upload(screen.getByLabelText('A file from your therapist'), file);
    expect(onFile).toHaveBeenCalledWith(file);
  });

  it('is looked at line by line, its names as plain text, before anything of it counts', async () => {
    const { user, onList, onForget } = section({ ...withPreview });
    const looked = within(screen.getByRole('region', { name: 'What the file says' }));
    for (const words of [
      'Tendon glide (5 hand shapes): 40 repetitions are more than a day holds. It is run with 25 at most.',
      'There is no exercise “handstand”, so the line is left out.',
      '“7” is no level from 1 to 3, so the line is left out.',
      'Shoulder-blade squeeze is both allowed and blocked, so it stays blocked.',
      'The date could not be read and is left out.',
      'Written by <script>alert(1)</script> Dr. Rivera',
      'It takes the place of the list you have.',
    ])
      expect(looked.getByText(words)).toBeDefined();
    expect(document.querySelector('script')).toBeNull();
    expect(onList).not.toHaveBeenCalled();
    await user.click(button('Use this list'));
    expect(onList).toHaveBeenCalledWith({
      ...withPreview.preview?.file.list,
      acceptedAt: therapistProps.now(),
    });
    expect(onForget).toHaveBeenCalledOnce();
  });

  it('that cannot be read can only be left', async () => {
    const remarks: Remark[] = [{ weight: 'unreadable', code: 'too-large', line: null, args: [] }];
    const { user, onForget } = section({
      preview: { file: { list: null, remarks }, meanings: [] },
    });
    expect(said()).toContain(`larger than ${fileBytesAtMost / 1_024} kB, so it was not read`);
    expect(screen.queryByRole('button', { name: 'Use this list' })).toBeNull();
    await user.click(button('Leave it'));
    expect(onForget).toHaveBeenCalledOnce();
  });
});

describe('what a line comes to now', () => {
  const line = { exercise: 'chin-tuck', side: 'both', level: 2, reps: 8 } as const;
  const may = (level: 1 | 2, dose: 1 | 3, reps: number | null) =>
    ({
      may: true,
      portion: { level, dose, reps: 5, seconds: 20 },
      place: 'general/both',
      reps,
      shoes: false,
      neckStill: false,
    }) as const;
  const said_ = (standing: Parameters<typeof nowText>[1]['standing']) =>
    nowText(englishWords, { line, standing });

  it.each([
    ['as written', may(2, 3, 8), null],
    ['at a lower level', may(1, 3, 8), 'For now at level 1, with 8 repetitions.'],
    ['with half of it', may(2, 1, 4), 'For now at level 2, with 4 repetitions.'],
    ['of no known exercise', null, null],
  ] as const)('%s', (_, standing, text) => {
    expect(said_(standing)).toBe(text);
  });

  it.each([
    ['safety', /safety check/],
    ['not-answered', /lists are answered/],
    ['switched-off', /switched it off/],
    ['glides-off', /glides are switched off/],
    ['stopped', /Put away/],
    ['flare', /louder spell/],
    ['relief-today', /Not offered just now/],
    ['not-for-you', /for adults/],
  ] as const)('%s is said', (code, text) => {
    expect(said_({ may: false, why: reason(code) })).toMatch(text);
  });

  it('the day’s used-up room is not worth a word', () => {
    expect(said_({ may: false, why: reason('cap-gap', 1) })).toBeNull();
  });
});
