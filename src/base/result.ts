/** A value that was reached. */
export interface Ok<T> {
  readonly ok: true;
  readonly value: T;
}

/** The reason why no value was reached. */
export interface Err<E> {
  readonly ok: false;
  readonly error: E;
}

/** Either a value or the reason why there is none: for what a caller must handle and a throw would hide. */
export type Result<T, E> = Ok<T> | Err<E>;

/** Wraps a value that was reached. */
export function ok<T>(value: T): Ok<T> {
  return { ok: true, value };
}

/** Wraps the reason why there is no value. */
export function err<E>(error: E): Err<E> {
  return { ok: false, error };
}
