// @ts-check

/**
 * @typedef {import('../../tests/soak/soak').PersonFound} PersonFound
 * @typedef {import('../../tests/soak/year').Reason} Reason
 */

/** What is aimed at: wake-ups an hour, prompts an hour, bytes. */
const aims = { atWork: 35, away: 4, prompts: 4, bytes: 4_096 };

/** @type {Readonly<Record<Reason, string>>} */
const days = {
  nothing: 'days without mishap',
  rollover: 'at work when the day turns at four',
  unheard: 'the browser does not tell of a return',
  mishap: 'sleep, crashes, the browser closed, clock changed',
  watched: 'films beyond half an hour, music to nobody',
};

const round = (/** @type {number} */ value) => String(Math.round(value * 10) / 10);

/** @param {readonly number[]} values @returns {string} */
export function spread(values) {
  if (values.length === 0) return '';
  const sorted = [...values].sort((a, b) => a - b);
  const at = (/** @type {number} */ share) =>
    round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0);
  return `${at(0.5)} / ${at(0.95)} / ${at(1)}`;
}

/** @param {PersonFound[]} people @param {Reason} reason */
const errorsOf = (people, reason) =>
  people.flatMap(({ days }) =>
    days.flatMap(({ error, why }) => (error === null || why !== reason ? [] : [Math.abs(error)])),
  );

/** @param {PersonFound[]} people @param {(one: PersonFound) => number} of */
const sum = (people, of) => people.reduce((all, one) => all + of(one), 0);
/** @param {PersonFound[]} people @param {(one: PersonFound) => number} of */
const most = (people, of) => (people.length > 0 ? round(Math.max(...people.map(of))) : '');

/** @type {readonly (readonly [string, (people: PersonFound[]) => string, string])[]} */
const rows = [
  ['people', (people) => String(people.length), ''],
  ['days', (people) => String(sum(people, ({ days }) => days.length)), ''],
  ['wake-ups', (people) => String(sum(people, ({ events }) => events)), ''],
  [
    'wake-ups an hour at work, a day',
    (people) => spread(people.flatMap(({ days }) => days.flatMap((day) => day.atWork ?? []))),
    `${aims.atWork} or less`,
  ],
  [
    'wake-ups in an hour away',
    (people) => spread(people.flatMap(({ awayHours }) => awayHours)),
    `${aims.away} or less, one more at each edge of the hours`,
  ],
  ...Object.entries(days).map(
    ([reason, said]) =>
      /** @type {const} */ ([
        `counted beside true, seconds a day: ${said}`,
        (/** @type {PersonFound[]} */ people) =>
          spread(errorsOf(people, /** @type {Reason} */ (reason))),
        '',
      ]),
  ),
  [
    'people with a day beyond the bounds of its mishaps',
    (people) =>
      String(sum(people, ({ broken }) => Number(broken.some((one) => one.startsWith('counting'))))),
    '0',
  ],
  [
    'most prompts within an hour',
    (people) => most(people, ({ promptsAnHour }) => promptsAnHour),
    `${aims.prompts}, and what was put off`,
  ],
  ['completions', (people) => String(sum(people, ({ completions }) => completions)), ''],
  [
    'lost, doubled',
    (people) => `${sum(people, ({ lost }) => lost)}, ${sum(people, ({ doubled }) => doubled)}`,
    '0, 0',
  ],
  ['largest state, bytes', (people) => most(people, ({ bytes }) => bytes), `${aims.bytes} or less`],
];

/** The table of what simulated people lived through. @param {readonly PersonFound[]} found @param {number} length days each */
export function tableOf(found, length) {
  const by = (/** @type {PersonFound['browser']} */ family) =>
    found.filter(({ browser }) => browser === family);
  const cells = rows.map(([what, of, aim]) => [what, of(by('chromium')), of(by('firefox')), aim]);
  const lines = cells.flatMap((row) => (row[1] || row[2] ? [`| ${row.join(' | ')} |`] : []));
  const foot = `${found.length} people, ${length} days each; three figures are the middle, the worst of twenty, and the worst of all.`;
  return ['| what | Chromium | Firefox | aim |', '|---|---|---|---|', ...lines, '', foot].join(
    '\n',
  );
}
