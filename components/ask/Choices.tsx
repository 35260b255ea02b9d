import { useWords } from '../words';
import './ask.css';

/** A few plain answers, one below the other, each as large as a hand likes. */
export function Choices<T extends string>(props: {
  /** The question, for a screen reader. */
  readonly label: string;
  /** What can be answered, each with the key of its words. */
  readonly among: readonly (readonly [answer: T, key: string])[];
  readonly onChoose: (answer: T) => void;
}) {
  const { label, among, onChoose } = props;
  const words = useWords();
  return (
    <fieldset class="choices">
      <legend class="visually-hidden">{label}</legend>
      {among.map(([answer, key]) => (
        <button type="button" class="button" key={answer} onClick={() => onChoose(answer)}>
          {words(key)}
        </button>
      ))}
    </fieldset>
  );
}
