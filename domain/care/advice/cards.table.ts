import type { Card } from './card';

/**
 * Education and in-clinic cards (clinical rules 5.9) with what each rests on; their words are in
 * locales/, under `learn`. Which programme shows which stands with the programmes.
 */
export const cards: readonly Card[] = [
  {
    id: 'card-night-splint',
    source: 'CTS guideline 2019: should (night, neutral)',
  },
  {
    id: 'card-wrist-neutral',
    source: 'Keir 2007',
  },
  {
    id: 'card-grip-light',
    source: 'McGorry 2014; Rempel 1997',
  },
  {
    id: 'card-hand-free-breaks',
    source: 'HSE',
  },
  {
    id: 'card-ncs',
    source:
      '"How Physical Therapy Can Help Nerve Pain" (clinic page, 2025); Svernlöv 2009: 76% of typical cubital cases normal, routine test unnecessary',
  },
  {
    id: 'card-clinic-modalities',
    source:
      '"How Physical Therapy Can Help Nerve Pain" (clinic page, 2025); PMC8539683, CD009601, CTS guideline 2019; TENS precautions',
  },
  {
    id: 'card-elbow-open',
    source: 'wheelessonline; Barberio 2019',
  },
  {
    id: 'card-elbow-night',
    source: 'Shah 2013; splint review 2025: very low certainty',
  },
  {
    id: 'card-no-lean',
    source: 'clinical convention',
  },
  {
    id: 'card-headset',
    source: 'clinical convention',
  },
  {
    id: 'card-light-touch',
    source: 'clinical convention',
  },
  {
    id: 'card-palm-neutral',
    source: 'clinical convention',
  },
  {
    id: 'card-screen-height',
    source: 'OSHA',
  },
  {
    id: 'card-sleep-neck',
    source: 'clinical convention',
  },
  {
    id: 'card-natural-history-neck',
    source: 'about 90% none/mild at 5 years',
  },
  {
    id: 'card-vary-sitting',
    source: 'Waongenngarm 2018',
  },
  {
    id: 'card-stay-active',
    source: 'LBP guideline 2021; general',
  },
  {
    id: 'card-direction-test',
    source: 'Directional preference',
  },
  {
    id: 'card-natural-history-leg',
    source: 'clinical convention',
  },
  {
    id: 'card-ces-card',
    source: 'CES card wording',
  },
  {
    id: 'card-foot-check',
    source: 'IWGDF 2023',
    flags: ['F-LOPS', 'F-ULCER'],
  },
  {
    id: 'card-shoes-on',
    source: 'IWGDF 2023',
    flags: ['F-LOPS', 'F-ULCER'],
  },
  {
    id: 'card-hypo',
    source: 'clinical convention',
    flags: ['F-HYPO'],
  },
  {
    id: 'card-heat',
    source: '"How Physical Therapy Can Help Nerve Pain" (clinic page, 2025)',
    everywhere: true,
  },
  {
    id: 'card-dpn-clinician',
    source: 'clinical convention',
  },
  {
    id: 'card-crps-refer',
    source: 'UK CRPS guideline 2018',
    flags: ['C-CRPS'],
  },
  {
    id: 'card-clinician-list',
    source: '[decision]',
  },
  {
    id: 'card-get-assessed',
    source: '"How Physical Therapy Can Help Nerve Pain" (clinic page, 2025)',
    everywhere: true,
  },
  {
    id: 'card-flare',
    source: 'clinical rules 4.5; decision of ours',
    everywhere: true,
    inFlare: true,
  },
  {
    id: 'card-evidence',
    source: 'van den Heuvel 2003; Galinsky 2007; Ballestero-Perez 2017; Basson 2017',
    everywhere: true,
  },
  {
    id: 'card-anticoag',
    source: 'screening note F-ANTICOAG',
    flags: ['F-ANTICOAG'],
  },
];
