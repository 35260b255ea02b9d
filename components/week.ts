import { firstDayOf, weekdaysFrom } from '../domain/journal/questions/firstDay';
import { type Weekday, weekdays } from '../domain/policy/hours';
import { languageOf, type Words } from './words';

/** The days of a week as they are stored, in the order of the page's language. */
export const weekIn = (words: Words): Weekday[] =>
  weekdaysFrom(firstDayOf(languageOf(words))).map((day) => weekdays[day]);
