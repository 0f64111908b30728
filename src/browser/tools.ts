import { createWork, type WorkFormat, type WorkReading } from '../stores/work';
import { toolShelf } from './device';
import { packed, unpacked } from './packed';

/** What this browser keeps of a tool. */
export const workOf = <Work>(tool: string, format: WorkFormat<Work>) =>
  createWork(format, toolShelf(tool));

/** A link that carries the whole work, deflated: `#<mark>=…`. */
export function packedIn<Work>(mark: string, format: WorkFormat<Work>) {
  return {
    mark,
    pack: (work: Work): Promise<string> => packed(format.write(work)),
    unpack: async (text: string): Promise<WorkReading<Work>> => {
      const whole = await unpacked(text);
      return whole === null ? { ok: false, reason: 'damaged' } : format.read(whole);
    },
  };
}
