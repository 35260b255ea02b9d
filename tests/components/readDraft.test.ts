import { describe, expect, it } from 'vitest';
import { beginAnswers } from '../../components/welcome/begin';
import { readDraft } from '../../components/welcome/readDraft';
import type { WelcomeAnswers } from '../../components/welcome/types';
import { beginCare } from '../../domain/care/care';

// A half-filled welcome that waits in the browser: gone on with as it was, or begun anew.

const draft: WelcomeAnswers = {
  ...beginAnswers('C', beginCare(), 5),
  acceptedAt: 5,
  lists: { E: { ticked: { 'E-CHEST': 'yes' }, none: false, answeredAt: 6 } },
  marks: [{ spot: 'thumb-side', side: 'right' }],
  irritability: { onset: 1, usual: 10 },
  profiles: ['cts'],
  activities: ['Opening jars', ''],
};

describe('a draft', () => {
  it('is gone on with as it was left', () => {
    expect(readDraft(structuredClone(draft))).toEqual(draft);
    expect(readDraft(beginAnswers('start', beginCare(), 5))).not.toBeNull();
  });

  const E = draft.lists.E as object;
  it.each<[string, unknown]>([
    ['is none', undefined],
    ['is a text', 'C'],
    ['stands on a page that is not there', { ...draft, page: 'X' }],
    ['answers a list that is not there', { ...draft, lists: { X: E } }],
    ['answers a list with another’s line', { ...draft, lists: { U: E } }],
    ['says what nobody can say', { ...draft, lists: { E: { ...E, ticked: { 'E-CHEST': 'no' } } } }],
    ['was sent off at no time', { ...draft, lists: { E: { ...E, answeredAt: 'now' } } }],
    ['marks no place', { ...draft, marks: [{ spot: 'nose', side: 'left' }] }],
    ['rates beyond the scale', { ...draft, irritability: { usual: 11 } }],
    ['rates something else', { ...draft, irritability: { toString: 1 } }],
    ['lacks a part', { ...draft, told: undefined }],
  ])('that %s is begun anew', (_what, value) => {
    expect(readDraft(value)).toBeNull();
  });
});
