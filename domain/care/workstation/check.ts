import type { Fields } from '../../session/plain';

/** What is looked at, in the order it is asked: from the seat up, then the hands, then the screen. */
export const itemIds = [
  'seat-height',
  'feet',
  'back',
  'elbows',
  'forearms',
  'wrists',
  'keyboard',
  'mouse',
  'laptop',
  'screen-height',
  'screen-distance',
  'light',
  'papers-phone',
  'moving',
] as const;

/** One thing at a workstation that is looked at. */
export type ItemId = (typeof itemIds)[number];

/** What can be said of it; `open`: I can't tell, or it is not mine. */
export const answers = ['fits', 'not-quite', 'open'] as const;

/** What was said of it. */
export type Answer = (typeof answers)[number];

/** What has been said so far. */
export type Answers = Readonly<Partial<Record<ItemId, Answer>>>;

/** A check that was gone through to its end. */
export interface Checked {
  /** When its last question was answered, epoch ms. */
  readonly at: number;
  readonly answers: Readonly<Record<ItemId, Answer>>;
  /** When what was to be changed was marked as done, epoch ms. */
  readonly done: Readonly<Partial<Record<ItemId, number>>>;
}

/** What a person told of their workstation: the check under way, and the last one they finished. */
export interface Workstation {
  readonly v: 1;
  /** null: none is under way. */
  readonly asking: Answers | null;
  /** null: none was finished yet. */
  readonly checked: Checked | null;
}

/** Nothing has been told yet. */
export const beginWorkstation: Workstation = { v: 1, asking: null, checked: null };

/** What a page can say about the workstation. */
export type WorkstationSaying =
  /** A check begins; the last one stands until this one is finished. */
  | { readonly what: 'begun' }
  | { readonly what: 'answered'; readonly item: ItemId; readonly answer: Answer }
  /** The check under way is dropped, and the last one stays. */
  | { readonly what: 'left' }
  | { readonly what: 'done'; readonly item: ItemId; readonly isDone: boolean }
  | { readonly what: 'deleted' };

/** Whether a value names something that is looked at. */
export const isItemId = (value: unknown): value is ItemId => itemIds.some((id) => id === value);

/** Whether a value is something that can be said of it. */
export const isAnswer = (value: unknown): value is Answer => answers.some((one) => one === value);

/** Whether what a page sent is something it can say about the workstation. */
export function isSaying(value: Fields): boolean {
  const { what, item, answer, isDone } = value;
  if (what === 'answered') return isItemId(item) && isAnswer(answer);
  if (what === 'done') return isItemId(item) && typeof isDone === 'boolean';
  return what === 'begun' || what === 'left' || what === 'deleted';
}

/** What stands after something was said; `at`: when, epoch ms. */
export function after(before: Workstation, saying: WorkstationSaying, at: number): Workstation {
  switch (saying.what) {
    case 'begun':
      return { ...before, asking: before.asking ?? {} };
    case 'answered':
      return answered(before, saying.item, saying.answer, at);
    case 'left':
      return { ...before, asking: null };
    case 'done':
      return marked(before, saying.item, saying.isDone ? at : undefined);
    case 'deleted':
      return beginWorkstation;
  }
}

/** An answer belongs to the check under way, or else changes the one that was finished. */
function answered(before: Workstation, item: ItemId, answer: Answer, at: number): Workstation {
  const { asking, checked } = before;
  if (asking === null && checked) {
    if (checked.answers[item] === answer) return before;
    const corrected = { ...checked, answers: { ...checked.answers, [item]: answer } };
    return marked({ ...before, checked: corrected }, item, undefined);
  }
  const said: Answers = { ...asking, [item]: answer };
  if (!isWhole(said)) return { ...before, asking: said };
  return { ...before, asking: null, checked: { at, answers: said, done: {} } };
}

function marked(before: Workstation, item: ItemId, at: number | undefined): Workstation {
  const { checked } = before;
  if (!checked) return before;
  const { [item]: _before, ...others } = checked.done;
  const done = at === undefined ? others : { ...others, [item]: at };
  return { ...before, checked: { ...checked, done } };
}

/** Whether everything has been answered. */
export const isWhole = (said: Answers): said is Checked['answers'] =>
  itemIds.every((id) => said[id] !== undefined);
