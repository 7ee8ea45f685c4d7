import type { z } from 'zod';
import {
  ipcContract,
  type IpcChannel,
  type IpcErrorCode,
  type IpcInput,
  type IpcOutput,
  type IpcResult,
} from '#shared/ipc/contract.ts';
import { isAppUrl } from '../security/app-origin.ts';

export type IpcHandler<Channel extends IpcChannel> = (
  input: IpcInput<Channel>,
) => IpcResult<IpcOutput<Channel>> | Promise<IpcResult<IpcOutput<Channel>>>;

/** One handler for each call of the contract: one left out or mistyped does not compile. */
export type IpcHandlers = { readonly [Channel in IpcChannel]: IpcHandler<Channel> };

/** Who made a call, as Electron tells it. A frame that is already gone is null. */
export interface IpcCaller {
  readonly senderFrame: { readonly url: string; readonly parent: object | null } | null;
}

/** `ipcMain.handle`, or its stand-in in a test. */
export type HandleCall = (
  channel: string,
  listener: (caller: IpcCaller, input: unknown) => Promise<IpcResult<unknown>>,
) => void;

type Entries = {
  readonly [Channel in IpcChannel]: {
    readonly input: z.ZodType<IpcInput<Channel>>;
    readonly output: z.ZodType<IpcOutput<Channel>>;
  };
};
const entries: Entries = ipcContract;

/**
 * Puts every call of the contract behind the same checks: who calls, what they send, what is answered.
 * Nothing thrown crosses to the window; `reportFailure` hears of it instead.
 */
export function registerHandlers(
  handlers: IpcHandlers,
  handle: HandleCall,
  reportFailure: (message: string, cause: unknown) => void,
): void {
  async function answer<Channel extends IpcChannel>(
    channel: Channel,
    caller: IpcCaller,
    rawInput: unknown,
  ): Promise<IpcResult<IpcOutput<Channel>>> {
    if (!isOwnMainFrame(caller)) return ipcFailure('forbidden-sender', channel);
    const input = entries[channel].input.safeParse(rawInput);
    if (!input.success) return ipcFailure('invalid-input', `${channel}: ${input.error.message}`);
    try {
      const result = await handlers[channel](input.data);
      if (!result.ok) return result;
      const output = entries[channel].output.safeParse(result.value);
      if (output.success) return { ok: true, value: output.data };
      reportFailure(`${channel} answered outside its contract`, output.error);
    } catch (error) {
      reportFailure(`${channel} failed`, error);
    }
    return ipcFailure('internal', channel);
  }

  for (const channel of Object.keys(ipcContract).filter(isIpcChannel)) {
    handle(channel, (caller, input) => answer(channel, caller, input));
  }
}

export function ipcSuccess<Value>(value: Value): IpcResult<Value> {
  return { ok: true, value };
}

/** `message` is for developers; it must hold no personal data. */
export function ipcFailure(code: IpcErrorCode, message: string): IpcResult<never> {
  return { ok: false, error: { code, message } };
}

function isOwnMainFrame({ senderFrame }: IpcCaller): boolean {
  return senderFrame !== null && senderFrame.parent === null && isAppUrl(senderFrame.url);
}

function isIpcChannel(name: string): name is IpcChannel {
  return Object.hasOwn(ipcContract, name);
}
