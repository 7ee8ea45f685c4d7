/** Anyone mistypes a few times. */
const freeTries = 5;
const longestWaitSeconds = 60;

/**
 * Makes guessing at the keyboard slow: after five wrong tries each further one doubles the wait. Kept in
 * memory only; against someone who has the file, Argon2id is the defence.
 */
export class WrongTries {
  readonly #elapsedSeconds: () => number;
  #count = 0;
  #openAgainAt = 0;

  /** `elapsedSeconds` must not follow the system's clock, which can be set forward. */
  constructor(elapsedSeconds: () => number) {
    this.#elapsedSeconds = elapsedSeconds;
  }

  /** Whole seconds until the next try counts; 0 when it counts now. */
  get waitSeconds(): number {
    return Math.max(0, Math.ceil(this.#openAgainAt - this.#elapsedSeconds()));
  }

  add(): void {
    this.#count += 1;
    if (this.#count < freeTries) return;
    const wait = Math.min(longestWaitSeconds, 2 ** (this.#count - freeTries + 1));
    this.#openAgainAt = this.#elapsedSeconds() + wait;
  }

  forget(): void {
    this.#count = 0;
    this.#openAgainAt = 0;
  }
}
