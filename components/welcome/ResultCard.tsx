import { type IconNode, Info, Stethoscope, TriangleAlert } from 'lucide';
import type { DayKey } from '../../domain/care/days';
import type { Tier } from '../../domain/care/safety/lines';
import { Icon } from '../Icon';
import type { Original } from '../Original';
import { useWords } from '../words';
import { Call } from './Call';
import { Cleared } from './Cleared';
import { clearableOf, type Verdict } from './flow';
import type { Question } from './types';

interface ResultProps {
  readonly of: Verdict;
  readonly today: DayKey;
  /** The lines that led here. */
  readonly lines: readonly Question[];
  readonly original: Original | null;
  readonly emergencyNumber: string;
  readonly urgentLine: string;
  /** Takes the answers back and asks again. */
  readonly onMistake: () => void;
  /** "A clinician has checked me", on a day, for these codes. */
  readonly onCleared: (codes: readonly string[], day: DayKey) => void;
  readonly onSummary: () => void;
  /** Where the person can carry on. */
  readonly onCarryOn?: () => void;
}

/** What follows from the answers: whom to call or see, and what happens here meanwhile. */
export function ResultCard(props: ResultProps) {
  const { tier } = props.of;
  return (
    <section class={`result result-${tier === 'EMERGENCY' ? 'emergency' : 'advice'}`}>
      {tier === 'EMERGENCY' && <Call number={props.emergencyNumber} />}
      <Message {...props} />
      <Ways {...props} />
    </section>
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

function Message(props: ResultProps) {
  const { of, emergencyNumber, urgentLine } = props;
  const words = useWords();
  const { tier, codes } = of;
  const [key = 'info', icon = Info] = cardOf[tier] ?? [];
  const number = tier === 'EMERGENCY' ? emergencyNumber : urgentLine;
  return (
    <>
      <h1>
        <Icon of={icon} size={28} /> {words(`card.${key}.title`)}
      </h1>
      {tier === 'CLINICIAN_FIRST' ? (
        <ClinicianFirst of={of} />
      ) : (
        <p>{words(`card.${key}.body`, number)}</p>
      )}
      {codes.includes('U-MYELO') && tier === 'URGENT' && (
        <p>{words('card.urgent.worse', emergencyNumber)}</p>
      )}
      {(tier === 'EMERGENCY' || tier === 'URGENT') && <p>{words('card.rest_only')}</p>}
    </>
  );
}

/** Slowly weaker hands may wait for an appointment; everything else of this kind is a matter of days. */
function ClinicianFirst({ of: { codes, found } }: Pick<ResultProps, 'of'>) {
  const words = useWords();
  const mayWait = codes.every((code) => code === 'C-GRADWEAK');
  const surgery = codes.some((code) => code.startsWith('C-SURG'));
  const all = found.blocks.includes('all-but-safe');
  return (
    <>
      <p>{words(mayWait ? 'card.clinician.weeks' : 'card.clinician.days')}</p>
      <p>
        {words(all ? 'card.clinician.body' : 'card.clinician.some')}
        {surgery && ` ${words('card.region.body')}`}
      </p>
      <p>
        {words('card.clinician.cleared')} {words('card.clinician.later')}
      </p>
    </>
  );
}

/** Where somebody is to be seen, and there is time to take something along. */
const takesAlong: readonly Tier[] = ['CLINICIAN_FIRST', 'INFO_SEE_CLINICIAN'];

/** What can be done on the card. */
function Ways(props: ResultProps) {
  const { of, today, lines, original, onMistake, onCleared, onSummary, onCarryOn } = props;
  const words = useWords();
  const clearable = clearableOf(of.codes);
  return (
    <div class="stack">
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
      {takesAlong.includes(of.tier) && (
        <button type="button" class="link begin" onClick={onSummary}>
          {words('card.summary')}
        </button>
      )}
      {clearable.length > 0 && (
        <Cleared
          final={of.final}
          today={today}
          original={original}
          lines={lines.filter(({ code }) => clearable.includes(code))}
          onCleared={onCleared}
        />
      )}
    </div>
  );
}
