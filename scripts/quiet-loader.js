// Keeps two warnings from people: newer versions of Node give them of what ts-node and its hooks call (`fs.Stats`,
// `module.register`), and nobody at a command can do anything about them. Every other warning is shown.
const ofLoader = new Set(["DEP0180", "DEP0205"]);

const emitWarning = process.emitWarning.bind(process);

process.emitWarning = (warning, ...more) => {
  const [typeOrOptions, code] = more;
  const given = typeof typeOrOptions === "object" ? typeOrOptions?.code : code;
  if (!ofLoader.has(given)) emitWarning(warning, ...more);
};
