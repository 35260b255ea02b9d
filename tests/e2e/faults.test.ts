import { describe, expect, it } from 'vitest';
import { tableOf } from '../../scripts/faults/table.mjs';
import { armed, wake } from '../faults/alarm';
import { Ledger } from '../faults/ledger';
import { workerStopped } from '../faults/x01.workerStopped';
import { beforeShown } from '../faults/x02.beforeShown';
import { alarmLost } from '../faults/x11.alarmLost';
import { doubled } from '../faults/x12.doubled';
import { unreadable } from '../faults/x17.unreadable';
import { dice } from '../helpers/year';
import { inBothUnseen } from './both';
import type { Page } from './drivers/browser';

// The quick part of `npm run test:faults`, and whether its judge would see what it is there to see.

const faults = [workerStopped, beforeShown, alarmLost, doubled, unreadable];

inBothUnseen('nothing told is lost, doubled or changed', (desk) => {
  it.each(faults.map((fault) => [fault.what, fault] as const))('when %s', async (_, fault) => {
    let injected = 0;
    const bench = {
      desk,
      ledger: new Ledger(fault.row.toLowerCase()),
      times: 3,
      roll: dice(7),
      startWith: () => undefined,
      injected: () => {
        injected += 1;
      },
    };
    await wake(desk.browser());
    await armed(desk.browser());
    await bench.ledger.begin(desk.browser());
    await fault.inject(bench);
    const { notes, ...counts } = await bench.ledger.judge(desk.browser());
    expect(notes).toEqual([]);
    expect(counts).toEqual({ lost: 0, doubled: 0, wrong: 0 });
    expect(injected).toBe(3);
  });

  it('and the judge sees a line that is gone, one that is there twice, and one that says something else', async () => {
    const ledger = new Ledger('judged');
    await ledger.begin(desk.browser());
    await ledger.tell(desk.browser(), 4, 4);
    expect(await ledger.judge(desk.browser())).toMatchObject({ lost: 0, doubled: 0, wrong: 0 });
    await spoilLog(desk.browser().within);
    expect(await ledger.judge(desk.browser())).toMatchObject({ lost: 1, doubled: 2, wrong: 1 });
  });
});

/** Takes the first line away, writes the second under another id, and changes what the third says. */
const spoilLog = (within: Page) =>
  within.run(
    () =>
      new Promise<void>((done, broken) => {
        const asked = indexedDB.open('breaks');
        asked.onerror = () => broken(asked.error);
        asked.onsuccess = () => {
          const writing = asked.result.transaction('completions', 'readwrite');
          const store = writing.objectStore('completions');
          store.delete('judged-1');
          store.get('judged-2').onsuccess = ({ target }) =>
            store.put({ ...(target as IDBRequest).result, id: 'another' });
          store.get('judged-3').onsuccess = ({ target }) => {
            const { result } = target as IDBRequest;
            store.put({ ...result, items: [{ ...result.items[0], reps: 99 }] });
          };
          writing.onabort = () => broken(writing.error);
          writing.oncomplete = () => {
            asked.result.close();
            done();
          };
        };
      }),
  );

describe('the table of faults', () => {
  const found = {
    row: 'X4',
    what: 'killed',
    family: 'firefox',
    version: 'Firefox/1',
    injected: 200,
    seed: 1,
    seconds: 9,
    missing: null,
    lost: 0,
    doubled: 0,
    wrong: 0,
    notes: [],
  } as const;

  it('has a line a fault and browser, in the order of the matrix, and says what could not be run', () => {
    const absent = { ...found, row: 'X1', injected: 0, missing: 'needs cc' };
    expect(tableOf([found, absent]).split('\n').slice(2, 4)).toEqual([
      '| X1 | killed | Firefox | not run: needs cc |  |  |  |',
      '| X4 | killed | Firefox | 200 | 0 | 0 | 0 |',
    ]);
  });
});
