import { isFields } from './plain';

// What shapes of stored values are put together from.

/** Whether a value looks as something does. */
export type Is = (value: unknown) => boolean;

/** Whether it is null, or looks so. */
export const orNull =
  (is: Is): Is =>
  (value) =>
    value === null || is(value);

/** Whether it is a list of which each looks so. */
export const listOf =
  (is: Is): Is =>
  (value) =>
    Array.isArray(value) && value.every(is);

/** Whether it is an object that holds these, each as it looks. */
export const withFields =
  (fields: Readonly<Record<string, Is>>): Is =>
  (value) =>
    isFields(value) && Object.entries(fields).every(([key, is]) => is(value[key]));
