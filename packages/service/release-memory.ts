import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

type CollectGarbage = (options: { type: 'major'; execution: 'sync'; flavor: 'last-resort' }) => void;

/**
 * Gives back what loading modules has left behind. The loader of a few hundred small files makes 160 MB of
 * garbage within 0.3 s, and V8 keeps the pages: measured with the query builder alone, 300 MB resident after
 * loading, 228 MB after an ordinary collection, 72 MB after this one.
 */
export function releaseStartupMemory(): void {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as CollectGarbage;
  collect({ type: 'major', execution: 'sync', flavor: 'last-resort' });
}
