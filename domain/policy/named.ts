/** A key's name in the words: `microMinutes` is `micro_minutes` there. */
export const nameInWords = (key: string): string =>
  key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
