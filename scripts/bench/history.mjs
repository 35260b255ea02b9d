// @ts-check

/** @typedef {import('./table.mjs').Measured} Measured */

/** What is looked at over time: ratios and bytes, which mean the same on every machine; at most this much, where that is held. */
const followed =
  /** @type {readonly (readonly [what: string, of: (m: Measured) => number, most?: number])[]} */ ([
    ['popup, warm', ({ paint }) => paint.warm.ratio, 1.3],
    ['progress, long log', ({ log }) => log.long.paint / log.short.paint, 1.5],
    ['heap, long log', ({ log }) => log.long.heap / log.short.heap, 1.1],
    ['figures, ten minutes', ({ figure }) => figure.grown.ratio, 1.02],
    ['background, start', ({ startup }) => startup.ratio, 2],
    ['step, against a copy', ({ step }) => step.ratio],
    ['popup, bytes', ({ sizes }) => sizes.chromium.pages.popup?.script.gzip ?? 0, 30_000],
    ['background, bytes', ({ sizes }) => sizes.chromium.background.gzip],
    ['packed, bytes', ({ sizes }) => sizes.chromium.packed],
  ]);

const said = (/** @type {number} */ value) =>
  value > 100 ? value.toLocaleString('en') : value.toFixed(2);

/** Budgets that are not kept, in words. @param {Measured} measured @returns {string[]} */
export const missed = (measured) =>
  followed.flatMap(([what, of, most]) => {
    const value = of(measured);
    return most !== undefined && value > most
      ? [`${what}: ${said(value)}, at most ${said(most)}`]
      : [];
  });

/** The head of the history. */
export const historyHead = ['day', 'version', ...followed.map(([what]) => what)];

/** One line of the history. @param {Measured} measured @param {string} day @param {string} version */
export const historyRow = (measured, day, version) => [
  day,
  version,
  ...followed.map(([, of]) => said(of(measured))),
];

const line = (/** @type {readonly string[]} */ cells) => `| ${cells.join(' | ')} |`;

/** The history with a line more; one of the same day and version takes the place of the one before. @param {string} before @param {readonly string[]} row */
export function withRow(before, row) {
  const rows = before.split('\n').filter((one) => /^\| \d{4}-/.test(one));
  const same = line(row.slice(0, 2)).slice(0, -1);
  const kept = rows.filter((one) => !one.startsWith(same));
  const rule = `|${historyHead.map(() => '---').join('|')}|`;
  return [line(historyHead), rule, ...kept, line(row)].join('\n');
}
