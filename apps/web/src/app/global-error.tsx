"use client";
import { useEffect, useState } from "react";
import { asLanguage, firstAccepted, type Language, LANGUAGE_COOKIE, LANGUAGES } from "@/i18n/languages";
import de from "../../messages/de/broken.json";
import en from "../../messages/en/broken.json";

const SENTENCES = { en, de };

/** The last resort, when not even the frame of the page could be made: the catalogue does not come with it, so it brings its own. */
export default function GlobalError({ reset }: { readonly error: Error; readonly reset: () => void }) {
  const [language, setLanguage] = useState<Language>(LANGUAGES[0]);
  useEffect(() => {
    const kept = document.cookie.split("; ").find((cookie) => cookie.startsWith(`${LANGUAGE_COOKIE}=`));
    setLanguage(asLanguage(kept?.split("=")[1]) ?? firstAccepted(navigator.languages.join(",")) ?? LANGUAGES[0]);
  }, []);
  const { title, leadAlone, tryAgain } = SENTENCES[language];
  return (
    <html lang={language}>
      <body>
        <main>
          <h1>{title}</h1>
          <p>{leadAlone}</p>
          <button type="button" onClick={reset}>
            {tryAgain}
          </button>
        </main>
      </body>
    </html>
  );
}
