/** Path patterns that several rules share. dependency-cruiser replaces `$1` by what the rule's `from` captured. */

const TEST = '\\.(test|bench)\\.[cm]?[jt]s$';

/** The files of one npm package, wherever npm has put it, also when it is missing and only its name is left. */
const npm = (...names) => `(^|(^|/)node_modules/)(${names.join('|')})(/|$)`;

const packages = (...names) => `^packages/(${names.join('|')})/(?!node_modules/)`;

/** Everything that a subgraph and the gateway may stand on, lowest first. */
const PLATFORM = packages('money', 'contracts', 'telemetry', 'postgres', 'redis', 'outbox', 'service');

const TEST_TOOLS = ['^packages/testing/', npm('vitest', '@vitest/[^/]+', 'fast-check')];

const MERCURIUS = npm('mercurius', 'mercurius-codegen');

/** What rules of their own report, so that one wrong import gives one message. */
const ELSEWHERE = [TEST, ...TEST_TOOLS, MERCURIUS];

/**
 * A rule for files that may import only what is listed.
 * `to` adds conditions, such as `{ dependencyTypesNot: ['core'] }` to leave Node's own modules free.
 */
const only = ({ name, from, imports, reported = [], to = {}, comment }) => ({
  name,
  severity: 'error',
  comment,
  from: { path: from, pathNot: TEST },
  to: { pathNot: [...imports, ...reported, ...ELSEWHERE], couldNotResolve: false, ...to },
});

const never = ({ name, from = {}, to, comment }) => ({ name, severity: 'error', comment, from, to });

module.exports = { TEST, TEST_TOOLS, PLATFORM, MERCURIUS, npm, packages, only, never };
