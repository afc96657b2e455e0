import type { VersionRow } from "@nabla/db";
import { useTranslations } from "next-intl";
import { LocalTime } from "@/ui/local-time";
import { TextLink } from "@/ui/text-link";

type Props = { readonly courseId: string; readonly problemId: string; readonly versions: readonly VersionRow[]; readonly shown: number; readonly zone: string };

/** What a problem said before: by whom, when, in which sets, why it was kept where its self-test had failed; each can be opened, compared, and taken back. */
export function VersionList({ courseId, problemId, versions, shown, zone }: Props) {
  const t = useTranslations("authoring.versions");
  const base = `/teach/${courseId}/problems/${problemId}`;
  const newest = versions[0]?.number ?? shown;
  return (
    <section aria-labelledby="versions" className="mt-12">
      <h2 id="versions" className="text-lead">
        {t("title")}
      </h2>
      <p className="mt-1 text-small text-quiet">{t("lead")}</p>
      <ol className="mt-2 divide-y divide-line text-small">
        {versions.map((version) => (
          <li key={version.versionId} className="flex flex-wrap gap-x-4 gap-y-1 py-2">
            {version.number === shown ? <span className="font-strong">{t("version", { number: version.number })}</span> : <TextLink href={`${base}?version=${version.number}`}>{t("version", { number: version.number })}</TextLink>}
            <span className="text-quiet">
              <LocalTime at={version.createdAt} zone={zone} />
              {version.author ? `, ${version.author}` : ""}
            </span>
            {version.sets.length > 0 ? <span className="text-quiet">{t("inSets", { sets: version.sets.map(({ title }) => title).join(", ") })}</span> : null}
            {version.number > 1 ? <TextLink href={`${base}/compare?from=${version.number - 1}&to=${version.number}`}>{t("whatChanged")}</TextLink> : null}
            {version.number < newest ? <TextLink href={`${base}/compare?from=${version.number}&to=${newest}`}>{t("withNewest")}</TextLink> : null}
            {version.reason !== "" ? <p className="basis-full text-attention">{t("reason", { reason: version.reason })}</p> : null}
          </li>
        ))}
      </ol>
    </section>
  );
}
