import { useEffect, useState } from 'preact/hooks';
import type { DayKey } from '../../domain/care/days';
import type { RecordName } from '../../domain/journal/forget';
import { placeText } from '../ask/place';
import { clockText } from '../days';
import { outcomeKey } from '../look/signs';
import { useWords, type Words } from '../words';
import { DeleteOne } from './DeleteOne';
import type { ForgettingProps, RecordsOfDay } from './types';

type Props = Pick<ForgettingProps, 'deletion' | 'onRecords' | 'onForget'>;

/** The records of one day, each to be deleted by itself. */
export function DayRecords({
  day,
  deletion,
  onRecords,
  onForget,
}: Props & { readonly day: DayKey }) {
  const words = useWords();
  const [records, setRecords] = useState<RecordsOfDay | null>(null);
  useEffect(() => {
    onRecords(day).then(setRecords, () => setRecords(null));
  }, [day, deletion]);
  const lines = records ? linesOf(words, records) : [];
  if (lines.length === 0) return null;
  return (
    <ul class="plain day-records">
      {lines.map(({ store, id, text }) => (
        <li key={id}>
          <span>{text}</span>
          <DeleteOne of={text} onDelete={() => onForget({ record: { store, id } })} />
        </li>
      ))}
    </ul>
  );
}

interface Line extends RecordName {
  readonly text: string;
}

/** Everything that was done or said on the day, each with the time where it happened. */
function linesOf(words: Words, { completions, checkins, visits }: RecordsOfDay): Line[] {
  const timed = <T extends { readonly at: number; readonly tzOffsetMin: number }>(
    one: T,
    text: string,
  ) => ({
    at: one.at,
    text: words('forget.record.timed', clockText(words, one.at, one.tzOffsetMin), text),
  });
  const all = [
    ...completions.map((one) => {
      const done = [words(outcomeKey(one.kind)), ...one.items.map(({ name }) => name)].join(', ');
      const text = words('forget.record.break', words(`kind.${one.breakKind}`), done);
      return { store: 'completions', id: one.id, ...timed(one, text) } as const;
    }),
    ...checkins.map((one) => {
      const place = placeText(words, `${one.region}/${one.side}`);
      const text = words(`forget.record.${one.kind}`, place, one.worst);
      return { store: 'checkins', id: one.id, ...timed(one, text) } as const;
    }),
    ...visits.map(
      (one) =>
        ({ store: 'visits', id: one.id, ...timed(one, words('progress.symptoms.visit')) }) as const,
    ),
  ];
  return all.sort((a, b) => a.at - b.at);
}
