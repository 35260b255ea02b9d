import { useRef, useState } from 'preact/hooks';
import { placeText } from '../ask/place';
import { dayText } from '../days';
import { SwitchedOff } from '../SwitchedOff';
import { useWords } from '../words';
import { AdviceCard } from './AdviceCard';
import { CheckInForm } from './CheckInForm';
import type { CheckInProps, PlaceNow } from './types';

/** The weekly check-in: asked when it is due, otherwise how it was and when it comes next. */
export function CheckIn(props: CheckInProps) {
  return props.off ? <CheckInOff {...props} /> : <Asking {...props} />;
}

/** What is advised by earlier answers stands also where no more are asked for. */
function CheckInOff(props: CheckInProps) {
  const words = useWords();
  return (
    <section class="card stack" id="check-in" aria-labelledby="check-in-title">
      <h2 id="check-in-title">{words('progress.check_in.title')}</h2>
      <AdviceCard {...props} />
      <SwitchedOff what="disablePainDiary" />
    </section>
  );
}

function Asking(props: CheckInProps) {
  const { places, due, nextOn, onSend, onMap } = props;
  const words = useWords();
  const [asks, setAsks] = useState<'when-due' | 'again' | 'sent'>('when-due');
  const title = useRef<HTMLHeadingElement>(null);
  const all = places.map(({ place }) => place);
  const asked = asks === 'sent' ? [] : asks === 'again' ? all : due;
  const answered = places.filter(({ week }) => week === 'this').length > 0;
  const closed = asked.length === 0;
  return (
    <section class="card stack" id="check-in" aria-labelledby="check-in-title">
      <div>
        <h2 id="check-in-title" ref={title} tabIndex={-1}>
          {words('progress.check_in.title')}
        </h2>
        {!closed && <p class="muted">{words('progress.check_in.weekly')}</p>}
        <p role="status" class="thanks">
          {closed && answered && words('progress.check_in.thanks')}
        </p>
      </div>
      {closed && <AdviceCard {...props} />}
      {asked.length > 0 && (
        <CheckInForm
          key={asked.join()}
          {...props}
          places={asked}
          onSend={(answers) => {
            setAsks('sent');
            onSend(answers);
            title.current?.focus();
          }}
          {...(asks === 'again' && { onLater: () => setAsks('when-due') })}
        />
      )}
      {closed && places.length > 0 && <HowItWas places={places} />}
      {closed && nextOn !== null && places.length > 0 && (
        <div class="row aligned">
          <p>{words('progress.check_in.next', dayText(words, nextOn))}</p>
          <button type="button" class="button small" onClick={() => setAsks('again')}>
            {words(answered ? 'progress.check_in.again' : 'progress.check_in.now')}
          </button>
        </div>
      )}
      {places.length === 0 && (
        <>
          <p>{words('progress.check_in.none')}</p>
          <button type="button" class="button begin" onClick={onMap}>
            {words('progress.plan.map_first')}
          </button>
        </>
      )}
    </section>
  );
}

/** One line a place: the average now and at the start, in numbers. */
function HowItWas({ places }: { readonly places: readonly PlaceNow[] }) {
  const words = useWords();
  const known = places.filter(({ now }) => now !== null);
  if (known.length === 0) return null;
  return (
    <ul class="plain plan-lines">
      {known.map(({ place, now, first, week }) => (
        <li key={place}>
          <strong class="place">{placeText(words, place)}</strong>
          <span>
            {words(
              week === 'this' ? 'progress.check_in.was_now' : 'progress.check_in.was',
              now ?? 0,
            )}{' '}
            {first !== null && words('progress.check_in.at_start', first)}
          </span>
        </li>
      ))}
    </ul>
  );
}
