import { useEffect, useState } from 'preact/hooks';
import { Popup } from '../../components/popup/Popup';
import type { StartWhat } from '../../components/popup/types';
import { glides } from '../../domain/care/care';
import type { Offer } from '../../domain/care/exercise';
import { standingOf } from '../../domain/care/safety/standing';
import type { Completion } from '../../domain/journal/completion';
import { totalOf } from '../../domain/journal/tally';
import type { Known } from '../../domain/memory';
import { limitFromIn } from '../../domain/policy/limitFrom';
import type { Session } from '../../domain/session';
import { type Status, statusOf } from '../../domain/session/status';
import { useKnown } from '../../hooks/useKnown';
import { useNotices } from '../../hooks/useNotices';
import { useNow } from '../../hooks/useNow';
import { useToday } from '../../hooks/useToday';
import { today } from '../../platform/present';
import { isBreakOpen, openPage, showBreakWindow } from '../../platform/window';
import { LazyLibrary } from '../library/Lazy';
import { bannersOf } from '../page/banners';
import { afterPaint, later } from '../page/later';
import { useBegun } from '../player/useBegun';
import { answers } from './answers';
import { dueOf } from './due';
import { useClosed } from './useClosed';
import { type Planned, usePlan } from './usePlan';

const LazyDoing = afterPaint(() => import('./DoingHost').then(({ DoingHost }) => DoingHost));
const LazyEmergency = later(() => import('./Emergency').then(({ Emergency }) => Emergency));
const LazyPlayer = later(() => import('../player/PlayerHost').then(({ PlayerHost }) => PlayerHost));

const LazyStill = afterPaint(() =>
  import('../../components/popup/StillHero').then(({ StillHero }) => StillHero),
);
const LazyToday = afterPaint(() =>
  import('../../components/popup/Today').then(({ Today }) => Today),
);
const LazyQuiet = afterPaint(() => import('./QuietHost').then(({ QuietHost }) => QuietHost));
const LazyFewer = afterPaint(() => import('./Fewer').then(({ Fewer }) => Fewer));

/** The popup's page: it shows what is stored and sends what is pressed. */
export function PopupPage() {
  const memory = useKnown();
  return memory?.session ? <Standing memory={memory} session={memory.session} /> : null;
}

interface Begun {
  readonly memory: Known;
  readonly session: Session;
}

/** An answer that asks for help right now comes before everything else, each time the popup opens. */
function Standing(known: Begun) {
  const [read, setRead] = useState(false);
  const emergency = standingOf(known.memory.care, today()) === 'emergency';
  return emergency && !read ? (
    <LazyEmergency onBreaks={() => setRead(true)} />
  ) : (
    <Breaks {...known} />
  );
}

/** The breaks, or in their place the exercises one can look through. */
function Breaks({ memory, session }: Begun) {
  const [here, setHere] = useState(false);
  const [browsing, setBrowsing] = useState(false);
  const send = answers(session.prompt?.id, session.prompt?.lead);
  const onStartNow = (what: StartWhat) => {
    playWhereOpen(setHere);
    setBrowsing(false);
    send.onStartNow(what);
  };
  const shown = { memory, session, here, setHere, send: { ...send, onStartNow } };
  return browsing ? (
    <LazyLibrary
      memory={memory}
      place="popup"
      onStart={(exercise, kind) => onStartNow({ kind, exercise })}
      onClose={() => setBrowsing(false)}
    />
  ) : (
    <Main {...shown} onLibrary={() => setBrowsing(true)} />
  );
}

interface Shown extends Begun {
  /** Whether a break plays inside the popup. */
  readonly here: boolean;
  readonly setHere: (here: boolean) => void;
  readonly send: ReturnType<typeof answers>;
  readonly onLibrary: () => void;
}

function Main({ memory, session, here, setHere, send, onLibrary }: Shown) {
  const now = useNow(1_000);
  const notices = useNotices();
  const lines = useToday(session.day.key, session.rev);
  const closed = useClosed(memory, now);
  const begun = useBegun(memory, here);
  const inWindow = useBreakWindow(session.brk?.promptId);
  const status = statusOf(session, now);
  const planned = usePlan(memory);
  const [skipped, setSkipped] = useState(false);
  if (!planned) return null;
  const doing = <LazyDoing session={session} now={now} onStartNow={send.onStartNow} />;
  return (
    <Popup
      {...{ status, now, closed, onLibrary, doing }}
      Still={LazyStill}
      Today={LazyToday}
      due={dueOf(memory, session, now)}
      playing={here ? 'here' : inWindow ? 'window' : 'nowhere'}
      player={begun?.offer && <Here {...{ memory, setHere }} offer={begun.offer} />}
      today={todayOf(memory, status, lines)}
      banners={bannersOf(notices, memory)}
      glidesOn={glides(memory.care)}
      {...planned}
      {...laterParts(memory, status, planned)}
      said={skipped ? 'told.skip' : planned.said}
      {...send}
      onSkip={() => {
        setSkipped(true);
        send.onSkip();
      }}
      onStart={() => {
        playWhereOpen(setHere);
        send.onStart();
      }}
      {...leads}
      onPlayHere={() => setHere(true)}
    />
  );
}

/** Where the popup leads to. */
const leads = {
  onShowWindow: () => void showBreakWindow(),
  onSymptoms: () => openPage('welcome', 'symptoms'),
  onPlan: () => openPage('progress'),
  onSettings: () => openPage('settings'),
};

/** The day so far, with the limit a person may have set for it. */
function todayOf({ settings }: Known, { activeTodayMs, limitMs }: Status, lines: Completion[]) {
  const limit = limitMs && { limit: { ms: limitMs, from: limitFromIn(settings) } };
  return { tally: totalOf(lines), activeMs: activeTodayMs, ...limit };
}

/** What is fetched once it is shown. */
const laterParts = (memory: Known, { asksFewer, state }: Status, { question }: Planned) => ({
  question: question ?? (asksFewer && <LazyFewer memory={memory} />),
  quiet: <LazyQuiet memory={memory} state={state} />,
});

/** A break page that is open plays what is started; one break is not played twice. */
async function playWhereOpen(setHere: (here: boolean) => void): Promise<void> {
  if (!(await showBreakWindow())) setHere(true);
}

type HereProps = Pick<Shown, 'memory' | 'setHere'> & { readonly offer: Offer };

/** The break as it plays in the popup. */
const Here = ({ memory, offer, setHere }: HereProps) => (
  <LazyPlayer {...{ memory, offer }} place="popup" onClose={() => setHere(false)} />
);

/** Whether the break that is under way plays in a window of its own. */
function useBreakWindow(promptId: string | undefined): boolean {
  const [open, setOpen] = useState(false);
  useEffect(() => {
    isBreakOpen().then(setOpen);
  }, [promptId]);
  return open && promptId !== undefined;
}
