import type { ChangeCause, ChangeKind } from './change.ts';
import type { Bilingual } from './column.ts';

/** How much a release changes, the least first. Source: docs/decisions/0016-versions-of-the-data.md. */
export const steps = ['patch', 'minor', 'major'] as const;
export type Step = (typeof steps)[number];

/** A change from one release to the next: one line of `changes.csv`. */
export interface Change {
  table: string | null;
  recordId: string | null;
  memberId: string | null;
  kind: ChangeKind;
  field: string | null;
  old: string | null;
  new: string | null;
  cause: ChangeCause | null;
}

/** How many rows came, went and changed. */
export interface RowCounts {
  added: number;
  removed: number;
  /** Rows with at least one changed value. */
  changed: number;
}

/** Tables whose new rows are told of one by one. */
export const newsTables = ['members', 'action_plans', 'commitments', 'findings'] as const;
export type NewsTable = (typeof newsTables)[number];

/** A record or finding that a release brought. */
export interface NewRecord {
  table: NewsTable;
  id: string;
  memberId: string | null;
  /** Title or message. */
  title: Bilingual;
}

/** What pages and feeds tell of a release. Written by the build, from what is kept of the releases. */
export interface ReleaseSummary {
  version: string;
  /** Shape: `"2026-11-22"`. */
  day: string;
  former: string | null;
  step: Step | null;
  /** Rows of the release, of all tables. */
  rows: number;
  /** Tables whose rows changed, with the first changes of each and the number of all. */
  tables: ({ name: string; changes: Change[]; all: number } & RowCounts)[];
  /** Changes of tables and columns. */
  columns: Change[];
  /** Changes of rows, by who changed. */
  causes: Record<ChangeCause, number>;
  /** Rows that changed, by member. */
  members: ({ memberId: string } & RowCounts)[];
  /** What came, of each member the first, and how much there is of it. */
  fresh: NewRecord[];
  freshCounts: Record<NewsTable, number>;
  /** Milestones that came or changed: the day of their last release is that of their event in the calendars. */
  milestones: string[];
}

/** What a feed tells of: releases, records that came with them, findings that came with them. */
export const feedKinds = ['changes', 'records', 'findings'] as const;
export type FeedKind = (typeof feedKinds)[number];
