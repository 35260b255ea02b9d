import { type Answer, type Checked, type ItemId, itemIds } from '../../../care/workstation/check';
import { localTime } from '../time';
import type { AnsweredItem, QuestionnaireResponse } from './shapes';
import { idOf, type Teller } from './telling';

/** The name of our list of questions. It is no place on the net: the questions are docs/workstation-check.md. */
export const selfCheckList = 'urn:uuid:6f0b1d1e-0c5e-8a53-9c0e-5d7c2b6a4e11';

/** The version of the list; another set of questions, or of answers to choose from, is another version. */
export const selfCheckVersion = '1';

/** The workstation self-check as it was answered: each question by its name, each answer with its code. */
export function selfCheckOf({ at, answers }: Checked, telling: Teller): QuestionnaireResponse {
  const { subject, tzOffsetMin } = telling;
  return {
    resourceType: 'QuestionnaireResponse',
    id: idOf(telling, 'workstation', String(at)),
    questionnaire: `${selfCheckList}|${selfCheckVersion}`,
    status: 'completed',
    subject,
    authored: localTime(at, tzOffsetMin),
    source: subject,
    item: itemIds.map((item) => answered(item, answers[item], telling)),
  };
}

const answered = (item: ItemId, code: Answer, { words }: Teller): AnsweredItem => ({
  linkId: item,
  text: words(`workstation.item.${keyed(item)}.question`),
  answer: [
    {
      valueCoding: {
        system: selfCheckList,
        code,
        display: words(`workstation.answer.${keyed(code)}`),
      },
    },
  ],
});

const keyed = (name: string): string => name.replaceAll('-', '_');
