import type { State } from '../../../model/observation.ts';

/** Named cases, awkward ones too: a value that is long, markup in a value, every state that is no value. */
export const examples: Record<string, { state: State; label: string }> = {
  valor: { state: 'value', label: 'verificable: sí' },
  pendiente: { state: 'pending', label: 'pendiente de revisión del IRM cuando se capturó' },
  'sin-datos': { state: 'no_data', label: 'el IRM no dispone de datos' },
  'en-blanco': { state: 'blank', label: 'la página muestra el rótulo sin valor' },
  ausente: { state: 'absent', label: 'no consta en esta captura' },
  'no-determinable': {
    state: 'not_determinable',
    label: 'no se puede saber: la captura muestra todas las opciones y no marca ninguna',
  },
  'valor-muy-largo': {
    state: 'value',
    label: 'Tecnología e innovación para la transparencia y la rendición de cuentas',
  },
  'html-en-el-valor': { state: 'value', label: '<b onclick="alert(1)">sí</b>' },
};
