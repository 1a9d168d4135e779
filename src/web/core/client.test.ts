import { expect, test } from 'vitest';
import { CoreClient, type CoreWorker } from './client.ts';
import type { Outcome, Request } from './protocol.ts';

/** A worker whose answers a test gives. */
class FakeWorker extends EventTarget implements CoreWorker {
  readonly asked: { readonly request: Request; readonly answer: (outcome: Outcome<'definition'>) => void }[] =
    [];
  isEnded = false;

  postMessage(...[request, ports]: readonly [Request, MessagePort[]] | readonly unknown[]): void {
    const [port] = ports as MessagePort[];
    this.asked.push({ request: request as Request, answer: (outcome) => port?.postMessage(outcome) });
  }

  terminate(): void {
    this.isEnded = true;
  }
}

function client() {
  const workers: FakeWorker[] = [];
  const waiting: (() => void)[] = [];
  const core = new CoreClient({
    startWorker: () => {
      const worker = new FakeWorker();
      workers.push(worker);
      return worker;
    },
    later: (call) => {
      waiting.push(call);
      return () => waiting.splice(waiting.indexOf(call), 1);
    },
  });
  const ask = (text: string, lane: string) => core.ask('definition', { text, offset: 0 }, lane);
  return { workers, waiting, ask };
}

const well: Outcome<'definition'> = { kind: 'answer', answer: [] };

test('one question at a time; of those of one lane that wait, the latest', async () => {
  const { workers, ask } = client();
  const first = ask('first', 'a');
  const [second, third, other] = [ask('second', 'a'), ask('third', 'a'), ask('other', 'b')];
  expect(await second).toEqual({ kind: 'superseded' });
  const [worker] = workers;
  expect(worker?.asked).toHaveLength(1);
  worker?.asked[0]?.answer(well);
  expect(await first).toEqual(well);
  worker?.asked[1]?.answer(well);
  expect(await third).toEqual(well);
  worker?.asked[2]?.answer(well);
  expect(await other).toEqual(well);
  expect(worker?.asked.map(({ request }) => request.question)).toMatchObject(
    ['first', 'third', 'other'].map((text) => ({ text })),
  );
});

test('a worker that dies is started again; who asked is told, who waits is asked again', async () => {
  const { workers, ask } = client();
  const [fatal, next] = [ask('fatal', 'a'), ask('next', 'b')];
  workers[0]?.dispatchEvent(new Event('error'));
  expect(await fatal).toEqual({ kind: 'died', message: 'error' });
  expect(workers).toHaveLength(2);
  expect(workers[0]?.isEnded).toBe(true);
  workers[1]?.asked[0]?.answer(well);
  expect(await next).toEqual(well);
});

test('a worker that is silent while newer words wait is given up', async () => {
  const { workers, waiting, ask } = client();
  const silent = ask('silent', 'a');
  expect(waiting).toHaveLength(0);
  const newer = ask('newer', 'a');
  expect(waiting).toHaveLength(1);
  waiting[0]?.();
  expect(await silent).toMatchObject({ kind: 'died' });
  workers[1]?.asked[0]?.answer(well);
  expect(await newer).toEqual(well);
});

test('an answer that comes from a worker given up is not heard', async () => {
  const { workers, ask } = client();
  const fatal = ask('fatal', 'a');
  workers[0]?.dispatchEvent(new Event('error'));
  workers[0]?.asked[0]?.answer(well);
  expect(await fatal).toMatchObject({ kind: 'died' });
  const later = ask('later', 'a');
  workers[0]?.dispatchEvent(new Event('error'));
  workers[1]?.asked[0]?.answer(well);
  expect(await later).toEqual(well);
});
