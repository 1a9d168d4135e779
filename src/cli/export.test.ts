import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { FakeWorld } from '../../test/support/world.ts';
import { template } from './new.ts';

const files = { 'truce.pacta': template, 'old.pacta': template.replace('10 detainees', '8 detainees') };

function documentIn(content: unknown): string {
  if (!(content instanceof Uint8Array)) throw new Error('no file of bytes was written');
  return new TextDecoder().decode(unzipSync(content)['word/document.xml']);
}

describe('pacta export', () => {
  test('writes a document to a file or to standard output, and says that it did', async () => {
    const world = new FakeWorld(files);
    expect(await world.pacta('export truce.pacta -o truce.docx')).toBe(0);
    expect(world.out).toBe('truce.docx: written\n');
    expect(documentIn(world.files.get('truce.docx'))).toContain('10 detainees');
    const piped = new FakeWorld(files);
    expect(await piped.pacta('export truce.pacta --to docx')).toBe(0);
    expect(piped.bytes).toEqual(world.files.get('truce.docx'));
  });

  test('tracks the changes from another draft', async () => {
    const world = new FakeWorld(files);
    const call = 'export truce.pacta --changes-from old.pacta --author Lake -o new.docx';
    expect(await world.pacta(call)).toBe(0);
    const xml = documentIn(world.files.get('new.docx'));
    expect(xml).toMatch(/<w:del w:id="1" w:author="Lake"><w:r><w:delText[^>]*>8</);
    expect(xml).not.toContain('w:date');
  });

  test.each([
    ['html', /^<!DOCTYPE html>/],
    ['akn', /^<\?xml[^\n]*\n<akomaNtoso/],
    ['json', /^\{\n {2}"pacta": 1,/],
    ['pacta', /^Agreement: /],
  ])('prints %s', async (to, begins) => {
    const world = new FakeWorld(files);
    expect(await world.pacta(`export truce.pacta --to ${to}`)).toBe(0);
    expect(world.out).toMatch(begins);
    expect(world.out).not.toContain('truce.pacta');
  });

  test('says findings and meanings in the language that is asked for', async () => {
    const world = new FakeWorld({ 'a.pacta': 'Parties: A; B.\n\n1.1 A shall leave.\n' });
    expect(await world.pacta('export a.pacta --to html --findings --language he')).toBe(0);
    expect(world.out).toMatch(/<h2>ממצאים<\/h2>.*אזהרה PAC401/s);
    world.out = '';
    expect(await world.pacta('export a.pacta --to json --language ar')).toBe(0);
    expect(world.out).toMatch(/"sentence": "[^"]*\p{Script=Arabic}/u);
  });

  test('reads standard input, and the format from the name of the file', async () => {
    const world = new FakeWorld();
    world.input = template;
    expect(await world.pacta('export --date 2024-05-06 --output truce.xml')).toBe(0);
    expect(world.files.get('truce.xml')).toContain('<FRBRdate date="2024-05-06"');
  });

  test.each([
    ['export truce.pacta', 'the format is not said; give --to docx, html, akn, json, pacta'],
    ['export truce.pacta -o truce.odt', 'the format is not said; give --to docx, html, akn, json, pacta'],
    ['export truce.pacta --to pdf', '--to cannot be "pdf"; it is one of docx, html, akn, json, pacta'],
    [
      'export truce.pacta --to html --changes-from old.pacta',
      '--changes-from means something only with --to docx; leave it out',
    ],
    [
      'export truce.pacta --to docx --author Lake',
      '--author names who made changes, and none are tracked; give --changes-from as well',
    ],
    [
      'export truce.pacta --to docx --language ar',
      '--language means something only with --to html or json; leave it out',
    ],
    ['export truce.pacta --to akn --date 2024-02-31', '"2024-02-31" is no day; write it as YYYY-MM-DD'],
    [
      'export truce.pacta -o ./truce.pacta',
      '--output would overwrite ./truce.pacta, which is read; give it another name',
    ],
    ['export - --changes-from - -o a.docx', 'only one of the two drafts can be piped in; name a file'],
  ])('says what is wrong with the call: %s', async (call, message) => {
    const world = new FakeWorld(files);
    world.input = call.includes(' - ') ? template : null;
    expect(await world.pacta(call)).toBe(2);
    expect(world.log).toBe(`pacta export: ${message}\n`);
  });

  test('names the file that cannot be used', async () => {
    const world = new FakeWorld({ ...files, 'empty.pacta': '' });
    expect(await world.pacta('export truce.pacta --changes-from gone.pacta -o a.docx')).toBe(2);
    expect(await world.pacta('export empty.pacta -o a.docx')).toBe(2);
    expect(world.log).toBe(
      'pacta: gone.pacta: no such file\n' +
        'pacta: empty.pacta: it is empty; pacta new writes a text to begin with\n',
    );
    expect(world.files.has('a.docx')).toBe(false);
  });

  test('shows no bytes on a terminal', async () => {
    const world = new FakeWorld(files);
    world.isTerminal = true;
    expect(await world.pacta('export truce.pacta --to docx')).toBe(2);
    expect(world.log).toContain('name a file to write, as in -o truce.docx');
    expect(world.bytes).toBeNull();
  });
});
