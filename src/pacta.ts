/**
 * The umbrella: everything that a rim (command line, server, editor) asks of a text, each in one call.
 */
import { analyse } from './analysis/analyse.ts';
import { type CatalogueEntry, catalogue, catalogueIn } from './analysis/catalogue.ts';
import { Subject } from './analysis/check.ts';
import { curvesOf, type ExchangeCurves } from './analysis/exchange/exchange-curves.ts';
import { type OrderProposal, proposeOrder } from './analysis/exchange/proposed-order.ts';
import { exchangeIn } from './analysis/exchange/steps.ts';
import type { Finding } from './analysis/finding.ts';
import { findingsBetween } from './analysis/finding-changes.ts';
import type { Refusal } from './base/refusal.ts';
import { err, ok, type Result } from './base/result.ts';
import { orderPicture } from './draw/order/order-picture.ts';
import type { Picture, PictureKind } from './draw/picture.ts';
import { type BarChart, timelineBars } from './draw/timeline/timeline-bars.ts';
import { timelinePicture } from './draw/timeline/timeline-picture.ts';
import type { Comparison } from './language/diff/changes.ts';
import { compare as compareAgreements } from './language/diff/compare.ts';
import type { Told } from './language/diff/told.ts';
import { formatDocument } from './language/format.ts';
import { understand } from './language/lower.ts';
import { type ReadBack, readBack } from './language/read/read-back.ts';
import { readDocument } from './language/read-document.ts';
import type { Agreement } from './model/agreement.ts';
import type { ReadingSet } from './model/readings.ts';
import type { Values } from './model/values.ts';
import { countProvisions, type ProvisionCounts } from './pacta/counts.ts';
import { english } from './pacta/english.ts';
import type { Language } from './pacta/language.ts';

export { longChecks } from './analysis/analyse.ts';
export { type CatalogueEntry, catalogue, catalogueIn } from './analysis/catalogue.ts';
export type { Amount, Range, Standing } from './analysis/exchange/curves.ts';
export type { Curve, CurveStep, ExchangeCurves, Peak } from './analysis/exchange/exchange-curves.ts';
export type { Certainty, OrderProposal, ProposedOrder } from './analysis/exchange/proposed-order.ts';
export type { Edit, Finding, Severity } from './analysis/finding.ts';
export type { Consequence, WayBack, WorstEnd } from './analysis/stress/consequence.ts';
export { type FragilityRow, type Stress, type StressProgress, stressOf } from './analysis/stress/stress.ts';
export {
  type Picture,
  type PictureItem,
  type PictureKind,
  pictureKinds,
  type Table,
  type TableRow,
} from './draw/picture.ts';
export { type SvgElement, svgText } from './draw/svg.ts';
export type { BarChart, BarRow } from './draw/timeline/timeline-bars.ts';
export { type Completion, completions } from './ide/completions.ts';
export { findingsAt, fixes, type OfferedFix, readingsOf } from './ide/fixes.ts';
export { hoverText } from './ide/hover.en.ts';
export { type Hover, hover } from './ide/hover.ts';
export { definition, type NamedPlace, uses } from './ide/navigation.ts';
export { type Form, type FormPart, headerForms, sentenceForms } from './ide/patterns.ts';
export {
  type BracketsLeft,
  bracketsLeft,
  nextUnread,
  previousUnread,
  type Share,
  share,
  type Unread,
} from './ide/progress.ts';
export { readBackAll, readBackAt } from './ide/reading-back.ts';
export { type RenameRefusal, refusalToRename } from './ide/rename.en.ts';
export { type Renameable, rename, renameable } from './ide/rename.ts';
export { type Snapshot, type SnapshotWords, snapshot } from './ide/snapshot.ts';
export { type Fold, folding, type OutlineItem, outline, selectionRanges } from './ide/structure.ts';
export { type Token, type TokenKind, tokenKinds, tokens } from './ide/tokens.ts';
export type { ActorChanges, Change, Comparison, Side } from './language/diff/changes.ts';
export type { ComparedPassage, Passage, WordPart } from './language/diff/texts.ts';
export type { Proposal } from './language/propose/propose.ts';
export type { ReadBack } from './language/read/read-back.ts';
export type { Agreement } from './model/agreement.ts';
export type { Bracket } from './model/brackets.ts';
export { type PartialReading, type ReadingSet, ReadingSpace } from './model/readings.ts';
export { compareWords } from './pacta/compare-words.ts';
export type { ProvisionCounts } from './pacta/counts.ts';
export { english } from './pacta/english.ts';
export type { Exported, ExportFormat, ExportOptions, ExportRefusal } from './pacta/export-text.ts';
export { type UnderstoodFacts, understandFacts } from './pacta/facts/understand-facts.ts';
export type { Imported, ImportOptions } from './pacta/import-file.ts';
export { type Language, type LanguageCode, languageCodes } from './pacta/language.ts';
export { loadCalendar } from './pacta/load-calendar.ts';
export { loadDocuments } from './pacta/load-documents.ts';
export { loadLanguage } from './pacta/load-language.ts';
export { loadMaps, type Maps } from './pacta/load-maps.ts';
export { type Proposed, propose } from './pacta/propose.ts';
export {
  type Board,
  type BoardItem,
  type BoardPhase,
  boardOf,
  type OpenPower,
  type OwedAnswer,
  type Upcoming,
} from './run/board.ts';
export type { Reason } from './run/reasons.ts';
export { type Run, runAt, type ToldFact } from './run/run.ts';
export { type StateName, stateNames } from './run/states.ts';
export { lastBefore, localMoment, type RunNames } from './run/words/run-words.ts';

