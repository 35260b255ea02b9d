/** Whom to call: the emergency number, and the line for advice where there is one. */
export interface Numbers {
  readonly emergency: string;
  readonly advice: string | null;
}

// Clinical screening table, tiers: EU 112; UK 999 and 111; US and CA 911; AU 000; NZ 111.
const europe: Numbers = { emergency: '112', advice: null };
const britain: Numbers = { emergency: '999', advice: '111' };
const northAmerica: Numbers = { emergency: '911', advice: null };
const australia: Numbers = { emergency: '000', advice: null };
const newZealand: Numbers = { emergency: '111', advice: null };

/** The same numbers by where a clock is set (names of the IANA time zone database) … */
const zones: readonly (readonly [Numbers, names: string])[] = [
  [
    europe,
    `Europe/Amsterdam Europe/Athens Europe/Berlin Europe/Bratislava Europe/Brussels Europe/Bucharest
    Europe/Budapest Europe/Busingen Europe/Copenhagen Europe/Dublin Europe/Helsinki Europe/Lisbon
    Europe/Ljubljana Europe/Luxembourg Europe/Madrid Europe/Malta Europe/Mariehamn Europe/Oslo Europe/Paris
    Europe/Prague Europe/Riga Europe/Rome Europe/Sofia Europe/Stockholm Europe/Tallinn Europe/Vaduz
    Europe/Vienna Europe/Vilnius Europe/Warsaw Europe/Zagreb Europe/Zurich Asia/Nicosia Africa/Ceuta
    Arctic/Longyearbyen Atlantic/Azores Atlantic/Canary Atlantic/Madeira Atlantic/Reykjavik`,
  ],
  [britain, 'Europe/London Europe/Belfast'],
  [
    northAmerica,
    `America/Adak America/Anchorage America/Boise America/Chicago America/Denver America/Detroit
    America/Indiana America/Indianapolis America/Juneau America/Kentucky America/Los_Angeles America/Louisville
    America/Menominee America/Metlakatla America/New_York America/Nome America/North_Dakota America/Phoenix
    America/Sitka America/Yakutat Pacific/Honolulu America/Dawson America/Dawson_Creek America/Edmonton
    America/Fort_Nelson America/Glace_Bay America/Goose_Bay America/Halifax America/Inuvik America/Iqaluit
    America/Moncton America/Montreal America/Rankin_Inlet America/Regina America/Resolute America/St_Johns
    America/Swift_Current America/Toronto America/Vancouver America/Whitehorse America/Winnipeg
    America/Yellowknife`,
  ],
  [
    australia,
    `Australia/Adelaide Australia/Brisbane Australia/Broken_Hill Australia/Darwin Australia/Eucla
    Australia/Hobart Australia/Lindeman Australia/Melbourne Australia/Perth Australia/Sydney`,
  ],
  [newZealand, 'Pacific/Auckland Pacific/Chatham'],
];

/** … and by the country of a language, for a clock that tells no place. */
const countries: readonly (readonly [Numbers, codes: string])[] = [
  [
    europe,
    'AT BE BG CH CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK',
  ],
  [britain, 'GB'],
  [australia, 'AU'],
  [newZealand, 'NZ'],
];

/** A clock that is set to no place at all. */
const nowhere = /^(UTC|GMT|Etc\/.*|)$/;

const within = (table: typeof zones, name: string): Numbers | null =>
  table.find(([, names]) => names.split(/\s+/).includes(name))?.[0] ?? null;

/** `America/Indiana/Knox` lies in `America/Indiana`. */
const placeOf = (zone: string): string => zone.split('/').slice(0, 2).join('/');

/**
 * The numbers for where somebody is, as far as the computer tells; null where it does not, for a wrong number
 * is worse than none. A language is no place: American English is what browsers speak where nobody chose, and
 * Spanish, French and English are spoken on every continent. So the clock's time zone (`Europe/Berlin`) decides,
 * and the country of the browser's language (`en-GB`) only where the clock is set to no place. German without
 * a country is spoken where 112 is right.
 */
export function numbersFor(languageTag: string, timeZone: string): Numbers | null {
  if (!nowhere.test(timeZone)) return within(zones, placeOf(timeZone));
  if (languageTag === 'de') return europe;
  return within(countries, /-([A-Z]{2})\b/.exec(languageTag)?.[1] ?? '');
}
