import type { WorkingHours } from '../../domain/policy/hours';
import { nameInWords } from '../../domain/policy/named';
import type { Restriction, Organisation as Who } from '../../domain/policy/organisation/policy';
import { fullDayText } from '../days';
import { Opened } from '../Opened';
import { weekIn } from '../week';
import { useWords, type Words } from '../words';
import { valueText } from './firstText';
import './organisation.css';
import type { OrganisationProps, Said, SettingRow } from './types';

/** Everything an organisation set, in plain words and as it came, for whoever uses this to see. */
export function Organisation(props: OrganisationProps) {
  const { who, defaults, locked, off, notes, since, gone, raw } = props;
  const words = useWords();
  return (
    <section
      class="card stack organisation"
      id="organisation"
      aria-labelledby="settings-organisation"
    >
      <div class="stack tight">
        <h2 id="settings-organisation">{words('organisation.title')}</h2>
        <p>
          {who.name ? words('organisation.set_here', who.name) : words('organisation.set_some')}
        </p>
        <p>{words('organisation.watch')}</p>
        {gone && <p role="status">{words('organisation.gone')}</p>}
      </div>
      <About {...who} />
      <Values title={words('organisation.defaults')} said={defaults} />
      <Values title={words('organisation.locked')} said={locked} />
      {off.length > 0 && (
        <List
          title={words('organisation.off_title')}
          lines={off.map((one) => offText(words, one))}
        />
      )}
      {notes.length > 0 && (
        <List
          title={words('organisation.notes.title')}
          lines={notes.map(({ key, fate }) =>
            words(`organisation.notes.${fate.replaceAll('-', '_')}`, key),
          )}
        />
      )}
      <div class="stack tight">
        <h3>{words('organisation.floor.title')}</h3>
        <p>{words('organisation.floor.text')}</p>
      </div>
      <Opened title={words('organisation.raw')}>
        <p class="muted small-text">{words('organisation.since', fullDayText(words, since))}</p>
        <pre class="organisation-raw">{raw}</pre>
      </Opened>
    </section>
  );
}

const offText = (words: Words, restriction: Restriction): string =>
  words(`organisation.off.${nameInWords(restriction)}`);

function About({ contact, supportUrl, privacyNoticeUrl, agreementRef }: Who) {
  const words = useWords();
  const links = [
    [supportUrl, 'organisation.support'],
    [privacyNoticeUrl, 'organisation.privacy'],
  ].filter(([address]) => address);
  if (!contact && !agreementRef && links.length === 0) return null;
  return (
    <>
      <dl class="organisation-facts">
        {contact && <Fact name={words('organisation.contact')} value={contact} />}
        {agreementRef && <Fact name={words('organisation.agreement')} value={agreementRef} />}
      </dl>
      {links.length > 0 && (
        <div class="row">
          {links.map(([address, key = '']) => (
            <a key={key} class="link" href={address} target="_blank" rel="noopener noreferrer">
              {words(key)}
            </a>
          ))}
        </div>
      )}
    </>
  );
}

const Fact = ({ name, value }: { readonly name: string; readonly value: string }) => (
  <div>
    <dt>{name}</dt>
    <dd>{value}</dd>
  </div>
);

function Values({ title, said }: { readonly title: string; readonly said: readonly Said[] }) {
  const words = useWords();
  if (said.length === 0) return null;
  return (
    <div class="stack tight">
      <h3>{title}</h3>
      <dl class="organisation-facts">
        {said.map(({ row, value }) => (
          <Fact key={row.key} name={words(row.labelKey)} value={saidText(words, row, value)} />
        ))}
      </dl>
    </div>
  );
}

const saidText = (words: Words, row: SettingRow, value: unknown): string =>
  row.type === 'hours'
    ? hoursText(words, value as WorkingHours)
    : (valueText(words, row, value) ?? '');

/** Each day with its ranges, one after the other. */
const hoursText = (words: Words, hours: WorkingHours): string =>
  weekIn(words)
    .map((day) => {
      const ranges = hours[day].join(', ') || words('settings.hours.off');
      return words('organisation.hours_day', words(`settings.day.${day}`), ranges);
    })
    .join('; ');

const List = ({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) => (
  <div class="stack tight">
    <h3>{title}</h3>
    <ul>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  </div>
);
