import type { PlaceKey } from '../../domain/care/plan';
import { useWords } from '../words';
import { PutFrame } from './PutFrame';
import { placeText } from './place';

/** "This is a flare": where it is louder than usual, said with one tap. */
export function LouderCard(props: {
  readonly places: readonly PlaceKey[];
  readonly onFlare: (place: PlaceKey) => void;
  readonly onNeverMind: () => void;
}) {
  const { places, onFlare, onNeverMind } = props;
  const words = useWords();
  return (
    <PutFrame title={words('ask.louder.title')} hint={words('ask.louder.hint')}>
      <div class="choices">
        {places.map((place) => (
          <button type="button" class="button" key={place} onClick={() => onFlare(place)}>
            <span class="place">{placeText(words, place)}</span>
          </button>
        ))}
      </div>
      <button type="button" class="link" onClick={onNeverMind}>
        {words('ask.louder.never_mind')}
      </button>
    </PutFrame>
  );
}
