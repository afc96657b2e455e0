import { useTranslations } from "next-intl";
import { Notice } from "@/ui/notice";
import type { Found } from "./found";

const MOST = 50;

/** What nothing comes of: files that are no problems or too large, exports that are none, questions that have no counterpart. */
export function LeftOver({ rest: { images, others, refused, left, unread } }: { readonly rest: Omit<Found, "files"> }) {
  const t = useTranslations("authoring.exchange");
  return (
    <>
      {refused.length > 0 ? <Notice tone="attention" title={t("refused", { count: refused.length })}>{refused.slice(0, 10).join(", ")}</Notice> : null}
      {unread.slice(0, MOST).map(({ name, fault }, at) => (
        <Notice key={`${name} ${at}`} tone="attention" title={t("moodle.unread", { name })}>
          {t(`moodle.fault.${fault}`)}
        </Notice>
      ))}
      {left.length > 0 ? (
        <Notice tone="attention" title={t("moodle.left", { count: left.length })}>
          <ul className="mt-2 flex flex-col gap-1">
            {left.slice(0, MOST).map(({ file, title, type, why }, at) => (
              <li key={`${file} ${at}`} className="wrap-anywhere">
                {t.rich("moodle.leftOne", { title, type, why: t(`moodle.why.${why}`), strong: (text) => <span className="font-strong">{text}</span> })}
              </li>
            ))}
          </ul>
          {left.length > MOST ? <p className="mt-2">{t("moodle.leftMore", { count: left.length - MOST })}</p> : null}
        </Notice>
      ) : null}
      {images.length > 0 ? <p className="text-small text-quiet">{t("images", { count: images.length })}</p> : null}
      {others.length > 0 ? <p className="text-small text-quiet">{t("others", { count: others.length })}</p> : null}
    </>
  );
}
