import { useWords } from '../words';

/** Ways to the parts of the page. */
export function Jumps({ parts }: { readonly parts: readonly string[] }) {
  const words = useWords();
  return (
    <nav aria-label={words('progress.jumps.title')}>
      <ul class="jumps plain">
        {parts.map((part) => (
          <li key={part}>
            <a class="link" href={`#${part}`}>
              {words(`progress.jumps.${part.replace('-', '_')}`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
