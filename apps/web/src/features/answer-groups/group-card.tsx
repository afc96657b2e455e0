import { useTranslations } from "next-intl";
import { GivenText } from "@/ui/answer/given-text";
import { Badge } from "@/ui/badge";
import { TextLink } from "@/ui/text-link";
import { FeedbackForm } from "./feedback-form";
import type { ShownGroup } from "./load-answers";
import { SignSays } from "./sign-says";

type Props = { readonly courseId: string; readonly group: ShownGroup };

/** One group of wrong answers: who, what, as it was typed, and what staff say to it. */
export function GroupCard({ courseId, group }: Props) {
  const t = useTranslations("answer-groups");
  const [first] = group.texts;
  const href = `/teach/${courseId}/problems/${group.problemId}/answers/${group.groupId}`;
  return (
    <li className="rounded-xl border border-line bg-raised p-4 break-inside-avoid">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
        <h3 className="min-w-0 flex-1 basis-72 font-normal">
          <span className="font-strong">{t("students", { count: group.students })}</span> {t("gave")} <SignSays sign={group.sign} />
        </h3>
        <span className="flex flex-wrap items-center gap-2 text-small text-quiet">
          {group.accepted ? <Badge tone="correct">{t("accepted")}</Badge> : null}
          {t("answersInVariants", { answers: group.answers, variants: group.variants })}
        </span>
      </div>
      <details className="mt-2 text-small">
        <summary className="min-h-6 max-w-full text-accent underline-offset-4 hover:underline">
          {t("asTyped", { count: group.texts.length })}
          {first ? (
            <span className="ml-2 text-quiet">
              <GivenText given={first.given} input={first.input} />
            </span>
          ) : null}
        </summary>
        <ul className="mt-1 flex flex-col gap-1">
          {group.texts.map(({ given, input, students }, i) => (
            <li key={i} className="flex gap-3">
              <span className="w-10 shrink-0 text-right text-quiet tabular" aria-label={t("students", { count: students })}>
                {students} ×
              </span>
              <span className="min-w-0">
                <GivenText given={given} input={input} />
              </span>
            </li>
          ))}
        </ul>
      </details>
      {group.feedback === "" ? null : (
        <div className="mt-3 border-l-2 border-accent pl-3">
          <p className="whitespace-pre-line">{group.feedback}</p>
          <p className="text-small text-quiet">{t("writtenBy", { name: group.feedbackBy })}</p>
        </div>
      )}
      <div className="screen-only mt-3 flex flex-wrap items-start gap-x-6 gap-y-2">
        <FeedbackForm key={group.feedback} courseId={courseId} groupId={group.groupId} before={group.feedback} students={group.students} />
        <span className="text-small">
          <TextLink href={href}>{group.accepted ? t("acceptedWho") : t("acceptThese")}</TextLink>
        </span>
      </div>
    </li>
  );
}
