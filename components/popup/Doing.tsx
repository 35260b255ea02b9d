import { ChevronDown } from 'lucide';
import type { Doing } from '../../domain/session/doing';
import type { Kind } from '../../domain/session/types';
import { Icon } from '../Icon';
import { activeText } from '../lengths';
import { timeOfDay, useWords, type Words } from '../words';

/** How long a meeting is to last; `open`: until the person ends it. */
export type MeetingLength = '30min' | '1h' | 'open';

interface DoingLineProps {
  /** What goes on besides counting; null: nothing. */
  readonly doing: Doing | null;
  readonly onMeeting: (length: MeetingLength) => void;
  readonly onMeetingOver: () => void;
  readonly onStart: (kind: Kind) => void;
  readonly onSettings: () => void;
}

/** Says in one line what it does and why, with the one button that changes it. */
export function DoingLine(props: DoingLineProps) {
  const words = useWords();
  const { doing } = props;
  return (
    <>
      {doing && (
        <p class="doing" role="status">
          <span>{doingText(words, doing)}</span>
          <Change {...props} doing={doing} />
        </p>
      )}
      {(!doing || doing.code === 'held') && <MeetingPicker {...props} />}
    </>
  );
}

function Change({
  doing,
  onMeetingOver,
  onStart,
  onSettings,
}: DoingLineProps & { readonly doing: Doing }) {
  const words = useWords();
  const act = {
    meeting: onMeetingOver,
    held: () => doing.code === 'held' && onStart(doing.kind),
    watching: onSettings,
  }[doing.code];
  return (
    <button type="button" class="button small" onClick={act}>
      {words(`popup.doing.act.${doing.code}`)}
    </button>
  );
}

function doingText(words: Words, doing: Doing): string {
  switch (doing.code) {
    case 'meeting': {
      const { until, kind } = doing;
      const meeting =
        until === null
          ? words('popup.doing.meeting')
          : words('popup.doing.meeting_until', timeOfDay(words, until));
      return kind ? `${meeting} ${words(`popup.doing.waits.${kind}`)}` : meeting;
    }
    case 'held':
      return words(`popup.doing.held.${doing.why}`, lengthOf(words, doing.ms));
    case 'watching':
      return words(`popup.doing.watching.${doing.counts}`);
  }
}

/** So far, in whole minutes and never none. */
const lengthOf = (words: Words, ms: number): string => activeText(words, Math.max(60_000, ms));

const lengths: readonly (readonly [MeetingLength, string])[] = [
  ['30min', 'popup.doing.half_hour'],
  ['1h', 'popup.doing.hour'],
  ['open', 'popup.doing.until_ended'],
];

/** Says that a meeting begins: nothing is asked before it is over. */
function MeetingPicker({ onMeeting }: Pick<DoingLineProps, 'onMeeting'>) {
  const words = useWords();
  return (
    <details class="more meeting">
      <summary>
        {words('popup.doing.in_meeting')}
        <Icon of={ChevronDown} size={18} />
      </summary>
      <fieldset class="pause">
        <legend class="visually-hidden">{words('popup.doing.how_long')}</legend>
        {lengths.map(([length, key]) => (
          <button type="button" class="button small" key={length} onClick={() => onMeeting(length)}>
            {words(key)}
          </button>
        ))}
      </fieldset>
    </details>
  );
}
