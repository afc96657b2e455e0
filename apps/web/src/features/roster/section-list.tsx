"use client";
import type { SectionRow } from "@nabla/db";
import { ArrowDown, ArrowUp } from "lucide-react";
import { useTranslations } from "next-intl";
import Link from "next/link";
import { useRouter } from "next/navigation";
import { useOptimistic, useTransition } from "react";
import { Button } from "@/ui/button";
import { Confirm } from "@/ui/confirm";
import { useToast } from "@/ui/toast";
import { orderSectionsAction, removeSectionAction } from "./actions";
import { RenameSection } from "./rename-section";

type Props = { readonly courseId: string; readonly sections: readonly SectionRow[]; readonly fixed: boolean };

/** The sections in their order, to be moved, renamed and removed. */
export function SectionList({ courseId, sections, fixed }: Props) {
  const t = useTranslations("roster");
  const router = useRouter();
  const say = useToast();
  const [shown, show] = useOptimistic(sections);
  const [, start] = useTransition();

  const move = (from: number, to: number) =>
    start(async () => {
      const moved = shown[from];
      if (!moved) return;
      const next = shown.toSpliced(from, 1).toSpliced(to, 0, moved);
      show(next);
      const answer = await orderSectionsAction({ courseId, sectionIds: next.map(({ sectionId }) => sectionId) }).catch(() => null);
      if (!answer?.ok) say(answer?.say ?? t("unreachable"), "wrong");
      router.refresh();
    });
  const remove = async (sectionId: string) => {
    const answer = await removeSectionAction({ courseId, sectionId });
    if (!answer.ok) return answer.say;
    router.refresh();
    return null;
  };

  return (
    <ol className="divide-y divide-line rounded-xl border border-line bg-raised">
      {shown.map(({ sectionId, name, students }, index) => (
        <li key={sectionId} className="flex flex-wrap items-center gap-x-4 gap-y-2 px-4 py-2">
          <span className="min-w-0 flex-1 basis-40 wrap-anywhere">
            <Link href={`/teach/${courseId}/students?section=${sectionId}`} className="font-strong text-accent underline-offset-4 hover:underline">
              {name}
            </Link>
            <span className="block text-small text-quiet">{t("found", { count: students })}</span>
          </span>
          {fixed ? null : (
            <span className="flex flex-wrap gap-1">
              <Button size="small" look="quiet" aria-label={t("moveUp", { name })} disabled={index === 0} onClick={() => move(index, index - 1)}>
                <ArrowUp aria-hidden size={18} />
              </Button>
              <Button size="small" look="quiet" aria-label={t("moveDown", { name })} disabled={index === shown.length - 1} onClick={() => move(index, index + 1)}>
                <ArrowDown aria-hidden size={18} />
              </Button>
              <RenameSection courseId={courseId} sectionId={sectionId} name={name} />
              <Confirm trigger={<Button size="small" look="danger" aria-label={t("removeSectionOne", { name })}>{t("removeSection")}</Button>} title={t("removeSectionOne", { name })} what={t("removeSectionWhat", { count: students })} yes={t("removeSection")} danger onYes={() => remove(sectionId)} />
            </span>
          )}
        </li>
      ))}
    </ol>
  );
}
