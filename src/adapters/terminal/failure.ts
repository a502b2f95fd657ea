import { OutputClosedError } from './output.ts';

export interface Failure {
  code: string;
  message: string;
}

/** What may be told of an error: our own errors say what to do, of others only that they happened. */
export function failureOf(error: unknown): Failure {
  if (error instanceof Error && 'code' in error && isOurs(error.code)) {
    return { code: error.code, message: error.message };
  }
  return {
    code: 'internal',
    message: 'something went wrong inside; nothing was changed (LOG_LEVEL=debug says more)',
  };
}

/** Our codes are lower case; those of the system and of Node are not. */
function isOurs(code: unknown): code is string {
  return typeof code === 'string' && /^[a-z_]+$/u.test(code);
}

/** Whoever read our output is gone: there is nobody to tell anything. */
export function isClosed(error: unknown): boolean {
  return error instanceof OutputClosedError;
}
