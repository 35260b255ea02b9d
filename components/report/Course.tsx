import { placeText } from '../ask/place';
import { loadText } from '../look/loadText';
import { PlacePlot } from '../look/Symptoms';
import { capital } from '../look/text';
import { useWords } from '../words';
import type { ReportProps } from './types';

/** Symptoms by day at each place, with phases, louder stretches and visits. */
export function Course({ report, back }: Pick<ReportProps, 'report' | 'back'>) {
  const words = useWords();
  if (report.places.length === 0) return null;
  return (
    <section class="sheet-part">
      <h2>{words('report.course')}</h2>
      {report.places.map((lines) => (
        <div key={lines.place} class="sheet-plot">
          <h3>{capital(placeText(words, lines.place))}</h3>
          <PlacePlot back={back} lines={lines} />
          {lines.finding && <p>{loadText(words, lines.finding)}</p>}
        </div>
      ))}
    </section>
  );
}
