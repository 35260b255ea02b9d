import type { DayKey } from '../domain/care/days';
import { sumOf, tallyOf } from '../domain/journal/day';
import type { Span } from '../domain/journal/forget';
import type { Going, Kept } from '../domain/journal/kept';
import { restedIn } from '../domain/journal/questions/weeks';
import { readSpare } from '../domain/journal/spare';
import { database } from './database';
import { lastExport } from './meta';
import { readStored } from './storage';

/** Looks at what is kept; what cannot be read is not known. */
export async function readKept(): Promise<Kept> {
  const [space, log, stored] = await Promise.all([
    navigator.storage?.estimate?.().catch(() => null),
    logFacts().catch(() => ({ firstDay: null, lastExportAt: null })),
    readStored(),
  ]);
  return { ...log, space: space?.usage ?? null, copiedAt: readSpare(stored.backup)?.at ?? null };
}

async function logFacts(): Promise<Pick<Kept, 'firstDay' | 'lastExportAt'>> {
  const db = await database();
  const first = await db.transaction('daily').store.openKeyCursor();
  return { firstDay: first?.key ?? null, lastExportAt: (await lastExport())?.at ?? null };
}

/** What was done and said on a day. */
export async function recordsOf(day: DayKey) {
  const db = await database();
  const [completions, checkins, visits] = await Promise.all([
    db.getAllFromIndex('completions', 'day', day),
    db.getAllFromIndex('checkins', 'day', day),
    db.getAll('visits'),
  ]);
  return { completions, checkins, visits: visits.filter((visit) => visit.day === day) };
}

/** Counts what would go with some days, from their summaries. */
export async function countGoing({ from, to }: Span): Promise<Going> {
  const db = await database();
  const days = IDBKeyRange.bound(from, to);
  const summaries = await db.getAll('daily', days);
  const visits = await db.getAll('visits');
  return {
    breaks: restedIn(sumOf(summaries.map(tallyOf))),
    checkins: await db.countFromIndex('checkins', 'day', days),
    visits: visits.filter(({ day }) => day >= from && day <= to).length,
    activeMs: summaries.reduce((sum, { activeMs }) => sum + activeMs, 0),
  };
}
