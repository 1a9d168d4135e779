import { createElement, type ReactNode } from 'react';
import type { SvgElement } from '../../../pacta.ts';

/** What an item of a picture is on the page, by its key; null for what is no item. */
export type ItemProps = (key: string) => Readonly<Record<string, unknown>> | null;

/** A picture's data as elements of the page. */
export function SvgTree({
  element,
  itemProps,
}: {
  readonly element: SvgElement;
  readonly itemProps: ItemProps;
}): ReactNode {
  return drawn(element, itemProps, 0);
}

function drawn({ tag, attributes, children }: SvgElement, itemProps: ItemProps, index: number): ReactNode {
  const key = attributes['data-item'];
  const own = key === undefined ? null : itemProps(String(key));
  const inside = children.map((child, at) =>
    typeof child === 'string' ? child : drawn(child, itemProps, at),
  );
  return createElement(tag, { key: index, ...namedForReact(attributes), ...own }, ...inside);
}

function namedForReact(attributes: SvgElement['attributes']): Record<string, string | number> {
  return Object.fromEntries(Object.entries(attributes).map(([name, value]) => [reactName(name), value]));
}

/** `text-anchor` is `textAnchor` there, but `aria-label` and `data-item` stay. */
function reactName(name: string): string {
  if (name === 'class') return 'className';
  if (/^(?:aria|data)-/.test(name)) return name;
  return name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}
