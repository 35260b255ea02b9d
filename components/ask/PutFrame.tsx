import type { ComponentChildren } from 'preact';
import './ask.css';

/** A card with one thing on it: what it is about, the question or sentence, and what can be answered. */
export function PutFrame(props: {
  readonly title: string;
  /** Small above the title: the place, or what kind of card it is. */
  readonly kicker?: string;
  readonly hint?: string;
  readonly children: ComponentChildren;
}) {
  const { title, kicker, hint, children } = props;
  return (
    <section class="card put" aria-label={title}>
      {kicker && <p class="kicker">{kicker}</p>}
      <h2>{title}</h2>
      {hint && <p class="small-text">{hint}</p>}
      {children}
    </section>
  );
}
