import { Download } from "lucide-react";
import { useTranslations } from "next-intl";
import { buttonStyle } from "@/ui/button-style";

/** One's own data as files. */
export function DownloadLinks({ base }: { readonly base: string }) {
  const t = useTranslations("progress.download");
  return (
    <section aria-labelledby="download" className="screen-only mt-12 border-t border-line pt-8">
      <h2 id="download" className="text-title">
        {t("label")}
      </h2>
      <p className="mt-4 flex flex-wrap gap-2">
        {/* Plain links: a file is no page to go to. */}
        <a className={buttonStyle()} href={`${base}/progress/data.json`} download>
          <Download aria-hidden size={18} />
          {t("json")}
        </a>
        <a className={buttonStyle()} href={`${base}/progress/data.csv`} download>
          <Download aria-hidden size={18} />
          {t("csv")}
        </a>
      </p>
    </section>
  );
}
