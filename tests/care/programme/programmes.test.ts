import { describe, expect, it } from 'vitest';
import { profileIds } from '../../../domain/care/plan';
import { goalKey, phaseKey, profileKey } from '../../../domain/care/programme/named';
import { nerveOfGlide, programmes } from '../../../domain/care/programme/programmes.table';
import frozen from '../../fixtures/clinical/programs.json';
import { english } from '../../helpers/englishWords';
import { tableLibrary } from '../../helpers/forty';

// The ten programmes against the frozen clinical table.

interface Row {
  readonly title: string;
  readonly weeks: number;
  readonly minweeks: number;
  readonly nerve: string;
  readonly exclude: readonly string[];
  readonly cards: readonly string[];
  readonly only_safe?: boolean;
  readonly phases: readonly {
    readonly weeks: readonly number[];
    readonly name: string;
    readonly goal: string;
    readonly max_level: number;
    readonly slider_cap: number;
    readonly glide: readonly string[];
    readonly glide_per_day: readonly number[];
    readonly micro: readonly string[];
    readonly posture: readonly string[];
    readonly focus: readonly string[];
    readonly notes: string;
  }[];
}
const rows = Object.entries(frozen as unknown as Record<string, Row>);
const word = (key: string) => english[key.replaceAll('.', '_').replaceAll('-', '_')];
const named = (name: string) => name.toLowerCase().replaceAll(' ', '-');

describe('the ten programmes', () => {
  it('are those of the clinical table', () => {
    expect(Object.keys(programmes).sort()).toEqual(rows.map(([profile]) => profile).sort());
    expect([...profileIds].sort()).toEqual(rows.map(([profile]) => profile).sort());
  });

  it.each(rows)('%s has the weeks, phases and pools of the table', (profile, row) => {
    const mine = programmes[profile as keyof typeof programmes];
    expect(mine).toMatchObject({
      weeks: row.weeks,
      minWeeks: row.minweeks,
      exclude: row.exclude,
      cards: row.cards,
      phases: row.phases.map((phase) => ({
        weeks: phase.weeks,
        name: named(phase.name),
        maxLevel: phase.max_level,
        sliderCap: phase.slider_cap,
        glide: phase.glide,
        glidePerDay: phase.glide_per_day,
        micro: phase.micro,
        posture: phase.posture,
        focus: phase.focus,
      })),
    });
    expect(mine.nerve).toBe(/map|front of thigh/.test(row.nerve) ? 'map' : row.nerve);
    expect(mine.onlySafe).toBe(row.only_safe);
  });

  it('turn every note into a rule', () => {
    const noted = rows.flatMap(([profile, { phases }]) =>
      phases.flatMap(({ notes }, n) => (notes ? [[`${profile} ${n}`, notes] as const] : [])),
    );
    // Notes that hold for every phase anyway: the gate of the tensioners, irritability, the direction
    // that eased, and the therapist's list.
    const everywhere = /gate|Glides only if|Therapist-unlocked/;
    const rules = noted.filter(([, text]) => !everywhere.test(text)).map(([at]) => at);
    expect(rules).toEqual([
      'cerv-rad 1',
      'cerv-rad 2',
      'lumb-rad 0',
      'lumb-rad 1',
      'lumb-rad 2',
      'pinched-arm 1',
      'pinched-leg 1',
    ]);
    expect(programmes['cerv-rad'].swaps).toMatchObject({ radial: 'radial-arm-slider' });
    expect(programmes['cerv-rad'].phases[2]?.limits).toHaveLength(1);
    expect(programmes['lumb-rad'].phases[0]?.noGlideFor).toEqual(['femoral']);
    expect(programmes['lumb-rad'].swaps).toEqual({ femoral: 'femoral-standing-slider' });
    expect(programmes['lumb-rad'].phases[2]?.later).toHaveLength(1);
    expect(programmes['pinched-arm'].swaps).toMatchObject({ ulnar: 'ulnar-elbow-wrist-slider' });
    expect(programmes['pinched-leg'].swaps).toEqual({ femoral: 'femoral-standing-slider' });
  });

  it('leave no gate to a note: what needs it is a tensioner', () => {
    for (const [, { phases }] of rows)
      for (const { notes, glide } of phases.filter((one) => /gate/.test(one.notes)))
        for (const id of glide.filter((one) => notes.includes(one)))
          expect(tableLibrary[id]?.type).toBe('tensioner');
  });

  it('name only exercises there are, and the nerve of each glide as the table has it', () => {
    for (const { phases, exclude } of Object.values(programmes))
      for (const { glide, micro, posture, focus } of phases)
        for (const id of [...exclude, ...glide, ...micro, ...posture, ...focus])
          expect(tableLibrary[id], id).toBeDefined();
    for (const [id, nerve] of Object.entries(nerveOfGlide))
      expect(tableLibrary[id]?.nerve, id).toBe(nerve);
  });

  it('follow on one another without a gap up to the last week', () => {
    for (const { phases, weeks } of Object.values(programmes)) {
      const all = phases.flatMap(({ weeks: [from, to] }) =>
        Array.from({ length: to - from + 1 }, (_, n) => from + n),
      );
      expect(all).toEqual(Array.from({ length: weeks }, (_, n) => n + 1));
    }
  });

  it('are named by the area of the body, with the common name in brackets, and say what each phase is for', () => {
    for (const [profile, { phases }] of Object.entries(programmes)) {
      const id = profile as keyof typeof programmes;
      const title = word(profileKey(id, 'title'));
      expect(title?.startsWith(word(profileKey(id, 'short')) ?? '?')).toBe(true);
      if (id !== 'posture') expect(title).toMatch(/\(.+\)$/);
      for (const { name } of phases) {
        expect(word(phaseKey(name)), name).toBeTruthy();
        expect(word(goalKey(id, name)), `${id} ${name}`).toBeTruthy();
      }
    }
  });
});
