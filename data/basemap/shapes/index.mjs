export const buildShapes = async () => new Map();
