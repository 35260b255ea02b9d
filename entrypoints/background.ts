import { defineBackground } from 'wxt/utils/define-background';
import type { Exercise, Library } from '../domain/care/exercise';
import { createEngine } from '../engine/engine';
import { browserPlatform } from '../platform';
import { listen } from '../platform/events';

const found = import.meta.glob<Exercise>('../exercises/*/exercise.ts', {
  eager: true,
  import: 'exercise',
  query: '?doses',
});
const library: Library = Object.fromEntries(Object.values(found).map((one) => [one.id, one]));

export default defineBackground(() => {
  const engine = createEngine(
    browserPlatform(() => engine.tell({ type: 'WAKE' })),
    library,
  );
  listen(engine);
});
