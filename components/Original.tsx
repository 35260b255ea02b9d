import { useState } from 'preact/hooks';
import './original.css';
import { useWords } from './words';

/** The English of safety questions beside a translation: whether it is shown, and how that is changed. */
export interface Original {
  readonly shown: boolean;
  readonly onShow: (shown: boolean) => void;
}

/** The English of safety questions, where their translation waits for a clinician to read it; else null. */
export function useOriginal(): Original | null {
  const words = useWords();
  const [shown, onShow] = useState(false);
  return words('language.safety_read') === 'yes' ? null : { shown, onShow };
}

/** Says that the questions below are a translation that no clinician has read yet, and offers the English. */
export function Awaiting({ original }: { readonly original: Original | null }) {
  const words = useWords();
  if (!original) return null;
  const { shown, onShow } = original;
  return (
    <div class="awaiting">
      <p>{words('language.awaiting')}</p>
      <button type="button" class="link" onClick={() => onShow(!shown)}>
        {words(shown ? 'language.hide_english' : 'language.show_english')}
      </button>
    </div>
  );
}

/** The English behind a safety question such as `safety.e_chest`, while it is shown. */
export function InEnglish({
  of,
  original,
}: {
  readonly of: string;
  readonly original: Original | null;
}) {
  const words = useWords();
  if (!original?.shown) return null;
  return (
    <span class="in-english" lang="en" dir="ltr">
      {words(`original.${of}`)}
    </span>
  );
}
