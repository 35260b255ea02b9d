import { useState } from 'preact/hooks';
import type { DayKey } from '../../domain/care/days';
import { useWords } from '../words';

interface DayReaderProps {
  /** The days that can be read, oldest first. */
  readonly days: readonly DayKey[];
  readonly label: string;
  readonly says: (day: DayKey) => string;
  readonly onDay: (day: DayKey) => void;
}

/** Goes through a chart day by day, with the arrow keys or by dragging, and says what stands there. */
export function DayReader({ days, label, says, onDay }: DayReaderProps) {
  const words = useWords();
  const [at, setAt] = useState<number | null>(null);
  const last = days.length - 1;
  const shown = Math.min(at ?? last, last);
  const day = days[shown];
  if (!day || days.length < 2) return null;
  return (
    <label class="day-reader">
      <span class="visually-hidden">{label}</span>
      <span class="small-text tabular" aria-hidden="true">
        <span class="muted">{words('progress.symptoms.day_by_day')}</span> {says(day)}
      </span>
      <input
        type="range"
        min={0}
        max={last}
        value={shown}
        aria-valuetext={says(day)}
        onInput={({ currentTarget }) => {
          const next = Number(currentTarget.value);
          const read = days[next];
          setAt(next);
          if (read) onDay(read);
        }}
      />
    </label>
  );
}
