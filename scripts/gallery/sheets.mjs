// Sheets of pictures as pages to be photographed.

const papers = {
  light: { paper: '#FBF8F3', card: '#FFFFFF', ink: '#23262E', muted: '#5B6170' },
  dark: { paper: '#14171E', card: '#1B1E27', ink: '#F2F2F5', muted: '#A9AFBD' },
};

/** The colours of one appearance on a sheet that is light or dark whatever the computer is. */
const cssOf = ({ colours, figureClass }, mode, appearance) =>
  `.${mode}-${figureClass(appearance)}{${Object.entries(colours(mode, appearance))
    .map(([name, colour]) => `--fig-${name}:${colour}`)
    .join(';')}}`;

/** All appearances there are. */
export const appearancesOf = ({ tones, looks }) =>
  tones.flatMap((tone) => looks.map((look) => ({ tone, look })));

/** One figure in its colours with its name below. */
function cell(drawing, mode, { name, nodes, tone = 'warm', look }) {
  const scope = `${mode}-${drawing.figureClass({ tone, look })}`;
  const caption = name ? `<figcaption>${name}</figcaption>` : '';
  return `<figure class="${scope}">${drawing.stillSvg(nodes, '')}${caption}</figure>`;
}

/** A page of figures in columns, each group under its heading where it has one. */
export function sheet(drawing, { mode, columns, groups, wide = 320, style = '' }) {
  const { paper, card, ink, muted } = papers[mode];
  const colours = appearancesOf(drawing).map((one) => cssOf(drawing, mode, one));
  const body = groups.map(
    ({ heading, pictures }) =>
      `${heading ? `<h2>${heading}</h2>` : ''}<div>${pictures
        .map((picture) => cell(drawing, mode, picture))
        .join('')}</div>`,
  );
  return `<!doctype html><meta charset="utf-8"><style>${colours.join('')}
body{margin:0;padding:16px;width:max-content;background:${paper};color:${ink};font:13px system-ui,sans-serif}
div{display:grid;grid-template-columns:repeat(${columns},${wide}px);gap:12px}
figure{margin:0;background:${card};border-radius:12px;overflow:hidden}
svg{display:block;width:${wide}px;height:${(wide * 3) / 4}px}
figcaption{padding:0 8px 8px;color:${muted};text-align:center}${style}</style>${body.join('')}`;
}

const overviewStyle = `
body{padding:32px;font-size:15px}
div{gap:16px}
h2{margin:32px 4px 12px;font-size:20px;font-weight:600}
h2:first-of-type{margin-top:0}
figcaption{padding:2px 10px 14px;color:inherit;font-weight:500}`;

/** The sheet of all exercises, one picture and a name each, grouped by where they work. */
export const overview = (drawing, groups) =>
  sheet(drawing, { mode: 'light', columns: 5, wide: 232, groups, style: overviewStyle });
