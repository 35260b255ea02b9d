/** Whom to call: the emergency number, and the line for advice where there is one. */
export interface Numbers {
  readonly emergency: string;
  readonly advice: string | null;
}

// Clinical screening table, tiers: EU 112; UK 999 and 111; US and CA 911; AU 000; NZ 111.
const european =
  'AT BE BG CH CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK';
const byCountry: Readonly<Record<string, Numbers>> = {
  ...Object.fromEntries(
    european.split(' ').map((code) => [code, { emergency: '112', advice: null }]),
  ),
  GB: { emergency: '999', advice: '111' },
  US: { emergency: '911', advice: null },
  CA: { emergency: '911', advice: null },
  AU: { emergency: '000', advice: null },
  NZ: { emergency: '111', advice: null },
};

/** The numbers for a language tag such as `en-GB`; null where its country is not told or not known. */
export function numbersFor(languageTag: string): Numbers | null {
  const country = /-([A-Z]{2})\b/.exec(languageTag)?.[1];
  return (country && byCountry[country]) || null;
}
