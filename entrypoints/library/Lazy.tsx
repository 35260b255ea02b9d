import { later } from '../page/later';

/** The library, for pages that are there before it is opened. */
export const LazyLibrary = later(() =>
  import('./LibraryHost').then(({ LibraryHost }) => LibraryHost),
);
