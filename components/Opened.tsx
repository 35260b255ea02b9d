import { ChevronDown } from 'lucide';
import type { ComponentChildren } from 'preact';
import { Icon } from './Icon';

/** Something that is opened when it is wanted. */
export function Opened(props: {
  readonly title: string;
  readonly open?: boolean;
  readonly children: ComponentChildren;
}) {
  return (
    <details class="opened" open={props.open}>
      <summary>
        {props.title}
        <Icon of={ChevronDown} size={18} />
      </summary>
      <div class="stack">{props.children}</div>
    </details>
  );
}
