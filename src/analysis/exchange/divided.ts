import { commonUnder, nought, type Rational, rational } from '../../base/rational.ts';
import { type Amount, amountOf } from './curves.ts';
import { depositsNeeded, type Piece, safeExchangeOrder } from './safe-exchange.ts';
import type { Exchange, Part } from './steps.ts';

/** What would be enough if what one party gives could be divided at will. */
export interface Divided {
  /** Whose acts are done one by one, each against its part of what the other gives. */
  readonly deliverer: string;
  readonly payer: string;
  /** The least deposits of both together. */
  readonly deposits: Amount;
  /** The acts in the order that needs no more. */
  readonly labels: readonly string[];
}

/**
 * For each of two parties, how small the deposits of both together could be if the other's side could be
 * divided at will (money, for one), waits and times apart. Nothing where there are more parties, or no
 * values.
 */
export function dividedSides({ parties, steps, valued }: Exchange): readonly Divided[] {
  if (parties.length !== 2 || valued === null) return [];
  const parts = steps.flatMap((step) => step.parts);
  return parties.flatMap((deliverer, at) => {
    const own = parts.filter(
      ({ givers, until }) => until === null && givers.length === 1 && givers[0] === at,
    );
    const other = 1 - at;
    const { pieces, scale } = wholePieces(own, at, other);
    if (pieces.length < 2 || pieces.some(({ cost, value }) => !isExact(cost) || !isExact(value))) return [];
    const order = safeExchangeOrder(pieces);
    return [
      {
        deliverer,
        payer: parties[other] ?? '',
        deposits: amountOf(rational(BigInt(depositsNeeded(pieces, order)), scale)),
        labels: order.flatMap((index) => own[index]?.norm.label ?? []),
      },
    ];
  });
}

function wholePieces(
  parts: readonly Part[],
  giver: number,
  receiver: number,
): { readonly pieces: readonly Piece[]; readonly scale: bigint } {
  const worths = parts.map(({ worth }) => ({
    cost: worth.cost[giver]?.most ?? nought,
    value: worth.value[receiver]?.least ?? nought,
  }));
  const scale = commonUnder(worths.flatMap(({ cost, value }) => [cost, value]));
  const whole = ({ over, under }: Rational): number => Number(over * (scale / under));
  return { pieces: worths.map(({ cost, value }) => ({ cost: whole(cost), value: whole(value) })), scale };
}

/** With room for the sums of thousands. */
function isExact(number: number): boolean {
  return Math.abs(number) < 2 ** 40;
}
