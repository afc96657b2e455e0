import type { Topic } from "./topic";

// prettier-ignore
export const whatCannotBeJudged: Topic = {
  title: "Domains, and what cannot be judged",
  says: "The domain is the reference's, cut by what is declared. What is defined nowhere is never equal to anything; what cannot be read costs nothing.",
  asked: [
    { reference: "sqrt(x-3)", equal: [["(x-3)^(1/2)", "half power"], ["sqrt|x-3|", "defined on more"], ["(x-3)/sqrt(x-3)", "an isolated point"]], unequal: [["sqrt(3-x)", "the other half"], ["sqrt(x)-sqrt(3)", "the root through the difference"], ["x-3", "the root lost"]], error: [["sqrt(x-3", "a bracket is missing"], ["sqrt()", "nothing inside"], ["sqrt(x-3))", "a bracket too many"], ["sqrt(x-3)+", "a term is missing"]] },
    { reference: "sqrt(-1-x^2)", undecided: [["sqrt(-1-x^2)", "defined nowhere"], ["ln(-1-x^2)", "both are defined nowhere"], ["0", "nothing to compare with"], ["x", "nothing to compare with"]] },
    { reference: "ln(-e^x)", undecided: [["ln(-e^x)", "defined nowhere"], ["x", "nothing to compare with"]] },
    { reference: "ln(x-1)", equal: [["ln|x-1|", "defined on more"], ["-ln(1/(x-1))", "of the inverse"]], unequal: [["ln(1-x)", "the other half"], ["ln(x)-ln(1)", "the logarithm through the difference"], ["ln(x)/ln(1)", "divided by 0: no value"], ["ln(x-2)", "no value between 1 and 2"]] },
    { reference: "1/(x-2)", equal: [["(x+2)/(x^2-4)", "an isolated point"], ["(x-2)^(-1)", "negative power"]], unequal: [["1/x-1/2", "a fraction torn apart"], ["1/(2-x)", "a sign"], ["1/|x-2|", "a sign below 2"]], error: [["1/0", "division by 0"]] },
    { reference: "ln|x|", equal: [["ln(x^2)/2", "by a square"], ["ln(sqrt(x^2))", "by a root"], ["ln|-x|", "even"]], unequal: [["ln(x)", "no value for x < 0"], ["ln(-x)", "no value for x > 0"], ["1/x", "its derivative"]] },
    { reference: "(x y)^z", equal: [["(y x)^z", "another order"], ["e^(z ln(x y))", "by the exponential"]], unequal: [["x^z y^z", "no value where x and y are negative"], ["e^(z(ln(x)+ln(y)))", "no value where x and y are negative"]] },
    { reference: "(x y)^z", domain: "x > 0, y > 0", equal: [["x^z y^z", "both are positive"]] },
    { reference: "(x/y)^z", equal: [["(y/x)^(-z)", "turned over"]], unequal: [["x^z/y^z", "no value where x and y are negative"], ["x^z y^(-z)", "no value where x and y are negative"]] },
    { reference: "x^z y^z", equal: [["(x y)^z", "defined on more"]] },
    { reference: "3x+1", error: [["3x+", "a term is missing"], ["3x++*1", "signs without a term"], ["(3x+1", "a bracket is missing"], ["3x+1)", "a bracket too many"], ["", "nothing"], ["   ", "nothing"], ["3x+1 # mine", "a stray sign"], ["foo(x)", "an unknown function"], ["3,5x+1", "a decimal comma"], ["3x+1 = 4x = 2", "an equation"], ["x < 1", "a comparison"], ["3x+1\u0000", "a stray character"], ["sin()", "nothing inside"]] },
  ],
};
