// Pictures of the papers: the first page of each PDF in target/papers (profile full writes them), small and in grey.
// Needs pdftoppm (poppler) and convert (ImageMagick).
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));
const prints = join(here, '../../../target/papers');
const target = join(here, 'papers');
const MOST = 60 * 1024;

/** One picture for each PDF of the folder, in the order of their names. */
function picture(folder) {
  const from = join(prints, folder);
  if (!existsSync(from)) {
    throw new Error(`${from} is empty: mvn -Pfull test -Dtest='PaperPrintsTest,HardCaseStoryTest'`);
  }
  const to = join(target, folder);
  rmSync(to, { recursive: true, force: true });
  mkdirSync(to, { recursive: true });
  return readdirSync(from)
    .filter((file) => file.endsWith('.pdf'))
    .sort()
    .map((file) => {
      const name = file.replace(/\.pdf$/, '');
      const code = name.split(' ')[0];
      const page = join(to, code);
      execFileSync('pdftoppm', ['-png', '-gray', '-r', '60', '-f', '1', '-l', '1', '-singlefile', join(from, file), page]);
      execFileSync('convert', [`${page}.png`, '-colors', '6', '-strip', '-define', 'png:compression-level=9', `${page}.png`]);
      if (statSync(`${page}.png`).size > MOST) {
        throw new Error(`${page}.png is larger than ${MOST} bytes`);
      }
      return { title: name, file: join(folder, `${code}.png`) };
    });
}

const list = (all) => all.map((one) => `### ${one.title}\n\n![${one.title}](${one.file})\n`).join('\n');

const single = picture('');
const hard = existsSync(join(prints, 'hard')) ? picture('hard') : [];
writeFileSync(
  join(target, 'README.md'),
  `# 文书样张 · Specimens of all papers

每种文书第一页，编造的人和单位；用 \`npm run papers\` 重新生成。First pages, made-up people; made by \`npm run papers\`.

${list(single)}
${hard.length === 0 ? '' : `# 难办的一件 · A hard case\n\n两名被申请人（一名公告送达、缺席）、第三人、继承人、裁决分为两份：从申请到生效证明，按制作的次序。\n\n${list(hard)}`}`,
);
