import {
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
  type ValidationRule,
} from 'graphql';

/**
 * Refuses operations whose fields stand more than `most` levels below each other, fragments included. The planner
 * calls itself for every level and runs out of stack at about 1,500.
 */
export function limitDepth(most: number): ValidationRule {
  return context => ({
    Document({ definitions }) {
      const fragments = definitions.filter(definition => definition.kind === Kind.FRAGMENT_DEFINITION);
      const depthOf = measure(new Map(fragments.map(fragment => [fragment.name.value, fragment])));
      for (const definition of definitions) {
        if (definition.kind !== Kind.OPERATION_DEFINITION || depthOf(definition.selectionSet) <= most)
          continue;
        const message = `The operation is nested too deeply: at most ${most} levels.`;
        context.reportError(new GraphQLError(message, { nodes: definition }));
      }
    },
  });
}

function measure(fragments: ReadonlyMap<string, FragmentDefinitionNode>) {
  // A fragment that is being measured counts as 0, so that a circle, which another rule refuses, ends here.
  const known = new Map<string, number>();

  function ofFragment(name: string): number {
    const before = known.get(name);
    if (before !== undefined) return before;
    known.set(name, 0);
    const fragment = fragments.get(name);
    const depth = fragment ? ofSet(fragment.selectionSet) : 0;
    known.set(name, depth);
    return depth;
  }

  function ofSelection(selection: SelectionNode): number {
    if (selection.kind === Kind.FRAGMENT_SPREAD) return ofFragment(selection.name.value);
    const below = selection.selectionSet ? ofSet(selection.selectionSet) : 0;
    return selection.kind === Kind.FIELD ? 1 + below : below;
  }

  function ofSet({ selections }: SelectionSetNode): number {
    return selections.reduce((depth, selection) => Math.max(depth, ofSelection(selection)), 0);
  }

  return ofSet;
}
