import type { ComponentChildren } from 'preact';

/** What the signs of a chart mean. */
export const Key = ({ children }: { readonly children: ComponentChildren }) => (
  <ul class="chart-key plain" aria-hidden="true">
    {children}
  </ul>
);
