import type { Mark, Spot } from '../../domain/care/care';
import { midline } from '../../domain/care/profiles';
import { useWords } from '../words';
import { isMarked, type MarkProps } from './BodyMap';

const parts: readonly (readonly [part: string, spots: readonly Spot[]])[] = [
  ['hand', ['thumb-side', 'little-side', 'hand-back']],
  ['arm', ['forearm-outer', 'elbow-inner', 'elbow-outer', 'arm', 'shoulder']],
  ['back', ['neck', 'upper-back', 'low-back']],
  ['leg', ['buttock', 'thigh-front', 'leg-back', 'foot']],
];

const sided = ['left', 'right'] as const;
const middle = ['both'] as const;

/** Every place of the map as a line with its sides: the same marks by keyboard and in words. */
export function MarkList(props: MarkProps) {
  const words = useWords();
  return (
    <div class="marks">
      {parts.map(([part, spots]) => (
        <fieldset key={part}>
          <legend class="label">{words(`welcome.map.part.${part}`)}</legend>
          {spots.map((spot) => (
            <div class="mark-line" key={spot}>
              <span class="mark-name">{words(`welcome.map.spot.${spot}`)}</span>
              {(midline.includes(spot) ? middle : sided).map((side) => (
                <Box {...props} mark={{ spot, side }} key={side} />
              ))}
            </div>
          ))}
        </fieldset>
      ))}
    </div>
  );
}

function Box({ marks, onToggle, mark }: MarkProps & { readonly mark: Mark }) {
  const words = useWords();
  const side = words(`welcome.map.${mark.side}`);
  return (
    <label class={`choice mark ${mark.side === 'both' ? 'is-middle' : ''}`}>
      <input
        type="checkbox"
        id={`mark-${mark.spot}-${mark.side}`}
        aria-label={words('welcome.map.of', words(`welcome.map.spot.${mark.spot}`), side)}
        checked={isMarked(marks, mark)}
        onChange={() => onToggle(mark)}
      />
      {side}
    </label>
  );
}
