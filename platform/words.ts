import { browser } from 'wxt/browser';

/** The name of the language the words are in. */
const languageKey = 'extension.language';

/** The browser's language with its country, where it is the one of the words; else that of the words alone. */
function withCountry(own: string): string {
  const asked = browser.i18n.getUILanguage();
  return asked.startsWith(`${own}-`) ? asked : own;
}

/** The sentence behind a key such as `popup.ready.title`; a missing one shows its key. */
export function words(key: string, ...args: readonly (string | number)[]): string {
  const name = key.replaceAll('.', '_').replaceAll('-', '_');
  const text = browser.i18n.getMessage(name as never, args.map(String)) || key;
  return key === languageKey ? withCountry(text) : text;
}

/** The name of an exercise in today's words; one that is gone keeps its id. */
export function exerciseName(exercise: string): string {
  const key = `exercise.${exercise}.name`;
  const name = words(key);
  return name === key ? exercise : name;
}
