import { inGroups } from '../../model/code';

/** A code in groups that stay whole where the line breaks. */
export function GroupedCode({ code }: { code: string }) {
  return (
    <p class="code grouped">
      {inGroups(code)
        .split(' ')
        .map((group, index) => (
          <span key={index}>{group} </span>
        ))}
    </p>
  );
}
