import type { Outcome } from '../../domain/journal/report';
import { placeText } from '../ask/place';
import { asTold } from '../numbers';
import { withSign } from '../progress/signed';
import { useWords, type Words } from '../words';
import { SheetTable } from './SheetTable';

/** Each outcome's first and last answer, and whether the change is as much as matters. */
export function Outcomes({ outcomes }: { readonly outcomes: readonly Outcome[] }) {
  const words = useWords();
  if (outcomes.length === 0) return <p>{words('progress.outcomes.none')}</p>;
  return (
    <>
      <SheetTable name="outcomes" columns={['outcome', 'first', 'now', 'difference', 'meaning']}>
        <tbody>
          {outcomes.map((one) => (
            <Row key={`${one.measure}${one.place}${one.name}`} outcome={one} />
          ))}
        </tbody>
      </SheetTable>
      <p class="muted">{words('report.matters_note')}</p>
    </>
  );
}

function Row({ outcome }: { readonly outcome: Outcome }) {
  const words = useWords();
  const { measure, first, last, way } = outcome;
  const isChange = measure === 'change';
  const change = last === null ? null : Math.round((last - first) * 100) / 100;
  return (
    <tr>
      <th scope="row">{nameOf(words, outcome)}</th>
      <td>{isChange ? '' : asTold(words, first)}</td>
      <td>{isChange || last === null ? '' : asTold(words, last)}</td>
      <td>{change === null ? '–' : withSign(change, asTold(words, Math.abs(change)))}</td>
      <td>{way ? words(`report.${way}`) : '–'}</td>
    </tr>
  );
}

function nameOf(words: Words, { measure, place, name }: Outcome): string {
  const where = place ? placeText(words, place) : '';
  if (measure === 'symptoms') return words('report.symptom_of', where);
  if (measure === 'ease') return words('report.ease_of', where);
  if (measure === 'nights') return words('report.nights_of');
  if (measure === 'form') return words('report.form_of', name ?? '');
  if (measure === 'change') return words('report.global', where);
  return measure === 'activity' ? words('report.activity_of', name ?? '') : words('report.mean');
}
