/** Words of the drawing that other pages show in a frame, and of the code for it. */
export const embed = {
  heading: 'Insertar el gráfico en otra página',
  title: (id: string) => `Los hitos de ${id} en el tiempo`,
  preview: 'Ver cómo queda',
  table: 'Los mismos datos en una tabla',
  more: 'El compromiso entero, con sus fuentes',
};
