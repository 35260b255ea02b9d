import { useState } from 'preact/hooks';
import type { Rating } from '../../domain/care/happening';
import { type Scores, scoreOf } from '../../domain/care/plan';
import { useWords } from '../words';
import { Scale } from './Scale';

const symptoms = ['pain', 'tingling', 'numbness'] as const;

/** Pain, tingling and numbness each on a scale of its own; the strongest counts. */
export function ThreeScales(props: {
  readonly onRating: (rating: Rating) => void;
  readonly onBack: () => void;
}) {
  const { onRating, onBack } = props;
  const words = useWords();
  const [scores, setScores] = useState<Partial<Scores>>({});
  const [missing, setMissing] = useState(false);
  const send = () => {
    if (!isWhole(scores)) return setMissing(true);
    onRating({ worst: scoreOf(scores), scores });
  };
  return (
    <div class="three-scales">
      {symptoms.map((symptom, n) => (
        <section key={symptom}>
          <h3 class="label">{words(`ask.apart.${symptom}`)}</h3>
          <Scale
            label={words(`ask.apart.${symptom}`)}
            chosen={scores[symptom] ?? null}
            takesFocus={n === 0}
            onChoose={(score) => setScores({ ...scores, [symptom]: score })}
          />
        </section>
      ))}
      {missing && !isWhole(scores) && (
        <p class="problem small-text" role="alert">
          {words('ask.apart.missing')}
        </p>
      )}
      <div class="row">
        <button type="button" class="button primary small" onClick={send}>
          {words('ask.apart.send')}
        </button>
        <button type="button" class="button quiet small" onClick={onBack}>
          {words('ask.apart.close')}
        </button>
      </div>
    </div>
  );
}

const isWhole = (scores: Partial<Scores>): scores is Scores =>
  symptoms.every((symptom) => scores[symptom] !== undefined);
