import type { VersionRow } from "@nabla/db";
import { useTranslations } from "next-intl";
import Link from "next/link";
import { LocalTime } from "@/ui/local-time";

type Props = { readonly courseId: string; readonly problemId: string; readonly versions: readonly VersionRow[]; readonly shown: number; readonly zone: string };

/** What a problem said before; each can be opened, and saved again. */
export function VersionList({ courseId, problemId, versions, shown, zone }: Props) {
  const t = useTranslations("authoring");
  return (
    <section aria-labelledby="versions" className="mt-12">
      <h2 id="versions" className="text-lead">
        {t("versions")}
      </h2>
      <p className="mt-1 text-small text-quiet">{t("setsKeepTheVersionThey")}</p>
      <ol className="mt-2 divide-y divide-line text-small">
        {versions.map((version) => (
          <li key={version.versionId} className="flex flex-wrap gap-x-3 py-1.5">
            {version.number === shown ? (
              <span className="font-strong">{t("version2", { number: version.number })}</span>
            ) : (
              <Link href={`/teach/${courseId}/problems/${problemId}?version=${version.number}`} className="text-accent underline underline-offset-4">
                {t("version2", { number: version.number })}
              </Link>
            )}
            <span className="text-quiet">
              <LocalTime at={version.createdAt} zone={zone} />
              {version.author ? `, ${version.author}` : ""}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
