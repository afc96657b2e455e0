import { useTranslations } from "next-intl";
import { Card } from "@/ui/card";
import { SolutionText } from "@/ui/solution-text";

/** The worked solution of a question, once it may be shown; nothing before. */
export function SolutionSection({ markdown }: { readonly markdown: string | null }) {
  const t = useTranslations("lecture");
  if (markdown === null) return null;
  return (
    <section aria-labelledby="solution" className="mt-10">
      <h2 id="solution" className="text-title">
        {t("solution")}
      </h2>
      <Card className="mt-4">
        <SolutionText>{markdown}</SolutionText>
      </Card>
    </section>
  );
}
