import { browser } from 'wxt/browser';

/** The sentence behind a key such as `popup.ready.title`; a missing one shows its key. */
export function words(key: string, ...args: readonly (string | number)[]): string {
  const name = key.replaceAll('.', '_').replaceAll('-', '_');
  return browser.i18n.getMessage(name as never, args.map(String)) || key;
}

/** The name of an exercise in today's words; one that is gone keeps its id. */
export function exerciseName(exercise: string): string {
  const key = `exercise.${exercise}.name`;
  const name = words(key);
  return name === key ? exercise : name;
}
