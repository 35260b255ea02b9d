import type { ComponentType } from 'preact';
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';

const fetchedIn =
  (when: typeof useEffect) =>
  <Props extends object>(fetchPart: () => Promise<ComponentType<Props>>) =>
    function Later(props: Props) {
      const [Part, setPart] = useState<{ of: ComponentType<Props> }>();
      when(() => {
        fetchPart().then((of) => setPart({ of }));
      }, []);
      return Part ? <Part.of {...props} /> : null;
    };

/** A part of a page that is fetched when it is first shown, so that the page opens at once. */
export const later = fetchedIn(useLayoutEffect);

/** The same for what stands beside that for which the page is opened: it is fetched when that is painted. */
export const afterPaint = fetchedIn(useEffect);
