import { useState } from 'preact/hooks';
import type { RhythmName } from '../../domain/session/rhythms';
import { type FewerAnswer, type SkipReason, skipReasons } from '../../domain/session/types';
import { PutFrame } from '../ask/PutFrame';
import { useWords } from '../words';
import './fewer.css';

interface FewerCardProps {
  /** The rhythm with fewer breaks; null where there is none: then the settings have more. */
  readonly calmer: RhythmName | null;
  /** An organisation holds the rhythm where it is. */
  readonly held?: boolean;
  readonly onAnswer: (answer: FewerAnswer) => void;
  /** One tap, if wished; what hurts leads to the symptoms. */
  readonly onReason: (why: SkipReason) => void;
  readonly onSettings: () => void;
}

/** After three skips: whether there should be fewer breaks. It can be put off, and nothing waits for it. */
export function FewerCard(props: FewerCardProps) {
  const { calmer, held, onAnswer, onSettings } = props;
  const words = useWords();
  const name = calmer?.replace('-', '_');
  const hint = name
    ? words(`settings.rhythm.${name}_hint`)
    : words(held ? 'organisation.locked_row' : 'popup.fewer.fewest');
  return (
    <PutFrame title={words('popup.fewer.title')} hint={hint}>
      <div class="row">
        <button
          type="button"
          class="button small"
          onClick={name ? () => onAnswer('fewer') : onSettings}
        >
          {name
            ? words('popup.fewer.take', words(`settings.rhythm.${name}`))
            : words('popup.fewer.settings')}
        </button>
        <button type="button" class="button small" onClick={() => onAnswer('keep')}>
          {words('popup.fewer.keep')}
        </button>
        <button type="button" class="button small quiet" onClick={() => onAnswer('later')}>
          {words('popup.fewer.later')}
        </button>
      </div>
      <Reasons {...props} />
    </PutFrame>
  );
}

function Reasons({ onReason }: Pick<FewerCardProps, 'onReason'>) {
  const words = useWords();
  const [given, setGiven] = useState<SkipReason | null>(null);
  const tell = (why: SkipReason) => {
    setGiven(why);
    onReason(why);
  };
  return (
    <fieldset class="fewer-why">
      <legend class="small-text">{words('popup.fewer.why')}</legend>
      {skipReasons.map((why) => (
        <button
          type="button"
          class="button small"
          key={why}
          aria-pressed={given === why}
          onClick={() => tell(why)}
        >
          {words(`popup.fewer.reason.${why}`)}
        </button>
      ))}
      <p class="small-text" role="status">
        {given && words(`popup.fewer.heard.${given}`)}
      </p>
    </fieldset>
  );
}
