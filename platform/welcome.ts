import { policyOnceKnown } from './policy';
import { passing, readStored } from './storage';
import { openPage } from './window';

/** That a newcomer is still to be shown around, should the background be stopped before it is known whether. */
export const waitsKey = 'welcomeWaits';

/** A newcomer is shown around once, unless an organisation wishes otherwise; whoever has been here before is not. */
export async function welcomeLater(): Promise<void> {
  const { session } = await readStored();
  if (session !== undefined) return;
  await passing.write({ [waitsKey]: true });
  welcomeSoon();
}

/** Shows them around once it is known whether; also in another life of the background. */
export function welcomeSoon(): void {
  welcomeNow().catch((cause) => console.error(cause));
}

async function welcomeNow(): Promise<void> {
  const { skipWelcome } = await policyOnceKnown();
  await passing.write({ [waitsKey]: false });
  if (!skipWelcome) await openPage('welcome');
}
