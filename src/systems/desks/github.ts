import type { HelpDesk } from '../desk.ts';

export const github: HelpDesk = {
  id: 'github',
  name: 'GitHub',
  fillsPlaceholders: true,
  dialects: ['mustache', 'mention'],
  fullName: '{{ author }}',
  customerRoots: ['author', 'issue.user', 'pull_request.user', 'discussion.user', 'sender'],
  agentRoots: ['repository', 'repo', 'owner', 'maintainer'],
};
