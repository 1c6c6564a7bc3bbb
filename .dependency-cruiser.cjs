require('./scripts/check/parse-tsx.cjs');

/** The walls between the rooms: each line is every arrow that a room may draw, and what to do instead of a new one. */
const rooms = {
  'src/domain': { to: [], instead: 'The domain knows nobody: take what you need as an argument.' },
  'src/policies': { to: ['src/domain'], instead: 'A policy is a sentence about domain data: take what it needs as an argument.' },
  'src/ports': { to: ['src/domain'], instead: 'A port is written in domain types only.' },
  'src/contracts': { to: ['src/domain', 'src/i18n'], instead: 'A contract is zod and domain types; presenting belongs to http.' },
  'src/i18n': { to: ['src/domain'], instead: 'Texts know domain types only: take values as arguments.' },
  'src/usecases': { to: ['src/domain', 'src/policies', 'src/ports'], instead: 'Name the need as a port in src/ports and let the composition root give it.' },
  'src/store': { to: ['src/ports', 'src/domain', 'src/i18n'], instead: 'The store answers its port only.' },
  'src/graph': { to: ['src/ports', 'src/domain'], instead: 'Graph answers its ports only; texts belong to the doors.' },
  'src/documents': { to: ['src/ports', 'src/domain', 'src/i18n'], instead: 'Documents answer their ports only.' },
  'src/routines': { to: ['src/ports', 'src/domain', 'src/i18n'], instead: 'The loader answers its port only.' },
  'src/http': { to: ['src/usecases', 'src/contracts', 'src/i18n', 'src/ports', 'src/domain'], instead: 'A route calls one use case; the composition root gives it what it needs.' },
  'src/jobs': { to: ['src/usecases', 'src/contracts', 'src/i18n', 'src/ports', 'src/domain'], instead: 'A job calls a use case or a port; the composition root gives it what it needs.' },
  bot: { to: ['src/usecases', 'src/contracts', 'src/i18n', 'src/ports', 'src/domain'], instead: 'A command or card calls one use case; the composition root gives it what it needs.' },
  tab: { to: ['src/contracts', 'src/i18n'], instead: 'The tab knows the server by its contracts: add what it must see to a view in src/contracts.' },
};

const everyRoom = '^(src|bot|tab)/';

function arrowsOf([room, { to, instead }]) {
  return {
    name: `${nameOf(room)}-to-${to.map(nameOf).join('-or-') || 'nothing'}`,
    comment: `${nameOf(room)} may only know ${to.map(nameOf).join(', ') || 'nothing'}. ${instead}`,
    severity: 'error',
    from: { path: `^${room}/` },
    to: { path: everyRoom, pathNot: [room, ...to].map((allowed) => `^${allowed}/`) },
  };
}

function nameOf(room) {
  return room.replace('src/', '');
}

module.exports = {
  forbidden: [
    ...Object.entries(rooms).map(arrowsOf),
    {
      name: 'no-cycles',
      comment: 'Two files that need each other are one thing or three: move the shared part to a file of its own.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'production-without-local',
      comment: 'Production knows no stand-in: only src/local may know src/local. Move what is shared to the room it belongs to.',
      severity: 'error',
      from: { path: everyRoom, pathNot: '^src/local/' },
      to: { path: '^src/local/' },
    },
    {
      name: 'nobody-to-roots',
      comment: 'The composition roots know the rooms, never the other way round: take it as an argument.',
      severity: 'error',
      from: { path: everyRoom, pathNot: '^src/local/' },
      to: { path: '^src/(server|local/main|cli/main)\\.ts$' },
    },
    {
      name: 'config-for-roots',
      comment: 'Only the composition roots read the configuration: take the setting as an argument.',
      severity: 'error',
      from: { path: everyRoom, pathNot: '^src/(server\\.ts|config\\.ts|local/|cli/)' },
      to: { path: '^src/config\\.ts$' },
    },
    {
      name: 'botbuilder-behind-context',
      comment: 'Only bot/bot.ts and bot/context may know botbuilder: the move to the Agents SDK must cost two files.',
      severity: 'error',
      from: { path: everyRoom, pathNot: '^bot/(bot\\.ts$|context/)' },
      to: { path: 'node_modules/(botbuilder|botframework-)' },
    },
    {
      name: 'teams-behind-host',
      comment: 'Only tab/host may know teams-js: use the host that it gives.',
      severity: 'error',
      from: { path: everyRoom, pathNot: '^tab/host/' },
      to: { path: 'node_modules/@microsoft/teams-js' },
    },
    {
      name: 'no-unresolved',
      comment: 'The import leads nowhere: correct its path.',
      severity: 'error',
      from: { path: everyRoom },
      to: { couldNotResolve: true },
    },
  ],
  options: {
    parser: 'swc',
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.mjs', '.js', '.json', '.css'], exportsFields: ['exports'], conditionNames: ['import', 'require', 'node', 'default', 'types'] },
  },
};
