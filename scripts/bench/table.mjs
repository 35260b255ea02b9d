// @ts-check

/**
 * @typedef {import('./sizes.mjs').Sizes} Sizes
 * @typedef {'chromium' | 'firefox'} Family
 * @typedef {object} Measured everything one run found out
 * @property {import('./paint.mjs').Paint} paint
 * @property {Record<Family, Sizes>} sizes
 * @property {Record<Family, import('./wakes.mjs').Wakes>} wakes
 * @property {import('./moments.mjs').Moments} moments
 * @property {import('./figure.mjs').FigureCosts} figure
 * @property {import('./log.mjs').LogCosts} log
 * @property {import('./startup.mjs').Startup} startup
 * @property {import('./alive.mjs').Alive} alive
 * @property {import('./step.mjs').StepCost} step
 * @typedef {readonly [what: string, measured: string, aim: string]} Row
 */

/** What is aimed at; more than this is marked. */
const aims = {
  warm: 1.3,
  startup: 2,
  popup: 30_000,
  background: 25_000,
  packed: 350_000,
  active: 35,
  away: 4,
};
/** Of a frame, ms; of what is kept after ten minutes, against after one. */
const figureAims = { body: 4, hand: 2, grown: 1.02 };
/** Ratios, and ms. */
const logAims = { paint: 1.5, heap: 1.1, year: 100, saved: 5_000 };

const times = (/** @type {number} */ ratio) => `${ratio.toFixed(2)} ×`;
const kilobytes = (/** @type {number} */ bytes) => `${(bytes / 1000).toFixed(1)} kB`;
const hourly = (/** @type {number} */ count) => String(Math.round(count * 10) / 10);

/** @param {string} what @param {number} value @param {number} aim @param {(value: number) => string} say @returns {Row} */
const aimed = (what, value, aim, say) => [
  what,
  say(value),
  `${say(aim)} or less${value > aim ? ', missed' : ''}`,
];

/** The table, a row a figure. @param {Measured} measured @returns {Row[]} */
export function rowsOf({ paint, sizes, wakes, moments, figure, log, startup, alive, step }) {
  return [
    aimed('popup first painted, against an empty page, warm', paint.warm.ratio, aims.warm, times),
    ['the same, first opening after the installation', times(paint.cold.ratio), ''],
    aimed(
      'background, from asked while stopped to its answer, against one that does nothing',
      startup.ratio,
      aims.startup,
      times,
    ),
    [`background alive in ${alive.minutes} minutes with no page open`, percent(alive.share), ''],
    [
      'one event in `step`, against writing and reading the session',
      `${times(step.ratio)} (${step.us.toFixed(0)} µs)`,
      '',
    ],
    ...figureRows(figure),
    ...logRows(log),
    ...sizeRows(sizes),
    ...wakeRows(wakes),
    ...momentRows(moments),
  ];
}

const milliseconds = (/** @type {number} */ ms) => `${ms.toFixed(1)} ms`;
const spread = (/** @type {import('./figure.mjs').Spread} */ { p50, p95 }) =>
  `${milliseconds(p50)} / ${milliseconds(p95)}`;

/** @param {'body' | 'hand'} subject @param {import('./figure.mjs').Frame} frame @returns {Row[]} */
function frameRows(subject, { paths, canvas }) {
  const what = `${subject} frame, main thread, p50 / p95`;
  const [, , aim] = aimed(what, paths.p95, figureAims[subject], milliseconds);
  return [
    [what, spread(paths), aim],
    [`the same drawn on a canvas, for comparison`, spread(canvas), ''],
  ];
}

/** @param {Measured['figure']} figure @returns {Row[]} */
const figureRows = ({ body, hand, grown }) => [
  ...frameRows('body', body),
  ...frameRows('hand', hand),
  aimed(
    'kept in memory after ten minutes of figures, against after one',
    grown.ratio,
    figureAims.grown,
    times,
  ),
  ['elements more after ten minutes than after one', String(grown.elements), '0'],
];

const seconds = (/** @type {number} */ ms) => `${(ms / 1000).toFixed(1)} s`;

