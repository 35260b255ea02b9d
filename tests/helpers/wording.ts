/** Words that are never said to anybody (wording rules of the clinical source 7.2, and the product's own). */
const never =
  /\b(treat|treats|treated|treating|treatment|cure[sd]?|heal(s|ed|ing)?|diagnos\w*|prevent\w*|reliev\w*|relief|harm(s|ed|ful)?|damag\w*|danger\w*|wrong\w*|fail\w*|bad posture|degenerat\w*|permanent\w*|guarantee\w*|clinically proven|decompress\w*|regenerat\w*|paraly\w*|crumbl\w*|crushed|trapped|fix(es)? your|medical[- ]grade|doctor[- ]approved|no side effects)\b/gi;

/** Every such word in a text, in lower case. */
export const unkindIn = (text: string): string[] =>
  [...text.matchAll(never)].map(([word]) => word.toLowerCase());
