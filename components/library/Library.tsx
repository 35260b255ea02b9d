import { ArrowLeft } from 'lucide';
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { Icon } from '../Icon';
import { useWords } from '../words';
import { Detail } from './Detail';
import './library.css';
import { Filter } from './Filter';
import { Rows } from './Rows';
import { type LibraryRow, rowsOf, shelfAreas } from './rows';
import { faceOf, Shelves } from './Shelves';
import type { LibraryAt, LibraryProps } from './types';

type At = LibraryAt;

const allShelves: At = { only: 'all', area: null, exercise: null };

/** The exercises, browsed by part of the body: what each is for, how it stands, and whether it may come at all. */
export function Library(props: LibraryProps) {
  const { shelf, exerciseWords, now, place, onLook } = props;
  const words = useWords();
  const [at, setAt] = useState<At>(props.opensAt ?? allShelves);
  const rows = useMemo(
    () => rowsOf(words, shelf, exerciseWords, now),
    [words, shelf, exerciseWords, now],
  );
  const shown = shownAt(rows, at);
  const pictured = shown.map(({ exercise }) => exercise.id).join(' ');
  useLayoutEffect(() => onLook(pictured.split(' ')), [pictured]);
  const root = useFollowed(at);
  return (
    <main ref={root} class={`library library-${place}`}>
      <Head at={at} rows={rows} onBack={() => (isTop(at) ? props.onClose() : setAt(above(at)))} />
      <Content at={at} rows={rows} library={props} onAt={setAt} />
    </main>
  );
}

const isTop = ({ area, exercise }: At) => area === null && exercise === null;

/** One step back: from an exercise to its list, from a list to all shelves. */
const above = (at: At): At =>
  at.exercise === null ? { ...at, area: null } : { ...at, exercise: null };

/** The exercises whose pictures are seen there. */
function shownAt(rows: readonly LibraryRow[], { only, area, exercise }: At): LibraryRow[] {
  if (exercise !== null) return rows.filter((row) => row.exercise.id === exercise);
  if (only === 'plan') return rows.filter(({ inPlan }) => inPlan);
  if (area !== null) return rows.filter((row) => row.area === area);
  return shelfAreas.flatMap((one) => faceOf(rows.filter((row) => row.area === one)) ?? []);
}

/** After each step the keyboard goes on where the eye does: at the heading, or at what was left. */
function useFollowed(at: At) {
  const root = useRef<HTMLElement>(null);
  const before = useRef<At | null>(null);
  useLayoutEffect(() => {
    const left = before.current;
    before.current = at;
    if (left && left.only !== at.only) return;
    const from = left && (left.exercise !== at.exercise ? left.exercise : left.area);
    const came = root.current?.querySelector<HTMLElement>(`[data-at="${from}"]`);
    const next = came ?? root.current?.querySelector<HTMLElement>('h1');
    next?.focus();
    if (!came) next?.scrollIntoView?.({ block: 'end' });
  }, [at]);
  return root;
}

function Head({
  at,
  rows,
  onBack,
}: {
  readonly at: At;
  readonly rows: readonly LibraryRow[];
  readonly onBack: () => void;
}) {
  const words = useWords();
  const row = rows.find(({ exercise }) => exercise.id === at.exercise);
  const area = at.area && words(`library.area.${at.area}`);
  return (
    <header class="library-head">
      <button type="button" class="button quiet small leads" onClick={onBack}>
        <Icon of={ArrowLeft} />
        {words('library.back')}
      </button>
      <h1 tabIndex={-1}>{row?.name ?? area ?? words('library.title')}</h1>
    </header>
  );
}

function Content({
  at,
  rows,
  library,
  onAt,
}: {
  readonly at: At;
  readonly rows: readonly LibraryRow[];
  readonly library: LibraryProps;
  readonly onAt: (at: At) => void;
}) {
  const { motions, appearance, exerciseWords } = library;
  const pictures = { motions, appearance };
  const row = rows.find(({ exercise }) => exercise.id === at.exercise);
  const said = row && exerciseWords[row.exercise.id];
  if (row && said) return <Detail row={row} said={said} library={library} />;
  const onRow = (exercise: string) => onAt({ ...at, exercise });
  const here = shownAt(rows, at);
  if (at.area) return <Rows rows={here} {...pictures} onRow={onRow} />;
  return (
    <>
      <Filter only={at.only} hasPlan={library.hasPlan} onOnly={(only) => onAt({ ...at, only })} />
      {at.only === 'plan' ? (
        <Groups rows={here} {...pictures} onRow={onRow} />
      ) : (
        <Shelves rows={rows} {...pictures} onArea={(area) => onAt({ ...at, area })} />
      )}
    </>
  );
}

/** What is in the plan, part of the body by part. */
function Groups(props: Parameters<typeof Rows>[0]) {
  const words = useWords();
  if (props.rows.length === 0) return <p class="muted">{words('library.none')}</p>;
  return shelfAreas.map((area) => {
    const rows = props.rows.filter((row) => row.area === area);
    return rows.length === 0 ? null : (
      <section class="library-group" key={area}>
        <h2>{words(`library.area.${area}`)}</h2>
        <Rows {...props} rows={rows} />
      </section>
    );
  });
}
