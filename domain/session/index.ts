export { outlook } from './outlook';
export { type ReadSession, readSession } from './read';
export { begin, type Session } from './session';
export { step } from './step';
export * from './types';
