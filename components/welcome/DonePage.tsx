import { Check, Eye } from 'lucide';
import { Icon } from '../Icon';
import { useWords } from '../words';
import type { PageProps } from './types';

/** The end: a first break of 20 seconds right here, or simply the end of a safety check. */
export function DonePage({ occasion, onFirstBreak, onFinish, onBack }: PageProps) {
  const words = useWords();
  const of = occasion === 'first' ? 'welcome.done' : 'welcome.checked';
  return (
    <section class="stack done-page">
      <Icon of={Check} size={40} />
      <h1>{words(`${of}.title`)}</h1>
      <p>{words(`${of}.body`)}</p>
      {occasion === 'first' && (
        <>
          <p class="muted">{words('welcome.done.pin')}</p>
          <div class="card stack">
            <h2>
              <Icon of={Eye} /> {words('welcome.done.try_title')}
            </h2>
            <p>{words('welcome.done.try_body')}</p>
            <button type="button" class="button primary wide tall" onClick={onFirstBreak}>
              {words('welcome.done.try')}
            </button>
          </div>
        </>
      )}
      <div class="row">
        <button
          type="button"
          class={occasion === 'first' ? 'button' : 'button primary'}
          onClick={onFinish}
        >
          {words(`${of}.finish`)}
        </button>
        {onBack && (
          <button type="button" class="button quiet" onClick={onBack}>
            {words('welcome.back')}
          </button>
        )}
      </div>
    </section>
  );
}
