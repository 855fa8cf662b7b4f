import { describe, expect, test } from 'vitest';
import { allocateMoney } from './allocate.ts';
import { currencyCode } from './currency.ts';
import type { Money } from './money.ts';
import { add, min, money, multiply, subtract, sum } from './money.ts';
import { divideRounded, multiplyByRatio } from './rounding.ts';

/** Figures that the public test suites of Vendure, Saleor and Medusa fix, in cents, reached with our primitives. */
const eur = currencyCode('EUR');
const cents = (minor: bigint) => money(minor, eur);
const addTax = (net: Money, percent: bigint) => multiplyByRatio(net, 100n + percent, 100n);
const removeTax = (gross: Money, percent: bigint) => multiplyByRatio(gross, 100n, 100n + percent);
const percentOff = (amount: Money, percent: bigint) => multiplyByRatio(amount, 100n - percent, 100n);

describe('tax', () => {
  test.each([
    ['23 % on 10.00', addTax(cents(1000n), 23n), 1230n],
    ['23 % out of 10.00', removeTax(cents(1000n), 23n), 813n],
    ['20 % on shipping of 5.00', addTax(cents(500n), 20n), 600n],
    ['20 % out of shipping of 5.00', removeTax(cents(500n), 20n), 417n],
    ['20 % out of one unit of 1.00', removeTax(cents(100n), 20n), 83n],
    ['4 % of lines adding up to 54.99', multiplyByRatio(cents(5499n), 4n, 100n), 220n],
    ['20 % on 40.00 after a fixed discount', addTax(cents(4000n), 20n), 4800n],
  ])('%s', (_name, result, minor) => {
    expect(result).toEqual(cents(minor));
  });

  test('on three units of 1.23 net is rounded once for the line, not three times', () => {
    expect(addTax(multiply(cents(123n), 3), 20n)).toEqual(cents(443n));
    expect(multiply(addTax(cents(123n), 20n), 3)).toEqual(cents(444n));
  });

  test('out of two units of 1.00 gross is taken from the line, so net and tax add up to gross', () => {
    const gross = multiply(cents(100n), 2);
    const net = removeTax(gross, 20n);
    expect([net, subtract(gross, net)]).toEqual([cents(167n), cents(33n)]);
    expect(multiply(removeTax(cents(100n), 20n), 2)).toEqual(cents(166n));
  });

  test('out of an order of 80.00 with two rates and shipping', () => {
    const net = [
      removeTax(multiply(cents(1000n), 3), 23n),
      removeTax(multiply(cents(2000n), 2), 3n),
      removeTax(cents(1000n), 23n),
    ];
    expect(sum(net, eur)).toEqual(cents(7135n));
  });

  test('out of shipping at the mean rate of the lines, weighted by their net', () => {
    const first = removeTax(cents(3000n), 23n);
    const second = removeTax(cents(4000n), 3n);
    const lines = add(first, second);
    const rateInTenThousandths = divideRounded(
      (first.minor * 23n + second.minor * 3n) * 100n,
      lines.minor,
      'HALF_UP',
    );
    expect(rateInTenThousandths).toBe(1072n);
    const shipping = multiplyByRatio(cents(1000n), 10_000n, 10_000n + rateInTenThousandths);
    expect([shipping, add(lines, shipping)]).toEqual([cents(903n), cents(7225n)]);
  });
});

describe('discounts', () => {
  test.each([
    ['10.5 % off 60.00', multiplyByRatio(cents(6000n), 895n, 1000n), 5370n],
    ['10 % of 1.04', multiplyByRatio(cents(104n), 10n, 100n), 10n],
    ['10 % of 2.04', multiplyByRatio(cents(204n), 10n, 100n), 20n],
    ['10 % of 3.04', multiplyByRatio(cents(304n), 10n, 100n), 30n],
    ['10 % of 4.04', multiplyByRatio(cents(404n), 10n, 100n), 40n],
    ['15 % of 19.99', multiplyByRatio(cents(1999n), 15n, 100n), 300n],
    ['100 % off 399.00', percentOff(cents(39900n), 100n), 0n],
    ['13 % off 13.33', percentOff(cents(1333n), 13n), 1160n],
    ['13 % off 16.00', percentOff(cents(1600n), 13n), 1392n],
    ['13 % off 9.99', percentOff(cents(999n), 13n), 869n],
    ['2.00 off a unit of 1.00, capped at the unit', min(cents(200n), cents(100n)), 100n],
  ])('%s', (_name, result, minor) => {
    expect(result).toEqual(cents(minor));
  });

  test('25 % off 19.99 leaves 14.99; a discount rounded down would leave 15.00', () => {
    const price = cents(1999n);
    expect(subtract(price, multiplyByRatio(price, 25n, 100n))).toEqual(cents(1499n));
    expect(subtract(price, multiplyByRatio(price, 25n, 100n, 'DOWN'))).toEqual(cents(1500n));
  });

  test('two steps of 10 % off 1558.80 net, taxed after each', () => {
    const afterItem = percentOff(cents(155880n), 10n);
    const afterOrder = percentOff(afterItem, 10n);
    expect([afterItem, addTax(afterItem, 20n)]).toEqual([cents(140292n), cents(168350n)]);
    expect([afterOrder, addTax(afterOrder, 20n)]).toEqual([cents(126263n), cents(151516n)]);
  });

  test('5.00 off an order is shared over gross lines of two rates before the tax is taken out', () => {
    const lines = [percentOff(cents(2000n), 15n), cents(3499n), cents(1020n)];
    const rates = [20n, 10n, 10n];
    const shares = allocateMoney(
      cents(-500n),
      lines.map(line => line.minor),
    );
    const discounted = lines.map((line, index) => add(line, shares[index] ?? cents(0n)));
    const net = (mode: 'HALF_UP' | 'HALF_EVEN') =>
      sum(
        discounted.map((line, index) => multiplyByRatio(line, 100n, 100n + (rates[index] ?? 0n), mode)),
        eur,
      );
    expect(sum(discounted, eur)).toEqual(cents(5719n));
    expect(net('HALF_UP')).toEqual(cents(5081n));
    expect(net('HALF_EVEN')).toEqual(cents(5080n));
  });

  test('10 % off seven of eight units is taken anew; scaling the old discount again gives too little', () => {
    const seven = multiplyByRatio(multiply(cents(39900n), 7), 10n, 100n);
    const eight = multiplyByRatio(multiply(cents(39900n), 8), 10n, 100n);
    expect(seven).toEqual(cents(27930n));
    expect(multiplyByRatio(eight, 7n, 8n)).toEqual(seven);
    expect(multiplyByRatio(seven, 7n, 8n)).toEqual(cents(24439n));
  });
});
