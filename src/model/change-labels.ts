import type { ChangeCause, ChangeKind } from './change.ts';
import { type LabelsOf, label } from './code-label.ts';

export const changeKindLabels: LabelsOf<ChangeKind> = {
  row_added: label(
    'fila nueva',
    'row added',
    'La versión anterior no tenía esta clave.',
    'The release before had no such key.',
  ),
  row_removed: label(
    'fila retirada',
    'row removed',
    'Esta versión ya no tiene esta clave.',
    'This release no longer has this key.',
  ),
  value_changed: label(
    'valor cambiado',
    'value changed',
    'Un campo de la fila tiene otro valor.',
    'A field of the row has another value.',
  ),
  table_added: label(
    'tabla nueva',
    'table added',
    'La versión anterior no tenía esta tabla; sus filas no se enumeran.',
    'The release before had no such table; its rows are not listed.',
  ),
  table_removed: label(
    'tabla retirada',
    'table removed',
    'Esta versión ya no tiene esta tabla; sus filas están en la anterior.',
    'This release no longer has this table; its rows are in the one before.',
  ),
  key_changed: label(
    'clave cambiada',
    'key changed',
    'Las filas de la tabla se conocen por otras columnas: las de antes y las de ahora no se comparan.',
    'The rows of the table are known by other columns: those before and those now are not compared.',
  ),
  column_added: label(
    'columna nueva',
    'column added',
    'La versión anterior no tenía esta columna; sus valores no se enumeran.',
    'The release before had no such column; its values are not listed.',
  ),
  column_removed: label(
    'columna retirada',
    'column removed',
    'Esta versión ya no tiene esta columna; sus valores están en la anterior.',
    'This release no longer has this column; its values are in the one before.',
  ),
  column_moved: label(
    'columna movida',
    'column moved',
    'La columna está en otro lugar entre las que ya había.',
    'The column stands at another place among those that were there.',
  ),
  column_retyped: label('otro tipo', 'column retyped', 'La columna es de otro tipo.', 'The column is of another type.'),
  column_constrained: label(
    'otras condiciones',
    'other constraints',
    'La columna admite otros valores que antes: puede faltar o no, o tiene otros códigos o referencias.',
    'The column allows other values than before: it may be missing or not, or has other codes or references.',
  ),
  description_changed: label(
    'otra descripción',
    'description changed',
    'Se dice otra cosa de la columna, la tabla o el conjunto.',
    'What is said of the column, the table or the whole is worded differently.',
  ),
};

export const changeCauseLabels: LabelsOf<ChangeCause> = {
  source: label(
    'la fuente',
    'the source',
    'De los archivos de los que se lee la fila, antes o ahora, alguno no está en las dos versiones: hay una captura más, menos u otra.',
    'Of the files that the row is read from, before or now, one is not in both releases: a capture has come, gone or been replaced.',
  ),
  reading: label(
    'nuestra lectura',
    'our reading',
    'Todos los archivos de los que se lee la fila, antes y ahora, son los mismos en las dos versiones: han cambiado nuestras reglas, tablas o respuestas.',
    'All files that the row is read from, before and now, are the same in both releases: our rules, tables or answers have changed.',
  ),
  not_determinable: label(
    'no se puede saber',
    'not determinable',
    'La fila no tiene pasajes ni fuente propia que lo digan.',
    'The row has no passages and no source of its own that would tell.',
  ),
};
