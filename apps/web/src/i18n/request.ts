import { cookies, headers } from "next/headers";
import { getRequestConfig } from "next-intl/server";
import { asLanguage, firstAccepted, LANGUAGE_COOKIE, LANGUAGES } from "./languages";
import { MESSAGES } from "./messages";

/** The language of one request: what was chosen here, else the first that the browser asks for, else English. */
export default getRequestConfig(async () => {
  const chosen = asLanguage((await cookies()).get(LANGUAGE_COOKIE)?.value);
  const locale = chosen ?? firstAccepted((await headers()).get("accept-language")) ?? LANGUAGES[0];
  return { locale, messages: MESSAGES[locale] };
});
