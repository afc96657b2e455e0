import { useTranslations } from "next-intl";
import { LinkButton } from "@/ui/link-button";

type Props = { readonly courseId: string; readonly setId: string; readonly itemId: string; readonly items: readonly { readonly itemId: string; readonly title: string }[] };

/** From one problem's preview to the one before and the one after. */
export function PreviewLinks({ courseId, setId, itemId, items }: Props) {
  const t = useTranslations("assignments");
  const at = items.findIndex((item) => item.itemId === itemId);
  const [before, after] = [items[at - 1], items[at + 1]];
  const base = `/teach/${courseId}/sets/${setId}`;
  return (
    <nav aria-label={t("problemsOfThisSet")} className="mt-8 flex flex-wrap justify-between gap-2">
      {before ? <LinkButton href={`${base}/preview/${before.itemId}`}>{t("previous")}</LinkButton> : <LinkButton href={base}>{t("backToTheSet")}</LinkButton>}
      {after ? <LinkButton href={`${base}/preview/${after.itemId}`}>{t("next")}</LinkButton> : <LinkButton href={base}>{t("backToTheSet")}</LinkButton>}
    </nav>
  );
}
