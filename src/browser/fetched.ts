/** A JSON file of this site; null where it cannot be had now (no network, a broken answer). */
export async function fetched<Content>(path: string): Promise<Content | null> {
  try {
    const answer = await fetch(path);
    return answer.ok ? ((await answer.json()) as Content) : null;
  } catch {
    return null;
  }
}
