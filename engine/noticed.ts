import { type Session, step } from '../domain/session';
import { noticeable } from '../domain/session/around';
import { goingOn } from '../domain/session/media';
import type { LogRecord } from '../domain/session/types';
import type { Present } from './setting';

/** Takes in what is noticed of the browser, before the event itself: what plays or fills the screen now. */
export function noticed(session: Session, { around, clock, idle }: Present) {
  const start = { session, records: [] as LogRecord[] };
  if (!around) return start;
  const going = goingOn(session);
  const news = noticeable.filter((why) => around.includes(why) !== going.includes(why));
  return news.reduce((known, why) => {
    const on = around.includes(why);
    // What plays is known before still hands are read by it.
    const event = { type: 'MEDIA', on, why, idle: on ? 'active' : idle } as const;
    const next = step(known.session, event, clock);
    return { session: next.session, records: [...known.records, ...next.records] };
  }, start);
}
