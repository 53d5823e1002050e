import type { Activity } from '../activity/activity.ts';
import type { Reading } from '../issue.ts';
import { type IssueList, startIssueList } from '../issue-list.ts';
import { decodeXml } from '../xml/decode-xml.ts';
import { walkXml } from '../xml/walk-xml.ts';
import { tcxActivity } from './tcx-activity.ts';
import { startTcx, TCX } from './tcx-elements.ts';
import type { TcxFile } from './tcx-file.ts';

/** What a file holds as it is written; nothing where it was refused. */
export function readTcxFile(bytes: Uint8Array, issues: IssueList): TcxFile | undefined {
  const builder = startTcx(issues);
  const walk = walkXml(decodeXml(bytes, issues), TCX, builder, issues);
  const lap = builder.file.activities.at(-1)?.laps.at(-1);
  if (walk === 'cut' && lap !== undefined) lap.isCut = true;
  return walk === 'refused' ? undefined : builder.file;
}

/** The activities of a TCX file, each leg of a multi-sport session on its own. */
export function readTcx(bytes: Uint8Array, options: { readonly file: string }): Reading<readonly Activity[]> {
  const issues = startIssueList(options.file);
  const file = readTcxFile(bytes, issues);
  if (file?.activities.length === 0) {
    issues.add({
      code: file.planned > 0 ? 'track-without-times' : 'track-empty',
      severity: 'error',
      text:
        file.planned > 0
          ? 'This is a course or a workout to follow, not a recording of what was done.'
          : 'The file holds no activity.',
      done: 'refused',
      suggestion: 'Export the activity itself, as FIT, TCX or GPX.',
    });
  }
  const activities = (file?.activities ?? []).flatMap((found) => tcxActivity(found, issues) ?? []);
  return { value: activities, issues: issues.all() };
}
