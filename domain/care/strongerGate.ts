import { locksTensioners } from './dosing/flare';
import { gateFactsOf, missingAtGate } from './dosing/gate';
import { bandOf } from './dosing/irritability';
import { weekMedian } from './dosing/score';
import type { Exercise, Side } from './exercise';
import { placeOf } from './programme/places';
import type { View } from './view';

/** What the gate of a stronger glide still waits for on a side. */
export function missingFor(view: View, exercise: Exercise, side: Side) {
  const { person, library, now, pools, band } = view;
  const { care, plan } = person;
  const place = placeOf(exercise, side, care, pools);
  const listed = view.listed(exercise);
  const running = plan.programmes.filter(({ profile }) => care.profiles.includes(profile));
  const weeks = running
    .filter(({ profile }) => !listed?.profile || profile === listed.profile)
    .map(({ week }) => week);
  return missingAtGate({
    ...gateFactsOf(exercise, side, plan.dosings, library, now),
    week: listed ? Math.max(0, ...weeks) : 0,
    medianScore: weekMedian(plan.scores, place, now.dayKey),
    band: band ?? bandOf(care.irritability),
    isBlocked: isRuledOut(view, exercise),
    isWanted: care.strongerGlides,
    isAfterFlare: plan.flares.some((flare) => flare.place === place && locksTensioners(flare, now)),
  });
}

function isRuledOut({ screening }: View, exercise: Exercise): boolean {
  const { blocks, flags } = screening;
  const tagged = blocks.some(
    (selector) => selector === 'tag:tensioner' || selector.startsWith('all'),
  );
  return tagged || flags.some((code) => exercise.blockedBy.includes(code));
}
