import { useLanguage } from '#renderer/services/language.tsx';

const sizeUnits = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;

/** A size as a reader of the language writes it: 3.4 MB, 3,4 Mo. */
export function useFileSize(): (bytes: number) => string {
  const { formatNumber } = useLanguage();
  return (bytes) => {
    const step =
      bytes < 1000 ? 0 : Math.min(Math.floor(Math.log10(bytes) / 3), sizeUnits.length - 1);
    return formatNumber(bytes / 1000 ** step, {
      style: 'unit',
      unit: sizeUnits[step] ?? 'byte',
      unitDisplay: 'short',
      maximumFractionDigits: step === 0 ? 0 : 1,
    });
  };
}
