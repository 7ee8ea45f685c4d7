import { useEffect, useMemo, useState, type KeyboardEvent } from 'react';
import { useNavigate } from 'react-router';
import SearchIcon from '@mui/icons-material/Search';
import Box from '@mui/material/Box';
import Dialog from '@mui/material/Dialog';
import InputBase from '@mui/material/InputBase';
import type { Programme } from '#shared/domain/programme/programme.ts';
import type { MessageKey } from '#shared/i18n/translate.ts';
import { assertNever } from '#shared/lib/assert-never.ts';
import { useLanguage } from '#renderer/services/language.tsx';
import { openHit, type OtherScreens } from './open-hit.ts';
import { listId, OptionList, optionElementId } from './option-list.tsx';
import { SearchFoot } from './search-foot.tsx';
import type { SearchOption } from './search-option.ts';
import { useSearchField, type SearchAim } from './search-store.ts';
import { useAimedSections } from './use-aimed-sections.ts';
import { useCommandsOfPairs } from './use-pair-commands.ts';
import { useSearchClient } from './use-search-client.ts';
import { usePaletteCommands } from './use-palette-commands.ts';
import { useSections } from './use-sections.ts';

const nothing: readonly never[] = [];

/** How far a key moves in the list. */
const steps: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: 6,
  PageUp: -6,
};

/** One field for everything: what is found and what can be run is listed below while one types. */
export function SearchDialog(props: {
  readonly programme: Programme | null;
  readonly screens: OtherScreens;
}) {
  const { t } = useLanguage();
  const { programme, screens } = props;
  const { openingText, aim, close, open, rememberPlace, rememberSearch } = useSearchField();
  const navigate = useNavigate();
  const client = useSearchClient();
  const [typed, setTyped] = useState<string | null>(null);
  // Letters still come in while the field is being drawn.
  const text = typed ?? openingText;
  const [place, setPlace] = useState(0);
  const programmeId = programme?.id ?? null;
  const ofPairs = useCommandsOfPairs(programmeId);
  const commands = usePaletteCommands(programme, ofPairs);
  const found = useSections(text, commands, ofPairs.atHand);
  const aimed = useAimedSections(aim, text, programmeId);
  const sections = aim === null ? found : (aimed ?? nothing);
  const options = useMemo(() => sections.flatMap((section) => section.options), [sections]);
  const activePlace = Math.min(place, options.length - 1);
  const active = options[activePlace];

  const prompt = t(promptOf(aim));

  useEffect(() => {
    client.start();
  }, [client]);
  const type = (next: string) => {
    setTyped(next);
    setPlace(0);
  };

  /** Once the field is gone and the focus is back where it was. */
  const closeAndThen = (run: () => void) => {
    close();
    setTimeout(run);
  };

  const choose = (option: SearchOption) => {
    switch (option.kind) {
      case 'command':
        closeAndThen(option.command.run);
        return;
      case 'hit':
        rememberSearch(text);
        rememberPlace(option.hit);
        closeAndThen(() => {
          openHit(option.hit, programmeId, screens, (path) => void navigate(path));
        });
        return;
      case 'search':
        type(option.text);
        return;
      case 'more':
        open(`${text.trim()} type:${option.of} `);
        return;
      default:
        assertNever(option);
    }
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const step = steps[event.key];
    // A letter that is still being composed needs these keys itself.
    if (event.nativeEvent.isComposing) return;
    if (step !== undefined && options.length > 0) {
      event.preventDefault();
      const next = activePlace + step;
      const isOneStep = Math.abs(step) === 1;
      setPlace(
        isOneStep
          ? (next + options.length) % options.length
          : Math.max(0, Math.min(next, options.length - 1)),
      );
    } else if (event.key === 'Enter' && active !== undefined) {
      event.preventDefault();
      choose(active);
    }
  };

  return (
    <Dialog
      open
      onClose={close}
      transitionDuration={0}
      aria-label={t('search.field')}
      maxWidth={false}
      slotProps={{
        container: { sx: { alignItems: 'flex-start' } },
        paper: {
          sx: { width: 'min(680px, 100%)', m: 2, mt: '8vh', maxHeight: '80vh', overflow: 'hidden' },
        },
      }}
    >
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1.25, px: 2, py: 1.25 }}>
        <SearchIcon sx={{ fontSize: 20, color: 'text.secondary' }} />
        <InputBase
          inputRef={focusOnArrival}
          fullWidth
          value={text}
          placeholder={prompt}
          onChange={(event) => {
            type(event.target.value);
          }}
          onKeyDown={onKeyDown}
          inputProps={{
            role: 'combobox',
            'aria-label': prompt,
            'aria-expanded': options.length > 0,
            'aria-controls': listId,
            'aria-autocomplete': 'list',
            'aria-activedescendant':
              active === undefined ? undefined : optionElementId(activePlace),
            autoComplete: 'off',
            autoCorrect: 'off',
            spellCheck: false,
            dir: 'auto',
          }}
          sx={{ fontSize: '1rem' }}
        />
      </Box>
      <OptionList
        sections={sections}
        activePlace={activePlace}
        currentId={programmeId}
        onPoint={setPlace}
        onChoose={choose}
      />
      <SearchFoot
        text={text}
        aim={aim}
        foundCount={aimed === undefined ? null : countHits(options)}
      />
    </Dialog>
  );
}

function promptOf(aim: SearchAim | null): MessageKey {
  if (aim === null) return 'search.input';
  return aim.kind === 'session' ? 'search.ask.session' : 'search.ask.pair';
}

function countHits(options: readonly SearchOption[]): number {
  return options.filter(({ kind }) => kind === 'hit' || kind === 'command').length;
}

/** The field is all there is to do here. */
function focusOnArrival(input: HTMLInputElement | null): void {
  input?.focus();
}
