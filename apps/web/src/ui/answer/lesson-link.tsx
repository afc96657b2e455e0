import { useTranslations } from "next-intl";
import { TextLink } from "../text-link";
import type { ShownFeedback } from "./answer-types";

type Props = {
  readonly lesson: ShownFeedback["lesson"];
  /** Where the course's lessons are; without it no lesson is linked. */
  readonly lessons: string | undefined;
};

/** After what was said: the paragraph of a lesson that speaks of it, where there is one. */
export function LessonLink({ lesson, lessons }: Props) {
  const t = useTranslations("ui.feedback");
  if (!lessons || !lesson) return null;
  return (
    <>
      {" "}
      <TextLink href={`${lessons}/${lesson.concept}#${lesson.section}`}>{t("lesson")}</TextLink>
    </>
  );
}
