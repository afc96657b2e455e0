import { leave } from "../leave";
import { parseMaxima } from "../maxima/parse-maxima";
import { numberText } from "../kinds/numerical";
import { type Context, richText, type Translation } from "../problem-file";
import { childrenOf, isTrue, textAt, wrappedText } from "../xml";
import { casText, rowsOf } from "./castext";
import { isMatrix, questionVariables, type Variables } from "./question-variables";
import { type RightAnswer, rightAnswerOf } from "./response-tree";

/** A short question of STACK: one input, one tree. The context comes back with a reader of STACK's text. */
export function stack(context: Context): { readonly context: Context; readonly translation: Translation } {
  const { question, remark } = context;
  const [input, another] = childrenOf(question, "input");
  if (!input || another || !["algebraic", "numerical", "matrix"].includes(textAt(input, "type"))) return leave("inputs");
  if (textAt(question, "questionsimplify") === "0") leave("unsimplified");
  const variables = questionVariables(wrappedText(question, "questionvariables"));
  const text = casText(variables);
  const right = rightAnswerOf(context, textAt(input, "name"));
  if (textAt(input, "forbidwords") !== "") remark("forbidden-words");
  const ask = askOf(right, variables, isTrue(textAt(question, "assumepositive")), remark);
  return {
    context: { ...context, rich: (element) => text.fill(richText(element, remark, text.mark)) },
    translation: { ask, parameters: variables.parameters, definitions: variables.definitions, ...(ask["kind"] === "derivative" ? { concept: "derivative" as const } : {}) },
  };
}

type Ask = Readonly<Record<string, unknown>>;

function askOf({ test, key, options, forms }: RightAnswer, variables: Variables, positive: boolean, remark: Context["remark"]): Ask {
  const written = parseMaxima(key);
  const value = variables.resolve(written);
  const letters = variables.letters(value);
  const judged = {
    ...(positive && letters.size > 0 ? { domain: [...letters].map((letter) => `${letter} > 0`).join(", ") } : {}),
    ...(forms.length > 0 ? { form: [...new Set(forms)] } : {}),
  };
  switch (test) {
    case "NumRelative":
    case "NumAbsolute": {
      const tolerance = Number(options === "" ? "0.05" : (numberText(options) ?? leave("answer-test")));
      if (letters.size > 0 || isMatrix(value) || !(tolerance > 0) || (test === "NumRelative" && tolerance > 1)) return leave("answer-test");
      return { kind: "number", value: variables.formula(written), policy: test === "NumRelative" ? { relative: tolerance } : { absolute: tolerance } };
    }
    case "CasEqual":
    case "EqualComAss":
      remark("any-form");
      break;
    case "AlgEquiv":
    case "FacForm":
    case "SingleFrac":
    case "Diff":
      break;
    default:
      return leave("answer-test");
  }
  if (isMatrix(value)) return { kind: "matrix", value: rowsOf(value).map((row) => row.map((entry) => variables.formula(entry))), ...judged };
  const slope = variables.derivative(value);
  if (slope) return { kind: "derivative", ...slope, ...judged };
  if (letters.size === 0) return forms.length > 0 ? leave("answer-test") : { kind: "number", value: variables.formula(written) };
  return { kind: "expression", value: variables.formula(written), ...judged };
}