/** In which language an answer is said; English where nothing is asked for. */
export interface Spoken {
  readonly language?: Language;
}

/** A text, what was understood of it, and what was found. */
export interface Checked {
  readonly source: string;
  readonly agreement: Agreement;
  /** In the order of the text. */
  readonly findings: readonly Finding[];
  readonly counts: { readonly provisions: ProvisionCounts };
}

/** How a text is checked: in which language it is said, and what acts cost and are worth. */
export interface CheckOptions extends Spoken {
  /** Without them, acts are counted. */
  readonly values?: Values | null;
}

/** What a text says, unchecked; refused only where it cannot be read at all. */
export function agreementOf(source: string): Result<Agreement, Refusal> {
  return understand(source);
}

/** Reads a text and checks it; refused only where it cannot be read at all. */
export function check(
  source: string,
  { language = english, values = null }: CheckOptions = {},
): Result<Checked, Refusal> {
  const understood = understand(source);
  if (!understood.ok) return understood;
  const agreement = understood.value;
  return ok({
    source,
    agreement,
    findings: analyse(agreement, language.findings, values),
    counts: { provisions: countProvisions(agreement) },
  });
}

/** A text laid out anew, its words as they were; refused only where it cannot be read at all. */
export function format(source: string): Result<string, Refusal> {
  const document = readDocument(source);
  return document.ok ? ok(formatDocument(document.value)) : document;
}

/** What was understood of a text, in plain sentences; refused only where it cannot be read at all. */
export function read(
  source: string,
  { language = english }: Spoken = {},
): Result<readonly ReadBack[], Refusal> {
  const understood = understand(source);
  return understood.ok ? ok(readBack(understood.value, language.readBack)) : understood;
}

/** Two drafts held against each other. */
export interface Compared {
  readonly before: Checked;
  readonly after: Checked;
  readonly comparison: Comparison;
  /** The same in sentences, under the names of the actors. */
  readonly told: readonly Told[];
  /** Findings of the draft after that the draft before has not, and the other way round. */
  readonly fresh: readonly Finding[];
  readonly gone: readonly Finding[];
}

/**
 * Compares two drafts by what they oblige and by what is found in them; the error says which cannot be
 * read.
 */
export function compare(
  before: string,
  after: string,
  { language = english }: Spoken = {},
): Result<Compared, Refusal & { readonly of: 'before' | 'after' }> {
  const [old, made] = [check(before, { language }), check(after, { language })];
  if (!old.ok) return err({ ...old.error, of: 'before' });
  if (!made.ok) return err({ ...made.error, of: 'after' });
  const comparison = compareAgreements(old.value.agreement, made.value.agreement, language.readBack);
  const numbers = new Map(comparison.renumbered.map((each) => [each.before, each.after]));
  return ok({
    before: old.value,
    after: made.value,
    comparison,
    told: language.tellComparison(comparison),
    ...findingsBetween(old.value.findings, made.value.findings, numbers),
  });
}

/** A picture of an agreement in some readings, and the same in tables; for a map see `loadMaps`. */
export function picture(
  agreement: Agreement,
  kind: Exclude<PictureKind, 'places'>,
  readings: ReadingSet,
  { language = english }: Spoken = {},
): Picture {
  const draw = kind === 'order' ? orderPicture : timelinePicture;
  return draw(agreement, readings, language.pictures);
}

/** The lines of a timeline for who has only letters to draw with. */
export function barChart(
  agreement: Agreement,
  readings: ReadingSet,
  { language = english }: Spoken = {},
): BarChart {
  return timelineBars(agreement, readings, language.pictures);
}

/** How every party stands after every step, in the first of some readings; acts are counted without values. */
export function exchangeCurves(
  agreement: Agreement,
  readings: ReadingSet,
  values: Values | null = null,
): ExchangeCurves {
  const subject = new Subject(agreement, values);
  return curvesOf(subject, exchangeIn(subject, agreement.space.first(readings) ?? [], values));
}

/** The order of the same steps in which the worst exposure is least, as far as the text allows it. */
export function orderProposal(
  agreement: Agreement,
  readings: ReadingSet,
  values: Values | null = null,
): OrderProposal {
  const subject = new Subject(agreement, values);
  return proposeOrder(subject, exchangeIn(subject, agreement.space.first(readings) ?? [], values));
}

/** What one finding means; null for an id that is none. */
export function explanationOf(id: string, { language = english }: Spoken = {}): CatalogueEntry | null {
  return catalogueIn(language.findings).find((entry) => entry.id === id) ?? null;
}

/** The ids of all findings. */
export const findingIds: readonly string[] = catalogue.map(({ id }) => id);
