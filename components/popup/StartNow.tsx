import {
  Armchair,
  Dumbbell,
  Eye,
  Footprints,
  Hand,
  type IconNode,
  PersonStanding,
  Timer,
  UserRound,
  Waves,
} from 'lucide';
import type { Kind } from '../../domain/session/types';
import type { Area } from '../../domain/told';
import { Icon } from '../Icon';
import { useWords } from '../words';
import type { PopupProps } from './types';

const kinds: readonly (readonly [Kind, IconNode])[] = [
  ['micro', Timer],
  ['posture', Armchair],
  ['walk', Footprints],
  ['glide', Waves],
];
const areas: readonly (readonly [Area, IconNode])[] = [
  ['hands', Hand],
  ['neck', UserRound],
  ['body', PersonStanding],
  ['eyes', Eye],
];

/** Starts a break by hand: a kind of break, or something for a part of the body. */
export function StartNow({
  glidesOn,
  focusOffered,
  onStartNow,
}: Pick<PopupProps, 'glidesOn' | 'focusOffered' | 'onStartNow'>) {
  const words = useWords();
  return (
    <div class="start-now">
      <fieldset class="tiles">
        <legend class="label">{words('popup.start_now.title')}</legend>
        {kinds
          .filter(([kind]) => kind !== 'glide' || glidesOn)
          .map(([kind, icon]) => (
            <Tile key={kind} name={kind} icon={icon} onAct={() => onStartNow({ kind })} />
          ))}
      </fieldset>
      <fieldset class="tiles">
        <legend class="visually-hidden">{words('popup.start_now.by_area')}</legend>
        {areas.map(([area, icon]) => (
          <Tile key={area} name={area} icon={icon} onAct={() => onStartNow({ area })} />
        ))}
      </fieldset>
      {focusOffered && (
        <button
          type="button"
          class="button small wide"
          onClick={() => onStartNow({ form: 'focus' })}
        >
          <Icon of={Dumbbell} size={18} />
          {words('popup.start_now.focus')}
        </button>
      )}
    </div>
  );
}

function Tile(props: {
  readonly name: string;
  readonly icon: IconNode;
  readonly onAct: () => void;
}) {
  const words = useWords();
  return (
    <button type="button" class="tile" onClick={props.onAct}>
      <Icon of={props.icon} />
      <span>{words(`popup.start_now.${props.name}`)}</span>
    </button>
  );
}
