/** What is used here of the Frictionless library, which has no types of its own. */
declare module 'datapackage' {
  interface Resource {
    readonly name: string;
    readonly descriptor: Readonly<Record<string, unknown>>;
    readonly schema: {
      readonly primaryKey: readonly string[];
      readonly foreignKeys: readonly object[];
    };
    /** The rows with every cell cast. Throws for the first that is not as the schema has it. */
    read(options: { keyed: true }): Promise<readonly Readonly<Record<string, unknown>>[]>;
    read(): Promise<readonly (readonly unknown[])[]>;
    /** Throws for a reference to a row that is not there. */
    checkRelations(): Promise<boolean>;
  }
  interface Package {
    readonly valid: boolean;
    readonly errors: readonly Error[];
    readonly resourceNames: readonly string[];
    readonly resources: readonly Resource[];
    getResource(name: string): Resource;
  }
  const library: {
    readonly Package: {
      load(address: string, options?: { readonly strict?: boolean }): Promise<Package>;
    };
    readonly Resource: { load(descriptor: object): Promise<Resource> };
  };
  export default library;
}
