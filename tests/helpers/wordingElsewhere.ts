/** Words of a language that promise or threaten: the English rules (clinical source 7.2) as far as one word tells. */
interface Unkind {
  /** Cure, diagnosis, prevention, guarantees, damage and danger. */
  readonly never: RegExp;
  /** Relief; said only where English says that something eases. */
  readonly eases: RegExp;
}

const unkind: Readonly<Record<string, Unkind>> = {
  de: {
    never: whole(
      'geheilt|heilt|heilen|Heilung\\p{L}*|behandel\\p{L}*|Behandlung\\p{L}*|diagnos\\p{L}*|Vorbeugung\\p{L}*|garantier\\p{L}*|schädig\\p{L}*|schädlich\\p{L}*|Schäden|gefährlich\\p{L}*|versag\\p{L}*|gelähmt|Lähmung\\p{L}*|verschlissen\\p{L}*',
    ),
    eases: whole('linder\\p{L}*|Linderung'),
  },
  es: {
    never: whole(
      'curar?|curan|cura(?:do|da|ción)|tratamiento\\p{L}*|diagn[oó]stic\\p{L}*|prevención|previene\\p{L}*|garantiz\\p{L}*|daños?|dañ(?:a|an|ar|ado|ada|ino|ina)|peligr\\p{L}*|fracas\\p{L}*|parálisis|paraliz\\p{L}*',
    ),
    eases: whole('alivi\\p{L}*'),
  },
  fr: {
    never: whole(
      'guéri\\p{L}*|guérison|traitements?|soigne[rzs]?|diagnosti\\p{L}*|prévention|garanti\\p{L}*|endommag\\p{L}*|dangereu\\p{L}*|dangers?|échou\\p{L}*|paralys\\p{L}*',
    ),
    eases: whole('soulag\\p{L}*'),
  },
};

function whole(words: string): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, 'giu');
}

/** Every such word in a text of a language, in lower case; `english` is what it translates. */
export function unkindWords(language: string, text: string, english: string): string[] {
  const { never, eases } = unkind[language] ?? {};
  const rules = /\beas(e|es|ed|ing|ier)\b/i.test(english) ? [never] : [never, eases];
  return rules.flatMap((rule) =>
    rule ? [...text.matchAll(rule)].map(([word]) => word.toLowerCase()) : [],
  );
}

/** The languages whose words are known here; another has to be added before its file can be held to them. */
export const languagesWithWording: readonly string[] = Object.keys(unkind);
