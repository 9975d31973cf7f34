/** Answers kept, the least lately asked forgotten first. */
const MOST_ANSWERS = 200;

/** Computes equal questions once. The id of a question holds the data version, so an import makes new ids. */
export class AnswerMemory {
  private readonly answers = new Map<string, Promise<unknown>>();

  async answer<T>(id: string, compute: () => Promise<T>): Promise<T> {
    const known = this.answers.get(id);
    if (known) {
      // Asked again: now the last to be forgotten.
      this.answers.delete(id);
      this.answers.set(id, known);
      return known as Promise<T>;
    }
    const computing = compute();
    this.answers.set(id, computing);
    computing.catch(() => this.answers.delete(id));
    const [oldest] = this.answers.keys();
    if (this.answers.size > MOST_ANSWERS && oldest !== undefined) this.answers.delete(oldest);
    return computing;
  }
}
