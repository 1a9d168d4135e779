// From an empty desk to a clean agreement of 120 provisions, by keyboard and pointer only.
import type { Page } from 'playwright-core';
import type { en } from '../../../src/web/i18n/en/index.ts';
import { sayNumber } from '../../../src/web/i18n/formats.ts';
import type { AllWords } from '../../../src/web/i18n/words.ts';
import { shoot } from '../../support/browser.ts';
import { type JourneyNames, journeyText } from '../../support/journey-text.ts';

/** In which language the desk speaks, and how those are called who appear in the text. */
export interface Traveller {
  readonly language: 'en' | 'ar';
  readonly words: AllWords<typeof en>;
  readonly names: JourneyNames;
}

/** One drafter at the desk. */
export class Journey {
  readonly #page: Page;
  readonly #traveller: Traveller;

  constructor(page: Page, traveller: Traveller) {
    this.#page = page;
    this.#traveller = traveller;
  }

  /** From the empty desk to a draft with its header, the first entry of it completed. */
  async begin(): Promise<void> {
    const { names, words } = this.#traveller;
    const page = this.#page;
    await page.getByText(words.desk.beginTitle).waitFor();
    await page.getByRole('button', { name: words.desk.new, exact: true }).first().click();
    await this.#field().click();
    const [first = '', ...others] = journeyText(names).header.split('\n');
    await page.keyboard.type('Agr');
    await this.#take('Agreement: name.');
    await page.keyboard.type(first.replace(/^Agreement: |\.$/g, ''));
    await page.keyboard.press('End');
    await this.#paste(`\n${others.join('\n')}`);
  }

  /**
   * Writes the first provision, whose party is completed, and pastes the others of its article, with mistakes
   * in them: two provisions that wait for each other, a name misspelt, a duty without a verifier.
   */
  async writeWithMistakes(): Promise<void> {
    const { names } = this.#traveller;
    const [head = '', ...lines] = articleLines(names);
    const [first = '', second = '', third = '', fourth = '', ...others] = lines;
    const [party] = names.parties;
    const { keyboard } = this.#page;
    await keyboard.type(`${head}1.1 ${party.slice(0, 3)}`);
    await this.#take(party);
    await keyboard.type(`${first.slice(4 + party.length).replace('by day 7', waits(2))}\n`);
    const more = [
      second.replace('by day 8', 'within 2 days after 1.1 is performed'),
      third.replace(party, misspelt(party)),
      fourth.replace(/, verified by .*\./, '.'),
      ...others,
    ];
    await this.#paste(more.join('\n'));
    await this.#seen(this.#share(10, 10));
  }

  /** Finds the deadlock, walks its reasons, which it answers, and gives the first of the two a day instead. */
  async mendDeadlock(): Promise<readonly string[]> {
    const { words } = this.#traveller;
    const page = this.#page;
    const open = await this.#openFinding('PAC201');
    const reasons = await open.locator('.reason').allTextContents();
    const walk = page.getByRole('region', { name: words.editor.walk });
    for (const reason of reasons) {
      await page.keyboard.press('F7');
      await walk.getByText(reason).waitFor();
    }
    await shoot(page, `journey-${this.#traveller.language}-deadlock`);
    await walk.getByRole('button', { name: words.editor.walkBack }).click();
    await this.#replace(waits(2), 'by day 7');
    await open.waitFor({ state: 'detached' });
    return reasons;
  }

  /** Mends the name by its key, and the missing verifier by the pointer. */
  async mendByFixes(): Promise<void> {
    const { words } = this.#traveller;
    const page = this.#page;
    const misspeltName = await this.#openFinding('PAC101');
    await page.keyboard.press('Control+.');
    await misspeltName.waitFor({ state: 'detached' });
    const unverified = await this.#openFinding('PAC401');
    await unverified.getByRole('button', { name: words.editor.fixTake }).click();
    await unverified.waitFor({ state: 'detached' });
    await this.#seen(this.#share(10, 10));
  }

  /** Pastes the other articles, in two parts. */
  async pasteOthers(): Promise<void> {
    const { articles } = journeyText(this.#traveller.names);
    for (const part of [articles.slice(1, 6), articles.slice(6)]) {
      await this.#field().focus();
      await this.#page.keyboard.press('Control+End');
      await this.#paste(`\n${part.join('')}`);
    }
  }

  /** The desk says that nothing is left to mend; answers the text, copied out of it. */
  async arrive(): Promise<string> {
    const { language, words } = this.#traveller;
    const page = this.#page;
    await this.#seen(this.#share(120, 120));
    await this.#seen(words.editor.nothingFound);
    await shoot(page, `journey-${language}-clean`);
    await this.#field().focus();
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Control+c');
    return page.evaluate(() => navigator.clipboard.readText());
  }

  #field(): ReturnType<Page['locator']> {
    return this.#page.getByRole('textbox', { name: this.#traveller.words.draft.editorLabel });
  }

  async #seen(words: string): Promise<void> {
    await this.#page.locator('.desk-bar').getByText(words).waitFor();
  }

  #share(checkable: number, total: number): string {
    const { language, words } = this.#traveller;
    return words.editor.checkable
      .replace('{{checkable, number}}', sayNumber(language, checkable))
      .replace('{{total, number}}', sayNumber(language, total));
  }

  /** Asks what could be written, and takes the first offer by its key. */
  async #take(label: string): Promise<void> {
    await this.#page.keyboard.press('Control+Space');
    const offer = this.#page.getByRole('option').first();
    await offer.getByText(label).waitFor();
    await this.#page.keyboard.press('Tab');
    await offer.waitFor({ state: 'detached' });
  }

  /** Pastes words where the cursor stands. */
  async #paste(words: string): Promise<void> {
    await this.#page.evaluate((text) => navigator.clipboard.writeText(text), words);
    await this.#page.keyboard.press('Control+v');
  }

  /** Goes from finding to finding, from the top, until the wanted one is open. */
  async #openFinding(id: string): Promise<ReturnType<Page['locator']>> {
    const page = this.#page;
    await this.#field().focus();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+Home');
    const open = page.locator('.finding[data-open="true"]');
    const wanted = open.filter({ hasText: id });
    let next = open;
    for (let count = 0; count < 40 && (await wanted.count()) === 0; count++) {
      await page.keyboard.press('F8');
      await next.first().waitFor();
      const hasNotText = (await open.locator('.finding-message').first().textContent()) ?? '';
      next = open.filter({ hasNotText });
    }
    await wanted.waitFor();
    return wanted;
  }

  /** Searches some words and writes others over them. */
  async #replace(words: string, others: string): Promise<void> {
    const { keyboard } = this.#page;
    await this.#field().focus();
    await keyboard.press('Control+Home');
    await keyboard.press('Control+f');
    await keyboard.type(words);
    await keyboard.press('Enter');
    await keyboard.press('Escape');
    await keyboard.type(others);
  }
}

/** The heading of the first article, and its provisions. */
function articleLines(names: JourneyNames): readonly string[] {
  const [first = ''] = journeyText(names).articles;
  const body = first.indexOf('1.1 ');
  return [first.slice(0, body), ...first.slice(body).trimEnd().split('\n')];
}

function waits(provision: number): string {
  return `once 1.${provision} is performed`;
}

/** Two letters change their places. */
function misspelt(name: string): string {
  return `${name.slice(0, -2)}${name.slice(-1)}${name.slice(-2, -1)}`;
}
