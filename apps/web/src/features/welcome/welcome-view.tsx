import { makeVariant, publicView } from "@nabla/grader";
import { useTranslations } from "next-intl";
import { AnswerReady } from "@/ui/answer/answer-ready";
import { optionTexts } from "@/ui/answer/option-texts";
import { Card } from "@/ui/card";
import { LinkButton } from "@/ui/link-button";
import { MathText } from "@/ui/math-text";
import { LiveForm } from "./live-form";
import { LIVE_SEED, liveProblem } from "./live-problem";

const POINTS = ["reads", "why", "never"] as const;

/** What Nabla is, and one problem to try it on. */
export function WelcomeView({ signedIn }: { readonly signedIn: boolean }) {
  const t = useTranslations("welcome");
  const view = publicView(makeVariant(liveProblem(), LIVE_SEED));
  return (
    <>
      <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-x-16 gap-y-8 py-4 lg:grid-cols-[minmax(0,5fr)_minmax(0,6fr)] lg:py-12">
        <div className="lg:pt-6">
          <h1 className="text-display">{t("title")}</h1>
          <p className="mt-4 max-w-measure text-lead text-quiet">
            {t("lead")}
          </p>
          <div className="mt-8 flex flex-wrap gap-2">
            {signedIn ? (
              <LinkButton look="primary" href="/courses">
                {t("toMyCourses")}
              </LinkButton>
            ) : (
              <>
                <LinkButton look="primary" href="/sign-up">
                  {t("joinAClass")}
                </LinkButton>
                <LinkButton href="/sign-in">{t("signIn")}</LinkButton>
              </>
            )}
          </div>
        </div>
        <section aria-labelledby="try">
          <Card>
            <h2 id="try" className="mb-4 text-small font-normal text-quiet">
              {t("tryOne")}
            </h2>
            <MathText className="mb-6 text-lead">{view.statement}</MathText>
            <AnswerReady input={view.input} statement={view.statement} given={null}>
              <LiveForm input={view.input} statement={view.statement} texts={optionTexts(view.input)} />
            </AnswerReady>
          </Card>
        </section>
      </div>
      <ul className="mt-8 grid gap-8 border-t border-line pt-8 md:grid-cols-3">
        {POINTS.map((point) => (
          <li key={point}>
            <p className="font-strong">{t(`${point}.title`)}</p>
            <p className="mt-1 text-quiet">{t(`${point}.text`)}</p>
          </li>
        ))}
      </ul>
    </>
  );
}
