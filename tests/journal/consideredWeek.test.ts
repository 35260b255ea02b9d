import { describe, expect, it } from 'vitest';
import { lineTexts, lineTitle, whenText } from '../../components/progress/dayText';
import { type DayLine, dayList } from '../../domain/journal/dayList';
import { consideredWeek, disturbed, isOpen, offsetAt } from '../helpers/consideredWeek';
import { englishWords } from '../helpers/englishWords';
import { recordedOf } from '../helpers/officeWeek';
import { someExercises } from '../helpers/screens/plans';

// A week with meetings, films, lunch, a lid that closes and a flight to another time zone, as the day list
// tells it: is this what a considerate colleague would have done?

const { records, prompts } = consideredWeek();
const week = dayList(recordedOf(records, [], offsetAt), '2026-11-29', offsetAt);

const text = (line: DayLine): string =>
  [
    whenText(englishWords, line),
    lineTitle(englishWords, line),
    lineTexts(englishWords, someExercises, line).join(' · '),
  ]
    .filter(Boolean)
    .join(' ')
    .replace(/\s/g, ' ');

/** A day must read like this, line by line. */
function day(key: string, told: string, expected: string): void {
  it(`${told}`, () => {
    const lines = week.find((one) => one.day === key)?.lines ?? [];
    const wanted = expected.split('\n').map((line) => line.trim());
    expect(lines.map(text)).toEqual(wanted.filter(Boolean));
  });
}

