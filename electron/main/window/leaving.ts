/** The window may still be storing the words typed last; one that hangs must not keep the app open. */
const patienceMilliseconds = 1500;

/** Lets the window finish before it goes. */
export class Leaving {
  readonly #tellWindow: () => boolean;
  #underWay: Promise<boolean> | null = null;
  #goOn: () => void = () => undefined;

  /** @param tellWindow false when nobody is there to answer */
  constructor(tellWindow: () => boolean) {
    this.#tellWindow = tellWindow;
  }

  /**
   * Tells the window, and resolves when it has answered or its time is up. Asked again meanwhile, waits
   * for the same answer.
   *
   * @returns whether it answered
   */
  finish(): Promise<boolean> {
    this.#underWay ??= this.#ask().finally(() => {
      this.#underWay = null;
    });
    return this.#underWay;
  }

  /** The window has stored everything. */
  answered(): void {
    this.#goOn();
  }

  async #ask(): Promise<boolean> {
    if (!this.#tellWindow()) return false;
    return new Promise<boolean>((resolve) => {
      const timer = setTimeout(() => resolve(false), patienceMilliseconds);
      this.#goOn = () => {
        clearTimeout(timer);
        resolve(true);
      };
    });
  }
}
