import type { OutdatedItem } from "@nabla/db";
import { useTranslations } from "next-intl";
import { Notice } from "@/ui/notice";
import { TextLink } from "@/ui/text-link";

type Props = { readonly courseId: string; readonly problemId: string; readonly items: readonly OutdatedItem[] };

/** On a problem's page: that sets use an older version of it, whose answers can be judged again. */
export function OutdatedNotice({ courseId, problemId, items }: Props) {
  const t = useTranslations("regrade");
  const [first] = items;
  if (!first) return null;
  const answers = items.reduce((sum, item) => sum + item.answers, 0);
  return (
    <div className="mb-6">
      <Notice tone="accent" title={t("usedOlder", { sets: items.length, title: first.setTitle, answers })}>
        <TextLink href={`/teach/${courseId}/regrades?problem=${problemId}`}>{t("regradeTheirs")}</TextLink>
      </Notice>
    </div>
  );
}
