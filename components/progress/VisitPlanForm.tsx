import type { VisitPlan } from '../../domain/care/care';
import { firstDayOf, weekdaysFrom } from '../../domain/journal/questions/firstDay';
import { weekdayText } from '../days';
import { SelectField } from '../SelectField';
import { languageOf, useWords } from '../words';
import type { VisitsProps } from './types';

const perWeek = [0, 1, 2, 3] as const;
/** How long clinic visits usually run, weeks (clinical rules 5.1: 6 to 12). */
const lengths = [6, 7, 8, 9, 10, 11, 12];

/** How often visits are planned; every change is saved at once. */
export function VisitPlanForm({ visits, today, onVisits }: VisitsProps) {
  const words = useWords();
  const plan: VisitPlan = visits ?? {
    perWeek: 0,
    weeks: 6,
    startedOn: today,
    weekdays: [],
    remind: false,
  };
  const change = (next: Partial<VisitPlan>) => onVisits({ ...plan, ...next });
  return (
    <div class="stack">
      <fieldset class="stack tight">
        <legend class="setting-label">{words('progress.visits.per_week')}</legend>
        <div class="row">
          {perWeek.map((times) => (
            <label class="choice pick" key={times}>
              <input
                type="radio"
                name="visits"
                checked={plan.perWeek === times}
                onChange={() =>
                  change({ perWeek: times, ...(plan.perWeek === 0 && { startedOn: today }) })
                }
              />
              <span>
                {words(times === 0 ? 'progress.visits.no_visits' : 'progress.visits.times', times)}
              </span>
            </label>
          ))}
        </div>
      </fieldset>
      {plan.perWeek > 0 && <Details plan={plan} onChange={change} />}
    </div>
  );
}

interface DetailsProps {
  readonly plan: VisitPlan;
  readonly onChange: (next: Partial<VisitPlan>) => void;
}

function Details({ plan, onChange }: DetailsProps) {
  const words = useWords();
  return (
    <>
      <div class="row">
        <SelectField
          id="visits-weeks"
          label={words('progress.visits.weeks')}
          value={plan.weeks}
          options={lengths.map((weeks) => ({
            value: weeks,
            text: words('progress.visits.weeks_of', weeks),
          }))}
          onChange={(weeks) => onChange({ weeks: Number(weeks) })}
        />
        <div class="setting">
          <label class="setting-label" for="visits-from">
            {words('progress.visits.since')}
          </label>
          <input
            id="visits-from"
            class="field"
            type="date"
            required
            value={plan.startedOn}
            onChange={({ currentTarget }) =>
              currentTarget.value && onChange({ startedOn: currentTarget.value })
            }
          />
        </div>
      </div>
      <Weekdays plan={plan} onChange={onChange} />
      <label class="choice">
        <input
          type="checkbox"
          checked={plan.remind}
          onChange={({ currentTarget }) => onChange({ remind: currentTarget.checked })}
        />
        <span>
          <strong>{words('progress.visits.remind')}</strong>
          <span class="setting-help">{words('progress.visits.remind_help')}</span>
        </span>
      </label>
    </>
  );
}

function Weekdays({ plan, onChange }: DetailsProps) {
  const words = useWords();
  const weekdays = weekdaysFrom(firstDayOf(languageOf(words)));
  const tick = (day: number, on: boolean) =>
    onChange({
      weekdays: weekdaysFrom(1).filter((one) => (one === day ? on : plan.weekdays.includes(one))),
    });
  return (
    <fieldset class="stack tight">
      <legend class="setting-label">{words('progress.visits.days')}</legend>
      <div class="row">
        {weekdays.map((day) => (
          <label class="choice pick" key={day}>
            <input
              type="checkbox"
              checked={plan.weekdays.includes(day)}
              onChange={({ currentTarget }) => tick(day, currentTarget.checked)}
            />
            <span>{weekdayText(words, day)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
