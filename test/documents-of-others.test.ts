// What another word processor makes of our documents: a DOCX with tracked changes, opened in LibreOffice 7.4
// and saved there again, is read as the one that went out.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readDocx } from '../src/formats/docx/read/read-docx.ts';
import { FakeWorld } from './support/world.ts';

const before = `Agreement: Truce at the river.
Parties: Highland; حركة الساحل.
Monitors: River Commission.
Day 1: entry into force.

Article 1. Release

1.1 Highland shall release detainees, verified by the River Commission within 2 days:
(a) 8 on day 1;
(b) 2 on day 50.
1.2 حركة الساحل shall open the road by day 10.
Note: ملاحظة بالعربية.
1.3 Highland shall repair the bridge [by day 10 | Highland: by day 20].
`;

const after = `${before.replace('by day 10.', 'by day 12.').replace('8 on day 1', '9 on day 2')}
1.4 Each party shall rest.
`;

function read(bytes: Uint8Array): string {
  const document = readDocx(bytes, { changesAs: 'brackets', actors: ['Highland'] });
  if (!document.ok) throw new Error(document.error.message);
  return document.value.text;
}

test('a document that went through LibreOffice is the one that went out', async () => {
  const world = new FakeWorld({ 'before.pacta': before, 'after.pacta': after });
  const call = 'export after.pacta --changes-from before.pacta --author Highland -o after.docx';
  expect(await world.pacta(call)).toBe(0);
  const written = world.files.get('after.docx');
  if (!(written instanceof Uint8Array)) throw new Error('no document was written');
  const ours = read(written);
  expect(ours).toContain('(a) [8 | Highland: 9] on day [1 | Highland: 2];');
  expect(ours).toContain('[Highland: 1.4 Each party shall rest.]');
  const theirs = readFileSync(new URL('fixtures/saved-by-libreoffice.docx', import.meta.url));
  expect(read(theirs)).toBe(ours);
});
