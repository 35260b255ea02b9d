import type { ComponentType } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

/** A part of a page that is fetched when it is first shown, so that the page opens at once. */
export const later = <Props extends object>(fetchPart: () => Promise<ComponentType<Props>>) =>
  function Later(props: Props) {
    const [Part, setPart] = useState<{ of: ComponentType<Props> }>();
    useLayoutEffect(() => {
      fetchPart().then((of) => setPart({ of }));
    }, []);
    return Part ? <Part.of {...props} /> : null;
  };
