// @vitest-environment happy-dom
import { cleanup, screen, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { BackupProps, Look, OtherFilesProps, RestoreProps } from '../../components/data/types';
import { YourData } from '../../components/data/YourData';
import { englishWords } from '../helpers/englishWords';
import {
  backupProps,
  dataScreens,
  lookOnNew,
  lookWithAll,
  restoreProps,
} from '../helpers/screens/data';
import { barriers, said, show } from './page';

// A person's data: saved as a file, and brought back only after it was looked at.

afterEach(cleanup);

interface Over {
  readonly backup?: Partial<BackupProps>;
  readonly restore?: Partial<RestoreProps>;
  readonly other?: Partial<OtherFilesProps>;
}

function data(over: Over = {}) {
  const told = {
    onSave: vi.fn(),
    onSaveAside: vi.fn(),
    onFile: vi.fn(),
    onPassphrase: vi.fn(),
    onTake: vi.fn(),
    onCancel: vi.fn(),
    onOther: vi.fn(),
  };
  const section = ({ backup, restore, other }: Over) => (
    <YourData
      backup={{ ...backupProps, ...told, ...backup }}
      restore={{ ...restoreProps, ...told, ...restore }}
      other={{ state: { step: 'ready' }, onSave: told.onOther, onCancel: told.onCancel, ...other }}
    >
      <p>More</p>
    </YourData>
  );
  const shown = show(section(over));
  return {
    ...told,
    user: userEvent.setup(),
    again: (next: Over) => shown.again(section(next)),
  };
}
const looking = (look: Look) => data({ restore: { state: { step: 'looked', look } } });
const button = (name: string) => screen.getByRole('button', { name }) as HTMLButtonElement;
const tick = (name: RegExp) => screen.getByRole('checkbox', { name });
const field = (label: string) => screen.getByLabelText(label) as HTMLInputElement;
const rows = () =>
  screen
    .getAllByRole('row')
    .map((row) =>
      [...within(row).queryAllByRole('rowheader'), ...within(row).queryAllByRole('cell')].map(
        ({ textContent }) => textContent,
      ),
    );

describe('every state of the section', () => {
  it.each(Object.entries(dataScreens()))(
    '%s has no barrier and no bare key',
    async (_name, state) => {
      show(state);
      expect(await barriers()).toEqual([]);
      expect(said()).not.toMatch(/\bdata\.[a-z]/);
    },
  );
});

describe('saving a backup', () => {
  it('is one press', async () => {
    const { user, onSave } = data();
    expect(said()).toContain('No backup has been saved yet.');
    await user.click(button('Save a backup'));
    expect(onSave).toHaveBeenCalledExactlyOnceWith(null);
  });

  it('with a passphrase says that a lost one is final, and takes it only typed twice the same', async () => {
    const { user, onSave } = data();
    await user.click(tick(/Seal it/));
    expect(said()).toContain('A lost passphrase is final.');
    const send = () => user.click(button('Save a sealed backup'));
    await user.type(field('Passphrase'), 'seven77');
    await send();
    expect(field('Passphrase').getAttribute('aria-invalid')).toBe('true');
    await user.type(field('Passphrase'), '8');
    await user.type(field('The same passphrase once more'), 'seven779');
    await send();
    expect(said()).toContain('two different passphrases');
    expect(onSave).not.toHaveBeenCalled();
    await user.clear(field('The same passphrase once more'));
    await user.type(field('The same passphrase once more'), 'seven778{Enter}');
    expect(onSave).toHaveBeenCalledExactlyOnceWith('seven778');
  });

  it('tells how far it is and can be stopped', async () => {
    const { user, onCancel } = data({ backup: { state: { step: 'working', share: 0.25 } } });
    const bar = screen.getByRole('progressbar', { name: 'Putting your log together' });
    expect((bar as HTMLProgressElement).value).toBe(0.25);
    expect(screen.queryByRole('button', { name: 'Save a backup' })).toBeNull();
    await user.click(button('Stop'));
    expect(onCancel).toHaveBeenCalledOnce();
  });
});

describe('L12 a log that cannot be opened', () => {
  it('leaves a way to save what is kept aside, and that is not called a backup of the log', async () => {
    const { user, onSaveAside, again } = data({
      backup: { state: { step: 'trouble', trouble: 'log_unavailable' } },
    });
    expect(said()).toContain('The log cannot be opened just now');
    await user.click(button('Save what is kept aside'));
    expect(onSaveAside).toHaveBeenCalledOnce();
    again({ backup: { state: { step: 'saved', lines: 3, sealed: false, aside: true } } });
    expect(said()).toContain('3 lines that wait for the log or were copied from it');
    expect(said()).toContain('The log itself is not in it.');
  });
});

describe('bringing a backup back', () => {
  it('hands over the chosen file, and the same one again', async () => {
    const { user, onFile } = data();
    const file = new File(['{}'], 'backup.json', { type: 'application/json' });
    await user.upload(field('A backup file'), file);
    await user.upload(field('A backup file'), file);
    expect(onFile).toHaveBeenCalledTimes(2);
    expect(onFile).toHaveBeenCalledWith(file);
  });

  it('L16 shows what would change before anything does', async () => {
    const { user, onTake, onCancel } = looking(lookOnNew);
    expect(document.activeElement?.textContent).toBe('What the file would change');
    expect(rows().slice(1)).toEqual([
      ['Breaks', '12,408'],
      ['Check-ins', '214'],
      ['Clinic visits', '9'],
      ['Screen time', '2,031'],
    ]);
    expect(onTake).not.toHaveBeenCalled();
    await user.click(button('Leave it'));
    expect(onCancel).toHaveBeenCalledOnce();
    await user.click(button('Bring it in'));
    // Where nothing stands yet plan and settings come along by themselves.
    expect(onTake).toHaveBeenCalledExactlyOnceWith({ restoreDeleted: false, takeOver: true });
  });

  it('L15 L17 a changed file needs a yes, and so does what was deleted and what stands here', async () => {
    const { user, onTake } = looking(lookWithAll);
    expect(rows()[1]).toEqual(['Breaks', '99', '12,002', '47']);
    for (const sentence of [
      'no longer what was saved',
      '1 line is newer in the file',
      '2 lines are newer here',
      '40 lines were deleted here',
      '2 lines stand in the file twice',
      '1 line cannot be read',
      '2 lines are from a time still to come',
      '1 line is from before 2015',
      '3 lines hold what no line of a log holds',
      'Part of the plan, answers or settings cannot be read',
    ])
      expect(said()).toContain(sentence);
    expect(button('Bring it in').disabled).toBe(true);
    await user.click(tick(/what can still be read/));
    await user.click(button('Bring it in'));
    expect(onTake).toHaveBeenLastCalledWith({ restoreDeleted: false, takeOver: false });
    await user.click(tick(/deleted here/));
    await user.click(tick(/plan, answers and settings/));
    await user.click(button('Bring it in'));
    expect(onTake).toHaveBeenLastCalledWith({ restoreDeleted: true, takeOver: true });
  });

  it('keeps the keyboard where it was, also when what was pressed is gone', async () => {
    const { user, again } = looking(lookOnNew);
    await user.click(button('Bring it in'));
    again({ restore: { state: { step: 'writing', share: 0 } } });
    expect(document.activeElement?.textContent).toBe('Bring back a backup');
    await user.tab();
    again({ restore: { state: { step: 'writing', share: 0.5 } } });
    expect(document.activeElement?.textContent).toBe('Stop');
  });

  it('a sealed file asks for its passphrase, and again where it stays closed', async () => {
    const { user, onPassphrase } = data({ restore: { state: { step: 'sealed', refused: true } } });
    expect(screen.getByRole('alert').textContent).toContain('the two cannot be told apart');
    await user.type(field('Passphrase'), 'warm hands{Enter}');
    expect(onPassphrase).toHaveBeenCalledExactlyOnceWith('warm hands');
  });

  it('says what came of it where a screen reader hears it', () => {
    data({ restore: { state: { step: 'restored', lines: 2, tookOver: false } } });
    const heard = screen.getAllByRole('status').map(({ textContent }) => textContent?.trim());
    expect(heard).toContain('2 lines of your log are here now.');
    expect(said()).toContain('More');
    expect(englishWords('data.import.same')).not.toBe('');
  });
});

describe('files for other programs', () => {
  it('are a table, or a bundle for a clinic, of as much as is wished; a name only where one is typed', async () => {
    const { user, onOther } = data();
    await user.click(button('Save as a table (CSV)'));
    expect(onOther).toHaveBeenLastCalledWith({ form: 'csv', span: '12_weeks', name: '' });
    await user.click(screen.getByRole('radio', { name: 'Everything' }));
    await user.type(field('Your name, if it is to stand in the clinic file'), 'Robin');
    await user.click(button('Save for a clinic’s system (FHIR)'));
    expect(onOther).toHaveBeenLastCalledWith({ form: 'fhir', span: 'all', name: 'Robin' });
  });

  it('tell how far they are and can be stopped; what came of it is said', async () => {
    const { user, onCancel, again } = data({ other: { state: { step: 'working', share: 0.4 } } });
    expect(button('Save as a table (CSV)').disabled).toBe(true);
    expect((screen.getByRole('progressbar') as HTMLProgressElement).value).toBe(0.4);
    await user.click(button('Stop'));
    expect(onCancel).toHaveBeenCalledOnce();
    again({ other: { state: { step: 'trouble', trouble: 'cancelled' } } });
    expect(said()).toContain('Stopped. No file was saved.');
    again({ other: { state: { step: 'saved' } } });
    expect(said()).toContain('The file was handed to your browser’s downloads.');
  });
});
