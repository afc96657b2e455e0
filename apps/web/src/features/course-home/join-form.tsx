import { useTranslations } from "next-intl";
import { CodeForm } from "@/ui/code-form";

/** Takes a class code to the page that shows which class it is. */
export function JoinForm() {
  const t = useTranslations("course-home.join");
  return <CodeForm label={t("code")} button={t("button")} missing={t("noCode")} to="/join" maxLength={40} />;
}
