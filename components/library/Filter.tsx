import { useWords } from '../words';

interface FilterProps {
  readonly only: 'all' | 'plan';
  readonly hasPlan: boolean;
  readonly onOnly: (only: 'all' | 'plan') => void;
}

/** All exercises, or only those that are meant for the person now. */
export function Filter({ only, hasPlan, onOnly }: FilterProps) {
  const words = useWords();
  const labels = { all: 'all', plan: hasPlan ? 'plan' : 'open' } as const;
  return (
    <fieldset class="library-filter">
      <legend class="visually-hidden">{words('library.show.title')}</legend>
      {(['all', 'plan'] as const).map((one) => (
        <label key={one}>
          <input
            type="radio"
            name="library-show"
            checked={only === one}
            onChange={() => onOnly(one)}
          />
          <span>{words(`library.show.${labels[one]}`)}</span>
        </label>
      ))}
    </fieldset>
  );
}
