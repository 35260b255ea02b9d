import { useState } from 'preact/hooks';
import type { Mark } from '../../domain/care/care';
import { sideOf } from '../../domain/care/profiles';
import { useWords } from '../words';
import { BodyMap, isMarked } from './BodyMap';
import { Buttons } from './Buttons';
import { MarkList } from './MarkList';
import { Problem } from './Problem';
import type { PageProps } from './types';

/** Where it is felt: on the drawing or in the list; nowhere is one press. */
export function MapPage({ answers, onAnswers, onNext, onBack }: PageProps) {
  const words = useWords();
  const [missing, setMissing] = useState(false);
  const { marks } = answers;
  const toggle = (mark: Mark) => {
    const others = marks.filter((one) => !isMarked([mark], one));
    // Other marks suggest other profiles.
    onAnswers({
      ...answers,
      marks: others.length < marks.length ? others : [...marks, mark],
      profiles: null,
    });
  };
  const nowhere = () =>
    onNext(
      { ...answers, marks: [], irritability: {}, profiles: null },
      { marks: [], side: 'none', irritability: null, profiles: ['posture'] },
    );
  const send = (event: Event) => {
    event.preventDefault();
    setMissing(marks.length === 0);
    if (marks.length > 0) onNext(answers, { marks, side: sideOf(marks) });
  };
  return (
    <form class="stack" onSubmit={send} noValidate>
      {missing && marks.length === 0 && (
        <Problem text={words('welcome.map.error')} fieldId="nowhere" />
      )}
      <div class="map-head">
        <div>
          <h1>{words('welcome.map.title')}</h1>
          <p class="muted">{words('welcome.map.hint')}</p>
        </div>
        <button type="button" class="button tall nowhere" id="nowhere" onClick={nowhere}>
          {words('welcome.map.nowhere')}
        </button>
      </div>
      <div class="map-and-list">
        <BodyMap marks={marks} onToggle={toggle} />
        <MarkList marks={marks} onToggle={toggle} />
      </div>
      <Buttons onBack={onBack} />
    </form>
  );
}
