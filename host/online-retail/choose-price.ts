import { currencyCode } from '@stoa/money/currency.ts';
import { isPositive, type Money, money } from '@stoa/money/money.ts';
import { multiplyByRatio } from '@stoa/money/rounding.ts';
import type { PriceSales } from './code-sales.ts';

const gbp = currencyCode('GBP');
const enoughLines = 5;

/**
 * The price of a code: the one on most order lines of customers with a number, in the latest month with at least
 * five such lines; else in all months; else on most order lines of guests. Null when it rounds to 0.00.
 *
 * Counted are order lines, not pieces: a few wholesale orders at the quantity break outweigh everybody else by
 * pieces (code 85123A in October 2011: 131 lines at 2.95, 15 at 2.55 with nearly as many pieces). Guests count
 * last: they bought on the web site at about twice the price, tax included. Rounds to pence, HALF_UP.
 */
export function choosePrice(prices: Iterable<PriceSales>): Money | null {
  const all = [...prices];
  const ofCustomers = all.filter(price => !price.guests);
  const chosen = mostUsed(latestBusyMonth(ofCustomers) ?? (ofCustomers.length > 0 ? ofCustomers : all));
  const price = multiplyByRatio(money(BigInt(chosen), gbp), 1n, 10n);
  return isPositive(price) ? price : null;
}

function latestBusyMonth(prices: readonly PriceSales[]): PriceSales[] | null {
  const byMonth = [...Map.groupBy(prices, ({ month }) => month)].sort(([a], [b]) => (a < b ? 1 : -1));
  const busy = byMonth.find(([, sales]) => sales.reduce((sum, { lines }) => sum + lines, 0) >= enoughLines);
  return busy ? busy[1] : null;
}

/** Equal numbers of lines: the price of more pieces, then the lower one. */
function mostUsed(prices: readonly PriceSales[]): number {
  const byPrice = [...Map.groupBy(prices, ({ mils }) => mils)].map(([mils, sales]) => ({
    mils,
    lines: sales.reduce((sum, { lines }) => sum + lines, 0),
    pieces: sales.reduce((sum, { pieces }) => sum + pieces, 0),
  }));
  byPrice.sort((a, b) => b.lines - a.lines || b.pieces - a.pieces || a.mils - b.mils);
  return byPrice[0]?.mils ?? 0;
}
