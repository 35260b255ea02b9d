import { type Checked, itemIds } from '../../domain/care/workstation/check';
import { toDosOf } from '../../domain/care/workstation/todo';
import { fullDayText } from '../days';
import type { Words } from '../words';
import { keyOf, type WorkstationProps } from './types';

/** A finished check as plain text to be kept or handed on: the list, then every answer. */
export function resultText(
  words: Words,
  {
    checked,
    concerns,
    dayOf,
  }: Pick<WorkstationProps, 'concerns' | 'dayOf'> & { readonly checked: Checked },
): string {
  const toDos = toDosOf(checked, concerns);
  const list = toDos.flatMap(({ item, isDone }, n) => [
    `${n + 1}. ${words(`workstation.item.${keyOf(item)}.todo`)}${
      isDone ? ` (${words('workstation.result.done')})` : ''
    }`,
    `   ${words(`workstation.item.${keyOf(item)}.how`)}`,
  ]);
  const answers = itemIds.map((item) => {
    const answer = words(`workstation.answer.${checked.answers[item].replaceAll('-', '_')}`);
    return `- ${words(`workstation.item.${keyOf(item)}.question`)} ${answer}`;
  });
  return [
    words('workstation.file.made', fullDayText(words, dayOf(checked.at))),
    words('workstation.file.by'),
    '',
    words(toDos.length > 0 ? 'workstation.result.title' : 'workstation.result.none'),
    ...list,
    '',
    words('workstation.result.answers'),
    ...answers,
    '',
  ].join('\n');
}
