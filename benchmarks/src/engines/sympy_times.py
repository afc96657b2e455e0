"""Seconds that SymPy takes to read, differentiate and print each function of x given as JSON on the standard input."""
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
x = sympy.Symbol("x")
transformations = standard_transformations + (convert_xor,)


def seconds(text):
    clear_cache()
    start = time.perf_counter()
    str(sympy.diff(parse_expr(text, local_dict={"x": x}, transformations=transformations), x))
    return time.perf_counter() - start


if "--stream" in sys.argv:
    # One at a time, each answer as soon as it is there: whoever asks may lose patience.
    sys.setrecursionlimit(100_000)
    seconds("x*sin(x)")
    for text in asked["functions"]:
        print(seconds(text), flush=True)
    sys.exit()

for text in asked["functions"][:20]:
    seconds(text)
answer = [statistics.median(seconds(text) for _ in range(asked["rounds"])) for text in asked["functions"]]
json.dump({"seconds": answer, "version": sympy.__version__}, sys.stdout)
