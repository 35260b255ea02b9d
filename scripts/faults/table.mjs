// @ts-check

/** @typedef {import('../../tests/faults/run').Found} Found */

const spoken = /** @type {const} */ ({ chromium: 'Chromium', firefox: 'Firefox' });

/** @param {string} row */
const numberOf = (row) => Number(row.slice(1));

/** @param {Found} found */
function lineOf({ row, what, family, injected, lost, doubled, wrong, missing }) {
  const figures = missing ? [`not run: ${missing}`, '', '', ''] : [injected, lost, doubled, wrong];
  return `| ${[row, what, spoken[family], ...figures].join(' | ')} |`;
}

/** The table of faults, in the order of the fault matrix. @param {readonly Found[]} found */
export function tableOf(found) {
  const sorted = [...found].sort((a, b) => numberOf(a.row) - numberOf(b.row));
  const versions = [...new Set(found.map(({ version }) => version).filter(Boolean))].sort();
  const head = [
    '| row | fault | browser | times | lost | doubled | wrong |',
    '|---|---|---|---|---|---|---|',
  ];
  return [...head, ...sorted.map(lineOf), '', `${versions.join(', ')}.`].join('\n');
}
