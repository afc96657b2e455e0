import { useTranslations } from "next-intl";
import type { ComponentProps } from "react";
import { AttemptList } from "@/ui/answer/attempt-list";

/** What was answered so far, newest first, with what was said to it. */
export function AttemptHistory(props: ComponentProps<typeof AttemptList>) {
  const t = useTranslations("practice");
  if (props.attempts.length === 0) return null;
  return (
    <section aria-labelledby="history" className="mt-12">
      <h2 id="history" className="mb-2 text-lead">
        {t("earlierAnswers")}
      </h2>
      <AttemptList {...props} />
    </section>
  );
}
