import { createIdentitySigner } from '@stoa/service/internal-token.ts';
import { runProcess } from '@stoa/service/run.ts';
import { httpTransport } from '@stoa/service/transport/http.ts';
import { createLogger } from '@stoa/telemetry/logger.ts';
import { createMetrics } from '@stoa/telemetry/metrics.ts';
import { startTracing } from '@stoa/telemetry/tracing.ts';
import { readConfig } from './config.ts';
import { startGateway } from './service.ts';

await runProcess(async () => {
  const config = readConfig();
  const log = createLogger({ level: config.LOG_LEVEL, name: 'gateway' });
  const tracing = startTracing({
    serviceName: 'gateway',
    log,
    ...(config.OTEL_EXPORTER_OTLP_ENDPOINT && { otlpEndpoint: config.OTEL_EXPORTER_OTLP_ENDPOINT }),
  });
  const sign = createIdentitySigner(config.INTERNAL_TOKEN_SECRET);
  const transports = new Map(
    [...config.SUBGRAPH_URLS].map(([name, origin]) => [name, httpTransport({ name, origin, sign })]),
  );
  const gateway = await startGateway({
    host: config.HOST,
    port: config.PORT,
    transports,
    log,
    metrics: [createMetrics({ service: 'gateway' })],
  });
  log.info({ port: gateway.port }, 'gateway is ready');
  return {
    async stop() {
      await gateway.stop();
      await tracing.stop();
    },
  };
});
