"use client";
import { useTranslations } from "next-intl";
import { classNames } from "@/ui/class-names";

/** What of a problem is shown. Beside the form or the text there is room for the preview on a wide screen; on a narrow one each has the whole of it. */
export type Face = "form" | "text" | "both" | "preview";

const FACES: readonly { readonly face: Face; readonly className: string }[] = [
  { face: "form", className: "" },
  { face: "text", className: "" },
  { face: "both", className: "max-lg:hidden" },
  { face: "preview", className: "lg:hidden" },
];

type Props = { readonly shown: Face; readonly onShow: (face: Face) => void };

/** The faces of a problem, to choose from. */
export function FaceButtons({ shown, onShow }: Props) {
  const t = useTranslations("authoring.faces");
  return (
    <div role="group" aria-label={t("label")} className="flex w-fit max-w-full flex-wrap gap-1 rounded-lg bg-sunken p-1">
      {FACES.map(({ face, className }) => (
        <button
          key={face}
          type="button"
          aria-pressed={shown === face}
          className={classNames("min-h-9 rounded-md px-3 text-small font-strong", shown === face ? "bg-raised text-ink shadow-sm" : "text-quiet hover:text-ink", className)}
          onClick={() => onShow(face)}
        >
          {t(face)}
        </button>
      ))}
    </div>
  );
}
