/**
 * What is promised or threatened in no language, as far as a word tells by itself: cure and relief, diagnosis,
 * prevention, guarantees, damage and danger. A language that is not here yet is held by nobody.
 */
const never: Readonly<Record<string, RegExp>> = {
  de: whole(
    'geheilt|heilt|heilen|Heilung\\p{L}*|behandel\\p{L}*|Behandlung\\p{L}*|diagnos\\p{L}*|vorbeug\\p{L}*|linder\\p{L}*|garantier\\p{L}*|schädig\\p{L}*|schädlich\\p{L}*|Schäden|gefährlich\\p{L}*|versag\\p{L}*|gelähmt|Lähmung\\p{L}*|eingeklemmt\\p{L}*|verschlissen\\p{L}*',
  ),
  es: whole(
    'curar?|curan|cura(?:do|da|ción)|tratamiento\\p{L}*|diagn[oó]stic\\p{L}*|prevención|previene\\p{L}*|alivi\\p{L}*|garantiz\\p{L}*|daños?|dañ(?:a|an|ar|ado|ada|ino|ina)|peligr\\p{L}*|fracas\\p{L}*|parálisis|paraliz\\p{L}*',
  ),
  fr: whole(
    'guéri\\p{L}*|guérison|traitements?|soigne[rzs]?|diagnosti\\p{L}*|prévention|soulag\\p{L}*|garanti\\p{L}*|endommag\\p{L}*|dangereu\\p{L}*|dangers?|échou\\p{L}*|paralys\\p{L}*|coincé\\p{L}*',
  ),
};

function whole(words: string): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, 'giu');
}

/** Every such word in a text of that language, in lower case. */
export const unkindWords = (language: string, text: string): string[] =>
  [...text.matchAll(never[language] ?? /$^/g)].map(([word]) => word.toLowerCase());

/** The languages whose words are known here. */
export const languagesWithWording: readonly string[] = Object.keys(never);
