/*
 * Permission is checked in one place. These two rules make forgetting it a lint error:
 * a page that does not pass the gate, and an action that is not a call of it.
 */

const GATE = /^(requireSeat|requireAccount|requireMember|requireInstructor|requireStudent|publicPage)$/;
const ACTION = /^(seatedAction|accountAction|publicAction)$/;

const callsGate = {
  meta: { type: "problem", schema: [], messages: { missing: "This page does not pass the gate (server/gate). A layout's check does not protect its pages." } },
  create(context) {
    let passed = false;
    return {
      CallExpression(node) {
        if (node.callee.type === "Identifier" && GATE.test(node.callee.name)) passed = true;
      },
      "Program:exit"(node) {
        if (!passed) context.report({ node, messageId: "missing" });
      },
    };
  },
};

const exportsAreActions = {
  meta: { type: "problem", schema: [], messages: { naked: "Every export of actions.ts is a call of seatedAction, accountAction or publicAction." } },
  create(context) {
    const isAction = (init) => init?.type === "CallExpression" && init.callee.type === "Identifier" && ACTION.test(init.callee.name);
    return {
      ExportNamedDeclaration(node) {
        if (node.exportKind === "type" || !node.declaration) return;
        const declarations = node.declaration.type === "VariableDeclaration" ? node.declaration.declarations : [];
        if (declarations.length === 0 || !declarations.every((d) => isAction(d.init))) context.report({ node, messageId: "naked" });
      },
    };
  },
};

const plugin = { rules: { "page-passes-the-gate": callsGate, "exports-are-actions": exportsAreActions } };

export const gateRules = [
  { files: ["apps/web/src/app/**/page.tsx", "apps/web/src/app/**/route.ts"], ignores: ["apps/web/src/app/api/{auth,health}/**"], plugins: { house: plugin }, rules: { "house/page-passes-the-gate": "error" } },
  { files: ["apps/web/src/features/**/actions.ts"], plugins: { house: plugin }, rules: { "house/exports-are-actions": "error" } },
];
