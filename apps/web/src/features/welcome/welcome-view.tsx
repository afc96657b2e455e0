import { makeVariant, publicView } from "@nabla/grader";
import { useTranslations } from "next-intl";
import { optionTexts } from "@/ui/answer/option-texts";
import { Card } from "@/ui/card";
import { LinkButton } from "@/ui/link-button";
import { MathText } from "@/ui/math-text";
import { LiveForm } from "./live-form";
import { LIVE_SEED, liveProblem } from "./live-problem";

const POINTS = [
  ["It reads what you write.", "Type 4x cos(2x^2), 4*x*cos(2*x^2) or LaTeX. You see at once how it was read, and where it could not be."],
  ["It says why.", "A wrong answer comes back with a point where it differs, and often with the rule that was missed."],
  ["It never guesses.", "Right means proved or checked to many digits. What cannot be decided costs nothing and goes to your instructor."],
] as const;

/** What Nabla is, and one problem to try it on. */
export function WelcomeView({ signedIn }: { readonly signedIn: boolean }) {
  const t = useTranslations("welcome");
  const view = publicView(makeVariant(liveProblem(), LIVE_SEED));
  return (
    <>
      <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-x-16 gap-y-8 py-4 lg:grid-cols-[minmax(0,5fr)_minmax(0,6fr)] lg:py-12">
        <div className="lg:pt-6">
          <h1 className="text-display">{t("calculusForDeepLearningAnswered")}</h1>
          <p className="mt-4 max-w-measure text-lead text-quiet">
            {t("derivativesChainRuleGradientsJacobians")}
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
              {t("tryOneNowNoAccount")}
            </h2>
            <MathText className="mb-6 text-lead">{view.statement}</MathText>
            <LiveForm input={view.input} statement={view.statement} texts={optionTexts(view.input)} />
          </Card>
        </section>
      </div>
      <ul className="mt-8 grid gap-8 border-t border-line pt-8 md:grid-cols-3">
        {POINTS.map(([title, text]) => (
          <li key={title}>
            <p className="font-strong">{title}</p>
            <p className="mt-1 text-quiet">{text}</p>
          </li>
        ))}
      </ul>
    </>
  );
}
