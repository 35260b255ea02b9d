import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The policies of a machine, as only the browsers that are started through it see them. */
export interface Policies {
  /** The command that starts a browser which looks here in place of the machine's own folders. */
  readonly through: readonly string[];
  /** Puts a policy file there, in place of the one before; null: there is none. */
  readonly set: (policies: object | null) => void;
}

/** Below /etc: where Chromium, Chrome, Edge and Firefox look. */
const places = [
  'chromium/policies/managed',
  'opt/chrome/policies/managed',
  'opt/edge/policies/managed',
  'firefox/policies',
];

/** Whether a program may have a view of its own of the machine's folders here. */
export const mayHideFolders = (): boolean =>
  process.platform === 'linux' && spawnSync('unshare', ['-m', 'true']).status === 0;

/** A folder of one's own in all these places, for one program and what it starts; the machine's stay as they are. */
export function makePolicies(): Policies {
  const [shape, folder] = ['etc-', 'policies-'].map((name) =>
    mkdtempSync(join(tmpdir(), name)),
  ) as [string, string];
  for (const place of places) mkdirSync(join(shape, place), { recursive: true });
  const steps = [
    `mount -t overlay overlay -o lowerdir=${shape}:/etc /etc`,
    ...places.map((place) => `mount --bind ${folder} /etc/${place}`),
    'exec "$@"',
  ];
  const file = join(folder, 'policies.json');
  return {
    through: ['unshare', '-m', 'sh', '-c', steps.join(' && '), 'sh'],
    set: (policies) => {
      if (policies) writeFileSync(file, JSON.stringify(policies));
      else rmSync(file, { force: true });
    },
  };
}
