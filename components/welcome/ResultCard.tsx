import { type IconNode, Info, Phone, Stethoscope, TriangleAlert } from 'lucide';
import { useState } from 'preact/hooks';
import type { Tier } from '../../domain/care/safety/questions';
import type { Screening } from '../../domain/care/safety/screen';
import { Icon } from '../Icon';
import { useWords } from '../words';

interface ResultProps {
  readonly found: Screening & { readonly tier: Tier };
  readonly emergencyNumber: string;
  readonly urgentLine: string;
  /** Takes the answers back and asks again. */
  readonly onMistake: () => void;
  readonly onCleared?: (day: string) => void;
  /** Where the person can carry on. */
  readonly onCarryOn?: () => void;
}

/** What follows from the answers: whom to call or see, and what happens here meanwhile. */
export function ResultCard(props: ResultProps) {
  const { tier } = props.found;
  return (
    <section class={`result result-${tier === 'EMERGENCY' ? 'emergency' : 'advice'}`}>
      {tier === 'EMERGENCY' && <Call number={props.emergencyNumber} />}
      <Message {...props} />
      <Ways {...props} />
    </section>
  );
}

/** The number comes first and can be called where the computer can call. */
function Call({ number }: { readonly number: string }) {
  const words = useWords();
  const callable = /^\d{3}$/.test(number);
  const text = words('card.emergency.call', number);
  return callable ? (
    <a class="call" href={`tel:${number}`}>
      <Icon of={Phone} size={32} />
      {text}
    </a>
  ) : (
    <p class="call">
      <Icon of={Phone} size={32} />
      {text}
    </p>
  );
}

const cardOf: Readonly<Partial<Record<Tier, readonly [key: string, icon: IconNode]>>> = {
  EMERGENCY: ['emergency', TriangleAlert],
  URGENT: ['urgent', TriangleAlert],
  NOT_FOR_YOU: ['not_for_you', Info],
  CLINICIAN_FIRST: ['clinician', Stethoscope],
  REGION_BLOCK: ['region', Stethoscope],
  INFO_SEE_CLINICIAN: ['info', Stethoscope],
};

function Message({ found, emergencyNumber, urgentLine, onCleared }: ResultProps) {
  const words = useWords();
  const { tier, blocks } = found;
  const [key = 'info', icon = Info] = cardOf[tier] ?? [];
  const some = tier === 'CLINICIAN_FIRST' && !blocks.includes('all-but-safe');
  const number = tier === 'EMERGENCY' ? emergencyNumber : urgentLine;
  return (
    <>
      <h1>
        <Icon of={icon} size={28} /> {words(`card.${key}.title`)}
      </h1>
      <p>{words(some ? 'card.clinician.some' : `card.${key}.body`, number)}</p>
      {tier === 'CLINICIAN_FIRST' && (
        <p>{words(onCleared ? 'card.clinician.cleared' : 'card.clinician.again')}</p>
      )}
      {(tier === 'EMERGENCY' || tier === 'URGENT') && <p>{words('card.rest_only')}</p>}
    </>
  );
}

/** What can be done on the card. */
function Ways({ found, onMistake, onCleared, onCarryOn }: ResultProps) {
  const words = useWords();
  return (
    <div class="stack">
      {onCleared && found.tier !== 'NOT_FOR_YOU' && (
        <Cleared final={!onCarryOn} onCleared={onCleared} />
      )}
      <div class="row">
        {onCarryOn && (
          <button type="button" class="button primary" onClick={onCarryOn}>
            {words('card.carry_on')}
          </button>
        )}
        <button type="button" class="button" onClick={onMistake}>
          {words('card.mistake')}
        </button>
      </div>
    </div>
  );
}

/** The day somebody was checked; nothing is unlocked without it. */
function Cleared(props: { readonly final: boolean; readonly onCleared: (day: string) => void }) {
  const words = useWords();
  const [day, setDay] = useState('');
  const [missing, setMissing] = useState(false);
  const send = (event: Event) => {
    event.preventDefault();
    setMissing(day === '');
    if (day) props.onCleared(day);
  };
  return (
    <details class="cleared">
      <summary class="link">{words(props.final ? 'card.cleared' : 'card.cleared_some')}</summary>
      <form class="stack" onSubmit={send} noValidate>
        <label class="field">
          {words('card.cleared_on')}
          <input
            type="date"
            value={day}
            aria-invalid={missing}
            aria-describedby="cleared-problem"
            onInput={({ currentTarget }) => setDay(currentTarget.value)}
          />
        </label>
        <p id="cleared-problem" class="problem" aria-live="polite">
          {missing ? words('card.cleared_missing') : ''}
        </p>
        <button type="submit" class="button">
          {words('card.cleared_send')}
        </button>
      </form>
    </details>
  );
}
