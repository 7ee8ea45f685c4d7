import type { MentorAndMentee } from '#shared/domain/pairing/match-input.ts';
import type { FitMatrix } from '#shared/domain/pairing/pairing-engine.ts';
import type { MatrixAxes } from './matrix-axes.ts';
import type { MatrixCell, MatrixLayout } from './matrix-layout.ts';
import type { MatrixLook } from './matrix-look.ts';
import type { PairMark } from './pair-marks.ts';

/** Everything there is to draw, but for how far it is scrolled. */
export interface MatrixPicture {
  readonly layout: MatrixLayout;
  readonly look: MatrixLook;
  readonly matrix: FitMatrix;
  readonly axes: MatrixAxes;
  /** By the cell's place in the matrix, not on the screen. */
  readonly marks: ReadonlyMap<number, PairMark>;
  /** In the order shown. */
  readonly mentorNames: readonly string[];
  readonly menteeNames: readonly string[];
  readonly active: MatrixCell | null;
}

/** Who meets in a cell as it is shown. */
export function pairAt({ matrix, axes }: MatrixPicture, cell: MatrixCell): MentorAndMentee | null {
  const mentorId = matrix.mentorIds[axes.rows[cell.row] ?? -1];
  const menteeId = matrix.menteeIds[axes.columns[cell.column] ?? -1];
  return mentorId === undefined || menteeId === undefined ? null : { mentorId, menteeId };
}

export interface ActiveCell {
  readonly pair: MentorAndMentee;
  /** 0 to 100. */
  readonly fit: number;
  readonly isBlocked: boolean;
  readonly mark: PairMark | null;
}

/** What the picture tells of the cell under the pointer or the keyboard; null when there is none. */
export function readActiveCell(picture: MatrixPicture): ActiveCell | null {
  const { matrix, axes, marks, active } = picture;
  const pair = active === null ? null : pairAt(picture, active);
  if (active === null || pair === null) return null;
  const place =
    (axes.rows[active.row] ?? 0) * matrix.menteeIds.length + (axes.columns[active.column] ?? 0);
  return {
    pair,
    fit: (matrix.tenths[place] ?? 0) / 10,
    isBlocked: matrix.isBlocked[place] === 1,
    mark: marks.get(place) ?? null,
  };
}
