import { type RhythmName, rhythms } from '../../domain/session/rules';
import { useWords } from '../words';
import { Buttons } from './Buttons';
import type { PageProps } from './types';

/** The three rhythms to begin with; all of them stand in the settings. */
const offered: readonly RhythmName[] = ['gentle', 'balanced', 'active'];

/** How often breaks come and during which hours, with what holds by default. */
export function RhythmPage({ settings, onSetting, onNext, onBack }: PageProps) {
  const words = useWords();
  const names = Object.keys(rhythms) as RhythmName[];
  const shown = names.filter((name) => offered.includes(name) || name === settings.rhythm);
  const send = (event: Event) => {
    event.preventDefault();
    onNext();
  };
  return (
    <form class="stack" onSubmit={send}>
      <fieldset class="list" aria-describedby="rhythm-hint">
        <legend>
          <h1>{words('welcome.rhythm.title')}</h1>
        </legend>
        <p id="rhythm-hint" class="muted">
          {words('welcome.rhythm.hint')}
        </p>
        {shown.map((name) => (
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
      <label class="choice">
        <input
          type="checkbox"
          checked={settings.hoursOn}
          onChange={({ currentTarget }) => onSetting('hoursOn', currentTarget.checked)}
        />
        <span>
          <strong>{words('welcome.rhythm.hours')}</strong>
          <span class="choice-hint">{words('welcome.rhythm.hours_hint')}</span>
        </span>
      </label>
      <Buttons onBack={onBack} />
    </form>
  );
}
