import { useRef, useState } from 'preact/hooks';
import type { PlaceKey } from '../../domain/care/plan';
import { placeText } from '../ask/place';
import { useWords } from '../words';
import { Activities } from './Activities';
import { answersFrom, beginDraft, namesOf, type PlaceDraft } from './draft';
import { ScaleRow } from './ScaleRow';
import { changes, nights, zeroToTen } from './scales';
import type { CheckInProps } from './types';

/** The weekly check-in as one short form: only the averages and the nights have to be there. */
export function CheckInForm(
  props: Pick<CheckInProps, 'activities' | 'onActivities' | 'onSend'> & {
    readonly places: readonly PlaceKey[];
    readonly onLater?: () => void;
  },
) {
  const { places, activities, onActivities, onSend, onLater } = props;
  const words = useWords();
  const [draft, setDraft] = useState(() => beginDraft(places, activities));
  const [tried, setTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const send = (event: Event) => {
    event.preventDefault();
    setTried(true);
    const answers = answersFrom(draft);
    if (answers) onSend(answers);
    else requestAnimationFrame(() => firstMissing(form.current)?.focus());
  };
  const change = (next: Partial<typeof draft>) => setDraft((before) => ({ ...before, ...next }));
  return (
    <form class="stack check-in" ref={form} onSubmit={send} noValidate>
      <Places places={draft.places} tried={tried} onChange={(all) => change({ places: all })} />
      <Activities
        activities={draft.activities}
        onChange={(all) => change({ activities: all })}
        onNamed={() => onActivities(namesOf(draft))}
      />
      <ScaleRow
        name="nights"
        question={words('progress.check_in.nights')}
        values={nights}
        ends={[words('progress.check_in.no_night'), words('progress.check_in.every_night')]}
        value={draft.nightsWoken}
        missing={tried && draft.nightsWoken === null}
        onChoose={(nightsWoken) => change({ nightsWoken })}
      />
      <div class="row">
        <button type="submit" class="button primary">
          {words('progress.check_in.send')}
        </button>
        {onLater && (
          <button type="button" class="button" onClick={onLater}>
            {words('progress.check_in.later')}
          </button>
        )}
      </div>
    </form>
  );
}

/** The first number of the first question that has to be answered and is not. */
const firstMissing = (form: HTMLFormElement | null) =>
  form?.querySelector<HTMLInputElement>('fieldset:has(.problem) input');

function Places(props: {
  readonly places: readonly PlaceDraft[];
  readonly tried: boolean;
  readonly onChange: (places: readonly PlaceDraft[]) => void;
}) {
  const { places, tried, onChange } = props;
  return (
    <>
      {places.map((one, at) => (
        <OfPlace
          key={one.place}
          answers={one}
          tried={tried}
          named={places.length > 1 || one.place !== 'general/both'}
          onChange={(next) => onChange(places.map((p, n) => (n === at ? { ...p, ...next } : p)))}
        />
      ))}
    </>
  );
}

function OfPlace(props: {
  readonly answers: PlaceDraft;
  readonly tried: boolean;
  /** Whether the place has to be said. */
  readonly named: boolean;
  readonly onChange: (change: Partial<PlaceDraft>) => void;
}) {
  const { answers, tried, named, onChange } = props;
  const { place, average, ease, change } = answers;
  const words = useWords();
  const row = (key: 'average' | 'ease' | 'change') => ({
    name: `${place}-${key}`,
    question: words(`progress.check_in.${key}`),
    ends: [
      words(`progress.check_in.${key}_first`),
      words(`progress.check_in.${key}_last`),
    ] as const,
    values: key === 'change' ? changes : zeroToTen,
    onChoose: (value: number) => onChange({ [key]: value }),
  });
  return (
    <>
      {named && <h3 class="place">{placeText(words, place)}</h3>}
      <ScaleRow {...row('average')} value={average} missing={tried && average === null} />
      <ScaleRow {...row('ease')} value={ease} />
      <ScaleRow {...row('change')} value={change} />
    </>
  );
}