/** @param {import('./log.mjs').LogCosts} log @returns {Row[]} */
const logRows = ({ short, long, saved }) => {
  const many = long.records.toLocaleString('en');
  const few = short.records.toLocaleString('en');
  const against = `with ${many} breaks in the log, against ${few}`;
  return [
    aimed(`progress page first painted ${against}`, long.paint / short.paint, logAims.paint, times),
    aimed(`background's heap ${against}`, long.heap / short.heap, logAims.heap, times),
    aimed(`a year's view, main thread, ${many} breaks`, long.year, logAims.year, milliseconds),
    aimed(`a backup of ${many} breaks, press to file`, saved, logAims.saved, seconds),
  ];
};

const spoken = /** @type {const} */ ({ chromium: 'Chromium', firefox: 'Firefox' });
const families = /** @type {const} */ (['chromium', 'firefox']);

/** @param {Record<Family, Sizes>} sizes @returns {Row[]} */
function sizeRows(sizes) {
  return families.flatMap((family) => {
    const { background, pages, packed, translations } = sizes[family];
    const inside = `gzipped, ${spoken[family]}`;
    const rows = Object.entries(pages).map(([name, { script, style, later }]) => {
      const what = `${name} page, script, ${inside}`;
      const more = [`style ${kilobytes(style.gzip)}`];
      if (later.raw > 0) more.push(`when played ${kilobytes(later.gzip)}`);
      const [, said, aim] =
        name === 'popup'
          ? aimed(what, script.gzip, aims.popup, kilobytes)
          : [what, kilobytes(script.gzip), ''];
      return /** @type {const} */ ([what, `${said} (${more.join(', ')})`, aim]);
    });
    const whole = `whole extension, packed, ${spoken[family]}`;
    const [, size, aim] = aimed(whole, packed, aims.packed, kilobytes);
    return [
      [whole, `${size} (without translations ${kilobytes(packed - translations)})`, aim],
      aimed(`background, ${inside}`, background.gzip, aims.background, kilobytes),
      ...rows,
    ];
  });
}

/** @param {Measured['wakes']} wakes @returns {Row[]} */
const wakeRows = (wakes) =>
  families.flatMap((family) => [
    aimed(
      `wake-ups an hour at work, ${spoken[family]}, simulated`,
      wakes[family].active,
      aims.active,
      hourly,
    ),
    aimed(
      `wake-ups an hour away, ${spoken[family]}, simulated`,
      wakes[family].away,
      aims.away,
      hourly,
    ),
  ]);

const percent = (/** @type {number} */ share) => `${Math.round(share * 100)} %`;

/** @param {Measured['moments']} moments @returns {Row[]} */
const momentRows = ({ share, chance, wait, wakes }) => [
  [
    'prompts that came at a natural pause, simulated',
    `${percent(share)} (by chance ${percent(chance)})`,
    '',
  ],
  ['mean wait for it', `${Math.round(wait)} s`, ''],
  ['wake-ups an hour it adds', hourly(wakes), ''],
];

/** The table as Markdown. @param {readonly Row[]} rows @param {import('./paint.mjs').Paint} paint */
export function markdownOf(rows, { browser, profiles }) {
  const lines = rows.map((cells) => `| ${cells.join(' | ')} |`);
  const head = ['| what | measured | aim |', '|---|---|---|'];
  const foot = `Paint in ${browser}, headless, medians over ${profiles} fresh profiles for each page. A frame is what the main thread works for it (script, styles, layout, paint), every one of them moving, by the thread's own clock, in the calmest of four rounds.`;
  return [...head, ...lines, '', foot].join('\n');
}

/** Puts text between the two marks of a document. @param {string} document @param {string} text @param {string} name of the marks */
export function between(document, text, name) {
  const [begin, end] = [`<!-- ${name}:start -->`, `<!-- ${name}:end -->`];
  const [from, to] = [document.indexOf(begin), document.indexOf(end)];
  if (from < 0 || to < from) throw new Error('The document has no place for the figures.');
  return `${document.slice(0, from + begin.length)}\n${text}\n${document.slice(to)}`;
}
