import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import MenuItem from '@mui/material/MenuItem';
import Paper from '@mui/material/Paper';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { roles } from '#shared/domain/people/enrolment.ts';
import {
  customColumn,
  peopleFields,
  type ColumnMapping,
  type PeopleField,
} from '#shared/formats/people-list/people-field.ts';
import type { PeopleFile } from '#shared/formats/people-list/read-people-file.ts';
import { describeTableSource } from '#shared/i18n/describe-import.ts';
import { useLanguage } from '#renderer/services/language.tsx';
import type { ColumnChoices } from './import-state.ts';
import { StepButtons } from './step-buttons.tsx';

/** Enough to recognise what a column holds. */
const previewRows = 3;
const leftOut = 'left-out';
const columnChoices = [customColumn, ...peopleFields] as const;

/** Shows what each column was taken for, with its first values, and lets the user say otherwise. */
export function ColumnsStep(props: {
  readonly file: PeopleFile;
  readonly columns: ColumnChoices;
  onChange(columns: ColumnChoices): void;
  onBack(): void;
  onNext(): void;
}) {
  const { t } = useLanguage();
  const { table } = props.file;
  const { mapping, roleForAll } = props.columns;
  const has = (...fields: readonly PeopleField[]) =>
    fields.some((field) => mapping.includes(field));
  const hasName = has('fullName', 'givenName', 'familyName');
  const missing = [
    !hasName && t('people.import.columns.noName'),
    !has('role') && roleForAll === null && t('people.import.columns.noRole'),
  ].filter((text) => text !== false);
  const cautions = [
    !has('volunteered') && t('people.import.columns.noVolunteered'),
    !has('offers') && t('people.import.columns.noOffers'),
    !has('wants') && t('people.import.columns.noWants'),
  ].filter((text) => text !== false);

  const columns = table.headings.map((heading, place) => ({
    // Headings may repeat; a column is its place.
    id: `column-${String(place)}`,
    heading,
    place,
    values: table.rows
      .slice(0, previewRows)
      .map((row) => row.cells[place] ?? '')
      .filter(Boolean)
      .join('  ·  '),
  }));

  const assign = (column: number, field: ColumnMapping[number]) => {
    const isTakenOver = (current: ColumnMapping[number]) =>
      field !== null && field !== customColumn && current === field;
    const changed = mapping.map((current, index) =>
      index === column ? field : isTakenOver(current) ? null : current,
    );
    props.onChange({
      mapping: changed,
      // A column of roles says it person by person.
      roleForAll: changed.includes('role') ? null : roleForAll,
    });
  };

  return (
    <Box sx={{ display: 'flex', flexDirection: 'column', gap: 1.5, minHeight: 0 }}>
      <Typography>
        {t('people.import.columns.text', { count: table.rows.length })}{' '}
        {describeTableSource(table.source, t)}
      </Typography>
      {missing.map((text) => (
        <Alert key={text} severity="error">
          {text}
        </Alert>
      ))}
      {!has('role') && (
        <TextField
          select
          sx={{ maxWidth: 320 }}
          label={t('people.import.columns.roleForAll')}
          value={roleForAll ?? ''}
          slotProps={{ inputLabel: { shrink: true }, select: { displayEmpty: true } }}
          onChange={(event) => {
            const role = roles.find((known) => known === event.target.value) ?? null;
            props.onChange({ mapping, roleForAll: role });
          }}
        >
          <MenuItem value="">
            <em>{t('people.import.columns.roleForAll.choose')}</em>
          </MenuItem>
          {roles.map((role) => (
            <MenuItem key={role} value={role}>
              {t(`people.role.${role}`)}
            </MenuItem>
          ))}
        </TextField>
      )}
      {cautions.length > 0 && <Alert severity="info">{cautions.join(' ')}</Alert>}
      <Paper sx={{ overflow: 'auto', minHeight: 120 }}>
        <Table size="small" stickyHeader>
          <TableHead>
            <TableRow>
              <TableCell>{t('people.import.columns.heading')}</TableCell>
              <TableCell sx={{ width: 240 }}>{t('people.import.columns.field')}</TableCell>
              <TableCell>{t('people.import.columns.values')}</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {columns.map(({ id, heading, place, values }) => (
              <TableRow key={id}>
                <TableCell component="th" scope="row" sx={{ fontWeight: 600 }}>
                  {heading === ''
                    ? t('people.import.columns.unnamed', { number: place + 1 })
                    : heading}
                </TableCell>
                <TableCell>
                  <TextField
                    select
                    fullWidth
                    value={mapping[place] ?? leftOut}
                    slotProps={{
                      htmlInput: { 'aria-label': t('people.import.columns.fieldOf', { heading }) },
                    }}
                    onChange={(event) => {
                      assign(
                        place,
                        columnChoices.find((choice) => choice === event.target.value) ?? null,
                      );
                    }}
                  >
                    <MenuItem value={leftOut}>
                      <em>{t('people.import.columns.leftOut')}</em>
                    </MenuItem>
                    {heading !== '' && (
                      <MenuItem value={customColumn}>
                        <em>{t('people.import.columns.custom')}</em>
                      </MenuItem>
                    )}
                    {peopleFields.map((field) => (
                      <MenuItem key={field} value={field}>
                        {t(`import.field.${field}`)}
                      </MenuItem>
                    ))}
                  </TextField>
                </TableCell>
                <TableCell sx={{ color: 'text.secondary', maxWidth: 0, width: '50%' }}>
                  <Typography noWrap>{values}</Typography>
                </TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </Paper>
      <StepButtons
        nextLabel={t('people.import.columns.next')}
        isNextDisabled={missing.length > 0}
        onBack={props.onBack}
        onNext={props.onNext}
      />
    </Box>
  );
}