describe('a week with everything reads', () => {
  day(
    '2026-11-23',
    'Monday in Madrid: the weekly, a call nobody announced, a course on film',
    `10:25 – 11:05 AM In a meeting
     10:35 AM Micro break held 10 min: a meeting · quiet, as the longest wait was over · no answer
     11:07 – 11:08 AM Posture break held 25 min: a meeting · done: Chin tuck, 8 times
     11:36 AM Micro break held 3 min: until a natural pause · snoozed for 5 min
     11:51 AM Micro break quiet, as the longest wait was over · no answer
     12:11 PM Walk held 12 min: sound was playing · asked · no answer
     12:18 – 12:21 PM Walk asked again: not seen · done: Easy walk, 3 minutes
     12:49 PM Micro break held 3 min: until a natural pause · skipped
     12:57 – 12:59 PM Glide held 3 min: until a natural pause · done: Tendon glide, right, 12 times
     12:59 – 1:45 PM Away 45 min: counted as a micro break, a posture break, and a walk
     2:13 PM Micro break held 3 min: until a natural pause · done: Far look, 21 seconds
     3:00 – 3:19 PM Away 18 min: counted as a micro break, a posture break, and a walk
     3:44 – 3:45 PM Micro break done: Far look, 21 seconds
     4:09 PM Posture break snoozed for 5 min
     4:09 – 4:18 PM Away 8 min: counted as a micro break and a posture break
     4:44 – 4:45 PM Micro break held 2 min: until a natural pause · done: Far look, 21 seconds
     5:09 – 5:10 PM Posture break done: Chin tuck, 8 times
     5:20 PM Glide asked · no answer
     5:29 – 5:31 PM Glide held 2 min: until a natural pause · asked again: not seen · done: Tendon glide, right, 12 times
     5:44 – 5:47 PM Walk held 12 min: enough prompts for one hour · done: Easy walk, 3 minutes
     6:00 PM Working hours ended
     6:10 PM Computer asleep until Tue, Nov 24`,
  );
  day(
    '2026-11-24',
    'Tuesday: a lid that closes, slides, a call that began at once',
    `9:53 AM Micro break held 3 min: until a natural pause · done: Far look, 21 seconds
     10:18 AM Posture break held 3 min: until a natural pause · skipped
     10:44 AM Micro break snoozed for 5 min
     10:49 – 10:50 AM Micro break asked again after the snooze · done: Far look, 21 seconds
     11:09 – 11:10 AM Posture break done: Chin tuck, 8 times
     11:20 – 11:44 AM Computer asleep for 24 min: counted as a micro break, a posture break, and a walk · 5 min that nothing is known of: counted neither as work nor as rest
     12:08 – 12:10 PM Glide held 3 min: until a natural pause · done: Tendon glide, right, 12 times
     12:38 PM Micro break held 3 min: until a natural pause · asked · no answer
     12:48 PM Micro break held 3 min: until a natural pause · asked again: not seen · done: Far look, 21 seconds
     12:54 – 1:40 PM Away 45 min: counted as a micro break, a posture break, and a walk
     2:15 PM Micro break held 10 min: full screen · quiet, as the longest wait was over · no answer
     2:40 – 2:41 PM Posture break held 18 min: full screen · done: Chin tuck, 8 times
     3:09 PM Micro break held 2 min: until a natural pause · snoozed for 5 min
     3:14 PM Micro break asked again after the snooze · done: Far look, 21 seconds
     3:29 – 3:37 PM Away 7 min: counted as a micro break and a posture break
     3:44 PM Glide held 2 min: until a natural pause · skipped
     3:49 – 3:52 PM Walk done: Easy walk, 3 minutes
     4:05 – 4:48 PM In a meeting
     4:27 PM Micro break held 10 min: a meeting · quiet, as the longest wait was over · no answer
     4:50 PM Posture break held 16 min: a meeting · asked · no answer
     4:58 – 4:59 PM Posture break asked again: not seen · done: Chin tuck, 8 times
     5:27 – 5:28 PM Micro break held 3 min: until a natural pause · done: Far look, 21 seconds
     5:52 PM Walk held 3 min: until a natural pause · snoozed for 5 min
     5:57 – 6:00 PM Walk asked again after the snooze · done: Easy walk, 3 minutes
     6:00 PM Working hours ended
     6:15 PM Computer asleep until Wed, Nov 25`,
  );
  day(
    '2026-11-25',
    'Wednesday: half a day, then a plane',
    `9:53 – 9:55 AM Glide held 3 min: until a natural pause · done: Tendon glide, right, 12 times
     10:23 – 10:24 AM Micro break held 3 min: until a natural pause · done: Far look, 21 seconds
     10:48 – 10:50 AM Posture break held 3 min: until a natural pause · done: Chin tuck, 8 times
     11:18 AM Micro break held 3 min: until a natural pause · skipped
     11:28 AM Walk held 3 min: until a natural pause · asked · no answer
     11:38 – 11:41 AM Walk held 2 min: until a natural pause · asked again: not seen · done: Easy walk, 3 minutes
     12:09 PM Micro break held 3 min: until a natural pause · snoozed for 5 min
     12:14 PM Micro break asked again after the snooze · done: Far look, 21 seconds
     12:33 – 12:35 PM Posture break held 2 min: until a natural pause · done: Chin tuck, 8 times
     12:38 PM Glide done: Tendon glide, right, 12 times
     12:40 PM Computer asleep until Thu, Nov 26 · 2 min that nothing is known of: counted neither as work nor as rest`,
  );
  day(
    '2026-11-26',
    'Thursday in New York: glides in its own morning, ninety minutes with a customer',
    `9:48 AM Micro break held 3 min: until a natural pause · done: Far look, 21 seconds
     10:00 – 11:30 AM In a meeting
     10:40 AM Posture break held 30 min: a meeting · quiet, as the longest wait was over · no answer
     11:17 AM Posture break held 30 min: a meeting · asked again: not seen · quiet, as the longest wait was over · no answer
     11:32 AM Walk held 10 min: a meeting · asked · no answer
     11:40 AM Walk asked again: not seen · snoozed for 5 min
     11:45 – 11:48 AM Walk asked again after the snooze · done: Easy walk, 3 minutes
     12:18 – 12:20 PM Glide held 18 min: enough prompts for one hour · done: Tendon glide, right, 12 times
     12:48 PM Micro break held 3 min: until a natural pause · done: Far look, 21 seconds
     12:59 – 1:50 PM Away 50 min: counted as a micro break, a posture break, and a walk
     2:18 PM Micro break held 3 min: until a natural pause · done: Far look, 21 seconds
     2:40 – 2:41 PM Posture break done: Chin tuck, 8 times
     3:09 PM Micro break held 2 min: until a natural pause · done: Far look, 21 seconds
     3:19 – 3:26 PM Away 6 min: counted as a micro break and a posture break
     3:53 – 3:54 PM Micro break held 3 min: until a natural pause · done: Far look, 21 seconds
     3:58 PM Glide asked · no answer
     4:04 – 4:07 PM Walk done: Easy walk, 3 minutes
     4:09 – 4:11 PM Glide asked again: not seen · done: Tendon glide, right, 12 times
     4:53 PM Micro break held 17 min: enough prompts for one hour · skipped
     5:04 – 5:05 PM Posture break held 3 min: until a natural pause · done: Chin tuck, 8 times
     5:33 – 5:34 PM Micro break held 3 min: until a natural pause · done: Far look, 21 seconds
     5:58 – 5:59 PM Posture break held 2 min: until a natural pause · done: Chin tuck, 8 times
     6:00 PM Working hours ended
     6:05 PM Computer asleep until Fri, Nov 27`,
  );
  day(
    '2026-11-27',
    'Friday: slides, and something to finish undisturbed',
    `9:48 AM Micro break held 3 min: until a natural pause · done: Far look, 21 seconds
     10:13 AM Glide held 3 min: until a natural pause · snoozed for 5 min
     10:18 AM Glide asked again after the snooze · no answer
     10:28 – 10:30 AM Glide asked again: not seen · done: Tendon glide, right, 12 times
     10:58 AM Micro break held 3 min: until a natural pause · done: Far look, 21 seconds
     11:42 – 11:45 AM Walk held 22 min: full screen · done: Easy walk, 3 minutes
     12:13 PM Micro break held 3 min: until a natural pause · done: Far look, 21 seconds
     12:29 – 1:20 PM Away 50 min: counted as a micro break, a posture break, and a walk
     1:48 PM Micro break held 3 min: until a natural pause · skipped
     2:03 – 2:05 PM Glide held 3 min: until a natural pause · done: Tendon glide, right, 12 times
     2:33 PM Micro break held 3 min: until a natural pause · snoozed for 5 min
     2:38 – 2:39 PM Micro break asked again after the snooze · done: Far look, 21 seconds
     2:58 PM Posture break held 3 min: until a natural pause · asked · taken back: you paused
     3:00 PM Paused until 3:45 PM
     3:48 – 3:49 PM Posture break held 3 min: until a natural pause · done: Chin tuck, 8 times
     4:08 – 4:11 PM Walk held 3 min: until a natural pause · done: Easy walk, 3 minutes
     4:38 PM Micro break held 2 min: until a natural pause · done: Far look, 21 seconds
     5:04 – 5:05 PM Posture break held 3 min: until a natural pause · done: Chin tuck, 8 times
     5:30 PM Computer asleep until Sat, Nov 28 · 5 min that nothing is known of: counted neither as work nor as rest`,
  );
  day(
    '2026-11-28',
    'Saturday: a film on a free evening',
    `8:34 – 9:40 PM Away 1 h 5 min
     9:50 PM Computer asleep until Sun, Nov 29`,
  );
  day('2026-11-29', 'Sunday: a look into the mail', ``);
});

