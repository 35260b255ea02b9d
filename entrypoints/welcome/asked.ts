import type { Question } from '../../components/welcome/types';
import { asked, type Group, groups, mayBeUnsure } from '../../domain/care/safety/lists';
import { words } from '../../platform/words';

const questionsOf = (group: Group): Question[] =>
  asked(group).map((row) => {
    const code = row.code.toLowerCase();
    return {
      code: row.code,
      text: words(`safety.${code}`),
      note: row.noted ? words(`safety_note.${code}`) : null,
      notSure: mayBeUnsure(row),
      old: row.whenOld !== undefined,
    };
  });

/** All lines of the four safety lists in words. */
export const lists = Object.fromEntries(
  groups.map((group) => [group, questionsOf(group)]),
) as unknown as Readonly<Record<Group, readonly Question[]>>;
