import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Appearance, Look, Tone } from '../../domain/policy/appearance';
import { type SettingKey, standards } from '../../domain/policy/settings';
import { Banner } from '../Banner';
import { SwitchedOff } from '../SwitchedOff';
import { languageOf, timeOfDay, useWords } from '../words';
import { About } from './About';
import { Contents } from './Contents';
import { Exercises } from './Exercises';
import { Keys } from './Keys';
import { Marked } from './Marked';
import { Organisation } from './Organisation';
import { Prompts } from './Prompts';
import { ResetAll } from './ResetAll';
import { Row } from './Row';
import { Search } from './Search';
import { Sound } from './Sound';
import './settings.css';
import './finding.css';
import { Sharing } from './Sharing';
import { TherapistSection } from './TherapistSection';
import type { SettingRow, SettingsProps } from './types';
import { Workstation } from './Workstation';

/** The settings page: quiet groups of rows; every change is saved at once. What is handed in stands before the end. */
export function Settings({
  children,
  ...props
}: SettingsProps & { readonly children?: ComponentChildren }) {
  const words = useWords();
  const page = useRef<HTMLDivElement>(null);
  const [searching, setSearching] = useState(false);
  return (
    <main class="page settings stack">
      <header>
        <h1>{words('settings.title')}</h1>
        <p class="muted">{words('settings.saved')}</p>
      </header>
      {props.banners.map((banner) => (
        <Banner key={banner.text} {...banner} />
      ))}
      <Came sync={props.sync} />
      <Search page={page} onSearching={setSearching} />
      <div hidden={searching}>
        <Contents page={page} />
      </div>
      <div ref={page} class="stack settings-sections">
        <Group name="rhythm" {...props} lead={props.ahead} />
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
        {props.onWorkstation && <Workstation onOpen={props.onWorkstation} />}
        <TherapistSection {...props.therapist} />
        <Keys {...props.keys}>
          <Rows name="keys" {...props} />
        </Keys>
        {children}
        {props.organisation && <Organisation {...props.organisation} />}
        <Sharing {...props} />
        <ResetAll {...props} />
        <About version={props.version} />
      </div>
    </main>
  );
}

/** Settings that came from another browser are never taken in silence. */
function Came({ sync }: Pick<SettingsProps, 'sync'>) {
  const words = useWords();
  if (!sync.on || sync.cameAt === null) return null;
  const day = new Intl.DateTimeFormat(languageOf(words), { day: 'numeric', month: 'long' });
  const when = [day.format(sync.cameAt), timeOfDay(words, sync.cameAt)];
  return <Banner tone="quiet" text={words('settings.sync.came', ...when)} />;
}

type RowsProps = Pick<SettingsProps, 'rows' | 'voices' | 'today' | 'onChange'> & {
  readonly name: SettingRow['group'];
};

function Group({
  name,
  lead,
  children,
  ...props
}: RowsProps & {
  /** Stands before the rows. */
  readonly lead?: ComponentChildren;
  readonly children?: ComponentChildren;
}) {
  const words = useWords();
  const title = `settings-${name}`;
  return (
    <section class="card setting-group" aria-labelledby={title}>
      <h2 id={title}>{words(`settings.group.${name}`)}</h2>
      {lead && <div class="setting-lead">{lead}</div>}
      <Rows name={name} {...props} />
      {children}
    </section>
  );
}

/** The rows of a group that mean anything now. */
function Rows({ name, rows, voices, today, onChange }: RowsProps) {
  const speaks = voices.length > 0 || name !== 'voice';
  const appearance = appearanceOf(rows);
  const own = rows.filter(
    ({ group, applies, type }) => group === name && applies && (speaks || type === 'toggle'),
  );
  return (
    <>
      {own.map((row) => (
        <Marked key={row.key} {...{ row, rows, onChange }}>
          <Row {...{ row, voices, appearance, today, onChange }} />
        </Marked>
      ))}
    </>
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
  voiceless,
  onTryVoice,
}: Pick<SettingsProps, 'voices' | 'voiceless' | 'onTryVoice'>) {
  const words = useWords();
  if (voiceless) return <p role="status">{words('settings.voice.none')}</p>;
  if (voices.length === 0) return <p role="status">{words('settings.voice.other_language')}</p>;
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
  diaryOff,
  onGlides,
  onPlan,
}: Pick<SettingsProps, 'glidesOn' | 'diaryOff' | 'onGlides' | 'onPlan'>) {
  const words = useWords();
  return (
    <section class="card setting-group" id="glides" aria-labelledby="settings-glides">
      <h2 id="settings-glides">{words('settings.group.glides')}</h2>
      {diaryOff ? (
        <SwitchedOff what="disablePainDiary" />
      ) : (
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
      )}
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
