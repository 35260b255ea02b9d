/** A day of the week: 0 Sunday to 6 Saturday. */
export type WeekdayNumber = 0 | 1 | 2 | 3 | 4 | 5 | 6;

/** What a newer `Intl.Locale` knows of weeks; browsers have had it as a function or as a value. */
interface Weeks {
  readonly getWeekInfo?: () => { readonly firstDay: number };
  readonly weekInfo?: { readonly firstDay: number };
}

// Unicode CLDR 46, supplemental data, firstDay; everywhere else a week begins on Monday.
const sunday =
  'AG AS BD BR BS BT BW BZ CA CO DM DO ET GT GU HK HN ID IL IN JM JP KE KH KR LA MH MM MO MT MX MZ NI NP PA PE PH PK PR PT PY SA SG SV TH TT TW UM US VE VI WS YE ZA ZW';
const saturday = 'AE AF BH DJ DZ EG IQ IR JO KW LY OM QA SD SY';

/** The day a week begins with where a language such as `en-GB` is spoken; without a country, where most speak it. */
export function firstDayOf(language: string): WeekdayNumber {
  const locale = new Intl.Locale(language);
  const { getWeekInfo, weekInfo } = locale as Weeks;
  const told = (getWeekInfo?.call(locale) ?? weekInfo)?.firstDay;
  if (told !== undefined) return (told % 7) as WeekdayNumber;
  return firstDayIn(locale.maximize().region ?? '');
}

/** The same by country, for browsers that do not know. */
export function firstDayIn(country: string): WeekdayNumber {
  if (sunday.split(' ').includes(country)) return 0;
  return saturday.split(' ').includes(country) ? 6 : 1;
}

/** The days of a week in the order of a language. */
export const weekdaysFrom = (first: WeekdayNumber): WeekdayNumber[] =>
  Array.from({ length: 7 }, (_, n) => ((first + n) % 7) as WeekdayNumber);