describe('a considerate colleague', () => {
  const loud = prompts.filter(({ mode }) => mode === 'normal');
  const wait = 2 * 60;

  it('asks for nothing during a meeting, a call, slides or a film, nor in the two minutes after', () => {
    expect(loud.length).toBeGreaterThan(60);
    for (const { at } of loud) {
      expect(disturbed(at)).toBe(false);
      expect(disturbed(at - wait)).toBe(false);
    }
  });

  it('asks in working hours only, those of the place one is in', () => {
    for (const { at } of prompts) expect(isOpen(at)).toBe(true);
  });

  it('asks four times an hour at the most, but for what was put off', () => {
    const putOff = new Set(
      records.flatMap((one) =>
        one.kind === 'decision' && one.code === 'shown' && one.args.snoozes !== 0
          ? [one.args.prompt]
          : [],
      ),
    );
    const counted = prompts.filter(({ id }) => !putOff.has(id));
    for (const { at } of counted)
      expect(counted.filter((one) => one.at > at - 3600 && one.at <= at).length).toBeLessThan(5);
  });

  it('loses nothing that was held: it is asked for, counted as rest or told why not', () => {
    const held = records.filter((one) => one.kind === 'decision' && one.code === 'held');
    expect(held.length).toBeGreaterThan(20);
    const shown = new Set(prompts.map(({ id }) => id));
    for (const one of held) expect(shown).toContain(one.kind === 'decision' && one.args.prompt);
  });
});
