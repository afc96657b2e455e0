import { useTranslations } from "next-intl";
import { EmptyState } from "@/ui/empty-state";
import { LinkButton } from "@/ui/link-button";
import { PageHeader } from "@/ui/page-header";

type Props = { readonly course: { readonly courseId: string; readonly title: string }; readonly problems: number };

/** Today's ten minutes are over: that is enough, and what one may do anyhow. */
export function TodayDone({ course, problems }: Props) {
  const t = useTranslations("endless-practice");
  const base = `/courses/${course.courseId}`;
  return (
    <>
      <PageHeader
        title={t("today.heading")}
        crumbs={[
          { title: course.title, href: base },
          { title: t("title"), href: `${base}/practice` },
        ]}
      />
      <EmptyState
        title={t("today.enough")}
        action={
          <LinkButton look="primary" href={`${base}/practice`}>
            {t("lane.all")}
          </LinkButton>
        }
      >
        {t("today.enoughText", { count: problems })}
      </EmptyState>
    </>
  );
}
