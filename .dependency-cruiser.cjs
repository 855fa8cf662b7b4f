/**
 * The dependency rule of the repository. `npm run fence` checks it, together with what imports alone
 * don't show (scripts/fence/text-rules.ts); scripts/fence.test.ts plants a violation of every rule.
 *
 * dependency-cruiser reads TypeScript with the package `typescript`, up to version 6. Without one it
 * sees no .ts file and reports success, so the fence also demands that every file on disk was seen.
 *
 * @type {import('dependency-cruiser').IConfiguration}
 */
module.exports = {
  forbidden: [
    ...require('./scripts/fence/rooms.cjs'),
    ...require('./scripts/fence/layers.cjs'),
    ...require('./scripts/fence/hygiene.cjs'),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    detectProcessBuiltinModuleCalls: true,
    // Tests use the tools of the root package.json, so declarations of all levels count.
    combinedDependencies: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types', 'typings'],
    },
    skipAnalysisNotInRules: true,
  },
};
