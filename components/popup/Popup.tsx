import { Activity, ChevronDown, HeartPulse, Route, Settings } from 'lucide';
import type { ComponentChildren } from 'preact';
import { Banner } from '../Banner';
import { Icon } from '../Icon';
import { useWords } from '../words';
import { Hero } from './Hero';
import './popup.css';
import { StartNow } from './StartNow';
import type { PopupProps } from './types';

/** The popup: what is next or due, what can be started, how today went. */
export function Popup(props: PopupProps) {
  const words = useWords();
  const { state } = props.status;
  const banners = props.banners.map((banner) => <Banner key={banner.text} {...banner} />);
  // The player stays until it is closed: how a break ended is shown after the break is over.
  if (props.playing === 'here' && props.player)
    return (
      <div class="popup popup-playing">
        {banners}
        {props.player}
      </div>
    );
  return (
    <main class={`popup ${props.question ? 'popup-asking' : ''} is-${state}`}>
      {banners.length > 0 && <div class="banners">{banners}</div>}
      {props.said && (
        <p class="answered" role="status">
          {words(props.said)}
        </p>
      )}
      {props.question}
      <Hero {...props} />
      {(state === 'ready' || state === 'away') && <div class="doing-place">{props.doing}</div>}
      <Choices {...props} />
      {!props.question && props.card}
      {!props.question && !props.said && (
        <div class="today-place">
          <props.Today today={props.today} />
        </div>
      )}
      <Links {...props} />
      <MainAction {...props} />
    </main>
  );
}

/** What can be done besides the one main thing. */
function Choices(props: PopupProps) {
  const { state } = props.status;
  if (state === 'due' && props.due) return <DueChoices {...props} />;
  if (state === 'playing') return null;
  const all = (
    <>
      <StartNow {...props} />
      {state !== 'paused' && <div class="quiet-while">{props.quiet}</div>}
    </>
  );
  // A break that waits has its own button to start it.
  const waits = state === 'ready' && props.status.next?.inMs === 0;
  return props.question || props.card || waits ? (
    <More name="popup.start_now.any">{all}</More>
  ) : (
    all
  );
}

/** What steps back behind one line. */
function More(props: { readonly name: string; readonly children: ComponentChildren }) {
  const words = useWords();
  return (
    <details class="more">
      <summary>
        {words(props.name)}
        <Icon of={ChevronDown} size={18} />
      </summary>
      {props.children}
    </details>
  );
}

/** What may be put off for, minutes. */
const snoozes: readonly number[] = [2, 5, 15];

function DueChoices({ question, due, quiet, doing, ...props }: PopupProps) {
  const { onSnooze, onRest, onSkip } = props;
  const words = useWords();
  const button = (text: string, onAct: () => void) => (
    <button type="button" class="button small" key={text} onClick={onAct}>
      {text}
    </button>
  );
  const minutes = (n: number) => words('length.short_minutes', n);
  return (
    <>
      {due?.maySnooze && !question && (
        <fieldset class="brief in-line">
          <legend>{words('popup.due.snooze')}</legend>
          {snoozes.map((n) => button(minutes(n), () => onSnooze(n)))}
        </fieldset>
      )}
      <div class="row three">
        {/* While something is asked there is room for one. */}
        {due?.maySnooze && question && button(words('prompt.snooze'), () => onSnooze(5))}
        {button(words('popup.due.rest_instead'), onRest)}
        {button(words('popup.due.skip'), onSkip)}
        {!question && (
          <More name="popup.start_now.another">
            <StartNow {...props} />
            {quiet}
            {doing}
          </More>
        )}
      </div>
    </>
  );
}

function Links(props: PopupProps) {
  const { mayBeLouder, question, status, onSymptoms, onPlan, onSettings, onLouder } = props;
  const words = useWords();
  const louder = mayBeLouder && !(question && status.state === 'due');
  return (
    <div class="links">
      <button type="button" class={louder ? 'link' : 'link whole'} onClick={onSymptoms}>
        <Icon of={HeartPulse} size={18} />
        {words('popup.symptoms')}
      </button>
      {louder && (
        <button type="button" class="link" onClick={onLouder}>
          <Icon of={Activity} size={18} />
          {words('popup.louder')}
        </button>
      )}
      <button type="button" class="link" onClick={onPlan}>
        <Icon of={Route} size={18} />
        {words('popup.plan')}
      </button>
      <button type="button" class="link" onClick={onSettings}>
        <Icon of={Settings} size={18} />
        {words('popup.settings')}
      </button>
    </div>
  );
}

/** The one main thing to do, full width at the bottom; none where nothing needs doing. */
function MainAction(props: PopupProps) {
  const words = useWords();
  const action = mainOf(props);
  if (!action) return null;
  const [key, onAct] = action;
  return (
    <button type="button" class="button primary wide tall" onClick={onAct}>
      {words(key)}
    </button>
  );
}

function mainOf(props: PopupProps): readonly [key: string, onAct: () => void] | null {
  const { state } = props.status;
  if (state === 'due' && props.due) return ['popup.due.start', props.onStart];
  if (state === 'paused') return ['popup.paused.resume', props.onResume];
  if (state === 'off-hours') {
    const kind = props.status.next?.kind ?? 'micro';
    return ['popup.off_hours.start', () => props.onStartNow({ kind })];
  }
  if (state !== 'playing') return null;
  return props.playing === 'window'
    ? ['popup.playing.show', props.onShowWindow]
    : ['popup.playing.resume', props.onPlayHere];
}
