import { activeText } from '../lengths';
import { outcomesIn } from '../look/signs';
import { usePlural, useWords } from '../words';
import type { PopupProps } from './types';

const keyOf = {
  completed: 'done',
  elapsed: 'elapsed',
  natural: 'natural',
  skipped: 'skipped',
  missed: 'missed',
} as const;

/** How the day's breaks came out, kept apart; no score and no colour for any of them. */
export function Today({ today: { tally, activeMs, limit } }: Pick<PopupProps, 'today'>) {
  const words = useWords();
  const plural = usePlural();
  const left = limit && Math.max(0, limit.ms - activeMs);
  const shown = outcomesIn(tally);
  const empty = shown.every((kind) => tally[kind] === 0);
  return (
    <section class="today" aria-label={words('popup.today.title')}>
      <p class="today-head">
        <span class="label">{words('popup.today.title')}</span>
        <span class="muted tabular small-text">
          {words('popup.today.active', activeText(words, activeMs))}
          {left ? words('popup.today.left', activeText(words, left)) : ''}
        </span>
      </p>
      {left === 0 && <p>{plural(`popup.limit.${limit?.from}`, (limit?.ms ?? 0) / 3_600_000)}</p>}
      {empty ? (
        <p class="muted today-empty">{words('popup.today.empty')}</p>
      ) : (
        <dl class="tally">
          {shown.map((kind) => (
            <div key={kind} class={tally[kind] === 0 ? 'none' : ''}>
              <dt>{words(`popup.today.${keyOf[kind]}`)}</dt>
              <dd class="tabular">{tally[kind]}</dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  );
}
