import Chip from '@mui/material/Chip';
import { roleTextColour, roleTint, type ShownRole } from './role-colour.ts';

/** A role in words, on its colour. */
export function RoleChip(props: { readonly role: ShownRole; readonly label: string }) {
  return (
    <Chip
      size="small"
      label={props.label}
      sx={{
        color: roleTextColour(props.role),
        backgroundColor: roleTint(props.role),
        fontWeight: 600,
      }}
    />
  );
}
