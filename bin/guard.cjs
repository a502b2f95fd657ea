// Runs on whatever Node is found, so it is written for an old one.
var major = Number(process.versions.node.split('.')[0]);
if (major < 24) {
  console.error(
    'Next Round needs Node 24 or newer; this is Node ' +
      process.versions.node +
      '.\n' +
      'Run it through npm (npm start, npm test) after `npm ci`: the project brings Node 24 for Linux and\n' +
      'Windows on x64 and for Linux on arm64. On another machine, or after `npm ci --omit=optional`,\n' +
      'install Node 24 from nodejs.org.',
  );
  process.exit(1);
}
