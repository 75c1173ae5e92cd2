/**
 * Once put the mark of a gap into the texts of wordings. It has nothing left to do: the texts are derived again after the
 * migrations, by `rules/derive.ts`. It keeps its place, since databases have its name in their list of migrations.
 */
export async function up(): Promise<void> {}
