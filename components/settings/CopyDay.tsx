import { useState } from 'preact/hooks';
import type { Weekday } from '../../domain/policy/hours';
import { useWords } from '../words';

const working: readonly Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri'];
const every: readonly Weekday[] = [...working, 'sat', 'sun'];

interface CopyDayProps {
  readonly day: Weekday;
  readonly onCopy: (to: readonly Weekday[]) => void;
}

/** Gives other days the hours of this one: the working days, every day, or one after the other. */
export function CopyDay({ day, onCopy }: CopyDayProps) {
  const words = useWords();
  const [copied, setCopied] = useState('');
  const copy = (to: readonly Weekday[], label: string) => {
    onCopy(to);
    setCopied(words('settings.hours.copied', label));
  };
  const name = words(`settings.day.${day}`);
  const choice = (to: readonly Weekday[], label: string) => (
    <button key={label} type="button" class="button small" onClick={() => copy(to, label)}>
      {label}
    </button>
  );
  return (
    <details class="setting-copy">
      <summary class="link small-text">
        {words('settings.hours.copy')}
        <span class="visually-hidden">{` ${words('settings.hours.copy_of', name)}`}</span>
      </summary>
      <div class="row">
        {choice(working, words('settings.hours.working_days'))}
        {choice(every, words('settings.hours.every_day'))}
        {every
          .filter((other) => other !== day)
          .map((other) => choice([other], words(`settings.day.${other}`)))}
      </div>
      <p class="setting-help" role="status">
        {copied}
      </p>
    </details>
  );
}
