import { err, ok, type Result } from '../base/result.ts';
import { english, type Language, type LanguageCode, languageCodes, loadLanguage } from '../pacta.ts';
import type { Call, OptionSpec } from './command.ts';
import { words as englishWords } from './words/cli-words.en.ts';
import type { CliWords } from './words/cli-words.ts';
import type { World } from './world.ts';

/** How the command line speaks of texts: what the core says, and the words around that. */
export interface Voice {
  readonly language: Language;
  readonly words: CliWords;
}

/** English. */
export const englishVoice: Voice = { language: english, words: englishWords };

/** The option that chooses a language. */
export const languageOption: OptionSpec = {
  value: 'LANGUAGE',
  values: languageCodes,
  help: 'say it in English (en), Arabic (ar) or Hebrew (he); words of the text stay as they are',
};

/** The paragraph of a command's help on its language. */
export const languageDetails = `
Where \`--language\` is not given, \`PACTA_LANGUAGE\` decides, and then the locale (\`LC_ALL\`,
\`LC_MESSAGES\`, \`LANG\`). The help, and what is wrong with a call or a file, are in English.
`;

/** The voice that a call asks for; a program that reads the answer gets English unless it asks. */
export async function voiceOf(
  call: Call,
  { env }: World,
  isForProgram: boolean,
): Promise<Result<Voice, string>> {
  const asked = call.value('language') ?? (env.PACTA_LANGUAGE || undefined);
  const code = asked === undefined ? (isForProgram ? 'en' : ofLocale(env)) : codeOf(asked);
  return code === null
    ? err(`PACTA_LANGUAGE cannot be "${asked}"; it is one of ${languageCodes.join(', ')}`)
    : ok(await load(code));
}

function codeOf(name: string): LanguageCode | null {
  return languageCodes.find((code) => code === name) ?? null;
}

/** The language of a locale such as `ar_EG.UTF-8`; English for those that are not spoken. */
function ofLocale({ LC_ALL: all, LC_MESSAGES: messages, LANG: lang }: World['env']): LanguageCode {
  const [language = ''] = (all || messages || lang || '').split(/[_.@-]/);
  return codeOf(language === 'iw' ? 'he' : language) ?? 'en';
}

async function load(code: LanguageCode): Promise<Voice> {
  const language = await loadLanguage(code);
  switch (code) {
    case 'en':
      return englishVoice;
    case 'ar':
      return { language, words: (await import('./words/cli-words.ar.ts')).words };
    case 'he':
      return { language, words: (await import('./words/cli-words.he.ts')).words };
  }
}
