import { once } from 'node:events';
import { silentLogger } from '@stoa/telemetry/logger.ts';
import { createHttpServer } from './http-server.ts';
import { runProcess } from './run.ts';

/**
 * A process for tests, told by its arguments how to behave: `serve PORT`, `refuse` to start, `stick` while
 * stopping, or take its time to `start`. It says on standard output where it is; `/slow` answers when a line comes
 * on standard input.
 */
const [behaviour, port = '0'] = process.argv.slice(2);
const say = (line: string) => void process.stdout.write(`${line}\n`);

await runProcess(async () => {
  const server = createHttpServer({ log: silentLogger, metrics: [], ready: async () => undefined });
  server.app.get('/slow', async () => {
    say('entered');
    await once(process.stdin, 'data');
    return 'in time';
  });
  if (behaviour === 'refuse') throw new Error('a fault of ours');
  if (behaviour === 'start') {
    say('starting');
    await once(process.stdin, 'data');
  }
  say(`port ${await server.listen('127.0.0.1', Number(port))}`);
  return {
    async stop() {
      say('stopping');
      if (behaviour === 'fail') throw new Error('could not stop');
      await server.drain();
      say('stopped');
    },
  };
});
