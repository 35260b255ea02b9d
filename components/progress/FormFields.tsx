import { type FormTotal, formAtMost, isFormTotal } from '../../domain/care/happening';
import { useWords } from '../words';

/** A form's name and total as they are typed. */
export interface TypedForm {
  readonly name: string;
  readonly total: string;
}

/** Nothing typed. */
export const noForm: TypedForm = { name: '', total: '' };

/** What was typed as a form's total, to two decimals; null where nothing was, `half` where it is not whole. */
export function formIn({ name, total }: TypedForm): FormTotal | null | 'half' {
  if (name.trim() === '' && total.trim() === '') return null;
  const typed = total.trim() === '' ? Number.NaN : Number(total.trim().replace(',', '.'));
  const number = Math.round(typed * 100) / 100;
  const form = { name: name.trim(), total: number };
  return isFormTotal(form) ? form : 'half';
}

/** What a form came to that a clinician handed out: its name as the person calls it, and the number. */
export function FormFields({
  form,
  names,
  onForm,
}: {
  readonly form: TypedForm;
  /** Forms that were filled in before. */
  readonly names: readonly string[];
  readonly onForm: (form: TypedForm) => void;
}) {
  const words = useWords();
  return (
    <>
      <p class="muted small-text">{words('progress.visits.form_help')}</p>
      <label class="stack tight">
        <span>{words('progress.visits.form_name')}</span>
        <input
          class="field wide"
          list="form-names"
          maxLength={formAtMost.name}
          autocomplete="off"
          value={form.name}
          onInput={({ currentTarget }) => onForm({ ...form, name: currentTarget.value })}
        />
        <datalist id="form-names">
          {names.map((name) => (
            <option key={name} value={name} />
          ))}
        </datalist>
      </label>
      <label class="stack tight">
        <span>{words('progress.visits.form_total')}</span>
        <input
          class="field"
          inputMode="decimal"
          maxLength={8}
          autocomplete="off"
          value={form.total}
          onInput={({ currentTarget }) => onForm({ ...form, total: currentTarget.value })}
        />
      </label>
    </>
  );
}
