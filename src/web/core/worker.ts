/** The whole core, off the page's thread: takes one question after the other and answers through its port. */
import { answers } from './answers.ts';
import type { Kind, Outcome, Questions, Request } from './protocol.ts';

self.addEventListener('message', (event: MessageEvent<Request>) => {
  const [port] = event.ports;
  const { kind, question } = event.data;
  port?.postMessage(outcomeOf(kind, question));
});

function outcomeOf<K extends Kind>(kind: K, question: Questions[K]): Outcome<K> {
  const result = answers[kind](question);
  return result.ok
    ? { kind: 'answer', answer: result.value }
    : { kind: 'refused', message: result.error.message };
}
