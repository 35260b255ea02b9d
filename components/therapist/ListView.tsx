import type { TherapistList } from '../../domain/care/care';
import type { Library } from '../../domain/care/exercise';
import type { Meaning } from '../../domain/care/therapist/meaning';
import { dayText } from '../days';
import { exerciseName } from '../exerciseName';
import { useWords } from '../words';
import { lineText, nowText } from './lineText';

interface ListViewProps {
  readonly list: Omit<TherapistList, 'acceptedAt'>;
  readonly meanings: readonly Meaning[];
  readonly library: Library;
  /** Absent: the list is only looked at. */
  readonly onLines?: (lines: Pick<TherapistList, 'allowed' | 'blocked'>) => void;
}

/** A list in words: who wrote it, what it allows and what that comes to now, what it blocks. */
export function ListView({ list, meanings, library, onLines }: ListViewProps) {
  const words = useWords();
  const { allowed, blocked } = list;
  return (
    <div class="stack tight">
      <Origin {...list} />
      {allowed.length > 0 && (
        <section class="stack tight">
          <h3>{words('therapist.allowed')}</h3>
          <p class="muted small-text">{words('therapist.only_these')}</p>
          <ul class="plain">
            {meanings.map((meaning, at) => (
              <Line
                key={at}
                text={lineText(words, library, meaning.line)}
                note={nowText(words, meaning)}
                {...(onLines && {
                  onRemove: () => onLines({ allowed: allowed.filter((_, n) => n !== at), blocked }),
                })}
              />
            ))}
          </ul>
        </section>
      )}
      {blocked.length > 0 && (
        <section class="stack tight">
          <h3>{words('therapist.blocked')}</h3>
          {allowed.length === 0 && (
            <p class="muted small-text">{words('therapist.only_blocked')}</p>
          )}
          <ul class="plain">
            {blocked.map((id) => (
              <Line
                key={id}
                text={exerciseName(words, library, id)}
                note={null}
                {...(onLines && {
                  onRemove: () =>
                    onLines({ allowed, blocked: blocked.filter((one) => one !== id) }),
                })}
              />
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

function Origin({ from, writtenOn }: ListViewProps['list']) {
  const words = useWords();
  const day = writtenOn === null ? null : dayText(words, writtenOn);
  const by = from === '' ? null : words('therapist.by', from);
  if (by === null && day === null) return null;
  return <p>{by !== null && day !== null ? words('therapist.on', by, day) : (by ?? day)}</p>;
}

function Line(props: {
  readonly text: string;
  readonly note: string | null;
  readonly onRemove?: () => void;
}) {
  const { text, note, onRemove } = props;
  const words = useWords();
  return (
    <li class="line-with-act">
      <span>
        {text}
        {note && <span class="setting-help">{note}</span>}
      </span>
      {onRemove && (
        <button type="button" class="button small quiet" onClick={onRemove}>
          {words('therapist.remove_line')}
          <span class="visually-hidden">{`: ${text}`}</span>
        </button>
      )}
    </li>
  );
}
