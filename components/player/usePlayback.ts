import { useEffect, useLayoutEffect, useReducer, useRef } from 'preact/hooks';
import { at, type Instant } from '../../domain/care/timeline';
import { doneOf } from './done';
import { actionOf, type KeyAction } from './keys';
import { partsBeforeRest, partsOf } from './parts';
import { begin, momentIndex, type Playback, type PlaybackEvent, playback } from './playback';
import type { PlayProps } from './types';

/** A break being played, driven by the clock of the page, with what it reports sent on. */
export function usePlayback(props: PlayProps): [Playback, (event: PlaybackEvent) => void] {
  const { offer, library, clock, visible, startAt, voice, rests } = props;
  const [state, send] = useReducer(playback, undefined, () => {
    const begun = begin(partsOf(offer, library), startAt);
    return rests ? playback(begun, { type: 'rest' }) : begun;
  });
  const running = state.playing && visible && !state.ended;
  useEffect(() => {
    if (!running) return;
    send({ type: 'tick', now: clock.now() });
    const unwatch = clock.watch((now) => send({ type: 'tick', now, speaking: voice.speaking() }));
    return () => {
      unwatch();
      send({ type: 'halt' });
    };
  }, [running, clock]);
  useReports(state, props);
  return [state, send];
}

/**
 * Tells each step that is reached, and once what came of the break. Laid down with the page itself,
 * not after it is painted, so that no frame is asked for.
 */
function useReports(state: Playback, { offer, onStep, onDone, rests }: PlayProps): void {
  const index = momentIndex(state);
  const { part, resting, ended } = state;
  useLayoutEffect(() => {
    const item = resting ? partsBeforeRest(offer) : part;
    if (!ended) onStep({ item, step: index }, doneOf(state));
  }, [part, index, resting]);
  useLayoutEffect(() => {
    if (!ended) return;
    const instead = rests === 'as-posture' ? ({ kind: 'posture' } as const) : {};
    onDone({ ended, done: doneOf(state), ...instead });
  }, [ended]);
}

/** Where the playing item is at this very moment, between two ticks as well; null while resting. */
export function instantOf(state: Playback, now: number, running: boolean): Instant | null {
  const here = state.parts[state.part];
  if (here?.type !== 'item') return null;
  const sinceTick = running && state.tickedAt !== null ? Math.max(0, now - state.tickedAt) : 0;
  // The first step begins with a tick, which may have to wait for the voice; never between two.
  const { phase, holdMs } = at(here.timeline, state.elapsedMs).moment;
  const lastMs = (phase === 'setup' ? holdMs : here.totalMs) - 1;
  return at(here.timeline, Math.min(state.elapsedMs + sinceTick, lastMs));
}

/** The keys of the player, as they are to act now; the newest `act` is the one that is called. */
export function useKeys(charactersAct: boolean, act: (action: KeyAction) => void): void {
  const newest = useRef({ charactersAct, act });
  newest.current = { charactersAct, act };
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      const action = actionOf(event, newest.current.charactersAct);
      if (!action) return;
      event.preventDefault();
      newest.current.act(action);
    };
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  }, []);
}
