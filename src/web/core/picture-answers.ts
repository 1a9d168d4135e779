import type { Refusal } from '../../base/refusal.ts';
import { ok, type Result } from '../../base/result.ts';
import { type Agreement, loadMaps, type Picture, picture, type ReadingSet, svgText } from '../../pacta.ts';
import type { PictureAnswers, PictureQuestions } from './pictures.ts';
import { coreLanguage, snapshotOf } from './snapshots.ts';

/** A function for every question about pictures. */
export const pictureAnswers: {
  readonly [K in keyof PictureQuestions]: (
    question: PictureQuestions[K],
  ) => Promise<Result<PictureAnswers[K], Refusal>>;
} = {
  picture: async (question) => {
    const read = await snapshotOf(question.text, question.language);
    if (!read.ok) return read;
    const { agreement } = read.value;
    const drawn = await drawnFrom(agreement, question);
    if (!drawn.ok) return drawn;
    const brackets = agreement.brackets.map(({ id, span, alternatives }) => ({ id, span, alternatives }));
    return ok({ picture: drawn.value, file: svgText(drawn.value.svg), brackets });
  },
};

async function drawnFrom(
  agreement: Agreement,
  { kind, reading, places, language: tag }: PictureQuestions['picture'],
): Promise<Result<Picture, Refusal>> {
  const language = await coreLanguage(tag);
  const meant = readingsOf(agreement, reading);
  if (kind !== 'places') return ok(picture(agreement, kind, meant, { language }));
  // The land is large, and many never look at a map.
  const { default: land } = await import('world-atlas/land-110m.json');
  return (await loadMaps(land)).draw(agreement, meant, places, language);
}

/** The readings with the choices that the text still has. */
function readingsOf({ brackets, space }: Agreement, chosen: Readonly<Record<string, string>>): ReadingSet {
  const choices = brackets.flatMap(({ id, alternatives }, bracket) => {
    const alternative = alternatives.findIndex(({ letter }) => letter === chosen[id]);
    return alternative === -1 ? [] : [{ bracket, alternative }];
  });
  return space.of(choices);
}
