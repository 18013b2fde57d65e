import { aloneOnPage } from './alone-on-page.ts';
import { columnNarrow } from './column-narrow.ts';
import { imprintPage } from './imprint-page.ts';
import { itemOverLimit } from './item-over-limit.ts';
import { letterForm } from './letter-form.ts';
import { nameBroken } from './name-broken.ts';
import { nameSmall } from './name-small.ts';
import { noSuchAttachment } from './no-such-attachment.ts';
import { notPrinted } from './not-printed.ts';
import { pagesOver } from './pages-over.ts';
import { partMissing } from './part-missing.ts';
import { sectionMissing } from './section-missing.ts';
import { sectionOrder } from './section-order.ts';
import { titleCut } from './title-cut.ts';

/** The document as a whole: what must be there, and how long it may be. */
export const wholeChecks = [
  partMissing,
  sectionMissing,
  sectionOrder,
  itemOverLimit,
  pagesOver,
  noSuchAttachment,
  nameBroken,
  nameSmall,
  titleCut,
  letterForm,
  notPrinted,
  columnNarrow,
  aloneOnPage,
  imprintPage,
] as const;
