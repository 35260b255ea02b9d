import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import { useWords } from '../words';

interface Section {
  readonly id: string;
  readonly title: string;
}

const sectionsOf = (page: Element): Section[] =>
  [...page.querySelectorAll(':scope > section > h2[id]')].map(({ id, textContent }) => ({
    id,
    title: textContent ?? '',
  }));

/** Links to the sections of the page as they stand there, those that arrive later among them. */
export function Contents({ page }: { readonly page: RefObject<HTMLElement | null> }) {
  const words = useWords();
  const [sections, setSections] = useState<readonly Section[]>([]);
  useLayoutEffect(() => {
    const { current } = page;
    if (!current) return;
    const look = () => setSections(sectionsOf(current));
    look();
    const watching = new MutationObserver(look);
    watching.observe(current, { childList: true });
    return () => watching.disconnect();
  }, []);
  return (
    <nav aria-label={words('settings.contents')}>
      <ul class="plain row settings-contents">
        {sections.map(({ id, title }) => (
          <li key={id}>
            <a class="link" href={`#${id}`}>
              {title}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
