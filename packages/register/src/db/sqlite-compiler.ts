import { type PrimitiveValueListNode, SqliteQueryCompiler, ValuesNode } from 'kysely';

/**
 * Writes SQL for SQLite so that a list of values takes one parameter, as JSON. A query is then the same text however many
 * keys it asks for, and is prepared once.
 */
export class SqliteCompiler extends SqliteQueryCompiler {
  protected override visitPrimitiveValueList(node: PrimitiveValueListNode): void {
    // What is inserted is a row of columns, no list.
    if (this.parentNode && ValuesNode.is(this.parentNode)) {
      super.visitPrimitiveValueList(node);
      return;
    }
    this.append('(select value from json_each(');
    this.appendValue(JSON.stringify(node.values));
    this.append('))');
  }
}
