import { describe, expect, it } from 'vitest';
import { TestProject } from '../testing/testProject';

const template = (name: string, title = '') => ({ name, options: { title } });

describe('report templates', () => {
  it('are added by name, listed by it, and never share one', () => {
    const project = new TestProject();
    project.do('addReportTemplates', { templates: [template(' Short ')] });
    const { label } = project.propose('addReportTemplates', {
      templates: [template('short', 'x'), template('Full')],
    });
    expect(label).toBe('Add 2 report templates');
    expect(project.state.reportTemplates().map(({ name, options }) => [name, options])).toEqual([
      ['Full', { title: '' }],
      ['Short', { title: '' }],
      ['short 2', { title: 'x' }],
    ]);
    expect(project.refusal('addReportTemplates', { templates: [template(' ')] }).code).toBe('empty-name');
  });

  it('are renamed, overwritten and deleted', () => {
    const project = new TestProject();
    const id = project.do('addReportTemplates', { templates: [template('Short')] });
    project.do('addReportTemplates', { templates: [template('Full')] });
    expect(project.refusal('changeReportTemplate', { template: id, name: 'FULL' }).code).toBe(
      'duplicate-name',
    );
    expect(project.refusal('changeReportTemplate', { template: id, name: '' }).code).toBe('empty-name');
    expect(project.propose('changeReportTemplate', { template: id, options: { title: '' } }).diff).toEqual(
      [],
    );
    project.do('changeReportTemplate', { template: id, name: 'Brief', options: { title: 'T' } });
    expect(project.state.get(id)).toEqual({
      type: 'reportTemplate',
      id,
      name: 'Brief',
      options: { title: 'T' },
    });
    expect(project.propose('deleteReportTemplate', { template: id }).label).toBe(
      'Delete report template “Brief”',
    );
    expect(project.refusal('deleteReportTemplate', { template: id }).code).toBe('unknown-reportTemplate');
  });
});
