import { z } from 'zod';
import type { Breach } from './source.ts';

const manifest = z.object({
  dependencies: z.record(z.string(), z.string()),
  devDependencies: z.record(z.string(), z.string()),
});

const lockfile = z.object({
  packages: z.record(
    z.string(),
    z.object({ dev: z.boolean().optional(), hasInstallScript: z.boolean().optional() }),
  ),
});

/** Packages have one version, a line in docs/dependencies.md, and at run time no install script. */
export function packageBreaches(textOf: (path: string) => string): Breach[] {
  const { dependencies, devDependencies } = manifest.parse(JSON.parse(textOf('package.json')));
  const { packages } = lockfile.parse(JSON.parse(textOf('package-lock.json')));
  const page = textOf('docs/dependencies.md');
  const breach = (path: string, what: string, remedy: string): Breach => ({
    path,
    line: 1,
    rule: 'packages',
    what,
    remedy,
  });
  return [
    ...Object.entries({ ...dependencies, ...devDependencies }).flatMap(([name, version]) => [
      ...(/^\d+\.\d+\.\d+$/.test(version)
        ? []
        : [
            breach(
              'package.json',
              `${name} has the version "${version}".`,
              'pin one version, as in "1.2.3".',
            ),
          ]),
      ...(page.includes(`\`${name}\``)
        ? []
        : [breach('docs/dependencies.md', `${name} is missing.`, 'say in a line why it is needed.')]),
    ]),
    ...Object.entries(packages)
      .filter(([, entry]) => entry.hasInstallScript && !entry.dev)
      .map(([path]) =>
        breach('package-lock.json', `${path} has an install script.`, 'choose a package without one.'),
      ),
  ];
}
