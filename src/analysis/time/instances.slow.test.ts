import { expect, test } from 'vitest';
import { instancesFolder, labelledInstances } from '../../../test/support/time/instances.ts';
import { Judge } from './judge.ts';
import { sound } from './network.ts';
import { provesUncontrollable } from './verify-certificate.ts';

test('every public network is judged as its label says, and each no is proved', ({ skip }) => {
  const folder = instancesFolder();
  if (folder === undefined) {
    console.log('not run: no data (PACTA_DATA names no folder with temporal/)');
    skip('no data');
    return;
  }
  const judge = new Judge();
  const instances = labelledInstances(folder);
  const wrong: string[] = [];
  for (const { set, file, network, isControllable } of instances) {
    if (!sound(network).ok) wrong.push(`${set}/${file} means nothing`);
    const verdict = judge.controllability(network);
    const isProved =
      verdict.kind === 'kept' ||
      (verdict.certificate !== null && provesUncontrollable(network, verdict.certificate));
    if (!isProved || isControllable !== (verdict.kind === 'kept')) wrong.push(`${set}/${file}`);
  }
  expect(wrong).toEqual([]);
  expect(instances.length).toBe(640);
}, 120_000);
