import { allCommitments } from './commitments.ts';
import { once } from './once.ts';

/** Which commitment each entry of a list names. Shape: `Map {"003_dc089b18fe7aed46:1" => "MO0019"}`. */
export const listingTargets = once(
  async (): Promise<ReadonlyMap<string, string>> =>
    new Map(
      (await allCommitments()).flatMap(({ listings }) =>
        listings.map((row): [string, string] => [`${row.source_id}:${row.position}`, row.commitment_id]),
      ),
    ),
);
