import { until } from '../e2e/drivers/wait';
import { askedOf, askNow } from './asked';
import type { Bench } from './fault';

/** A prompt lives two minutes; a busy machine gets another, ms. */
const expiresWithinMs = 180_000;

/** Nobody answers: the prompt shows at the icon, runs out, and the break is still owed. */
export async function unanswered({ desk, ledger, times, injected }: Bench): Promise<void> {
  for (let n = 0; n < times; n += 1) {
    const browser = desk.browser();
    const asked = await askNow(browser);
    injected();
    const shown = async () => (await askedOf(browser)).badge !== '';
    await until('the icon to show that a break is due', shown);
    const over = async () => {
      const now = await askedOf(browser);
      return now.prompt?.id === asked.prompt?.id ? null : now;
    };
    const after = await until('the prompt to run out', over, expiresWithinMs);
    if (after.phase !== 'due' || after.reprompts === 0) ledger.wrong('the break is owed no more');
    if (after.badge === '') ledger.wrong('the icon forgot the break that is owed');
    await ledger.tell(browser, 1, 1);
  }
}
