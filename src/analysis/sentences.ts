import type { Span } from '../base/span.ts';
import type { NameId } from '../model/names.ts';
import type { Norm } from '../model/norms.ts';
import type { ReadingSet } from '../model/readings.ts';
import { headLabel } from '../model/resolve.ts';
import type { Subject } from './check.ts';
import { bearersOf, distinct } from './naming.ts';

/**
 * A sentence can make many norms: one for each party, each stage, each choice of a bracket. A reader sees one
 * sentence, so what is wrong in all of them alike is told once.
 */
export interface Affected {
  /** The norms of the sentence that are concerned, in the order of the text. */
  readonly norms: readonly Norm[];
  readonly first: Norm;
  /** The provision where every stage is concerned, else the stages that are. */
  readonly labels: readonly string[];
  readonly bearers: readonly NameId[];
  /** The readings in which one of the norms is concerned. */
  readonly readings: ReadingSet;
}

/** The norms given, sentence by sentence, where some reading holds for one of them. */
export function affectedSentences(
  subject: Subject,
  norms: readonly Norm[],
  readingsOf: (norm: Norm) => ReadingSet,
): readonly Affected[] {
  return affectedIn(subject, norms, sentencesOf, readingsOf);
}

/**
 * The same, provision by provision: for what a reference to the provision would mend in all its
 * sentences.
 */
export function affectedProvisions(
  subject: Subject,
  norms: readonly Norm[],
  readingsOf: (norm: Norm) => ReadingSet,
): readonly Affected[] {
  return affectedIn(subject, norms, provisionsOf, readingsOf);
}

function affectedIn(
  subject: Subject,
  norms: readonly Norm[],
  groupsOf: (norms: readonly Norm[]) => readonly (readonly Norm[])[],
  readingsOf: (norm: Norm) => ReadingSet,
): readonly Affected[] {
  const { space } = subject.agreement;
  const concerned = new Map<Norm, ReadingSet>();
  for (const norm of norms) {
    const readings = readingsOf(norm);
    if (readings !== space.none) concerned.set(norm, readings);
  }
  // Most checks concern few norms: only their provisions are put together.
  const provisions = new Set([...concerned.keys()].map(({ provision }) => provision));
  const near = norms.filter(({ provision }) => provisions.has(provision));
  return groupsOf(near).flatMap((group) => affectedOf(subject, group, concerned));
}

function affectedOf(
  { agreement: { space } }: Subject,
  group: readonly Norm[],
  concerned: ReadonlyMap<Norm, ReadingSet>,
): readonly Affected[] {
  const own = group.filter((norm) => concerned.has(norm));
  const [first] = own;
  if (first === undefined) return [];
  const readings = space.any(own.map((norm) => concerned.get(norm) ?? space.none));
  return [{ norms: own, first, labels: labelsOf(own, group), bearers: bearersOf(own), readings }];
}

/** Norms put together by the sentence they come from, in the order of the text. */
export function sentencesOf(norms: readonly Norm[]): readonly (readonly Norm[])[] {
  // A stage's own span is the stage; the modal stands once in the whole sentence.
  return groupedBy(norms, ({ provision, modal }) => `${provision} ${modal.span.start}`);
}

function provisionsOf(norms: readonly Norm[]): readonly (readonly Norm[])[] {
  return groupedBy(norms, ({ provision }) => provision);
}

function groupedBy(norms: readonly Norm[], keyOf: (norm: Norm) => string): readonly (readonly Norm[])[] {
  const groups = new Map<string, Norm[]>();
  for (const norm of norms) {
    const key = keyOf(norm);
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [norm]);
    else known.push(norm);
  }
  return [...groups.values()];
}

/** The labels of the norms concerned; the head's alone where nothing of the sentence is left out. */
export function labelsOf(concerned: readonly Norm[], sentence: readonly Norm[]): readonly string[] {
  const labels = distinct(concerned.map((norm) => norm.label));
  const all = new Set(sentence.map((norm) => norm.label));
  return labels.length === all.size ? distinct(concerned.map(headLabel)) : labels;
}

/**
 * The words of a sentence's act: the head's where all its stages are concerned, else those of the first
 * that is.
 */
export function actSpan({ first, labels }: Affected): Span {
  const { stage, act } = first;
  return stage === null || labels.includes(first.label) ? act.span : stage.head.span;
}
