import type { ReactNode } from 'react';
import { FieldFaults } from './FieldFaults.tsx';
import { idOf } from './form-context.ts';
import { type FieldProps, LeafField } from './LeafField.tsx';
import { ListItems } from './ListItems.tsx';
import { NamesField } from './NamesField.tsx';
import { ObjectFields } from './ObjectFields.tsx';
import { editorOf } from './shape.ts';
import { Variants } from './Variants.tsx';

/** A field of an entry, or one of a list: whatever its shape asks for. */
export function Field(props: FieldProps) {
  switch (editorOf(props.shape, props.name)) {
    case 'object':
      return (
        <Group {...props}>
          <ObjectFields {...props} Inner={Field} />
        </Group>
      );
    case 'list':
      return (
        <Group {...props}>
          <ListItems {...props} Inner={Field} />
        </Group>
      );
    case 'names':
      return (
        <Group {...props}>
          <NamesField {...props} />
        </Group>
      );
    case 'variants':
      return (
        <Group {...props}>
          <Variants {...props} Inner={Field} />
        </Group>
      );
    default:
      return <LeafField {...props} />;
  }
}

function Group({ label, path, children }: FieldProps & { children: ReactNode }) {
  return (
    <fieldset id={idOf(path)} tabIndex={-1}>
      <legend>{label}</legend>
      <FieldFaults path={path} />
      {children}
    </fieldset>
  );
}
