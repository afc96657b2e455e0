import { useLocale, useTranslations } from "next-intl";
import { InlineMath } from "@/ui/inline-math";
import { formatMoment } from "@/ui/local-time";
import { MathFormula } from "@/ui/math-formula";
import { TextLink } from "@/ui/text-link";
import type { Progress } from "./load-progress";

/** The mistakes that came up most, each with the place in a lesson that mends it. Nothing where there are none. */
export function MistakeSection({ base, mistakes, timeZone }: { readonly base: string; readonly mistakes: Progress["mistakes"]; readonly timeZone: string }) {
  const t = useTranslations("progress.mistakes");
  const language = useLocale();
  if (mistakes.length === 0) return null;
  return (
    <section aria-labelledby="mistakes" className="mb-12">
      <h2 id="mistakes" className="text-title">
        {t("heading")}
      </h2>
      <p className="mt-1 mb-4 text-quiet">{t("lead")}</p>
      <ul className="divide-y divide-line rounded-xl border border-line bg-raised">
        {mistakes.map(({ name, says, times, lastAt, concept, section, lesson }) => (
          <li key={name} className="px-4 py-3">
            <p>
              <InlineMath text={says} formula={MathFormula} />
            </p>
            <p className="mt-1 flex flex-wrap gap-x-4 text-small text-quiet">
              <span>{t("times", { count: times, date: formatMoment(lastAt, timeZone, language, { withTime: false }) })}</span>
              <TextLink href={`${base}/lessons/${concept}#${section}`}>{t("read", { lesson })}</TextLink>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
