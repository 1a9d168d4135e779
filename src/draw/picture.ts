import type { Span } from '../base/span.ts';
import type { SvgElement } from './svg.ts';

/** The pictures there are. */
export const pictureKinds = ['order', 'timeline', 'places'] as const;

/** One of them. */
export type PictureKind = (typeof pictureKinds)[number];

/** A table beside a picture; every number in the picture is in one of them. */
export interface Table {
  readonly id: string;
  readonly caption: string;
  readonly columns: readonly { readonly id: string; readonly name: string }[];
  readonly rows: readonly TableRow[];
}

/** A row: what it is about, and a text for each column; empty where there is nothing to say. */
export interface TableRow {
  readonly key: string;
  /** Where it stands in the source; null for what is in no provision. */
  readonly span: Span | null;
  readonly cells: Readonly<Record<string, string>>;
}

/** Something in a picture that a reader can go to. */
export interface PictureItem {
  readonly key: string;
  /** All that the picture shows of it, in words. */
  readonly spoken: string;
  /** Where it stands in the source, where that is one place. */
  readonly span: Span | null;
  readonly box: Box;
}

/** A rectangle of a picture, in its units. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A picture, what can be gone to in it, and the same in words and tables. */
export interface Picture {
  readonly kind: PictureKind;
  readonly title: string;
  /** What there is to see, in a few sentences. */
  readonly description: string;
  readonly width: number;
  readonly height: number;
  readonly svg: SvgElement;
  /** In the order in which a reader goes through them. */
  readonly items: readonly PictureItem[];
  readonly tables: readonly Table[];
}
