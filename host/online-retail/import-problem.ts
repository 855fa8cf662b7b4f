/** What keeps an import from running or finishing; its message is one sentence for the person who started it. */
export class ImportProblem extends Error {
  override readonly name = 'ImportProblem';
}
