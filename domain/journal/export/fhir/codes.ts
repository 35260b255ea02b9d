import { plainText } from '../text';
import type { Concept, Quantity } from './shapes';

/** A text as FHIR takes it: no white space but blanks, tabs and line breaks, none at its ends; null where nothing is left. */
export function fhirText(text: string | undefined): string | null {
  const spaced = plainText(text ?? '').replace(/(?![\t\r\n])\s/gu, ' ');
  return spaced.trim() || null;
}

/** Something in words alone. */
export const inWords = (text: string): Concept => ({ text });

/** The name of an exercise or activity, or what stands in where nothing is left of it. */
export const named = (name: string, otherwise: string): Concept =>
  inWords(fhirText(name) ?? fhirText(otherwise) ?? '?');

const categories = 'http://terminology.hl7.org/CodeSystem/observation-category';

/** What a person said. */
export const survey: Concept = {
  coding: [{ system: categories, code: 'survey', display: 'Survey' }],
  text: 'Survey',
};

/** What a person did. */
export const activity: Concept = {
  coding: [{ system: categories, code: 'activity', display: 'Activity' }],
  text: 'Activity',
};

/** Exercise, as the HL7 Physical Activity guide codes it. */
export const exerciseTherapy = (text: string): Concept => ({
  coding: [{ system: 'http://snomed.info/sct', code: '229065009', display: 'Exercise therapy' }],
  text,
});

/** Pain from 0 to 10; the answer is the number itself, for the answer codes of this question say other things. */
export const painScore = (text: string): Concept => ({
  coding: [
    {
      system: 'http://loinc.org',
      code: '72514-3',
      display: 'Pain severity - 0-10 verbal numeric rating [Score] - Reported',
    },
  ],
  text,
});

/** A share in per cent, to one place. */
export const percent = (share: number): Quantity => ({
  value: Math.round(share * 1_000) / 10,
  unit: '%',
  system: 'http://unitsofmeasure.org',
  code: '%',
});

/** Points of a form. */
export const points = (value: number): Quantity => ({
  value,
  unit: '{score}',
  system: 'http://unitsofmeasure.org',
  code: '{score}',
});
