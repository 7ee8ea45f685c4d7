import { useNavigate } from 'react-router';
import { isPast } from '#shared/domain/pairing/pair-decisions.ts';
import type { MatchWording } from '#shared/i18n/describe-match.ts';
import type { MenuEntry } from '#renderer/components/entry-menu.tsx';
import { MenuButton } from '#renderer/components/menu-button.tsx';
import { useCurrentProgramme } from '#renderer/services/current-programme.ts';
import { useLanguage } from '#renderer/services/language.tsx';
import { paths } from '#renderer/services/paths.ts';
import type { PairingData } from '../queries.ts';
import { useExportPairs } from '../use-export-pairs.ts';
import { pairsOnBoard, unmatchedOnBoard } from './board-tables.ts';
import { useExportTables } from './use-export-tables.ts';

/** The button "More": exports, prints, reports and the next rounds. */
export function ReportsMenu(props: { readonly data: PairingData; readonly words: MatchWording }) {
  const { t, compareText } = useLanguage();
  const { data, words } = props;
  const programme = useCurrentProgramme();
  const navigate = useNavigate();
  const exportPairsAsCsv = useExportPairs(data, words);
  const { saveCsv, saveWorkbook } = useExportTables();

  const hasNoPairs = data.pairs.every(isPast);
  const hasNobodyWaiting = data.waiting === null || data.waiting.length === 0;
  const unmatchedFileName = t('reports.unmatched.fileName', { programme: programme.name });
  const unmatchedSheet = () => ({
    name: t('reports.sheet.unmatched'),
    table: unmatchedOnBoard(data, words, compareText),
  });
  const goTo = (path: string) => () => void navigate(path);

  const groups: readonly (readonly MenuEntry[])[] = [
    [
      { label: t('pairing.export'), isDisabled: hasNoPairs, run: exportPairsAsCsv },
      {
        label: t('reports.exportPairsXlsx'),
        isDisabled: hasNoPairs,
        run: () =>
          void saveWorkbook(t('pairing.export.fileName', { programme: programme.name }), [
            { name: t('reports.sheet.pairs'), table: pairsOnBoard(data, words) },
            unmatchedSheet(),
          ]),
      },
      {
        label: t('reports.exportUnmatchedCsv'),
        isDisabled: hasNobodyWaiting,
        run: () => void saveCsv(unmatchedFileName, unmatchedOnBoard(data, words, compareText)),
      },
      {
        label: t('reports.exportUnmatchedXlsx'),
        isDisabled: hasNobodyWaiting,
        run: () => void saveWorkbook(unmatchedFileName, [unmatchedSheet()]),
      },
    ],
    [
      {
        label: t('reports.board.open'),
        isDisabled: hasNoPairs && hasNobodyWaiting,
        run: goTo(paths.boardPrint(programme.id)),
      },
      { label: t('reports.fairness.title'), run: goTo(paths.fairnessRecord(programme.id)) },
      { label: t('reports.coverage.title'), run: goTo(paths.coverageReport(programme.id)) },
    ],
    [{ label: t('reports.rotation.title'), run: goTo(paths.rotation(programme.id)) }],
  ];

  return <MenuButton label={t('reports.more')} groups={groups} />;
}
