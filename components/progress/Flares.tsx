import { Waves } from 'lucide';
import { flareAt } from '../../domain/care/dosing/numbers';
import type { Planned } from '../../domain/care/planned';
import { placeText } from '../ask/place';
import { dayText } from '../days';
import { Icon } from '../Icon';
import { useWords } from '../words';

/** Louder stretches that last, each with how it ends. */
export function Flares({ flares }: Pick<Planned, 'flares'>) {
  const words = useWords();
  return (
    <>
      {flares.map(({ place, startedOn, baseline }) => (
        <div class="plan-note" key={place}>
          <Icon of={Waves} size={24} />
          <div class="stack tight">
            <h3>
              {words('progress.flare.title', placeText(words, place), dayText(words, startedOn))}
            </h3>
            <p>{words('progress.flare.start')}</p>
            <p>
              {words(
                'progress.flare.ends',
                baseline === null ? flareAt.calmScore : Math.min(10, baseline + flareAt.calmRise),
              )}
            </p>
          </div>
        </div>
      ))}
    </>
  );
}
