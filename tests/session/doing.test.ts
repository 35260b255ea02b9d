import { describe, expect, it } from 'vitest';
import { doingOf } from '../../domain/session/doing';
import type { Event } from '../../domain/session/types';
import { dayOf, type Morning } from '../helpers/story';
import { live } from '../helpers/world';

// What the popup says at a moment of a day, from the session alone.

const minute = 60_000;
const patient = { holdForPauseMs: 3 * minute, afterMediaMs: 2 * minute };
const at = (until: string, morning: Partial<Morning> = {}) => {
  const { session } = live(dayOf({ change: patient, ...morning, until }));
  return doingOf(session, session.wall + 30_000);
};
const meeting = (on: boolean, ms?: number): Event => ({
  type: 'MEDIA',
  on,
  why: 'meeting',
  ...(ms ? { ms } : {}),
});

describe('what it is doing', () => {
  it('nothing besides counting', () => {
    expect(at('10:00')).toBeNull();
  });

  it('waits for a pause, and since when', () => {
    expect(at('20:00')).toEqual({ code: 'held', why: 'pause', ms: 30_000, kind: 'micro' });
  });

  it('waits for sound to end, then for two quiet minutes', () => {
    const sound = { around: (s: number) => (s < 24 * 60 ? (['sound'] as const) : []) };
    expect(at('20:00', sound)).toMatchObject({ code: 'held', why: 'sound' });
    expect(at('25:00', sound)).toMatchObject({ code: 'held', why: 'after', kind: 'micro' });
  });

  it('is in a meeting, with an end or without, and says what waits for it', () => {
    const does = [['15:00', meeting(true, 30 * minute)]] as const;
    expect(at('16:00', { does })).toMatchObject({ code: 'meeting', kind: null });
    expect(at('20:00', { does })).toMatchObject({ code: 'meeting', kind: 'micro' });
    const open = [['15:00', meeting(true)]] as const;
    expect(at('16:00', { does: open })).toMatchObject({ code: 'meeting', until: null });
  });

  it('is watching, and for what that counts', () => {
    const film = { still: '5:00-20:00', around: () => ['fullscreen'] as const };
    expect(at('7:00', film)).toEqual({ code: 'watching', counts: 'everything' });
  });
});
