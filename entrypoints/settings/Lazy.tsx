import { later } from '../page/later';

/** What can be done with the data is loaded once the page stands, so that it opens at once. */
export const LazyYourData = later(() =>
  import('./YourDataHost').then(({ YourDataHost }) => YourDataHost),
);

/** So is the picture of a day. */
export const LazyDayAhead = later(() =>
  import('./DayAheadHost').then(({ DayAheadHost }) => DayAheadHost),
);
