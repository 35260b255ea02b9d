import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Rating } from '../../domain/care/happening';
import { useWords } from '../words';
import { Scale } from './Scale';
import { ThreeScales } from './ThreeScales';

/** How it is, from 0 to 10: one tap, or three where somebody tells their symptoms apart. */
export function Rate(props: {
  readonly label: string;
  /** What has been answered, while that is being stored. */
  readonly chosen?: number | null;
  readonly takesFocus?: boolean;
  readonly onRating: (rating: Rating) => void;
  /** Stands beside the way to the three scales. */
  readonly children?: ComponentChildren;
}) {
  const { label, chosen = null, takesFocus = false, onRating, children } = props;
  const words = useWords();
  const [apart, setApart] = useState(false);
  if (apart) return <ThreeScales onRating={onRating} onBack={() => setApart(false)} />;
  return (
    <div class="rate">
      <Scale {...{ label, chosen, takesFocus }} onChoose={(worst) => onRating({ worst })} />
      <div class="rate-more">
        <button type="button" class="link" onClick={() => setApart(true)}>
          {words('ask.apart.open')}
        </button>
        {children}
      </div>
    </div>
  );
}
