import { Awaiting, InEnglish, useOriginal } from '../Original';
import { useWords } from '../words';
import type { VisitsProps } from './types';

/** What a clinic may add, and the one question that belongs to it: it only adds a line to this card. */
export function ClinicCard({
  tensCaution,
  onTensCaution,
}: Pick<VisitsProps, 'tensCaution' | 'onTensCaution'>) {
  const words = useWords();
  const original = useOriginal();
  return (
    <section class="clinic stack tight" aria-labelledby="clinic-title">
      <h3 id="clinic-title">{words('learn.clinic_modalities.title')}</h3>
      <p>{words('learn.clinic_modalities.text')}</p>
      <Awaiting original={original} />
      <label class="choice">
        <input
          type="checkbox"
          checked={tensCaution}
          onChange={({ currentTarget }) => onTensCaution(currentTarget.checked)}
        />
        <span>
          {words('safety.f_device')}
          <InEnglish of="safety.f_device" original={original} />
        </span>
      </label>
      <p role="status">{tensCaution && words('progress.visits.tens_caution')}</p>
    </section>
  );
}
