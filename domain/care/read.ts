import { type Fields, isFields } from '../session/plain';
import { beginCare, type Care, symptomSides } from './care';
import { lines } from './safety/lines';
import { type Answers, type Group, groupOf, groups, isTick, type ListAnswer } from './safety/lists';
import {
  isActivities,
  isClearance,
  isId,
  isInstant,
  isIrritability,
  isMark,
  isProfile,
  isTherapistList,
  isToggle,
  isVisitPlan,
  salvaged,
} from './shapes';

/** At most two profiles at once (clinical rules 5.1). */
const profilesAtMost = 2;

/**
 * Reads stored care. What cannot be read costs only itself and falls to the safe side: a list is asked
 * again, glides are off, a clearance does not hold. A later version is read as far as it is known.
 */
export function readCare(value: unknown): { care: Care; setAside: string[] } {
  if (!isFields(value)) return { care: beginCare(), setAside: value === undefined ? [] : ['care'] };
  const setAside: string[] = [];
  const read = readerOf(value, (key) => setAside.push(key));
  const care: Care = {
    v: 1,
    acceptedAt: read.whole('acceptedAt', isInstant, null),
    answers: read.table('answers', isAnswer) as Answers,
    side: read.whole('side', isSymptomSide, 'none'),
    glidesOn: read.whole('glidesOn', isToggle, false),
    strongerGlides: read.whole('strongerGlides', isToggle, false),
    clearances: read.table('clearances', isClearanceOf) as Care['clearances'],
    marks: read.list('marks', isMark),
    profiles: [...new Set(read.list('profiles', isProfile))].slice(0, profilesAtMost),
    irritability: read.whole('irritability', isIrritability, null),
    activities: read.whole('activities', isActivities, []),
    assessed: read.whole('assessed', isToggle, null),
    switchedOff: read.list('switchedOff', isId),
    therapistList: read.whole('therapistList', isTherapistList, listLeft(value)),
    visits: read.whole('visits', isVisitPlan, null),
    tensCaution: read.whole('tensCaution', isToggle, false),
  };
  return { care, setAside };
}

/** Reads one key after the other and tells of each that could not be read. */
function readerOf(fields: Fields, tell: (key: string) => void) {
  const isThere = (key: string) => fields[key] !== undefined && fields[key] !== null;
  return {
    whole: <T, N>(key: string, is: (value: unknown) => value is T, otherwise: N): T | N => {
      const value = fields[key];
      if (is(value)) return value;
      if (isThere(key)) tell(key);
      return otherwise;
    },
    list: <T>(key: string, is: (value: unknown) => value is T): T[] => {
      const value = fields[key];
      const all: unknown[] = Array.isArray(value) ? value : [];
      if (isThere(key) && !(Array.isArray(value) && value.every(is))) tell(key);
      return all.filter(is);
    },
    table: (key: string, is: (name: string, value: unknown) => boolean) => {
      const value = fields[key];
      if (isThere(key) && !isFields(value)) tell(key);
      return Object.fromEntries(
        Object.entries(isFields(value) ? value : {}).filter(([name, one]) => {
          const known = is(name, one);
          if (!known && one !== undefined) tell(`${key}.${name}`);
          return known;
        }),
      );
    },
  };
}

const isSymptomSide = (value: unknown): value is Care['side'] =>
  symptomSides.some((side) => side === value);

const isClearanceOf = (code: string, value: unknown): boolean =>
  lines.some((line) => line.code === code) && isClearance(value);

const listLeft = ({ therapistList }: Fields): Care['therapistList'] =>
  isFields(therapistList) ? salvaged(therapistList) : null;

/** One list's answer; where any part of it cannot be understood the whole list is asked again. */
function isAnswer(name: string, value: unknown): value is ListAnswer {
  const group = groups.find((one) => one === name);
  if (!group || !isFields(value) || !isInstant(value.answeredAt)) return false;
  const { ticked, askedAt = {} } = value;
  if (!isFields(ticked) || !isFields(askedAt)) return false;
  const known = Object.entries(ticked).every(([code, tick]) => mayBeSaid(group, code, tick));
  const dated = Object.entries(askedAt).every(
    ([code, at]) => lineIn(group, code) !== undefined && isInstant(at),
  );
  return known && dated;
}

const lineIn = (group: Group, code: string) =>
  lines.find((line) => line.code === code && groupOf(code) === group);

function mayBeSaid(group: Group, code: string, tick: unknown): boolean {
  const line = lineIn(group, code);
  return line !== undefined && isTick(line, tick);
}
