import {
  type ASTVisitor,
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  OperationTypeNode,
  type SelectionSetNode,
  type ValidationContext,
} from "graphql";

/** The deepest question of the dashboard, ward comparison with each change's period, has six levels. */
export const DEEPEST = 10;
/** The dashboard uses no more than four aliases in one question. */
export const MOST_ALIASES = 15;

/**
 * Refuses documents that nest too deep or rename too much. Each fragment is measured once, so a document whose
 * fragments spread each other costs no more than its length. Introspection is left to graphql's own limit.
 */
export function limitShape(context: ValidationContext): ASTVisitor {
  const depths = new Map<string, number>();
  let aliases = 0;

  const depthOf = (set: SelectionSetNode | undefined): number => {
    let deepest = 0;
    for (const selection of set?.selections ?? []) {
      if (selection.kind === Kind.FIELD) {
        if (!selection.name.value.startsWith("__")) deepest = Math.max(deepest, 1 + depthOf(selection.selectionSet));
      } else if (selection.kind === Kind.INLINE_FRAGMENT) {
        deepest = Math.max(deepest, depthOf(selection.selectionSet));
      } else {
        deepest = Math.max(deepest, depthOfFragment(context.getFragment(selection.name.value)));
      }
      if (deepest > DEEPEST) return deepest;
    }
    return deepest;
  };

  const depthOfFragment = (fragment: FragmentDefinitionNode | null | undefined): number => {
    if (!fragment) return 0;
    const known = depths.get(fragment.name.value);
    if (known !== undefined) return known;
    // A fragment that spreads itself is refused by another rule; here it must only end.
    depths.set(fragment.name.value, 0);
    const depth = depthOf(fragment.selectionSet);
    depths.set(fragment.name.value, depth);
    return depth;
  };

  return {
    OperationDefinition(operation) {
      if (depthOf(operation.selectionSet) > DEEPEST) {
        context.reportError(
          new GraphQLError(`The question nests more than ${DEEPEST} levels deep. Ask in several questions.`),
        );
      }
    },
    Field(field) {
      if (field.alias && ++aliases === MOST_ALIASES + 1) {
        context.reportError(
          new GraphQLError(`The question has more than ${MOST_ALIASES} aliases. Ask in several questions.`),
        );
      }
    },
  };
}

/** Nothing here can be subscribed to, which graphql itself would notice only when it comes to answer. */
export function refuseSubscriptions(context: ValidationContext): ASTVisitor {
  return {
    OperationDefinition({ operation }) {
      if (operation !== OperationTypeNode.SUBSCRIPTION) return;
      context.reportError(new GraphQLError("There is nothing to subscribe to. Ask again when you want to know."));
    },
  };
}

/** One change a request, so that aliases or fragments cannot make a thousand tries to sign in of one. */
export function limitMutations(context: ValidationContext): ASTVisitor {
  return {
    OperationDefinition({ operation, selectionSet: { selections } }) {
      if (operation !== OperationTypeNode.MUTATION) return;
      if (selections.length === 1 && selections[0]?.kind === Kind.FIELD) return;
      context.reportError(
        new GraphQLError("A request makes one change: name one field of Mutation, without a fragment."),
      );
    },
  };
}
