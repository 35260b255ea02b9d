// @ts-check
// The chart library can put text into a page as markup. Nothing of ours asks it to; in a build it cannot.

const asMarkup = 'container.innerHTML = content;';

/** The library's code with text as text. Throws where the line is not there: then a new version is to be looked at. @param {string} code */
export function textAsText(code) {
  if (code.split(asMarkup).length !== 2)
    throw new Error(`Chartist has no line “${asMarkup}” any more.`);
  return code.replace(asMarkup, 'container.textContent = content;');
}

/** @returns {import('vite').Plugin} */
export const chartsWithoutMarkup = () => ({
  name: 'charts-without-markup',
  transform: (code, id) =>
    /[\\/]chartist[\\/]dist[\\/]index\.js$/.test(id) ? { code: textAsText(code), map: null } : null,
});
