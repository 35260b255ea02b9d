/** Words that are never said to anybody (wording rules of the clinical source 7.2, and the product's own). */
const never =
  /\b(treat|treats|treated|treating|treatment|cure[sd]?|heal(s|ed|ing)?|diagnos\w*|prevent\w*|reliev\w*|relief|harm(s|ed|ful)?|damag\w*|danger\w*|wrong\w*|fail\w*|bad posture|degenerat\w*|permanent\w*|guarantee\w*|clinically proven|decompress\w*|regenerat\w*|paraly\w*|crumbl\w*|crushed|trapped|fix(es)? your|medical[- ]grade|doctor[- ]approved|no side effects)\b/gi;

/** Every such word in a text, in lower case. */
export const unkindIn = (text: string): string[] =>
  [...text.matchAll(never)].map(([word]) => word.toLowerCase());

/** Sentences the clinical source fixes word for word, by key, with the words they may hold. */
export const fixedWording: Readonly<Record<string, readonly string[]>> = {
  // Disclaimers that are required (7.4).
  welcome_start_disclaimer: ['diagnose', 'treat'],
  settings_about_what: ['diagnose', 'treat'],
  // The line under a summary, exempt by name (7.2).
  report_line: ['diagnosis'],
  // Screening questions are asked as the source has them.
  safety_c_crps: ['diagnosed'],
  safety_f_ulcer: ['treated'],
  // Cards of the clinical source: what a clinic may add, and low sugar, which is treated.
  learn_clinic_modalities_text: ['treatment'],
  learn_hypo_text: ['treat'],
};
