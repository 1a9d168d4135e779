import type { Span } from './span.ts';

/**
 * Plain data with each span that begins at `from` or after moved by so many characters. What holds no such
 * span is the same object as before.
 */
export function moved<T>(value: T, from: number, by: number): T {
  // Only numbers change, inside of spans: the shape is that of the value.
  return by === 0 ? value : (movedWithin(value, from, by) as T);
}

function movedWithin(value: unknown, from: number, by: number): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (isSpan(value)) {
    return value.start < from ? value : { ...value, start: value.start + by, end: value.end + by };
  }
  if (Array.isArray(value)) {
    const items = value.map((item: unknown) => movedWithin(item, from, by));
    return items.every((item, index) => item === value[index]) ? value : items;
  }
  let copy: Record<string, unknown> | null = null;
  for (const [key, item] of Object.entries(value)) {
    const other = movedWithin(item, from, by);
    if (other === item) continue;
    copy ??= { ...value };
    copy[key] = other;
  }
  return copy ?? value;
}

function isSpan(value: object): value is Span {
  return (
    'start' in value && 'end' in value && typeof value.start === 'number' && typeof value.end === 'number'
  );
}
