import type { Diff } from '@shared/project/diff';
import type { OpenProject } from '../projects';

/** Something that is counted of a project and kept up to date with its changes. */
interface Use {
  note(diff: Diff): void;
}

/** Makes what is counted of a project when it is first asked for, and tells it of every change from then on. */
export function projectUses<Counted extends Use>(
  make: (project: OpenProject) => Counted,
): (project: OpenProject) => Counted {
  const uses = new WeakMap<OpenProject, Counted>();
  return (project) => {
    const known = uses.get(project);
    if (known !== undefined) return known;
    const use = make(project);
    project.onChange(({ diff }) => use.note(diff));
    uses.set(project, use);
    return use;
  };
}
