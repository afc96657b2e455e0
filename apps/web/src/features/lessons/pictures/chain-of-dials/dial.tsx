type Props = { readonly name: string; readonly is: string; readonly value: number; readonly moved: number };

/** How far a needle turns for 1, in degrees: three to each side of the top are 120. */
const TURN = 40;
const RADIUS = 46;
const TICKS = [-3, -2, -1, 0, 1, 2, 3];

const place = (value: number, radius: number): readonly [number, number] => {
  const angle = (value * TURN * Math.PI) / 180;
  return [60 + radius * Math.sin(angle), 60 - radius * Math.cos(angle)];
};

const at = (value: number, radius: number): string => place(value, radius).map((part) => part.toFixed(2)).join(" ");

/** A round scale with a needle, and the wedge that a nudge makes it sweep. */
export function Dial({ name, is, value, moved }: Props) {
  const [x, y] = place(value, RADIUS - 8);
  const large = Math.abs(moved - value) * TURN > 180 ? 1 : 0;
  const wedge = `M60 60L${at(value, RADIUS - 8)}A${RADIUS - 8} ${RADIUS - 8} 0 ${large} ${moved > value ? 1 : 0} ${at(moved, RADIUS - 8)}Z`;
  return (
    <span className="flex min-w-0 flex-1 flex-col items-center">
      <svg viewBox="0 0 120 120" className="w-full max-w-40">
        <circle cx={60} cy={60} r={RADIUS} fill="var(--paper)" stroke="var(--edge)" strokeWidth={1.5} />
        {TICKS.map((tick) => (
          <path key={tick} d={`M${at(tick, RADIUS)}L${at(tick, RADIUS - (tick === 0 ? 7 : 4))}`} stroke="var(--edge)" strokeWidth={1.5} />
        ))}
        {moved === value ? null : <path d={wedge} fill="var(--accent)" fillOpacity={0.22} />}
        {moved === value ? null : <path d={`M60 60L${at(moved, RADIUS - 8)}`} stroke="var(--accent)" strokeWidth={2} strokeLinecap="round" />}
        <path d={`M60 60L${x} ${y}`} stroke="var(--ink)" strokeWidth={3} strokeLinecap="round" />
        <circle cx={60} cy={60} r={4} fill="var(--ink)" />
      </svg>
      <span className="text-small whitespace-nowrap italic">{name}</span>
      <span className="tabular font-strong">{is}</span>
    </span>
  );
}
