import type { ComponentChildren } from 'preact';
import type { Mark, Spot } from '../../domain/care/care';
import { midline } from '../../domain/care/profiles';
import { useWords } from '../words';
import { type Area, bodies, type Drawing, hands } from './bodyShapes';

/** What is marked, and how a place is marked or taken back. */
export interface MarkProps {
  readonly marks: readonly Mark[];
  readonly onToggle: (mark: Mark) => void;
}

/** Whether this place is marked on this side. */
export const isMarked = (marks: readonly Mark[], { spot, side }: Mark): boolean =>
  marks.some((mark) => mark.spot === spot && mark.side === side);

const markOf = (spot: Spot, side: 'left' | 'right'): Mark => ({
  spot,
  side: midline.includes(spot) ? 'both' : side,
});

/** The body from both sides and the hands, to be pointed at; the list beside says the same in words. */
export function BodyMap(props: MarkProps) {
  return (
    <div class="map" aria-hidden="true">
      {bodies.map((of) => (
        <View of={of} width={of.width} key={of.name}>
          <Body {...props} of={of} />
        </View>
      ))}
      {hands.map((of) => (
        <View of={of} width={2 * of.width + gap} key={of.name}>
          <Hands {...props} of={of} />
        </View>
      ))}
    </div>
  );
}

const gap = 20;

function View(props: {
  readonly of: Drawing;
  readonly width: number;
  readonly children: ComponentChildren;
}) {
  const { of, width, children } = props;
  const words = useWords();
  return (
    <figure>
      <svg aria-hidden="true" viewBox={`0 0 ${width} ${of.height}`}>
        {children}
      </svg>
      <figcaption>
        <span>{words('welcome.map.left')}</span>
        <strong>{words(`welcome.map.view.${of.name}`)}</strong>
        <span>{words('welcome.map.right')}</span>
      </figcaption>
    </figure>
  );
}

const mirror = (width: number): string => `translate(${width} 0) scale(-1 1)`;

/** The body: its left half as it is drawn, its right half mirrored. */
function Body(props: MarkProps & { readonly of: Drawing }) {
  const { of } = props;
  const sided = of.areas.filter(({ spot }) => !midline.includes(spot));
  return (
    <>
      <Outline paths={of.half} mirrors={[undefined, mirror(of.width)]} />
      <Dark of={of} />
      {of.areas.map((area) => (
        <Place {...props} area={area} side="left" key={area.spot} />
      ))}
      <g transform={mirror(of.width)}>
        {sided.map((area) => (
          <Place {...props} area={area} side="right" key={area.spot} />
        ))}
      </g>
    </>
  );
}

/** Both hands as one sees one's own: thumbs outward with the palms up, inward on the backs. */
function Hands(props: MarkProps & { readonly of: Drawing }) {
  const { of } = props;
  const outward = of.name === 'palm';
  return (
    <>
      <g transform={outward ? undefined : mirror(of.width)}>
        <Hand {...props} side="left" />
      </g>
      <g transform={`translate(${of.width + gap} 0) ${outward ? mirror(of.width) : ''}`}>
        <Hand {...props} side="right" />
      </g>
    </>
  );
}

interface SideProps extends MarkProps {
  readonly of: Drawing;
  readonly side: 'left' | 'right';
}

function Hand(props: SideProps) {
  const { of } = props;
  return (
    <>
      <Outline paths={of.half} mirrors={[undefined]} />
      {of.areas.map((area) => (
        <Place {...props} area={area} key={area.spot} />
      ))}
      <Dark of={of} />
    </>
  );
}

/** All lines first, all surfaces over them: so only the outer line is left to be seen. */
function Outline(props: {
  readonly paths: readonly string[];
  readonly mirrors: readonly (string | undefined)[];
}) {
  const layer = (name: string) =>
    props.mirrors.map((transform) => (
      <g class={name} transform={transform} key={`${name} ${transform}`}>
        {props.paths.map((d) => (
          <path d={d} key={d} />
        ))}
      </g>
    ));
  return (
    <>
      {layer('map-line')}
      {layer('map-body')}
    </>
  );
}

const Dark = ({ of }: { readonly of: Drawing }) => (
  <g class={of.name === 'hand_back' ? 'map-nails' : 'map-hair'}>
    {of.dark.map((d) => (
      <path d={d} key={d} />
    ))}
  </g>
);

function Place({ area, side, marks, onToggle }: SideProps & { readonly area: Area }) {
  const words = useWords();
  const mark = markOf(area.spot, side);
  const [x, y] = area.middle;
  const scale = area.slim ? 0.6 : 1;
  const name = words(`welcome.map.spot.${area.spot}`);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: hidden from all but the pointer; the list beside is the way of keyboard and screen reader
    <g
      class={`map-place ${isMarked(marks, mark) ? 'is-marked' : ''}`}
      data-place={`${mark.spot}/${mark.side}`}
      onClick={() => onToggle(mark)}
    >
      <title>{words('welcome.map.of', name, words(`welcome.map.${mark.side}`))}</title>
      <path class="map-area" d={area.d} />
      <path
        class="map-tick"
        d="M-4 0l3 3.2l5.2 -6.4"
        transform={`translate(${x} ${y}) scale(${scale})`}
      />
    </g>
  );
}
