import { quantile } from "../quantile.mjs";

const WARM = 30;
const COUNTED = 240;

/**
 * Submitting in the large course against submitting in a database that has the demo course and a class without answers: turn and turn
 * about, so that a busy moment of the machine meets both alike.
 */
export async function timeSubmitting(large, empty) {
  const took = { large: [], empty: [] };
  for (let i = -WARM; i < COUNTED; i++) {
    const [first, second] = i % 2 === 0 ? [large, empty] : [empty, large];
    const times = [await first.answer(), await second.answer()];
    if (i < 0) continue;
    took.large.push(times[first === large ? 0 : 1]);
    took.empty.push(times[first === large ? 1 : 0]);
  }
  const at = (share) => ({ large: quantile(took.large, share), empty: quantile(took.empty, share), ratio: quantile(took.large, share) / quantile(took.empty, share) });
  return { median: at(0.5), most: at(0.95) };
}
