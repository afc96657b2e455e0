import { countAnswersToReview, getCourse, raiseSeat } from "@nabla/db";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { requireSeat } from "@/server/gate";
import { Notice } from "@/ui/notice";
import { SectionLinks } from "@/ui/section-links";
import { TextLink } from "@/ui/text-link";

type Props = { readonly params: Promise<{ courseId: string }>; readonly children: ReactNode };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const seat = await requireSeat((await params).courseId, "ASSISTANT");
  const { title } = await getCourse(seat);
  return { title: { template: `%s · ${title} · Nabla`, default: title } };
}

/** The rooms of a course, for its staff. Each page passes the gate by itself, and gives the browser what it says there. */
export default async function TeachLayout({ params, children }: Props) {
  const { courseId } = await params;
  const seat = await requireSeat(courseId, "ASSISTANT");
  const [waiting, t, audit, pages, lecture, page] = await Promise.all([countAnswersToReview(seat), getTranslations("review"), getTranslations("audit"), getTranslations("pages.title"), getTranslations("lecture"), getTranslations("pages")]);
  const base = `/teach/${courseId}`;
  // Assistants do not author: what they would not find is not offered.
  const authors = raiseSeat(seat, "INSTRUCTOR") !== null;
  return (
    <>
      <SectionLinks
        label={pages("rooms")}
        links={[
          { href: base, title: pages("class") },
          { href: `${base}/grid`, title: pages("grid") },
          ...(authors ? [{ href: `${base}/sets`, title: pages("sets") }, { href: `${base}/problems`, title: pages("problems") }] : []),
          ...(authors ? [{ href: `${base}/live`, title: lecture("nav") }] : []),
          { href: `${base}/students`, title: pages("students") },
          { href: `${base}/gradebook`, title: pages("gradebook") },
          { href: `${base}/review`, title: waiting === 0 ? t("title") : `${t("title")} (${waiting})` },
          { href: `${base}/changes`, title: audit("nav") },
          ...(authors ? [{ href: `${base}/settings`, title: pages("settings") }] : []),
        ]}
      />
      {seat.archived ? (
        <div className="mx-auto w-full max-w-page px-4 pt-6 sm:px-6">
          <Notice tone="attention" title={page("putAway")}>
            {raiseSeat(seat, "OWNER") ? <TextLink href={`${base}/settings`}>{page("takeOut")}</TextLink> : null}
          </Notice>
        </div>
      ) : null}
      {children}
    </>
  );
}
