import type { Library } from '../../domain/care/exercise';
import { fileBytesAtMost, linesAtMost, type Remark } from '../../domain/care/therapist/file';
import { exerciseName } from '../exerciseName';
import { useWords, type Words } from '../words';

/** Everything that could not be taken as it stands, line by line. */
export function Remarks(props: { readonly remarks: readonly Remark[]; readonly library: Library }) {
  const { remarks, library } = props;
  const words = useWords();
  return (
    <ul class="plain remarks">
      {remarks.map((remark, n) => (
        <li key={n} class={remark.weight === 'cut' ? '' : 'is-refused'}>
          {remark.line && (
            <span class="muted small-text tabular">
              {words(`therapist.line.${remark.line.part}`, remark.line.number)}
            </span>
          )}
          <span>{remarkText(words, library, remark)}</span>
        </li>
      ))}
    </ul>
  );
}

/** One remark in words; exercises are called by their names. */
export function remarkText(words: Words, library: Library, { code, args }: Remark): string {
  const key = `therapist.remark.${code}`;
  const [first = '', ...rest] = args;
  if (code === 'too-large') return words(key, fileBytesAtMost / 1_024);
  if (code === 'too-many-lines') return words(key, linesAtMost);
  if (code === 'twice' || code === 'contradiction' || code === 'reps-cut')
    return words(key, exerciseName(words, library, first), ...rest);
  return words(key, ...args);
}
