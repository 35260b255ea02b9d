import { useWords } from '../words';

/** The way to the workstation self-check. */
export function Workstation({ onOpen }: { readonly onOpen: () => void }) {
  const words = useWords();
  return (
    <section class="card setting-group" aria-labelledby="settings-workstation">
      <h2 id="settings-workstation">{words('settings.workstation.title')}</h2>
      <p>{words('settings.workstation.body')}</p>
      <div>
        <button type="button" class="button" onClick={onOpen}>
          {words('settings.workstation.open')}
        </button>
      </div>
    </section>
  );
}
