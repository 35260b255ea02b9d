import { Clock3, Footprints, type IconNode, Lock } from 'lucide';
import { useState } from 'preact/hooks';
import { Icon } from '../Icon';
import { useWords } from '../words';
import { Buttons } from './Buttons';
import { Problem } from './Problem';
import type { PageProps } from './types';

const points: readonly (readonly [string, IconNode])[] = [
  ['counts', Footprints],
  ['private', Lock],
  ['time', Clock3],
];

/** What this is, and the disclaimer to be read before anything else. */
export function StartPage({ answers, provider, now, onAnswers, onNext }: PageProps) {
  const words = useWords();
  const [missing, setMissing] = useState(false);
  const accepted = answers.acceptedAt !== null;
  const send = (event: Event) => {
    event.preventDefault();
    setMissing(!accepted);
    if (accepted) onNext(answers, { acceptedAt: answers.acceptedAt });
  };
  return (
    <form class="stack" onSubmit={send} noValidate>
      {missing && !accepted && (
        <Problem text={words('welcome.start.accept_missing')} fieldId="accept" />
      )}
      <h1>{words('welcome.start.title')}</h1>
      <p>{words('welcome.start.body')}</p>
      {(provider.name || provider.contact) && (
        <p>
          {provider.name && words('organisation.welcome', provider.name)}{' '}
          {provider.contact && words('organisation.welcome_contact', provider.contact)}
        </p>
      )}
      <ul class="plain points">
        {points.map(([point, icon]) => (
          <li key={point}>
            <Icon of={icon} />
            {words(`welcome.start.point_${point}`)}
          </li>
        ))}
      </ul>
      <section class="card stack">
        <h2>{words('welcome.start.accept_title')}</h2>
        <p id="disclaimer">{words('welcome.start.disclaimer')}</p>
        <label class="choice">
          <input
            type="checkbox"
            id="accept"
            aria-describedby="disclaimer"
            checked={accepted}
            onChange={({ currentTarget }) =>
              onAnswers({ ...answers, acceptedAt: currentTarget.checked ? now().wall : null })
            }
          />
          {words('welcome.start.accept')}
        </label>
      </section>
      <Buttons />
    </form>
  );
}
