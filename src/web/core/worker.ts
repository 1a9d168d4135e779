/** The whole core, off the page's thread: takes one question after the other and answers through its port. */
import { answers } from './answers.ts';
import type { Kind, Outcome, Questions, Request } from './protocol.ts';

self.addEventListener('message', (event: MessageEvent<Request>) => {
  const [port] = event.ports;
  const { kind, question } = event.data;
  void outcomeOf(kind, question).then(
    (outcome) => port?.postMessage(outcome),
    // A fault in a promise would go unseen by who started the worker; thrown from a task it does not.
    (fault: unknown) => setTimeout(() => raise(fault)),
  );
});

async function outcomeOf<K extends Kind>(kind: K, question: Questions[K]): Promise<Outcome<K>> {
  const result = await answers[kind](question);
  return result.ok
    ? { kind: 'answer', answer: result.value }
    : { kind: 'refused', message: result.error.message };
}

function raise(fault: unknown): never {
  throw fault instanceof Error ? fault : new Error(String(fault));
}
