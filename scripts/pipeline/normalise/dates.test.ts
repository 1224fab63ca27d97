import { describe, expect, it } from 'vitest';
import { dateNumbers, findDates, numbersInCell, periodNumbers } from '../spellings/date-patterns.ts';
import { partialDate } from './dates.ts';

const ends = (text: string) => periodNumbers(text)?.map((one) => partialDate(one)?.edtf ?? 'impossible') ?? null;

const edtf = (text: string) => {
  const numbers = dateNumbers(text);
  return numbers && (partialDate(numbers)?.edtf ?? 'impossible');
};
const found = (text: string) => findDates({ text, start: 0, end: text.length }).map((one) => one.text);

describe('a printed date', () => {
  it.each([
    ['11/2022', '2022-11'],
    ['agosto de 2022', '2022-08'],
    ['Abril de 2023', '2023-04'],
    ['30 June 2018', '2018-06-30'],
    ['30th agosto 2021', '2021-08-30'],
    ['8th February 2024', '2024-02-08'],
    ['Septiembre 01, 2018', '2018-09-01'],
    ['1º de enero de 2020', '2020-01-01'],
    ['14 octubre 2016', '2016-10-14'],
    ['31 de diciembre del 2019', '2019-12-31'],
    ['1er août 2018', '2018-08-01'],
    ['décembre 2019', '2019-12'],
    ['Jan 2023', '2023-01'],
    ['Sept. 2019', '2019-09'],
    ['Tercer trimestre 2018', '2018-35'],
    ['primer trimestre de 2019', '2019-33'],
    ['2º trimestre de 2020', '2020-34'],
    ['Deuxième trimestre 2020', '2020-34'],
    ['Q3 2014', '2014-35'],
    ['Quarter 3 2014', '2014-35'],
    ['fourth quarter of 2018', '2018-36'],
    ['3T 2018', '2018-35'],
    ['segundo semestre de 2019', '2019-41'],
    ['First half of 2019', '2019-40'],
    ['H2 2020', '2020-41'],
    ['2019.03.01', '2019-03-01'],
    ['2019-03-01', '2019-03-01'],
    ['13/12/2024', '2024-12-13'],
    ['31-08-2019', '2019-08-31'],
    ['enero/2019', '2019-01'],
    ['1er trimestre 2019', '2019-33'],
    ['Q3/2019', '2019-35'],
    ['Q3-2019', '2019-35'],
    ['2019 Q3', '2019-35'],
    ['Trimestre II de 2019', '2019-34'],
    ['H1/2020', '2020-40'],
    ['1H 2020', '2020-40'],
    ['2nd half of 2019', '2019-41'],
    ['enero–junio 2019', '2019-40'],
    ['julio a septiembre de 2019', '2019-35'],
    ['Q1-Q2 2019', '2019-40'],
    ['febrero-mayo 2019', '2019'],
    ['mid-2019', '2019'],
    ['end of 2019', '2019'],
    ['the end of June 2019', '2019-06'],
    ['fin 2019', '2019'],
    ['finales de diciembre de 2019', '2019-12'],
    ['Spring 2019', '2019'],
    ['otoño de 2020', '2020'],
    ['Autumn of 2023', '2023'],
    ['early spring 2023', '2023'],
    ['outono de 2023', '2023'],
    ['15 de outubro de 2019', '2019-10-15'],
    ['março de 2020', '2020-03'],
    ['até dezembro de 2021', '2021-12'],
    ['1º de março de 2020', '2020-03-01'],
    ['3º trimestre de 2021', '2021-35'],
    ['30 settembre 2019', '2019-09-30'],
    ['entro giugno 2020', '2020-06'],
    ['primo semestre 2020', '2020-40'],
    ['15 d’octubre de 2022', '2022-10-15'],
    ['març del 2022', '2022-03'],
    ['segon trimestre de 2022', '2022-34'],
    ['März 2021', '2021-03'],
    ['Oktober 2019', '2019-10'],
    ['15 oktober 2019', '2019-10-15'],
    ['15. Oktober 2019', '2019-10-15'],
    ['Frühjahr 2021', '2021'],
    ['septembrie 2020', '2020-09'],
    ['3rd Q 2020', '2020-35'],
    ['31.12.2019', '2019-12-31'],
    ['31/12/19', '2019-12-31'],
    ['3/4/19', '2019'],
    ['1-Jan-2019', '2019-01-01'],
    ['Sep-18', '2018-09'],
    ['2019-03', '2019-03'],
    ['06-2019', '2019-06'],
    ['31 December, 2019', '2019-12-31'],
    ['2014', '2014'],
    ['2022 December', '2022-12'],
    ['2022, diciembre', '2022-12'],
    ['2022 December 15', '2022-12-15'],
    ['2020.9', '2020-09'],
    ['by the third quarter of 2022', '2022-35'],
    ['before the end of 2020', '2020'],
    ['avant la fin de juin 2020', '2020-06'],
    ['antes de finales de 2020', '2020'],
    ['enero ~ junio 2019', '2019-40'],
  ])('%s is %s', (text, expected) => {
    expect(edtf(text)).toBe(expected);
  });

  it('that can be read two ways is known to its year', () => {
    expect(edtf('03/04/2019')).toBe('2019');
    expect(edtf('04/04/2019')).toBe('2019-04-04');
  });

  it.each(['31 June 2019', '30/02/2019', '13/2022', '29 de febrero de 2019'])('%s cannot be', (text) => {
    expect(edtf(text)).toBe('impossible');
  });

  it.each([
    '',
    'pronto',
    '2018-2020',
    '2018/19',
    '2011-12',
    'Summer 2019',
    'Spring/Summer 2023',
    'Autumn/Winter 2023',
    'winter 2023-24',
    'spring and autumn 2023',
    'Marco 2019',
    'FY 2019',
    'FY2018/19',
    'Q2 FY 2019',
    'second quarter of fiscal year 2019',
    'año fiscal 2019',
    'exercice budgétaire 2019',
    'invierno de 2019',
    'Mar-99',
    'diciembre-enero 2019',
    'mayo',
    '15 días',
    '2.17.265',
    'Ley 936',
    'antes de agosto de 2020',
    'before 31 August 2020',
    'avant le 31 août 2020',
    'a diciembre de 2023',
    'in December 2023',
  ])('“%s” is no date', (text) => {
    expect(edtf(text)).toBeNull();
  });
});

