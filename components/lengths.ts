import { plural, type Words } from './words';

/** A length in seconds as it is said: "30 seconds", "3 minutes", "2 min 30 s". */
export function lengthText(words: Words, seconds: number): string {
  const whole = Math.round(seconds);
  if (whole < 120) return plural(words, 'length.seconds', whole);
  const minutes = Math.floor(whole / 60);
  const rest = whole - minutes * 60;
  if (rest === 0) return plural(words, 'length.minutes', minutes);
  return words('length.minutes_seconds', minutes, rest);
}

/** Active time in ms as it is shown: "42 min", "3 h 12 min". */
export function activeText(words: Words, ms: number): string {
  const minutes = Math.floor(ms / 60_000);
  if (minutes < 60) return words('length.short_minutes', minutes);
  return words('length.hours_minutes', Math.floor(minutes / 60), minutes % 60);
}
