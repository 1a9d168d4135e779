import type { Kind, Outcome, Questions } from './protocol.ts';

/** The part of a Worker that the client uses; a test hands over another. */
export type CoreWorker = Pick<Worker, 'postMessage' | 'terminate' | 'addEventListener'>;

/** What the client needs of the world. */
export interface CoreWorld {
  readonly startWorker: () => CoreWorker;
  /** Calls back later, and answers with how to call that off. */
  readonly later: (call: () => void, milliseconds: number) => () => void;
}

/** A question that waits or is being answered. */
interface Asked {
  readonly lane: string;
  readonly send: (worker: CoreWorker) => void;
  readonly end: (how: { kind: 'superseded' } | { kind: 'died'; message: string }) => void;
}

/** A check takes some milliseconds; one that takes this long while newer words wait is given up. */
const patienceMilliseconds = 10_000;

/**
 * Asks the core in its worker. Of the questions of one lane (a draft) the latest wins: one that still waits
 * is superseded. A worker that dies is started anew, the question it died over is told so, and the others are
 * asked again.
 */
export class CoreClient {
  readonly #world: CoreWorld;
  #worker: CoreWorker | null = null;
  #running: Asked | null = null;
  #waiting: Asked[] = [];
  #stopWatch: () => void = () => undefined;

  constructor(world: CoreWorld) {
    this.#world = world;
  }

  /** Asks a question in a lane; the promise is never rejected. */
  ask<K extends Kind>(kind: K, question: Questions[K], lane: string): Promise<Outcome<K>> {
    return new Promise((resolve) => {
      const asked: Asked = {
        lane,
        send: (worker) => {
          const { port1, port2 } = new MessageChannel();
          port1.addEventListener('message', (event: MessageEvent<Outcome<K>>) => {
            port1.close();
            if (this.#running !== asked) return;
            resolve(event.data);
            this.#finished();
          });
          port1.start();
          worker.postMessage({ kind, question }, [port2]);
        },
        end: resolve,
      };
      this.#enqueue(asked);
    });
  }

  #enqueue(asked: Asked): void {
    for (const old of this.#waiting.filter((each) => each.lane === asked.lane)) {
      old.end({ kind: 'superseded' });
    }
    this.#waiting = [...this.#waiting.filter((each) => each.lane !== asked.lane), asked];
    if (this.#running === null) this.#next();
    else this.#watch();
  }

  #next(): void {
    const [asked, ...rest] = this.#waiting;
    if (asked === undefined) return;
    this.#waiting = rest;
    this.#running = asked;
    this.#worker ??= this.#start();
    asked.send(this.#worker);
    if (rest.length > 0) this.#watch();
  }

  #finished(): void {
    this.#stopWatch();
    this.#running = null;
    this.#next();
  }

  #start(): CoreWorker {
    const worker = this.#world.startWorker();
    const died = (event: Event): void => {
      if (this.#worker !== worker) return;
      const said = 'message' in event && typeof event.message === 'string' ? event.message : '';
      this.#died(said || event.type);
    };
    worker.addEventListener('error', died);
    worker.addEventListener('messageerror', died);
    return worker;
  }

  /** Something waits: what runs now may not take forever. */
  #watch(): void {
    this.#stopWatch();
    this.#stopWatch = this.#world.later(() => this.#died('no answer'), patienceMilliseconds);
  }

  #died(message: string): void {
    this.#stopWatch();
    this.#worker?.terminate();
    this.#worker = null;
    const asked = this.#running;
    this.#running = null;
    asked?.end({ kind: 'died', message });
    this.#next();
  }
}
