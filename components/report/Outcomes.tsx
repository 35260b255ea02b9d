import type { Outcome } from '../../domain/journal/report';
import { placeText } from '../ask/place';
import { withSign } from '../progress/signed';
import { useWords, type Words } from '../words';
import { SheetTable } from './SheetTable';

/** Each outcome's first and last answer, and whether the change is as much as matters. */
export function Outcomes({ outcomes }: { readonly outcomes: readonly Outcome[] }) {
  const words = useWords();
  if (outcomes.length === 0) return <p>{words('progress.outcomes.none')}</p>;
  return (
    <>
      <SheetTable columns={['outcome', 'first', 'now', 'difference', 'meaning']}>
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
  return (
    <tr>
      <th scope="row">{nameOf(words, outcome)}</th>
      <td>{isChange ? '' : oneDecimal(first)}</td>
      <td>{isChange ? '' : oneDecimal(last)}</td>
      <td>{withSign(oneDecimal(last - first))}</td>
      <td>{way ? words(`report.${way}`) : '–'}</td>
    </tr>
  );
}

const oneDecimal = (value: number): number => Math.round(value * 10) / 10;

function nameOf(words: Words, { measure, place, name }: Outcome): string {
  const where = place ? placeText(words, place) : '';
  if (measure === 'symptoms') return words('report.symptom_of', where);
  if (measure === 'ease') return words('report.ease_of', where);
  if (measure === 'nights') return words('report.nights_of');
  if (measure === 'change') return words('report.global', where);
  return measure === 'activity' ? words('report.activity_of', name ?? '') : words('report.mean');
}
