/** Words of the page shown where an address leads nowhere. */
export const notFound = {
  title: 'No hay ninguna página en esta dirección',
  text: 'Puede que la dirección esté mal copiada. Los identificadores de los compromisos van en mayúsculas, como MO0010. Desde aquí se llega a todo:',
};
