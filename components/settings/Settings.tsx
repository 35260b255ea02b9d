import type { ComponentChildren } from 'preact';
import type { Appearance, Look, Tone } from '../../domain/policy/appearance';
import { type SettingKey, standards } from '../../domain/policy/settings';
import { Banner } from '../Banner';
import { useWords } from '../words';
import { About } from './About';
import { Exercises } from './Exercises';
import { Keys } from './Keys';
import { Prompts } from './Prompts';
import { Row } from './Row';
import { Sound } from './Sound';
import './settings.css';
import { TherapistSection } from './TherapistSection';
import type { SettingRow, SettingsProps } from './types';

/** The settings page: quiet groups of rows; every change is saved at once. What is handed in stands before the end. */
export function Settings({
  children,
  ...props
}: SettingsProps & { readonly children?: ComponentChildren }) {
  const words = useWords();
  return (
    <main class="page settings stack">
      <header>
        <h1>{words('settings.title')}</h1>
        <p class="muted">{words('settings.saved')}</p>
      </header>
      {props.banners.map((banner) => (
        <Banner key={banner.text} {...banner} />
      ))}
      <Group name="rhythm" {...props} />
      <Group name="hours" {...props} />
      <Group name="prompts" {...props}>
        <Prompts test={props.test} onTest={props.onTest} />
      </Group>
      <Group name="sound" {...props}>
        <Sound {...props.sound} />
      </Group>
      <Group name="messages" {...props} />
      <Group name="voice" {...props}>
        <Voice {...props} />
      </Group>
      <Group name="figure" {...props} />
      <Exercises {...props} />
      <Glides {...props} />
      <Safety {...props} />
      <TherapistSection {...props.therapist} />
      <Keys {...props.keys} />
      {children}
      <About version={props.version} />
    </main>
  );
}

function Group({
  name,
  rows,
  voices,
  today,
  onChange,
  children,
}: Pick<SettingsProps, 'rows' | 'voices' | 'today' | 'onChange'> & {
  readonly name: SettingRow['group'];
  readonly children?: ComponentChildren;
}) {
  const words = useWords();
  const title = `settings-${name}`;
  const speaks = voices.length > 0 || name !== 'voice';
  const appearance = appearanceOf(rows);
  const own = rows.filter(
    ({ group, applies, type }) => group === name && applies && (speaks || type === 'toggle'),
  );
  return (
    <section class="card setting-group" aria-labelledby={title}>
      <h2 id={title}>{words(`settings.group.${name}`)}</h2>
      {own.map((row) => (
        <Row key={row.key} {...{ row, voices, appearance, today, onChange }} />
      ))}
      {children}
    </section>
  );
}

/** The figure as it is chosen now; where nothing is chosen, as it is at first. */
function appearanceOf(rows: SettingsProps['rows']): Appearance {
  const chosen = (key: SettingKey) => rows.find((row) => row.key === key)?.value;
  return {
    tone: (chosen('skin') ?? standards.skin) as Tone,
    look: (chosen('figure') ?? standards.figure) as Look,
  };
}

function Voice({
  voices,
  speaks,
  onTryVoice,
}: Pick<SettingsProps, 'voices' | 'speaks' | 'onTryVoice'>) {
  const words = useWords();
  if (voices.length === 0) return <p role="status">{words('settings.voice.none')}</p>;
  if (!speaks) return <p role="status">{words('settings.voice.other_language')}</p>;
  return (
    <div class="setting">
      <button type="button" class="button" onClick={onTryVoice}>
        {words('settings.voice.try')}
      </button>
      <p class="muted small-text">{words('settings.voice.local')}</p>
    </div>
  );
}

function Glides({
  glidesOn,
  onGlides,
  onPlan,
}: Pick<SettingsProps, 'glidesOn' | 'onGlides' | 'onPlan'>) {
  const words = useWords();
  return (
    <section class="card setting-group" id="glides" aria-labelledby="settings-glides">
      <h2 id="settings-glides">{words('settings.group.glides')}</h2>
      <label class="choice">
        <input
          type="checkbox"
          checked={glidesOn}
          onChange={({ currentTarget }) => onGlides(currentTarget.checked)}
        />
        <span>
          <strong>{words('settings.glides.label')}</strong>
          <span class="setting-help">{words('settings.glides.help')}</span>
        </span>
      </label>
      <div>
        <button type="button" class="button" onClick={onPlan}>
          {words('settings.glides.plan')}
        </button>
      </div>
    </section>
  );
}

function Safety({ checked, onSafetyCheck }: Pick<SettingsProps, 'checked' | 'onSafetyCheck'>) {
  const words = useWords();
  return (
    <section class="card setting-group" aria-labelledby="settings-safety">
      <h2 id="settings-safety">{words('settings.group.safety')}</h2>
      <p>{words('settings.safety.body')}</p>
      {!checked && <p class="problem">{words('settings.safety.open')}</p>}
      <div>
        <button type="button" class={checked ? 'button' : 'button primary'} onClick={onSafetyCheck}>
          {words(checked ? 'settings.safety.again' : 'settings.safety.finish')}
        </button>
      </div>
    </section>
  );
}
