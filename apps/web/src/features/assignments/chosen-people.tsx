import { useTranslations } from "next-intl";
import { LinkButton } from "@/ui/link-button";
import type { GrantTo } from "./extension-form";
import { addressFor, type ExtensionQuery } from "./extension-query";
import type { LoadedExtensions } from "./load-extensions";

type Props = { readonly courseId: string; readonly base: string; readonly query: ExtensionQuery; readonly loaded: LoadedExtensions };

/** How many get what is about to be granted, and what becomes of what they have already. */
export function ChosenPeople({ courseId, base, query, loaded: { set, chosen, wholeSection, had } }: Props) {
  const t = useTranslations("assignments.extensions");
  const [only, ...others] = chosen;
  return (
    <>
      {wholeSection ? (
        <>
          <p className="wrap-anywhere">{t("previewSection", { students: wholeSection.students, section: wholeSection.name, extended: wholeSection.extended })}</p>
          <p className="text-small text-quiet">{t("sectionNow")}</p>
        </>
      ) : null}
      {others.length > 0 ? <p>{t("previewChosen", { students: chosen.length, extended: chosen.filter(({ extended }) => extended).length })}</p> : null}
      {had ? <p>{t("replaces")}</p> : null}
      <p className="flex flex-wrap gap-2">
        {only && others.length === 0 ? (
          <LinkButton size="small" prefetch={false} href={`/teach/${courseId}/sets/${set.setId}/as/${only.userId}`}>
            {t("seeAs")}
          </LinkButton>
        ) : null}
        <LinkButton size="small" prefetch={false} replace scroll={false} href={addressFor(base, query, {})}>
          {t("nobodyChosen")}
        </LinkButton>
      </p>
    </>
  );
}

/** Whom the form grants to, or null where nobody is chosen, or nobody is in the section. */
export function grantTo({ chosen, wholeSection }: LoadedExtensions): GrantTo | null {
  if (wholeSection) return wholeSection.students > 0 ? { sectionId: wholeSection.sectionId } : null;
  const [only, ...others] = chosen;
  if (!only) return null;
  return others.length === 0 ? { userId: only.userId } : { userIds: chosen.map(({ userId }) => userId) };
}
