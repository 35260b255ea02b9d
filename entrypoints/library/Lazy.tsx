import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { LibraryHost } from './LibraryHost';

type Props = Parameters<typeof LibraryHost>[0];

/** The library is loaded when it is opened, so that the page around it opens at once. */
export function LazyLibrary(props: Props) {
  const [Host, setHost] = useState<{ of: ComponentType<Props> }>();
  useEffect(() => {
    import('./LibraryHost').then(({ LibraryHost: of }) => setHost({ of }));
  }, []);
  return Host ? <Host.of {...props} /> : null;
}
