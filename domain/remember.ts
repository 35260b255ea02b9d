import { type Known, known, type Memory, type Stored } from './memory';
import { readCached } from './policy/organisation/cached';
import { chosenIn, settingsUnder } from './policy/organisation/precedence';
import { readPolicy } from './policy/organisation/read';

/** What is known, with the policy that holds, what was chosen under it, and the settings that follow. */
export function whole(found: Known): Memory {
  const arrived = readCached(found.policy);
  const policy = readPolicy(arrived?.received);
  const chosen = chosenIn(policy, found.settings);
  return { ...found, arrived, policy, chosen, settings: settingsUnder(policy, chosen) };
}

/** What the small store says, made whole: a broken value costs only itself. */
export const remember = (stored: Stored, demo: boolean, wall: number, dayKey: string): Memory =>
  whole(known(stored, demo, wall, dayKey));
