/**
 * Rules of the house that no general linter has. Each is an error, and .oxlintrc.json says where it holds.
 * Written to ESLint's plugin interface, which oxlint runs.
 */

const report = (context, node, message) => context.report({ node, message });
const named = (node, ...names) => node?.type === 'Identifier' && names.includes(node.name);
const property = (node) => (node?.type === 'MemberExpression' && !node.computed ? node.property.name : undefined);

const rule = (visit) => ({ create: visit });

export default {
  meta: { name: 'house' },
  rules: {
    'actions-change': rule((context) => ({
      CallExpression(node) {
        if (
          ['persist', 'create', 'remove', 'flush', 'nativeUpdate', 'nativeDelete'].includes(property(node.callee)) &&
          named(node.callee.object, 'em')
        ) {
          report(context, node, 'A resolver reads; what changes something is an action in a file of its own.');
        }
      },
    })),
    clock: rule((context) => ({
      NewExpression(node) {
        if (named(node.callee, 'Date') && node.arguments.length === 0)
          report(context, node, "Ask the context's now(): a test moves that clock.");
      },
      CallExpression(node) {
        if (property(node.callee) === 'now' && named(node.callee.object, 'Date'))
          report(context, node, "Ask the context's now(): a test moves that clock.");
        if (property(node.callee) === 'random' && named(node.callee.object, 'Math'))
          report(context, node, 'Chance comes from node:crypto, or from a seed that is handed in.');
      },
    })),
    settings: rule((context) => ({
      MemberExpression(node) {
        if (property(node) === 'env' && named(node.object, 'process'))
          report(context, node, 'Settings are read in platform/configuration.ts alone.');
      },
    })),
    scoped: rule((context) => ({
      Property(node) {
        if (named(node.key, 'filters') && node.value.type === 'Literal' && node.value.value === false) {
          report(context, node, 'Only the gate reads without a scope.');
        }
      },
      CallExpression(node) {
        if (
          ['createQueryBuilder', 'getKysely'].includes(property(node.callee)) ||
          (property(node.callee) === 'execute' && named(node.callee.object, 'em'))
        ) {
          report(context, node, 'Rows are read through platform/database/rows.ts, under the scope.');
        }
      },
    })),
    'logical-css': rule((context) => ({
      Property(node) {
        const name = node.key.type === 'Identifier' ? node.key.name : node.key.value;
        if (/^(margin|padding|border)(Left|Right)$/.test(String(name)))
          report(context, node, 'Arabic needs logical directions: marginInlineStart.');
      },
    })),
  },
};
