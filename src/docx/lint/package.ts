import { resolveTarget } from '../../data/office/package.ts';
import { all, type XmlElement } from './read-xml.ts';

/** A docx taken apart: every part's path, and the tree of those that are XML. */
export interface Package {
  readonly paths: ReadonlySet<string>;
  readonly xml: ReadonlyMap<string, XmlElement>;
}

/** One entry of a `.rels` part. */
export interface PackageRelation {
  readonly id: string;
  readonly type: string;
  /** The part it leads to; none when it leads out of the package. */
  readonly target?: string;
}

/** The relationships of a part. The package's own belong to the path ''. */
export const relationshipsOf = ({ xml }: Package, owner: string): PackageRelation[] => {
  const folder = owner.slice(0, owner.lastIndexOf('/') + 1);
  const rels = xml.get(`${folder}_rels/${owner.slice(folder.length)}.rels`);
  return all(rels, 'Relationship').map(({ attributes: { Id = '', Type = '', Target = '', TargetMode } }) => ({
    id: Id,
    type: Type.slice(Type.lastIndexOf('/') + 1),
    ...(TargetMode === 'External' ? {} : { target: resolveTarget(folder, Target) }),
  }));
};
