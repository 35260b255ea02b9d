import { Info, TriangleAlert } from 'lucide';
import { Icon } from './Icon';

/** One thing a person should know of, with at most one thing to do about it. */
export interface BannerProps {
  /** `attention` where something needs the person, `quiet` where it is only said. */
  readonly tone: 'quiet' | 'attention';
  readonly text: string;
  readonly action?: { readonly label: string; readonly onAct: () => void };
}

/** A line at the head of a page; it says so politely and never covers anything. */
export function Banner({ tone, text, action }: BannerProps) {
  return (
    <div class={`banner banner-${tone}`} role="status">
      <Icon of={tone === 'attention' ? TriangleAlert : Info} />
      <p>{text}</p>
      {action && (
        <button type="button" class="button small" onClick={action.onAct}>
          {action.label}
        </button>
      )}
    </div>
  );
}
