import { describe, expect, it } from 'vitest';
import type { Visit } from '../../../domain/journal/checkin';
import {
  activitiesMoved,
  activityLines,
  changeMatters,
  formLines,
  symptomsMoved,
  weekPoints,
} from '../../../domain/journal/questions/outcomes';
import { weekly } from './days';

describe('outcomes', () => {
  const jars = (score: number) => ({ activities: [{ name: 'Opening jars', score }] });
  const checkins = [
    weekly('2026-03-15', 3, { ...jars(7), change: 2, ease: 8 }),
    weekly('2026-03-01', 6, jars(4)),
    weekly('2026-03-08', 5, { activities: [{ name: 'Typing', score: 2 }] }),
  ];

  it('weekly check-ins stand in the order of time', () => {
    expect(weekPoints('hand/right', checkins).map(({ average }) => average)).toEqual([6, 5, 3]);
    expect(weekPoints('elbow/left', checkins)).toEqual([]);
  });

  it('each activity has a line of its own', () => {
    expect(activityLines(checkins)).toEqual([
      {
        name: 'Opening jars',
        points: [
          { day: '2026-03-01', score: 4 },
          { day: '2026-03-15', score: 7 },
        ],
      },
      { name: 'Typing', points: [{ day: '2026-03-08', score: 2 }] },
    ]);
  });

  it('each form has a line of its own, in whatever capitals it was called', () => {
    const visit = (day: string, form?: { name: string; total: number }): Visit => ({
      ...{ id: day, day, at: Date.parse(`${day}T09:00:00Z`), tzOffsetMin: 0, modality: 'manual' },
      ...(form ? { form } : {}),
      ...{ v: 1, rev: 1 },
    });
    const visits = [
      visit('2026-03-15', { name: 'BCTQ', total: 2.45 }),
      visit('2026-03-08'),
      visit('2026-03-01', { name: 'bctq', total: 3.1 }),
      visit('2026-03-02', { name: 'Neck form', total: 0 }),
    ];
    expect(formLines(visits)).toEqual([
      {
        name: 'BCTQ',
        points: [
          { day: '2026-03-01', total: 3.1 },
          { day: '2026-03-15', total: 2.45 },
        ],
      },
      { name: 'Neck form', points: [{ day: '2026-03-02', total: 0 }] },
    ]);
  });

  it.each([
    [[6, 4], 'better'],
    [[6, 5], 'same'],
    [[3, 2], 'better'],
    [[4, 6], 'worse'],
    [[0, 1], 'same'],
    [[5, 5], 'same'],
  ])('symptoms from first to last %j: %s', (scores, way) => {
    expect(symptomsMoved(scores)?.way).toBe(way);
  });

  it('a single activity must move by three, the mean of several by two', () => {
    expect(activitiesMoved([4, 6])?.way).toBe('same');
    expect(activitiesMoved([4, 6], 3)?.way).toBe('better');
    expect(activitiesMoved([7, 4])?.way).toBe('worse');
    expect(activitiesMoved([7])).toBeNull();
  });

  it('a global change matters from two on', () => {
    expect([2, 1, 0, -1, -2].map(changeMatters)).toEqual([
      'better',
      'same',
      'same',
      'same',
      'worse',
    ]);
  });
});
