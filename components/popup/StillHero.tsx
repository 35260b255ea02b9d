import { AppWindow, CircleSlash, type IconNode, Moon, Pause, Play, Sunrise } from 'lucide';
import { Icon } from '../Icon';
import { Ring } from '../Ring';
import { timeOfDay, useWords } from '../words';
import type { StillProps } from './types';

/** What stands at the top while nothing counts towards a break: why, in half a second. */
export function StillHero({ status, playing, now }: StillProps) {
  const { state, pausedUntil } = status;
  if (state === 'playing') return <Playing playing={playing} />;
  if (state === 'paused') return <Paused until={pausedUntil ?? null} now={now} />;
  if (state === 'off-hours')
    return <Plain of={Moon} title="popup.off_hours.title" body="popup.off_hours.body" />;
  if (state === 'away')
    return <Plain of={Sunrise} title="popup.away.title" body="popup.away.body" />;
  return <Plain of={CircleSlash} title="popup.ready.nothing" body="popup.ready.nothing_body" />;
}

interface PlainProps {
  readonly of: IconNode;
  readonly title: string;
  readonly body: string;
}

function Plain({ of, title, body }: PlainProps) {
  const words = useWords();
  return <Said of={of} title={words(title)} body={words(body)} />;
}

function Said({ of, title, body }: PlainProps) {
  return (
    <section class="hero">
      <Ring share={0}>
        <Icon of={of} size={36} />
      </Ring>
      <div>
        <h1>{title}</h1>
        <p class="muted">{body}</p>
      </div>
    </section>
  );
}

function Playing({ playing }: Pick<StillProps, 'playing'>) {
  const elsewhere = playing === 'window';
  return (
    <Plain
      of={elsewhere ? AppWindow : Play}
      title={elsewhere ? 'popup.playing.window_title' : 'popup.playing.left_title'}
      body={elsewhere ? 'popup.playing.window_body' : 'popup.playing.left_body'}
    />
  );
}

/** A pause longer than this is said with the day on which it ends, ms. */
const halfDayMs = 12 * 3_600_000;

function Paused({ until, now }: { readonly until: number | null; readonly now: number }) {
  const words = useWords();
  const body =
    until === null
      ? words('popup.paused.open')
      : words('popup.paused.until', timeOfDay(words, until, until - now > halfDayMs));
  return <Said of={Pause} title={words('popup.paused.title')} body={body} />;
}
