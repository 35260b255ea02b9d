import { readRange, type WorkingHours } from '../../domain/policy/hours';
import type { RhythmName } from '../../domain/session/rhythms';
import { Held } from '../Held';
import { Night } from '../Night';
import { useWords } from '../words';
import { Buttons } from './Buttons';
import { chosenProfiles } from './flow';
import type { PageProps } from './types';

/** The rhythms to begin with; all of them stand in the settings. */
const usual: readonly RhythmName[] = ['gentle', 'balanced', 'active'];
/** Those for numb feet with diabetes come first where that is the matter (clinical rules 5.2). */
const forFeet: readonly RhythmName[] = ['diabetes-60', 'diabetes-30'];

/** How often breaks come and during which hours, with what holds by default. */
export function RhythmPage(props: PageProps) {
  const { settings, locked, onSetting, onNext, onBack } = props;
  const words = useWords();
  const feet = chosenProfiles(props).includes('dpn') ? forFeet : [];
  const offered = [...new Set([...feet, ...usual, settings.rhythm])];
  const send = (event: Event) => {
    event.preventDefault();
    onNext();
  };
  return (
    <form class="stack" onSubmit={send}>
      <Held held={locked.rhythm !== undefined}>
        <fieldset class="list" aria-describedby="rhythm-hint">
          <legend>
            <h1>{words('welcome.rhythm.title')}</h1>
          </legend>
          <p id="rhythm-hint" class="muted">
            {words('welcome.rhythm.hint')}
          </p>
          {offered.map((name) => (
            <label class="choice" key={name}>
              <input
                type="radio"
                name="rhythm"
                checked={settings.rhythm === name}
                onChange={() => onSetting('rhythm', name)}
              />
              <span>
                <strong>{words(`settings.rhythm.${name}`)}</strong>
                <span class="choice-hint">{words(`settings.rhythm.${name}_hint`)}</span>
              </span>
            </label>
          ))}
        </fieldset>
      </Held>
      <Hours {...props} />
      <Buttons onBack={onBack} />
    </form>
  );
}

const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri'] as const;
const weekend = ['sat', 'sun'] as const;

/** The one range of a working week that is the same every day; null where the hours are of another kind. */
function weekOf(hours: WorkingHours): readonly [from: string, to: string] | null {
  const [first] = hours.mon;
  const same = weekdays.every((day) => hours[day].length === 1 && hours[day][0] === first);
  if (!first || !same || weekend.some((day) => hours[day].length > 0)) return null;
  const [from = '', to = ''] = first.split('-');
  return [from, to];
}

function Hours({ settings, locked, onSetting }: PageProps) {
  const words = useWords();
  const week = weekOf(settings.hours);
  return (
    <div class="stack hours">
      <Held held={locked.hoursOn !== undefined}>
        <label class="choice">
          <input
            type="checkbox"
            checked={settings.hoursOn}
            onChange={({ currentTarget }) => onSetting('hoursOn', currentTarget.checked)}
          />
          <span>
            <strong>{words('welcome.rhythm.hours')}</strong>
            <span class="choice-hint">
              {week ? words('welcome.rhythm.hours_hint') : words('welcome.rhythm.hours_own')}
            </span>
          </span>
        </label>
      </Held>
      {settings.hoursOn && week && (
        <Held held={locked.hours !== undefined}>
          <Week {...{ settings, onSetting, week }} />
        </Held>
      )}
    </div>
  );
}

type WeekProps = Pick<PageProps, 'settings' | 'onSetting'> & {
  readonly week: readonly [from: string, to: string];
};

/** A range without length stays in the field and is not saved; one that ends on the next day says so. */
function Week({ settings, onSetting, week: [from, to] }: WeekProps) {
  const words = useWords();
  const put = (range: string) => {
    if (!readRange(range)) return;
    const days = Object.fromEntries(weekdays.map((day) => [day, [range]]));
    onSetting('hours', { ...settings.hours, ...days });
  };
  return (
    <>
      <div class="row">
        <label class="labelled">
          {words('welcome.rhythm.begins')}
          <input
            type="time"
            value={from}
            onChange={({ currentTarget }) => put(`${currentTarget.value}-${to}`)}
          />
        </label>
        <label class="labelled">
          {words('welcome.rhythm.ends')}
          <input
            type="time"
            value={to}
            onChange={({ currentTarget }) => put(`${from}-${currentTarget.value}`)}
          />
        </label>
      </div>
      <Night ends={words('welcome.rhythm.next_day')} range={`${from}-${to}`} />
    </>
  );
}
