import { lengthOf } from '../domain/policy/moreHours';
import { activeText } from './lengths';
import { useWords } from './words';

/** Says of a range of hours that ends on the next day which day that is, and how long it is; else nothing. */
export function Night({ ends, range }: { readonly ends: string; readonly range: string }) {
  const words = useWords();
  const length = lengthOf(range);
  if (!length?.nextDay) return null;
  const { minutes } = length;
  const long =
    minutes % 60 === 0
      ? words('progress.days.hours', minutes / 60)
      : activeText(words, minutes * 60_000);
  return <p class="muted small-text">{words('settings.hours.next_day', ends, long)}</p>;
}
