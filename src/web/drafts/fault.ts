/** Why the browser's storage did not do what was asked. */
export interface StorageFault {
  /**
   * `full`: there is no room; `unavailable`: this browser keeps nothing here; `newer`: a newer desk wrote it;
   * `gone`: the draft is no longer there; `failed`: anything else.
   */
  readonly kind: 'full' | 'unavailable' | 'newer' | 'gone' | 'failed';
  /** What the browser says, for reports. */
  readonly detail: string;
}

/** Thrown within a transaction, which then changes nothing. */
export class DraftGone extends Error {}

/** Reads what the storage threw. */
export function faultOf(error: unknown): StorageFault {
  const detail = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  if (error instanceof DraftGone) return { kind: 'gone', detail };
  const name = error instanceof Error ? error.name : '';
  switch (name) {
    case 'QuotaExceededError':
      return { kind: 'full', detail };
    case 'VersionError':
      return { kind: 'newer', detail };
    case 'SecurityError':
    case 'InvalidStateError':
    case 'ReferenceError':
      return { kind: 'unavailable', detail };
    default:
      return { kind: 'failed', detail };
  }
}
