"""Seconds that SymPy takes to read two texts and simplify their difference, and whether it is then 0."""
import json
import statistics
import sys
import time

try:
    import sympy
    from sympy.core.cache import clear_cache
    from sympy.parsing.sympy_parser import convert_xor, parse_expr, standard_transformations
except ImportError:
    sys.exit("python3-sympy is not installed")

asked = json.load(sys.stdin)
names = {name: sympy.Symbol(name, real=True) for name in "xyapw"}
names |= {"e": sympy.E, "abs": sympy.Abs, "max": sympy.Max, "step": sympy.Heaviside}
transformations = standard_transformations + (convert_xor,)


def read(text):
    return parse_expr(text, local_dict=names, transformations=transformations)


def judge(answer, reference):
    clear_cache()
    start = time.perf_counter()
    try:
        equal = bool(sympy.simplify(read(answer) - read(reference)) == 0)
    except Exception:
        equal = None
    return time.perf_counter() - start, equal


warm = time.perf_counter()
while time.perf_counter() - warm < asked["warmUp"]:
    for pair in asked["pairs"]:
        judge(*pair)
answer = [[judge(*pair) for _ in range(asked["rounds"])] for pair in asked["pairs"]]
json.dump([{"seconds": statistics.median(time for time, _ in runs), "equal": runs[0][1]} for runs in answer], sys.stdout)
