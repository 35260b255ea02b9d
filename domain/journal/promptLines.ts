import type { Kind } from '../session/types';
import type { Completion } from './completion';
import { type Drafted, type Part, reasons } from './dayLine';
import { type Decision, kindIn, numberIn, reasonIn, wordIn } from './decision';

/** Everything the log says of one prompt, or of one break begun by hand. */
interface Told {
  readonly prompt: string;
  readonly decisions: readonly Decision[];
  readonly completion: Completion | null;
}

/** How a break came out, where several records tell of it: the first of these that there is. */
const weight: readonly Completion['kind'][] = ['completed', 'elapsed', 'skipped', 'missed'];

/** One line for each prompt and each break: when it was asked for, what kept it, and what came of it. */
export function promptLines(
  completions: readonly Completion[],
  decisions: readonly Decision[],
): Drafted[] {
  const told = new Map<string, { decisions: Decision[]; completions: Completion[] }>();
  const of = (prompt: string) => {
    const known = told.get(prompt) ?? { decisions: [], completions: [] };
    told.set(prompt, known);
    return known;
  };
  for (const one of completions)
    if (one.kind !== 'natural') of(one.promptId ?? one.id).completions.push(one);
  for (const one of decisions)
    if (wordIn(one, 'prompt')) of(wordIn(one, 'prompt')).decisions.push(one);
  return [...told].flatMap(([prompt, { decisions, completions }]) => {
    const [best = null, ...others] = completions.toSorted(
      (a, b) => weight.indexOf(a.kind) - weight.indexOf(b.kind) || a.at - b.at,
    );
    // The same break told twice, as by a page that was open in two windows, is two breaks in the log.
    const more = others.filter(({ kind }) => kind === 'completed');
    return [
      ...lineOf({ prompt, decisions, completion: best }),
      ...more.flatMap((one) => lineOf({ prompt: one.id, decisions: [], completion: one })),
    ];
  });
}

function lineOf({ prompt, decisions, completion }: Told): Drafted[] {
  const find = (code: string) => decisions.find((one) => one.code === code);
  const showing = find('asked-again') ?? find('quiet') ?? find('shown');
  const kind = completion?.breakKind ?? decisions.map((one) => kindIn(one)).find(Boolean) ?? null;
  const parts = [
    ...openingParts(find),
    ...replacedParts(decisions),
    ...(completion ? cameOut(completion, find('missed')) : unansweredParts(find)),
    ...owedParts(find('still-owed')),
  ];
  if (!kind || parts.length === 0) return [];
  const begunAt = completion && completion.at - (completion.durationMs ?? 0);
  const at = showing?.at ?? begunAt ?? decisions[0]?.at ?? 0;
  const took = completion?.kind === 'completed' || completion?.kind === 'elapsed';
  return [
    {
      id: `break:${prompt}`,
      at,
      until: took ? completion.at : null,
      kind,
      form: completion?.form ?? 'break',
      parts: asIs(parts),
      tone: completion?.kind === 'completed' ? 'done' : 'note',
      ...(completion && !showing ? { day: completion.day } : {}),
    },
  ];
}

type Find = (code: string) => Decision | undefined;

function openingParts(find: Find): Part[] {
  const shown = find('shown');
  const again: Part[] = find('asked-again') ? [{ code: 'asked-again' }] : [];
  const held = heldParts(find('held'));
  const quiet = find('quiet');
  if (quiet)
    return [...held, ...again, { code: wordIn(quiet, 'why') === 'skips' ? 'smaller' : 'quiet' }];
  if (!shown) return [...held, ...again];
  const snoozes = numberIn(shown, 'snoozes') ?? 0;
  return [...held, { code: snoozes > 0 ? 'after-snooze' : 'shown' }];
}

function heldParts(held: Decision | undefined): Part[] {
  const why = held && reasonIn(held, reasons.held);
  return why ? [{ code: 'held', minutes: numberIn(held, 'minutes') ?? 0, why }] : [];
}

/** Each reason once, with what the break held in the end because of it. */
function replacedParts(decisions: readonly Decision[]): Part[] {
  const replaced = decisions.filter(({ code }) => code === 'offer-replaced');
  return reasons.replaced.flatMap((why): Part[] => {
    const last = replaced.findLast((one) => wordIn(one, 'why') === why);
    return last ? [{ code: 'replaced', why, rest: wordIn(last, 'now') === 'rest' }] : [];
  });
}

function owedParts(owed: Decision | undefined): Part[] {
  const [kind, taken] = owed ? [kindIn(owed), kindIn(owed, 'taken')] : [null, null];
  return kind && taken ? [{ code: 'still-owed', owed: kind, taken }] : [];
}

function cameOut({ kind, ended, items }: Completion, missed: Decision | undefined): Part[] {
  switch (kind) {
    case 'completed':
      if (ended === 'stopped') return [{ code: 'stopped', items }];
      return items.length > 0 ? [{ code: 'done', items }] : [{ code: 'rested' }];
    case 'missed':
      return [missedPart(missed)];
    case 'natural':
      return [];
    default:
      return [{ code: kind }];
  }
}

const missedPart = (missed: Decision | undefined): Part => ({
  code: 'missed',
  why: (missed && reasonIn(missed, reasons.missed)) ?? 'unseen',
});

function unansweredParts(find: Find): Part[] {
  const [missed, snoozed] = [find('missed'), find('snoozed')];
  if (missed) return [missedPart(missed)];
  if (snoozed) return [{ code: 'snoozed', minutes: numberIn(snoozed, 'minutes') ?? 0 }];
  if (find('unseen')) return [{ code: 'unseen' }];
  return [...offHoursParts(find('off-hours')), ...withdrawnParts(find('withdrawn'))].slice(0, 1);
}

function offHoursParts(closed: Decision | undefined): Part[] {
  const why = closed && reasonIn(closed, reasons['off-hours']);
  return why ? [{ code: 'off-hours', why }] : [];
}

function withdrawnParts(withdrawn: Decision | undefined): Part[] {
  const why = withdrawn && reasonIn(withdrawn, reasons.withdrawn);
  return why ? [{ code: 'withdrawn', why }] : [];
}

/** What a person did themselves; that they were asked before it goes without saying. */
const answers: readonly Part['code'][] = [
  'done',
  'stopped',
  'rested',
  'elapsed',
  'skipped',
  'snoozed',
];

const asIs = (parts: readonly Part[]): Part[] =>
  parts.some(({ code }) => answers.includes(code))
    ? parts.filter(({ code }) => code !== 'shown')
    : [...parts];

/** A snooze of a break that had not been asked for yet has no prompt. */
export const postponedLines = (decisions: readonly Decision[]): Drafted[] =>
  decisions.flatMap((one) => {
    const kind: Kind | null = kindIn(one);
    if (one.code !== 'snoozed' || wordIn(one, 'prompt') || !kind) return [];
    const part: Part = { code: 'snoozed', minutes: numberIn(one, 'minutes') ?? 0 };
    return [
      { id: one.id, at: one.at, until: null, kind, form: 'break', parts: [part], tone: 'note' },
    ];
  });
