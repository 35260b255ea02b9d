import type { ComponentChild } from 'preact';
import type { WorkstationProps } from '../../../components/workstation/types';
import { Workstation, WorkstationOff } from '../../../components/workstation/Workstation';
import {
  type Answers,
  beginWorkstation,
  type Checked,
  type ItemId,
  itemIds,
} from '../../../domain/care/workstation/check';

const nothing = () => undefined;
const noon = Date.UTC(2026, 2, 3, 12);

/** A finished check in which some things do not quite fit and some could not be told. */
export const checkedWith = (
  notQuite: readonly ItemId[],
  other: readonly ItemId[] = [],
  done: Checked['done'] = {},
): Checked => ({
  at: noon,
  answers: Object.fromEntries(
    itemIds.map((item) => [
      item,
      notQuite.includes(item) ? 'not-quite' : other.includes(item) ? 'open' : 'fits',
    ]),
  ) as unknown as Checked['answers'],
  done,
});

/** The self-check as it is given to somebody with nothing told. */
export const workstationProps: WorkstationProps = {
  workstation: beginWorkstation,
  concerns: [],
  appearance: { tone: 'warm', look: 'bun' },
  charactersAct: true,
  today: '2026-03-03',
  dayOf: (at) => new Date(at).toISOString().slice(0, 10),
  onSay: nothing,
  onSave: nothing,
  onPrint: nothing,
};

const several: readonly ItemId[] = [
  'seat-height',
  'wrists',
  'mouse',
  'screen-height',
  'light',
  'papers-phone',
  'moving',
];

/** Every state of the workstation self-check; each question is one. */
export function workstationScreens(): Record<string, ComponentChild> {
  const show = (over: Partial<WorkstationProps>) => <Workstation {...workstationProps} {...over} />;
  const of = (checked: Checked, asking: Answers | null = null) => ({
    workstation: { v: 1 as const, asking, checked },
  });
  const upTo = (item: ItemId): Answers =>
    Object.fromEntries(itemIds.slice(0, itemIds.indexOf(item)).map((one) => [one, 'fits']));
  const questions = itemIds.map((item) => [
    `workstation-question-${item}`,
    show({ workstation: { ...beginWorkstation, asking: upTo(item) } }),
  ]);
  return {
    'workstation-start': show({}),
    ...Object.fromEntries(questions),
    'workstation-digits-off': show({
      workstation: { ...beginWorkstation, asking: upTo('wrists') },
      charactersAct: false,
    }),
    'workstation-again': show(of(checkedWith(several), upTo('wrists'))),
    'workstation-result': show({
      ...of(checkedWith(several, ['forearms', 'laptop'])),
      concerns: ['hand'],
    }),
    'workstation-result-some-done': show({
      ...of(checkedWith(['feet', 'mouse', 'light'], [], { feet: noon })),
      concerns: ['neck'],
    }),
    'workstation-result-all-done': show({
      ...of(checkedWith(['feet'], [], { feet: noon })),
      today: '2026-05-01',
    }),
    'workstation-result-nothing': show(of(checkedWith([]))),
    'workstation-off': <WorkstationOff />,
  };
}
