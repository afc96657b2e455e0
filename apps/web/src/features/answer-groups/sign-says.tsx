import { sentenceIn } from "@nabla/grader";
import { useLocale, useTranslations } from "next-intl";
import { MathFormula } from "@/ui/math-formula";
import { MathLine } from "@/ui/math-text";
import type { ShownSign } from "./group-sign";

/** What the answers of a group say: the formula in the parameters, the option, the places that are right, and the known mistake. */
export function SignSays({ sign }: { readonly sign: ShownSign }) {
  const t = useTranslations("answer-groups");
  const language = useLocale();
  const wrong = sign.slots.filter(({ kind }) => kind !== "right");
  const right = sign.slots.length - wrong.length;
  return (
    <span className="min-w-0">
      {wrong.slice(0, 6).map(({ place, kind, text }) => (
        <span key={place} className="mr-3 inline-block max-w-full align-middle">
          {sign.slots.length > 1 ? <span className="text-small text-quiet">{t("place", { place: place.trim() })} </span> : null}
          {kind === "formula" ? <MathFormula latex={text} /> : <MathLine>{text === "" ? t("nothing") : text}</MathLine>}
        </span>
      ))}
      {right > 0 ? <span className="text-small text-quiet">{t("restRight", { count: right })}</span> : null}
      {sign.mistakes.map(({ name, says }) => (
        <span key={name} className="block text-small text-quiet">
          {sentenceIn({ code: name, message: says }, language)}
        </span>
      ))}
    </span>
  );
}
