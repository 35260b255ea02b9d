import { useEffect, useRef, useState } from 'preact/hooks';
import { useWords } from '../words';
import { DonePage } from './DonePage';
import { isList, pageBeside, pagesOf, takenBack, verdict } from './flow';
import { ListPage } from './ListPage';
import { ResultCard } from './ResultCard';
import { RhythmPage } from './RhythmPage';
import { SidePage } from './SidePage';
import { StartPage } from './StartPage';
import type { PageProps, WelcomePage, WelcomeProps } from './types';
import './welcome.css';

/** The welcome: one thing a screen, to be left and resumed at any point. */
export function Welcome(props: WelcomeProps) {
  const { answers, occasion, onAnswers } = props;
  const [advisedOn, setAdvisedOn] = useState<WelcomePage | null>(null);
  const found = verdict(answers, props.clearances, { wall: props.now(), dayKey: props.today });
  const page = answers.page;
  const advise = found && !found.final && followsHistory(page) && advisedOn !== page;
  const shown = found?.final || advise ? 'card' : page;
  const top = useArrival(shown);
  const go = (by: 1 | -1, from = answers) =>
    onAnswers({ ...from, page: pageBeside(occasion, page, by) });
  const first = pagesOf(occasion)[0] === page;
  const pageProps: PageProps = {
    ...props,
    onNext: (from) => go(1, from),
    ...(first ? {} : { onBack: () => go(-1) }),
  };
  return (
    <main class="page welcome" ref={top} tabIndex={-1}>
      {found && shown === 'card' ? (
        <ResultCard
          found={found}
          emergencyNumber={props.emergencyNumber}
          urgentLine={props.urgentLine}
          onMistake={() => onAnswers(takenBack(answers, found.flags))}
          {...(props.onCleared && { onCleared: props.onCleared })}
          {...(!found.final && { onCarryOn: () => setAdvisedOn(page) })}
        />
      ) : (
        <>
          <Progress occasion={occasion} page={page} />
          <Page {...pageProps} key={page} />
        </>
      )}
    </main>
  );
}

/** Advice is given once, on the page that comes after the health history. */
const followsHistory = (page: WelcomePage): boolean => page === 'F';

function Page(props: PageProps) {
  const { page } = props.answers;
  if (isList(page)) return <ListPage {...props} group={page} />;
  switch (page) {
    case 'start':
      return <StartPage {...props} />;
    case 'side':
      return <SidePage {...props} />;
    case 'rhythm':
      return <RhythmPage {...props} />;
    case 'done':
      return <DonePage {...props} />;
  }
}

function Progress({ occasion, page }: Pick<WelcomeProps, 'occasion'> & { page: WelcomePage }) {
  const words = useWords();
  const all = pagesOf(occasion);
  const at = all.indexOf(page) + 1;
  if (page === 'done') return null;
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
