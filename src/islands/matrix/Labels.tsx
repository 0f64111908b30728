import type { Label, Unlabelled } from './labels';

interface Props {
  labels: readonly Label[];
  spots: readonly Unlabelled[];
}

/** Numbers and names of bubbles, and the lines that lead to those that found no place beside theirs. */
export function Labels({ labels, spots }: Props) {
  const spotOf = new Map(spots.map((spot) => [spot.id, spot]));
  return (
    <g class="labels">
      {labels.map(({ id, leader }) => {
        if (!leader) return null;
        const [from, to] = leader;
        return <line key={id} class="leader" x1={from.x} y1={from.y} x2={to.x} y2={to.y} />;
      })}
      {labels.map(({ id, number, name, inside, box }) => {
        const spot = spotOf.get(id);
        return (
          <g key={id}>
            {inside && spot && (
              <text class="within" x={spot.x} y={spot.y} text-anchor="middle">
                {number}
              </text>
            )}
            {box && (
              <text x={box.left} y={(box.top + box.bottom) / 2}>
                {!inside && <tspan class="number">{number}</tspan>}
                {/* Whatever direction a name is written in, its number stands before it. */}
                {name && `${inside ? '' : ' '}\u2068${name}\u2069`}
              </text>
            )}
          </g>
        );
      })}
    </g>
  );
}
