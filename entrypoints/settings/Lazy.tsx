import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { YourDataHost } from './YourDataHost';

type Props = Parameters<typeof YourDataHost>[0];

/** What can be done with the data is loaded once the page stands, so that it opens at once. */
export function LazyYourData(props: Props) {
  const [Host, setHost] = useState<{ of: ComponentType<Props> }>();
  useEffect(() => {
    import('./YourDataHost').then(({ YourDataHost: of }) => setHost({ of }));
  }, []);
  return Host ? <Host.of {...props} /> : null;
}
