import { isFields } from '../../session/plain';
import { isSame } from '../same';
import {
  changedSettings,
  readSettings,
  readValue,
  type SettingKey,
  type Settings,
  settingKeys,
  standards,
} from '../settings';
import { isLocked, type Policy } from './policy';

// Product default < the organisation's default < what the person chose < what the organisation locked.

/** What a person chose: only what differs from what held at first. */
export type Chosen = Partial<Settings>;

/** What holds until the person chooses something. */
export const firstUnder = ({ defaults }: Pick<Policy, 'defaults'>): Settings => ({
  ...standards,
  ...defaults,
});

/** What holds. */
export const settingsUnder = (policy: Policy, chosen: Chosen): Settings => ({
  ...firstUnder(policy),
  ...chosen,
  ...policy.locked,
});

/** What stored settings say, as far as they can be read. Never throws. */
export function saidIn(stored: unknown): Partial<Settings> {
  const { settings } = readSettings(stored);
  const said = isFields(stored) ? stored : {};
  const isSaid = (key: SettingKey) =>
    (said[key] !== undefined && readValue(key, said[key]) !== undefined) ||
    !isSame(settings[key], standards[key]);
  return Object.fromEntries(
    settingKeys.filter(isSaid).map((key) => [key, settings[key]]),
  ) as Partial<Settings>;
}

/** What was chosen, as it stands in the store: what holds at first is no choice. Never throws. */
export function chosenIn(policy: Policy, stored: unknown): Chosen {
  const first = firstUnder(policy);
  const said = Object.entries(saidIn(stored));
  return Object.fromEntries(
    said.filter(([key, value]) => !isSame(value, first[key as SettingKey])),
  );
}

/** What the person would have without any organisation. */
export const ownSettings = (chosen: Chosen): Settings => ({ ...standards, ...chosen });

/**
 * What is chosen after a change: a value that holds at first is no choice any more, one that may not be had
 * or is locked changes nothing.
 */
export function choose(policy: Policy, chosen: Chosen, changes: unknown): Chosen {
  const first = firstUnder(policy);
  const before = { ...first, ...chosen };
  const { settings } = changedSettings(before, changes);
  const said = isFields(changes) ? settingKeys.filter((key) => Object.hasOwn(changes, key)) : [];
  const after: Record<string, unknown> = { ...chosen };
  for (const key of said) {
    if (isLocked(policy, key)) continue;
    if (isSame(settings[key], first[key])) delete after[key];
    else after[key] = settings[key];
  }
  return after as Chosen;
}
