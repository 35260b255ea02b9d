import { useWords } from '../words';

/** What this is, what is known of it, and where everything stays. */
export function About({ version }: { readonly version: string }) {
  const words = useWords();
  return (
    <section class="card setting-group" aria-labelledby="settings-about">
      <h2 id="settings-about">{words('settings.group.about')}</h2>
      <p>{words('settings.about.what')}</p>
      <p>{words('settings.about.evidence')}</p>
      <p>{words('settings.about.review')}</p>
      <p>{words('settings.about.data')}</p>
      <p class="muted small-text">{words('settings.about.version', version)}</p>
    </section>
  );
}
