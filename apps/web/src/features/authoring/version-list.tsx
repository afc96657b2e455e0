import type { VersionRow } from "@nabla/db";
import Link from "next/link";
import { LocalTime } from "@/ui/local-time";

type Props = { readonly courseId: string; readonly problemId: string; readonly versions: readonly VersionRow[]; readonly shown: number; readonly zone: string };

/** What a problem said before; each can be opened, and saved again. */
export function VersionList({ courseId, problemId, versions, shown, zone }: Props) {
  return (
    <section aria-labelledby="versions" className="mt-12">
      <h2 id="versions" className="text-lead">
        Versions
      </h2>
      <p className="mt-1 text-small text-quiet">Sets keep the version they were made with, until you take the newer one there.</p>
      <ol className="mt-2 divide-y divide-line text-small">
        {versions.map((version) => (
          <li key={version.versionId} className="flex flex-wrap gap-x-3 py-1.5">
            {version.number === shown ? (
              <span className="font-strong">Version {version.number}</span>
            ) : (
              <Link href={`/teach/${courseId}/problems/${problemId}?version=${version.number}`} className="text-accent underline underline-offset-4">
                Version {version.number}
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
