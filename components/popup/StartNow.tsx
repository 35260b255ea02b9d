import {
  Armchair,
  Dumbbell,
  Eye,
  Footprints,
  Hand,
  type IconNode,
  LayoutGrid,
  PersonStanding,
  Timer,
  UserRound,
  Waves,
} from 'lucide';
import { useState } from 'preact/hooks';
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

type StartProps = Pick<
  PopupProps,
  'glidesOn' | 'focusOffered' | 'closed' | 'onStartNow' | 'onLibrary'
>;

/** Starts a break by hand: a kind of break, something for a part of the body, or one exercise. */
export function StartNow(props: StartProps) {
  const { glidesOn, focusOffered, onStartNow } = props;
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
      <Areas {...props} />
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

/** Where nothing can be started the tile says why instead. */
function Areas({ closed, onStartNow, onLibrary }: StartProps) {
  const words = useWords();
  const [asked, setAsked] = useState<Area | null>(null);
  const why = asked && closed[asked];
  return (
    <>
      <fieldset class="tiles">
        <legend class="visually-hidden">{words('popup.start_now.by_area')}</legend>
        {areas.map(([area, icon]) => (
          <Tile
            key={area}
            name={area}
            icon={icon}
            {...(closed[area] && { closed: closed[area] })}
            onAct={() => (closed[area] ? setAsked(area) : onStartNow({ area }))}
          />
        ))}
        <button type="button" class="tile" onClick={onLibrary}>
          <Icon of={LayoutGrid} />
          <span>
            {words('popup.start_now.all')}
            <span class="visually-hidden">{` ${words('popup.start_now.all_of')}`}</span>
          </span>
        </button>
      </fieldset>
      <p class="start-why small-text" aria-live="polite">
        {why && words('popup.start_now.why', words(`popup.start_now.${asked}`), why)}
      </p>
    </>
  );
}

function Tile(props: {
  readonly name: string;
  readonly icon: IconNode;
  /** Why it starts nothing now. */
  readonly closed?: string;
  readonly onAct: () => void;
}) {
  const words = useWords();
  return (
    <button
      type="button"
      class={props.closed ? 'tile is-closed' : 'tile'}
      aria-description={props.closed}
      onClick={props.onAct}
    >
      <Icon of={props.icon} />
      <span>{words(`popup.start_now.${props.name}`)}</span>
    </button>
  );
}
