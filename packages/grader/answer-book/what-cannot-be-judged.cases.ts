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
    { reference: "(x^2)^z", equal: [["|x|^(2z)", "by the size"], ["(x^4)^(z/2)", "a square in the base"], ["sqrt(x^2)^(2z)", "by a root"], ["e^(z ln(x^2))", "by the exponential"], ["e^(2z ln|x|)", "a logarithm of the size"], ["1/(x^2)^(-z)", "turned over"]], unequal: [["x^(2z)", "no value for x < 0 and nearly every z"], ["(-x)^(2z)", "no value for x > 0 and nearly every z"], ["(x^z)^2", "no value for x < 0 and nearly every z"], ["x^z x^z", "no value for x < 0 and nearly every z"], ["1/x^(-2z)", "no value for x < 0 and nearly every z"], ["x^(2z+1)/x", "no value for x < 0 and nearly every z"], ["e^(2z ln(x))", "no value for x < 0"], ["|x|^z", "the square lost"]] },
    { reference: "(x^2)^z", domain: "x > 0", equal: [["x^(2z)", "x is positive"], ["(x^z)^2", "x is positive"]] },
    { reference: "x^(2z)", equal: [["(x^z)^2", "the same square"], ["x^z x^z", "a product"], ["(x^2)^z", "defined on more"], ["|x|^(2z)", "defined on more"], ["(x^4)^(z/2)", "defined on more"], ["e^(z ln(x^2))", "defined on more"], ["e^(2z ln(x))", "by the exponential"]], unequal: [["x^(z^2)", "multiplied, not squared"], ["(-x)^(2z)", "no value for x > 0"]] },
    { reference: "|x|^z", equal: [["(x^2)^(z/2)", "half the exponent of a square"], ["sqrt(x^2)^z", "by a root"], ["e^(z ln|x|)", "by the exponential"]], unequal: [["x^z", "another value at x = -1, z = 1, and nearly nowhere one for x < 0"], ["(-x)^z", "nearly nowhere a value for x > 0"]] },
    { reference: "((x-1)^2)^a", equal: [["|x-1|^(2a)", "by the size"], ["(x^2-2x+1)^a", "multiplied out"]], unequal: [["(x-1)^(2a)", "no value for x < 1 and nearly every a"], ["(1-x)^(2a)", "no value for x > 1 and nearly every a"]] },
    { reference: "(x^2)^pi", equal: [["|x|^(2pi)", "by the size"], ["e^(pi ln(x^2))", "by the exponential"]], unequal: [["x^(2pi)", "an irrational power has no value for x < 0"]] },
    { reference: "(x^2)^x", equal: [["|x|^(2x)", "by the size"], ["e^(x ln(x^2))", "by the exponential"]], unequal: [["x^(2x)", "no value for nearly every x < 0"]] },
    { reference: "4^z", equal: [["2^(2z)", "by the square"], ["((-2)^2)^z", "the square first"]], unequal: [["(-2)^(2z)", "nearly nowhere a value"]] },
    { reference: "3x+1", error: [["3x+", "a term is missing"], ["3x++*1", "signs without a term"], ["(3x+1", "a bracket is missing"], ["3x+1)", "a bracket too many"], ["", "nothing"], ["   ", "nothing"], ["3x+1 # mine", "a stray sign"], ["foo(x)", "an unknown function"], ["3,5x+1", "a decimal comma"], ["3x+1 = 4x = 2", "an equation"], ["x < 1", "a comparison"], ["3x+1\u0000", "a stray character"], ["sin()", "nothing inside"]] },
  ],
};
