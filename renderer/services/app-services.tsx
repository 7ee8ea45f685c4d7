import { createContext, use, type ReactNode } from 'react';
import type { DomainContext } from '#shared/domain/ids.ts';
import type { AppInfo } from '#shared/ipc/contract.ts';
import type { DesktopApi } from '#shared/ipc/desktop-api.ts';
import type { BinomeDatabase } from '#renderer/storage/database.ts';
import type { CommandRunner } from '#renderer/storage/command-runner.ts';

/** What every feature receives from the composition root. */
export interface AppServices {
  readonly database: BinomeDatabase;
  readonly commands: CommandRunner;
  readonly desktop: DesktopApi;
  readonly appInfo: AppInfo;
  /** A fresh context: the present moment, and new ids. */
  domainContext(): DomainContext;
}

const AppServicesContext = createContext<AppServices | null>(null);

export function AppServicesProvider(props: {
  readonly services: AppServices;
  readonly children: ReactNode;
}) {
  return <AppServicesContext value={props.services}>{props.children}</AppServicesContext>;
}

export function useServices(): AppServices {
  const services = use(AppServicesContext);
  if (services === null) throw new Error('useServices needs an AppServicesProvider above it');
  return services;
}
