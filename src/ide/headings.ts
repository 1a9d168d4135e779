import type { Heading } from '../model/agreement.ts';

/** `Article 2` of a heading as written, without its title. */
export function labelOfHeading(source: string, { span, title }: Heading): string {
  const whole = source.slice(span.start, span.end);
  const before = title === '' ? whole : whole.slice(0, whole.length - title.length);
  return before.replace(/[\s.:\u2013\u2014-]+$/u, '');
}
