import { type BreakAhead, kindsAhead, screenSeconds } from '../../domain/policy/ahead';
import './dayStrip.css';
import { languageOf, usePlural, useWords } from '../words';

const hours = Array.from({ length: screenSeconds / 3_600 }, (_, n) => n + 1);
const place = (seconds: number) => ({ insetInlineStart: `${(100 * seconds) / screenSeconds}%` });

/** Eight hours at the screen as a line, with a mark for each break these settings would bring. */
export function DayStrip({
  breaks,
  eased,
}: {
  readonly breaks: readonly BreakAhead[];
  /** Whether calmer numbers hold just now, because symptoms are louder. */
  readonly eased: boolean;
}) {
  const words = useWords();
  return (
    <figure class="ahead" aria-labelledby="ahead-title">
      <figcaption id="ahead-title" class="setting-label">
        {words('settings.ahead.title')}
      </figcaption>
      <div class="ahead-line" aria-hidden="true">
        {breaks.map(({ kind, at }) => (
          <span key={at} class={`ahead-mark ahead-${kind}`} style={place(at)} />
        ))}
        {hours.map((hour) => (
          <span key={hour} class="ahead-hour tabular" style={place(hour * 3_600)}>
            {hour === hours.length ? words('settings.ahead.hours', hour) : hour}
          </span>
        ))}
      </div>
      <Sum breaks={breaks} />
      {eased && <p class="setting-help">{words('settings.ahead.eased')}</p>}
    </figure>
  );
}

function Sum({ breaks }: { readonly breaks: readonly BreakAhead[] }) {
  const words = useWords();
  const plural = usePlural();
  const minutes = breaks.reduce((sum, { seconds }) => sum + seconds, 0) / 60;
  const rounded = new Intl.NumberFormat(languageOf(words), { maximumFractionDigits: 1 });
  return (
    <div class="stack" aria-live="polite">
      <ul class="plain row ahead-kinds">
        {kindsAhead(breaks).map(({ kind, count }) => (
          <li key={kind}>
            <span class={`ahead-mark ahead-${kind}`} aria-hidden="true" />
            {plural(`settings.ahead.${kind}`, count)}
          </li>
        ))}
      </ul>
      <p>
        {breaks.length === 0
          ? words('settings.ahead.none')
          : plural('settings.ahead.sum', breaks.length, rounded.format(minutes))}
      </p>
    </div>
  );
}
