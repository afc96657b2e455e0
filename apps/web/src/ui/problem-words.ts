import { useTranslations } from "next-intl";

/** What is asked for, and what a problem is about, as the catalogue names them under ui.kind and ui.concept. */
const KINDS = ["derivative", "gradient", "jacobian", "hessian", "expression", "number", "choice", "choices", "order", "match", "gap", "vector", "matrix", "antiderivative", "function-up-to-constant", "equation", "set", "interval", "iterations", "graph", "explanation", "parts"] as const;
const CONCEPTS = ["derivative", "chain-rule", "partial-derivative", "gradient", "jacobian", "hessian", "training"] as const;

/** The words for a kind of question and for a concept. What is not known is shown as it is. */
export function useProblemWords(): { readonly kindWord: (kind: string) => string; readonly conceptWord: (concept: string) => string } {
  const t = useTranslations("ui");
  return {
    kindWord: (kind) => {
      const known = KINDS.find((one) => one === kind);
      return known ? t(`kind.${known}`) : kind;
    },
    conceptWord: (concept) => {
      const known = CONCEPTS.find((one) => one === concept);
      return known ? t(`concept.${known}`) : concept;
    },
  };
}