describe('dates in a text', () => {
  it.each([
    ['De 30 June 2018 a 30 June 2020', ['30 June 2018', '30 June 2020']],
    ['… Nuevo Tercer trimestre 2018 Diciembre 2018', ['Tercer trimestre 2018', 'Diciembre 2018']],
    ['Septiembre 01, 2018 - Septiembre 30, 2020', ['Septiembre 01, 2018', 'Septiembre 30, 2020']],
    ['Plan de acción 2018-2020', []],
    ['Decreto 2.17.265 y Ley 1.234', []],
    ['la Ley 5282/14 y la 4064/2015', []],
    ['el Decreto 12-2019 y la Ley 11.2018', []],
    ['by the end of June 2019', ['the end of June 2019']],
    ['d’ici fin 2019', ['fin 2019']],
    ['de março de 2019 a dezembro de 2020', ['março de 2019', 'dezembro de 2020']],
    ['dal 1 ottobre 2018 al 30 giugno 2019', ['1 ottobre 2018', '30 giugno 2019']],
    ['en el marco de 2019', ['2019']],
    ['Zählen (15. Oktober 2019)', ['15. Oktober 2019']],
    ['1. October 2019 workshop', ['October 2019']],
    ['we pay a fine June 2020', ['June 2020']],
    ['by winter 2023-24', ['winter 2023-24']],
    ['in Autumn/Winter 2023', ['Autumn/Winter 2023']],
    ['the budget of fiscal year 2019', ['fiscal year 2019']],
    ['second quarter of FY 2019-20', ['second quarter of FY 2019-20']],
    ['a guide before August 2020', ['before August 2020']],
    ['la guía antes del 3 de mayo de 2020', ['antes del 3 de mayo de 2020']],
    ['Map the wells 2022 June 2022 December Office', ['2022 June', '2022 December']],
    ['June 2019 March 2020', ['June 2019', 'March 2020']],
    ['2019 March 2020', ['2019', 'March 2020']],
    ['in 2020 may continue', ['2020']],
    ['2020.9~2021.3', ['2020.9', '2021.3']],
    ['2020-01-01~2021-03-31', ['2020-01-01', '2021-03-31']],
    ['version 2020.1', ['2020']],
  ])('of “%s” are %j', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe('a text in the place of a date', () => {
  it.each([
    ['a diciembre de 2023', '2023-12'],
    ['hasta el 31 de diciembre de 2023', '2023-12-31'],
    ['para finales de 2022', '2022'],
    ['in December 2023', '2023-12'],
    ['until June 2022', '2022-06'],
    ['jusqu’à la fin de 2022', '2022'],
    ['en mars 2022', '2022-03'],
    ['antes de agosto de 2020', null],
    ['desde enero de 2020', null],
    ['after May 2021', null],
  ])('“%s” is %s', (text, expected) => {
    const numbers = numbersInCell(text);
    expect(numbers && partialDate(numbers)?.edtf).toBe(expected);
  });
});

describe('a period whose year is said once', () => {
  it.each([
    ['15 May – 15 June 2022', ['2022-05-15', '2022-06-15']],
    ['May 15 – June 15, 2022', ['2022-05-15', '2022-06-15']],
    ['15–30 June 2022', ['2022-06-15', '2022-06-30']],
    ['15 de mayo al 15 de junio de 2022', ['2022-05-15', '2022-06-15']],
    ['1er mai au 15 juin 2022', ['2022-05-01', '2022-06-15']],
    ['March to May 2021', ['2021-03', '2021-05']],
    ['entre marzo y mayo de 2021', ['2021-03', '2021-05']],
    ['entre el 3 de marzo y el 5 de mayo de 2021', ['2021-03-03', '2021-05-05']],
    ['mars à mai 2021', ['2021-03', '2021-05']],
    ['between March and May 2021', ['2021-03', '2021-05']],
    ['janeiro a março de 2020', ['2020-01', '2020-03']],
    ['gener – març de 2022', ['2022-01', '2022-03']],
    ['marzo a giugno 2020', ['2020-03', '2020-06']],
    ['Q1-Q2 2021', ['2021-33', '2021-34']],
    ['2022-2023', ['2022', '2023']],
    ['2022–23', ['2022', '2023']],
    ['31 June – 3 July 2022', ['impossible', '2022-07-03']],
  ])('%s is from %j', (text, expected) => {
    expect(ends(text)).toEqual(expected);
  });

  it.each(['2011-12', '2023-2022', '2001-2040', 'Nov – Jan 2022', '15 December – 15 January 2022', 'May 2022', '2022'])(
    '“%s” is none that can be read',
    (text) => {
      expect(ends(text)).toBeNull();
    },
  );
});
