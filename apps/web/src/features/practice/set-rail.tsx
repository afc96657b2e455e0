import Link from "next/link";
import type { MySet } from "@nabla/db";
import { useTranslations } from "next-intl";
import { classNames } from "@/ui/class-names";
import { ItemStateIcon } from "@/ui/item-state";
import { ScrollToCurrent } from "@/ui/scroll-to-current";

type Props = { readonly courseId: string; readonly set: MySet; readonly current: string };

const ICON_COLOUR = { NOT_STARTED: "text-quiet", IN_PROGRESS: "text-accent", SOLVED: "text-correct", OUT_OF_ATTEMPTS: "text-wrong" };

/** The set's problems: a column beside the one that is open on wide screens, a strip of numbers below it on narrow ones. */
export function SetRail({ courseId, set, current }: Props) {
  const t = useTranslations("practice");
  const status = useTranslations("ui.status");
  return (
    <nav aria-label={t("problemsOf", { title: set.title })} className="screen-only">
      <ScrollToCurrent current={current} />
      <p className="mb-2 text-small font-strong text-quiet">{t("inSet")}</p>
      <ol className="flex gap-2 overflow-x-auto pb-2 lg:flex-col lg:gap-0 lg:overflow-visible">
        {set.items.map((item, i) => {
          const here = item.itemId === current;
          // None is fetched ahead, for each would be again after every verdict; the next problem has a link of its own.
          return (
            <li key={item.itemId} className="relative shrink-0 lg:shrink">
              <Link
                prefetch={false}
                href={`/courses/${courseId}/sets/${set.setId}/${item.itemId}`}
                aria-current={here ? "page" : undefined}
                className={classNames(
                  "flex min-h-11 items-center gap-2 rounded-lg border px-3 py-2 text-small lg:border-transparent",
                  here ? "border-accent bg-accent-wash font-strong forced-colors:border-[Highlight]" : "border-line hover:bg-sunken",
                )}
              >
                <ItemStateIcon status={item.status} className={ICON_COLOUR[item.status]} />
                <span className="tabular">{i + 1}</span>
                <span className="hidden min-w-0 truncate lg:inline">{item.title}</span>
                <span className="sr-only">
                  <span className="lg:hidden">{item.title}</span>, {status(item.status)}
                </span>
              </Link>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
