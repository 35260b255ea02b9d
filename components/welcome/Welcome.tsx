import { useEffect, useRef } from 'preact/hooks';
import { takenBack, withCleared } from '../../domain/care/safety/opening';
import { useOriginal } from '../Original';
import { useWords } from '../words';
import { DonePage } from './DonePage';
import {
  isList,
  pageBeside,
  pagesOf,
  saidSoFar,
  type Verdict,
  verdict,
  withTakenBack,
} from './flow';
import { IrritabilityPage } from './IrritabilityPage';
import { ListPage } from './ListPage';
import { MapPage } from './MapPage';
import { ProfilePage } from './ProfilePage';
import { ResultCard } from './ResultCard';
import { RhythmPage } from './RhythmPage';
import { StartPage } from './StartPage';
import type { PageProps, WelcomeAnswers, WelcomeProps } from './types';
import './welcome.css';

/** The welcome: one thing a screen, to be left and resumed at any point. */
export function Welcome(props: WelcomeProps) {
  const { answers, onAnswers, onCare } = props;
  const original = useOriginal();
  const found = verdict(props);
  const { page } = answers;
  const carded = found && (found.final || !answers.told) ? found : null;
  const top = useArrival(carded ? `card ${carded.tier}` : page);
  const go = (by: 1 | -1, from: WelcomeAnswers) =>
    onAnswers({ ...from, page: pageBeside({ ...props, answers: from }, by) });
  const pageProps: PageProps = {
    ...props,
    original,
    onNext: (from = answers, change) => {
      if (change) onCare(change);
      go(1, from);
    },
    ...(pagesOf(props)[0] === page ? {} : { onBack: () => go(-1, answers) }),
  };
  return (
    <main class={`page welcome ${page === 'map' ? 'is-wide' : ''}`} ref={top} tabIndex={-1}>
      {carded ? (
        <Card {...props} of={carded} original={original} />
      ) : (
        <>
          <Progress {...props} />
          <Page {...pageProps} key={page} />
        </>
      )}
    </main>
  );
}

/** The card that follows from the answers, and what it changes. */
function Card(props: WelcomeProps & Pick<PageProps, 'original'> & { readonly of: Verdict }) {
  const { of, original, answers, care, lists, now, onAnswers, onCare } = props;
  const lines = Object.values(lists).flat();
  return (
    <ResultCard
      of={of}
      today={now().dayKey}
      original={original}
      lines={lines.filter(({ code }) => of.codes.includes(code))}
      emergencyNumber={props.emergencyNumber}
      urgentLine={props.urgentLine}
      onMistake={() => {
        onAnswers(withTakenBack(answers, of.codes));
        onCare({ answers: takenBack(saidSoFar(props), of.codes) });
      }}
      onCleared={(codes, day) =>
        onCare({ clearances: withCleared(care.clearances, codes, day, now().wall) })
      }
      onSummary={props.onSummary}
      {...(!of.final && { onCarryOn: () => onAnswers({ ...answers, told: true }) })}
    />
  );
}

function Page(props: PageProps) {
  const { page } = props.answers;
  if (isList(page)) return <ListPage {...props} group={page} />;
  switch (page) {
    case 'start':
      return <StartPage {...props} />;
    case 'map':
      return <MapPage {...props} />;
    case 'irritability':
      return <IrritabilityPage {...props} />;
    case 'profile':
      return <ProfilePage {...props} />;
    case 'rhythm':
      return <RhythmPage {...props} />;
    case 'done':
      return <DonePage {...props} />;
  }
}

function Progress(props: WelcomeProps) {
  const words = useWords();
  const { page } = props.answers;
  const all = pagesOf(props);
  if (page === 'done' || all.length <= 2) return null;
  const at = all.indexOf(page) + 1;
  return <p class="muted small-text tabular">{words('welcome.progress', at, all.length - 1)}</p>;
}

/** Brings a new screen to the top and the reading to its beginning, except on first arrival. */
function useArrival(shown: string) {
  const top = useRef<HTMLElement>(null);
  const before = useRef(shown);
  useEffect(() => {
    if (before.current === shown) return;
    before.current = shown;
    top.current?.focus({ preventScroll: true });
    top.current?.scrollIntoView({ block: 'start' });
  }, [shown]);
  return top;
}
