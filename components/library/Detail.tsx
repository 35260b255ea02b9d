import type { ComponentChildren } from 'preact';
import { levelOf } from '../../domain/care/timeline';
import { type ExerciseWords, saidAt } from '../exerciseWords';
import { useWords } from '../words';
import { levelLines } from './levels';
import { Moving } from './Moving';
import { Picture } from './Picture';
import { Standing } from './Rows';
import { bySide, type LibraryRow } from './rows';
import type { LibraryProps } from './types';

interface DetailProps {
  readonly row: LibraryRow;
  readonly said: ExerciseWords;
  readonly library: LibraryProps;
}

/** All there is to say about one exercise, and the two things one can do with it. */
export function Detail(props: DetailProps) {
  const { row, said, library } = props;
  const { exercise, sides } = row;
  const side = (sides.find(({ standing }) => standing.may) ?? sides[0])?.side ?? 'both';
  const level = levelOfRow(row);
  return (
    <>
      <div class="library-detail">
        <div class="library-look">
          <Moving
            key={exercise.id}
            motion={library.motions[exercise.id]}
            level={level}
            side={side}
            label={said.name}
            still={library.still}
            time={library.time}
            appearance={library.appearance}
          />
          <Standing row={row} />
        </div>
        <div class="library-facts">
          <Facts {...props} />
          <Steps {...props} side={side} level={level} />
          <Known row={row} />
        </div>
      </div>
      <Acts {...props} />
    </>
  );
}

/** The level it would be run at now, else the one where it stands, else the first. */
function levelOfRow({ sides }: LibraryRow) {
  const open = sides.flatMap(({ standing }) => (standing.may ? [standing.portion.level] : []));
  return open[0] ?? sides[0]?.dosing?.level ?? 1;
}

function Fact({
  title,
  children,
}: {
  readonly title: string;
  readonly children: ComponentChildren;
}) {
  const words = useWords();
  return (
    <section class="fact">
      <h2>{words(title)}</h2>
      {children}
    </section>
  );
}

function Facts({ row, said }: DetailProps) {
  const words = useWords();
  const levels = bySide(words, row.sides, (one) => levelLines(words, one).join(' '));
  return (
    <>
      <Fact title="library.purpose">
        <p>{said.purpose}</p>
      </Fact>
      <Fact title="library.feel">
        <p>{said.feel}</p>
      </Fact>
      <Fact title="library.stop">
        <p>{said.stop}</p>
        <p>{words('player.footer')}</p>
      </Fact>
      {levels.some((line) => line !== '') && (
        <Fact title="library.now.title">
          {levels.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </Fact>
      )}
    </>
  );
}

function Steps({
  row,
  said,
  library,
  side,
  level,
}: DetailProps & Pick<Parameters<typeof Moving>[0], 'side' | 'level'>) {
  const { exercise } = row;
  const motion = library.motions[exercise.id];
  const { steps } = levelOf(exercise, { level });
  const its = saidAt(said, level);
  return (
    <Fact title="library.steps">
      <p>{its.setup}</p>
      <ol class="plain library-steps">
        {steps.map(({ label }, step) => (
          <li key={label}>
            <Picture
              motion={motion}
              appearance={library.appearance}
              side={side}
              level={level}
              step={step}
            />
            <span>{its.steps[label]}</span>
          </li>
        ))}
      </ol>
    </Fact>
  );
}

function Known({ row: { exercise } }: Pick<DetailProps, 'row'>) {
  const words = useWords();
  return (
    <Fact title="library.evidence.title">
      <p>{words(`library.evidence.${exercise.evidence.toLowerCase()}`)}</p>
      <p class="muted small-text">{words('library.source', exercise.source)}</p>
    </Fact>
  );
}

/** Start, where it may be started, and the switch; always in reach at the lower edge. */
function Acts({ row, library }: DetailProps) {
  const words = useWords();
  const { id } = row.exercise;
  const { busy, onStart, onSwitch } = library;
  return (
    <div class="library-acts">
      {row.open && busy && <p class="muted small-text">{words('library.busy')}</p>}
      <div class="row">
        <button
          type="button"
          class={row.isOff ? 'button primary' : 'button'}
          onClick={() => onSwitch(id, row.isOff)}
        >
          {words(row.isOff ? 'library.on' : 'library.off')}
        </button>
        {row.open && !busy && (
          <button type="button" class="button primary" onClick={() => onStart(id)}>
            {words('library.start')}
          </button>
        )}
      </div>
    </div>
  );
}
