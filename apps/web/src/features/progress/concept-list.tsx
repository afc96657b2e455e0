import Link from "next/link";
import { Meter } from "@/ui/meter";
import type { ConceptProgress } from "./load-progress";

/** For each concept, how many of its problems are solved, with the way to its lesson. */
export function ConceptList({ base, concepts }: { readonly base: string; readonly concepts: readonly ConceptProgress[] }) {
  return (
    <ul className="grid gap-x-12 gap-y-4 sm:grid-cols-2">
      {concepts.map(({ concept, title, slug, solved, total }) => (
        <li key={concept}>
          <div className="flex items-baseline justify-between gap-4">
            {slug ? (
              <Link href={`${base}/lessons/${slug}`} className="min-w-0 underline-offset-4 hover:underline">
                {title}
              </Link>
            ) : (
              <span>{title}</span>
            )}
            <span className="tabular text-small whitespace-nowrap text-quiet">{total === 0 ? "no problems set" : `${solved} of ${total} solved`}</span>
          </div>
          <Meter className="mt-1" label={`Solved: ${title}`} value={solved} max={total} />
        </li>
      ))}
    </ul>
  );
}
