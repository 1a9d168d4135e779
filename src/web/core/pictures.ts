import type { Bracket, Picture, PictureKind } from '../../pacta.ts';
import type { LanguageTag } from '../settings/settings.ts';

/** A picture as a screen shows it: as data, as the text of a file, and the brackets one may choose from. */
export interface PictureView {
  readonly picture: Picture;
  readonly file: string;
  readonly brackets: readonly Bracket[];
}

/** What the core is asked to draw. */
export interface PictureQuestions {
  readonly picture: {
    readonly text: string;
    readonly kind: PictureKind;
    /** The chosen alternative of some brackets, by their letters. */
    readonly reading: Readonly<Record<string, string>>;
    /** A GeoJSON text with places; null where none was given. */
    readonly places: string | null;
    readonly language: LanguageTag;
  };
}

/** What it answers. */
export interface PictureAnswers {
  readonly picture: PictureView;
}
