/** A release of an earlier version in the folder of the record: `releases/<name>-<version>.zip`. */
export const releaseFile = /^releases\/[a-z0-9-]+?-(?<version>\d{4}-\d{2}-\d{2})\.zip$/;
