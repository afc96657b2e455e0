import { useTranslations } from "next-intl";
import { LinkButton } from "@/ui/link-button";
import type { GrantTo } from "./extension-form";
import { addressFor, type ExtensionQuery } from "./extension-query";
import type { LoadedExtensions } from "./load-extensions";

type Props = { readonly courseId: string; readonly base: string; readonly query: ExtensionQuery; readonly loaded: LoadedExtensions };

/** To whom something is about to be granted, and what becomes of what they have already. */
export function ChosenPeople({ courseId, base, query, loaded: { set, chosen, wholeSection, had } }: Props) {
  const t = useTranslations("assignments.extensions");
  const clear = (
    <LinkButton size="small" look="quiet" className="-ml-3" prefetch={false} replace scroll={false} href={addressFor(base, query, {})}>
      {t("nobodyChosen")}
    </LinkButton>
  );
  if (wholeSection)
    return (
      <>
        <p className="wrap-anywhere">{t("previewSection", { students: wholeSection.students, section: wholeSection.name, extended: wholeSection.extended })}</p>
        <p className="text-small text-quiet">{t("sectionNow")}</p>
        <p>{clear}</p>
      </>
    );
  const [only, ...others] = chosen;
  if (!only) return null;
  if (others.length === 0)
    return (
      <>
        <p className="wrap-anywhere">
          {only.name} <span className="text-small text-quiet">({only.email})</span>
        </p>
        {had ? <p className="text-small text-quiet">{t("replaces")}</p> : null}
        <p className="flex flex-wrap gap-x-2">
          <LinkButton size="small" prefetch={false} href={`/teach/${courseId}/sets/${set.setId}/as/${only.userId}`}>
            {t("seeAs")}
          </LinkButton>
        </p>
        <p>{clear}</p>
      </>
    );
  return (
    <>
      <ul className="list-disc pl-5">
        {chosen.map(({ userId, name }) => (
          <li key={userId} className="wrap-anywhere">
            {name}
          </li>
        ))}
      </ul>
      <p>{t("previewChosen", { students: chosen.length, extended: chosen.filter(({ extended }) => extended).length })}</p>
      <p>{clear}</p>
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
