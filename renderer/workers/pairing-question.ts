import type { PairingEngine } from '#shared/domain/pairing/pairing-engine.ts';

export type EngineMethod = keyof PairingEngine;
export type EngineArguments<Method extends EngineMethod> = Parameters<PairingEngine[Method]>;
export type EngineAnswer<Method extends EngineMethod> = ReturnType<PairingEngine[Method]>;

/** A call of the engine as it crosses to the worker. */
export type PairingQuestion = {
  readonly [Method in EngineMethod]: {
    readonly method: Method;
    readonly callArguments: EngineArguments<Method>;
  };
}[EngineMethod];
