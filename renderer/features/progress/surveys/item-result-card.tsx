import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { displayName } from '#shared/domain/people/person.ts';
import { fewestAnonymous } from '#shared/domain/progress/figure.ts';
import {
  resultOf,
  type AnswerGroup,
  type WrittenAnswer,
} from '#shared/domain/progress/survey-results.ts';
import { textIn } from '#shared/domain/progress/survey-texts.ts';
import type { SurveyItem } from '#shared/domain/progress/survey.ts';
import { RoleChip } from '#renderer/components/role-chip.tsx';
import { useLanguage } from '#renderer/services/language.tsx';
import { participantsById } from '#renderer/services/programme-data.ts';
import { AnswerSpread } from './answer-spread.tsx';
import type { SurveyData } from './queries.ts';
import { useSurveyWords } from './survey-words.ts';

/** The answers to one question: its figure with how many it rests on, how they spread, what was written. */
export function ItemResultCard(props: {
  readonly data: SurveyData;
  readonly item: SurveyItem;
  readonly number: number;
}) {
  const { t, locale } = useLanguage();
  const { data, item, number } = props;
  const result = resultOf(data.survey, item, data.responses);
  return (
    <Paper component="li" sx={{ p: 2, display: 'grid', gap: 1.25, minWidth: 0 }}>
      <Typography variant="h3" sx={{ overflowWrap: 'anywhere' }}>
        {t('surveys.interview.question', { number, text: textIn(item.text, locale) })}
      </Typography>
      {result.kind === 'missing' && (
        <Typography sx={{ color: 'text.secondary' }}>{t('surveys.result.missing')}</Typography>
      )}
      {result.kind === 'hidden' && (
        <Typography sx={{ color: 'text.secondary' }}>
          {t(`surveys.result.hidden.${result.why}`, {
            count: result.count,
            fewest: fewestAnonymous,
          })}
        </Typography>
      )}
      {result.kind === 'shown' && (
        <>
          <FigureLine item={item} group={result.everyone} />
          {item.kind !== 'text' && <AnswerSpread item={item} group={result.everyone} />}
          {result.sides.map((side) => (
            <SideLine key={side.role} item={item} side={side} />
          ))}
          {result.texts.length > 0 && <WrittenAnswers data={data} texts={result.texts} />}
        </>
      )}
    </Paper>
  );
}

function FigureLine(props: { readonly item: SurveyItem; readonly group: AnswerGroup }) {
  const { t } = useLanguage();
  const { figureOf } = useSurveyWords();
  const { item, group } = props;
  return (
    <Box sx={{ display: 'flex', alignItems: 'baseline', gap: 1 }}>
      {group.figure.kind === 'value' && (
        <Typography
          component="span"
          sx={{ fontFamily: '"Fraunces Variable", Georgia, serif', fontSize: '1.5rem' }}
        >
          {figureOf(item, group.figure)}
        </Typography>
      )}
      <Typography component="span" variant="body2" sx={{ color: 'text.secondary' }}>
        {group.figure.kind === 'value' &&
        (item.kind === 'nps' || item.kind === 'likert' || item.kind === 'skill')
          ? t(`surveys.result.${item.kind}`, { count: group.count })
          : t('surveys.result.count', { count: group.count })}
      </Typography>
    </Box>
  );
}

/** One side of the pairs beside the other. */
function SideLine(props: { readonly item: SurveyItem; readonly side: AnswerGroup }) {
  const { t } = useLanguage();
  const { figureOf } = useSurveyWords();
  const { item, side } = props;
  if (side.role === null) return null;
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: 1 }}>
      <RoleChip role={side.role} label={t(`surveys.side.${side.role}`)} />
      <Typography variant="body2">
        {side.figure.kind === 'value'
          ? t('surveys.result.side', { figure: figureOf(item, side.figure), count: side.count })
          : t('surveys.result.count', { count: side.count })}
      </Typography>
    </Box>
  );
}

function WrittenAnswers(props: {
  readonly data: SurveyData;
  readonly texts: readonly WrittenAnswer[];
}) {
  const { t } = useLanguage();
  const byId = participantsById(props.data.participants);
  const authorOf = ({ personId, role }: WrittenAnswer): string | null => {
    if (personId === null) return role === null ? null : t(`surveys.answerer.${role}`);
    const person = byId.get(personId)?.person;
    return person === undefined ? t('surveys.person.gone') : displayName(person);
  };
  return (
    <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none', display: 'grid', gap: 1 }}>
      {props.texts.map((one, index) => {
        const facts = [authorOf(one), one.mayQuote ? t('surveys.mayQuote') : null].filter(
          (fact) => fact !== null,
        );
        return (
          // Two may have written the same, and the list never changes while it is shown.
          <Box
            component="li"
            key={`${String(index)} ${one.text}`}
            sx={{ pl: 1.5, borderLeft: 2, borderColor: 'divider' }}
          >
            <Typography sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
              {one.text}
            </Typography>
            {facts.length > 0 && (
              <Typography variant="body2" sx={{ color: 'text.secondary' }}>
                {facts.join(' · ')}
              </Typography>
            )}
          </Box>
        );
      })}
    </Box>
  );
}
