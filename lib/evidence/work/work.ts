import { type ExportJob, runExport } from './export';
import { type ImportJob, runImport } from './import';
import { type ReportJob, runReport, runReportText } from './report';

/**
 * Long work with evidence, apart from the page that asks for it: each job is plain data and so is what it gives. A page runs
 * it elsewhere (`lib/pages/evidence-work.ts`), so that it can be stopped at any moment.
 */
export const jobs = {
  export: (job: ExportJob) => runExport(job),
  import: (job: ImportJob) => runImport(job),
  report: (job: ReportJob) => runReport(job),
  reportText: (job: Parameters<typeof runReportText>[0]) => runReportText(job),
};

export type JobName = keyof typeof jobs;
export type Job<N extends JobName> = Parameters<(typeof jobs)[N]>[0];
export type Done<N extends JobName> = Awaited<ReturnType<(typeof jobs)[N]>>;

/** What a page asks for, and what it is answered. */
export type Asked = { [N in JobName]: { name: N; job: Job<N> } }[JobName];
export type Answered = { state: 'done'; done: unknown } | { state: 'failed'; why: string };

/** Does one job. Never rejects. */
export async function runJob<N extends JobName>({ name, job }: { name: N; job: Job<N> }): Promise<Answered> {
  try {
    const run = jobs[name] as (job: Job<N>) => Promise<Done<N>>;
    return { state: 'done', done: await run(job) };
  } catch (error) {
    return { state: 'failed', why: error instanceof Error ? error.message : String(error) };
  }
}
