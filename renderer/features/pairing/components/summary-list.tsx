import { useState } from 'react';
import ExpandMoreIcon from '@mui/icons-material/ExpandMore';
import Accordion from '@mui/material/Accordion';
import AccordionDetails from '@mui/material/AccordionDetails';
import AccordionSummary from '@mui/material/AccordionSummary';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import type { Pair } from '#shared/domain/pairing/pair.ts';
import { useLanguage } from '#renderer/services/language.tsx';
import type { PairingData } from '../queries.ts';
import type { usePairSummaries } from '../use-pair-summaries.ts';

/** Each pair with what its two people are sent, opened one at a time. */
export function SummaryList(props: {
  readonly pairs: readonly Pair[];
  readonly data: PairingData;
  readonly summaries: ReturnType<typeof usePairSummaries>;
}) {
  const { t } = useLanguage();
  const { data, summaries } = props;
  const [openId, setOpenId] = useState<Pair['id'] | null>(null);
  return (
    <div>
      {props.pairs.map((pair) => (
        <Accordion
          key={pair.id}
          disableGutters
          expanded={pair.id === openId}
          onChange={(_event, isOpen) => {
            setOpenId(isOpen ? pair.id : null);
          }}
          // Hundreds of summaries need not all be in the page.
          slotProps={{ transition: { unmountOnExit: true, timeout: 0 } }}
        >
          <AccordionSummary expandIcon={<ExpandMoreIcon />}>
            <Typography sx={{ fontWeight: 600 }}>
              {t('board.pairNames', {
                mentor: data.nameOf(pair.mentorId),
                mentee: data.nameOf(pair.menteeId),
              })}
            </Typography>
          </AccordionSummary>
          <AccordionDetails>
            <Typography sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
              {summaries.summarise(pair)}
            </Typography>
            <Button
              size="small"
              sx={{ mt: 1 }}
              onClick={() => {
                summaries.copy([pair]);
              }}
            >
              {t('board.summary.copy')}
            </Button>
          </AccordionDetails>
        </Accordion>
      ))}
    </div>
  );
}
