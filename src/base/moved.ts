import type { Span } from './span.ts';

/** Makes a value again with its spans so many characters further on. */
export type Mover<T> = (by: number) => T;

/**
 * How plain data moves with the text: each span that begins at `from` or after, and what holds one. What
 * holds no such span is the same object as before. Where they are is looked for once, here, since the same
 * is moved again at every keystroke.
 */
export function mover<T>(value: T, from: number): Mover<T> {
  const move = moverOf(value, from);
  // Only numbers change, inside of spans: the shape is that of the value.
  return (by) => (by === 0 || move === null ? value : (move(by) as T));
}

/** None for what does not move. */
function moverOf(value: unknown, from: number): Mover<unknown> | null {
  if (typeof value !== 'object' || value === null) return null;
  if (isSpan(value)) {
    const { start, end } = value;
    return start < from ? null : (by) => ({ ...value, start: start + by, end: end + by });
  }
  return Array.isArray(value) ? ofList(value, from) : ofRecord(value, from);
}

function ofList(list: readonly unknown[], from: number): Mover<unknown> | null {
  const movers = list.map((item) => moverOf(item, from));
  if (movers.every((move) => move === null)) return null;
  return (by) => list.map((item, index) => movers[index]?.(by) ?? item);
}

function ofRecord(record: object, from: number): Mover<unknown> | null {
  const movers = Object.entries(record).flatMap(([key, item]) => {
    const move = moverOf(item, from);
    return move === null ? [] : [{ key, move }];
  });
  if (movers.length === 0) return null;
  return (by) => {
    const copy: Record<string, unknown> = { ...record };
    for (const { key, move } of movers) copy[key] = move(by);
    return copy;
  };
}

function isSpan(value: object): value is Span {
  return (
    'start' in value && 'end' in value && typeof value.start === 'number' && typeof value.end === 'number'
  );
}
