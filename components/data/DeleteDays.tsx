import { useEffect, useState } from 'preact/hooks';
import { type DayKey, daysBetween, isDayKey } from '../../domain/care/days';
import type { Span } from '../../domain/journal/forget';
import type { Going } from '../../domain/journal/kept';
import { usePlural, useWords } from '../words';
import { DayRecords } from './DayRecords';
import { DeletionLine } from './DeletionLine';
import { Goes } from './Goes';
import type { ForgettingProps } from './types';

type Props = Pick<
  ForgettingProps,
  'today' | 'kept' | 'deletion' | 'onCount' | 'onRecords' | 'onForget'
>;

/** Deletes a day or some days; how much that is, is said first. */
export function DeleteDays(props: Props) {
  const { today, kept, deletion } = props;
  const words = useWords();
  const [from, setFrom] = useState<DayKey>(today);
  const [to, setTo] = useState<DayKey>(today);
  const whole = isDayKey(from) && isDayKey(to);
  const limits = { min: kept?.firstDay ?? undefined, max: today };
  return (
    <div class="stack">
      <p>{words('forget.days.body')}</p>
      <div class="row data-span">
        <DateField
          id="data-from"
          label={words('forget.days.first')}
          value={from}
          {...limits}
          onDay={setFrom}
        />
        <DateField
          id="data-to"
          label={words('forget.days.last')}
          value={to}
          {...limits}
          onDay={setTo}
        />
      </div>
      {whole && from > to && (
        <p class="problem" role="alert">
          {words('forget.days.order')}
        </p>
      )}
      {whole && from <= to && <Ask {...props} key={`${from} ${to}`} span={{ from, to }} />}
      <DeletionLine deletion={deletion} />
    </div>
  );
}

function DateField(props: {
  readonly id: string;
  readonly label: string;
  readonly value: DayKey;
  readonly min: DayKey | undefined;
  readonly max: DayKey;
  readonly onDay: (day: DayKey) => void;
}) {
  const { id, label, onDay, ...field } = props;
  return (
    <div class="setting">
      <label class="setting-label" for={id}>
        {label}
      </label>
      <input
        id={id}
        class="field tabular"
        type="date"
        required
        {...field}
        onChange={({ currentTarget }) => onDay(currentTarget.value)}
      />
    </div>
  );
}

/** What would go with a span, as soon as it is counted; null where the log cannot be reached. */
function useGoing(span: Span, { onCount, deletion }: Props): Going | null | undefined {
  const [going, setGoing] = useState<Going | null>();
  useEffect(() => {
    onCount(span).then(setGoing, () => setGoing(null));
  }, [deletion]);
  return going;
}

function Ask({ span, ...props }: Props & { readonly span: Span }) {
  const words = useWords();
  const plural = usePlural();
  const going = useGoing(span, props);
  const [asking, setAsking] = useState(false);
  const days = daysBetween(span.from, span.to) + 1;
  const forget = () => {
    setAsking(false);
    props.onForget({ days: span });
  };
  if (going === undefined) return null;
  const empty = going !== null && Object.values(going).every((count) => count === 0);
  return (
    <div class="stack" role="status">
      {empty ? <p>{words('forget.days.empty')}</p> : <Goes going={going} />}
      <p class="muted small-text">{words('forget.days.stays')}</p>
      {span.from === span.to && <DayRecords day={span.from} {...props} />}
      {asking ? (
        <div class="row">
          <button type="button" class="button primary" onClick={forget}>
            {plural('forget.days.yes', days)}
          </button>
          <button type="button" class="button" onClick={() => setAsking(false)}>
            {words('forget.days.no')}
          </button>
        </div>
      ) : (
        <div>
          <button type="button" class="button" onClick={() => setAsking(true)}>
            {plural('forget.days.delete', days)}
          </button>
        </div>
      )}
    </div>
  );
}
